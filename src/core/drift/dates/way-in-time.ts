// Kind date: as long before as after.
//
//   six years ago, it is six years since   →  in six years                   what was is still to come
//   two days earlier than planned          →  two days behind schedule       early is late
//   two days early                         ↔  two days ahead of schedule
//   within six years ↔ in six years, was built in six years                  none: how long it took
//   came two days late, left two days early  ↔  left two days early, came two days late   fair: each text tells of both ways
//
// The lengths of time are equal, so that no figure tells. Tempting and wrong: "in six years" by itself, which is as often how long
// something took; a verb of what is to come must stand before it. Linear in the lengths of time.
import type { Side, Token, Value } from '../../types.ts';
import { sameAmount } from '../figures/values.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';

interface Way {
  readonly axis: 'now' | 'plan';
  readonly sign: 1 | -1;
}

/** Behind a length of time. */
const findWays = cueFinder<Way>({
  ...phrases({ axis: 'now', sign: -1 }, 'ago|since'),
  ...phrases({ axis: 'now', sign: 1 }, "from now|'s time|' time|’ time|s' time|hence"),
  ...phrases(
    { axis: 'plan', sign: -1 },
    'early|ahead of schedule|ahead of time|ahead of plan|ahead of the deadline|before the deadline|earlier than planned|earlier than expected|earlier than scheduled|sooner than planned|sooner than expected|inside the deadline',
  ),
  ...phrases(
    { axis: 'plan', sign: 1 },
    'late|behind schedule|behind time|behind plan|after the deadline|past the deadline|later than planned|later than expected|later than scheduled|overdue',
  ),
});
/** Tokens before "in six years" in which the verb stands. */
const REACH = 4;

export function findWayInTime(input: DriftInput): Candidate[] {
  const r = waysOf(input.reference);
  const c = r.length === 0 ? [] : waysOf(input.candidate);
  const isOne = (a: Told, b: Told) => a.way.axis === b.way.axis && sameAmount(a.length, b.length, input);
  const isKept = (a: Told, b: Told) => isOne(a, b) && a.way.sign === b.way.sign;
  return r.flatMap((a) =>
    c.flatMap((b): Candidate[] => {
      if (!isOne(a, b) || c.some((y) => isKept(a, y)) || r.some((x) => isKept(x, b))) return [];
      const says = a.way.axis === 'plan' ? 'early and late are exchanged' : 'past and future are exchanged';
      const x = majorChange(
        input,
        'date',
        { from: a.length.from, to: a.to },
        { from: b.length.from, to: b.to },
        says,
        0.9,
      );
      return [{ ...x, certain: true }];
    }),
  );
}

interface Told {
  readonly length: Value;
  readonly way: Way;
  readonly to: number;
}

function waysOf({ tokens, values }: Side): Told[] {
  const lengths = values.filter((v) => v.kind === 'duration' && v.lo === v.hi && v.lo > 0);
  if (lengths.length === 0) return [];
  const hits = findWays(tokens);
  return lengths.flatMap((length): Told[] => {
    const hit = hits.find((h) => h.from === length.to);
    // "has been closed for six years since" tells no time of its own; "It is six years since" does.
    const isSince = hit && tokens[hit.from]!.norm === 'since';
    if (hit && !(isSince && !/^(?:is|'s|been|was)$/.test(tokens[length.from - 1]?.norm ?? '')))
      return [{ length, way: hit.value, to: hit.to }];
    return isComing(tokens, length) ? [{ length, way: { axis: 'now', sign: 1 }, to: length.to }] : [];
  });
}

/** "will close in six years", "closes in six years" */
function isComing(tokens: readonly Token[], { from }: Value): boolean {
  if (tokens[from - 1]?.norm !== 'in') return false;
  const before = tokens.slice(Math.max(0, from - 1 - REACH), from - 1);
  const verb = before.findLast((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (!verb || before.some((t) => /^(?:was|were|been|had|has|have)$/.test(t.norm))) return false;
  const isWill = before.some((t) => /^(?:will|shall|'ll)$/.test(t.norm));
  return isWill || (before.at(-1) === verb && verb.norm === `${verb.lemma}s`);
}
