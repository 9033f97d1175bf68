// What need not be done, and what must not be done:
//
//   do not have to use the lane    →  must not use the lane        left free is now forbidden
//   may not touch the tapestries   →  need not touch them          and the other way round
//   do not have to use the lane    ↔  need not use the lane        fair: free on both sides
//   may not need to pay            neither: perhaps they need not
//
// One "not" on either side, so kind negation sees nothing; but a duty denied leaves free, leave denied forbids. Tempting and wrong: "must"
// against "have to", which are one duty until they are denied. A few cues a side.
import { linkOf, otherSide, sameAcross } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';

type Sort = 'forbidden' | 'free';

const LEAVE = 'allowed to|permitted to|entitled to|authorised to|authorized to';
const DUTY = 'required to|obliged to|compelled to|bound to|forced to|expected to';

const deny = (list: string, ...denials: string[]) =>
  denials.flatMap((d) => list.split('|').map((x) => `${d} ${x}`)).join('|');

const find = cueFinder<Sort>({
  ...phrases<Sort>(
    'forbidden',
    `${deny('not|never', 'must', 'may', 'shall', 'can')}|cannot|must n't|ca n't|mustn't|can't|${deny(LEAVE, 'not', 'not be', 'never', 'no longer')}|forbidden to|forbidden from|barred from|banned from|prohibited from`,
  ),
  ...phrases<Sort>(
    'free',
    `need not|need n't|needn't|${deny('have to|need to|be required to|be obliged to', 'not', "n't", 'never', 'no longer')}|${deny(DUTY, 'not')}|no need to|not necessary to|no obligation to|nobody has to|no one has to`,
  ),
});
const STRENGTH = 0.9;

export function findNotBound(input: DriftInput): Candidate[] {
  const r = find(input.reference.tokens).filter((h) => isDeed(input.reference.tokens, h));
  const c = r.length === 0 ? [] : find(input.candidate.tokens).filter((h) => isDeed(input.candidate.tokens, h));
  const isOne = (hits: readonly CueHit<Sort>[]) => hits.every((h) => h.value === hits[0]!.value);
  if (r.length === 0 || c.length === 0 || !isOne(r) || !isOne(c) || r[0]!.value === c[0]!.value) return [];
  return r.flatMap((a): Candidate[] => {
    const b = c.find((h) => isOneDeed(input, a, h));
    if (!b) return [];
    const says =
      a.value === 'free' ? 'what need not be done is now forbidden' : 'what is forbidden need only not be done';
    return [majorChange(input, 'modality', spanOf(a), spanOf(b), says, STRENGTH)];
  });
}

/** "must not use", not "may not need to use", "may not be open". */
const isDeed = (tokens: DriftInput['reference']['tokens'], { to, anchor }: CueHit<Sort>): boolean =>
  anchor >= 0 && !/^(?:need|have|want|be|been|wish|know)$/.test(tokens[to]?.norm ?? '');

function isOneDeed(input: DriftInput, a: CueHit<Sort>, b: CueHit<Sort>): boolean {
  if (sameAcross(input, 'reference', a.anchor) === b.anchor) return true;
  const relation = linkOf(input, 'reference', a.anchor)?.[otherSide('reference')];
  return relation === undefined && input.reference.tokens[a.anchor]!.lemma === input.candidate.tokens[b.anchor]!.lemma;
}
