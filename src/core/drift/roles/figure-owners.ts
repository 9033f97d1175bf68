// Figures told one after another, each with what it is of: which is whose?
//
//   Turnout was 61% in Norby and 48% in Easby   →  … 48% in Norby and 61% in Easby           exchanged
//   Labour won 41% and the Liberals 38%         →  Labour won 38% and the Liberals 41%       exchanged
//   The north got 80mm of rain, the south 15mm  ↔  The south got 15mm, the north 80mm        fair: each kept its own
//
// What is told of both ("won", "of the vote") stands with the first of them, whichever that is. So only the words of the second one count: they
// say whose it is. Exchanged are two figures whose owners, looked up from either text, all stand with the other one. Kept by their
// owners they answer whatever else seems to have changed places between them. Tempting and wrong: the order of the figures, or of
// the names. Quadratic in the figures of one unit, a handful.
import type { Token, TokenSpan } from '../../types.ts';
import { type Part, partsOf } from '../figures/parts.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isOneThing } from '../pair/sides.ts';
import { hull, overlap } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Two figures of the reference and the same two of the candidate. */
interface Owned {
  readonly reference: readonly [Part, Part];
  readonly candidate: readonly [Part, Part];
  readonly kept: boolean;
}

const owned = oncePerPair((input: DriftInput): Owned[] => {
  if (isRespective(input.reference.tokens) || isRespective(input.candidate.tokens)) return [];
  const there = partsOf(input.candidate);
  return [...partsOf(input.reference)].flatMap(([unit, r]) => ownersKept(input, r, there.get(unit) ?? []));
});

/** "won 41% and 38% respectively": told in another order. */
const isRespective = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'respectively');

function ownersKept(input: DriftInput, r: readonly Part[], c: readonly Part[]): Owned[] {
  const partner = (x: Part) => {
    const same = (y: Part) => y.value.lo === x.value.lo && y.value.hi === x.value.hi;
    const found = c.filter(same);
    return found.length === 1 && r.filter(same).length === 1 ? found[0]! : null;
  };
  const out: Owned[] = [];
  for (let i = 0; i < r.length; i++)
    for (let j = i + 1; j < r.length; j++) {
      const [a, b] = [r[i]!, r[j]!];
      const [x, y] = [partner(a), partner(b)];
      if (!x || !y) continue;
      const forth = standsWith(b, y, x, (p, q) => isOneThing(input, p, q));
      const [last, own, other] = x.from < y.from ? [y, b, a] : [x, a, b];
      const back = standsWith(last, own, other, (p, q) => isOneThing(input, q, p));
      if (forth !== null && forth === back) out.push({ reference: [a, b], candidate: [x, y], kept: forth });
    }
  return out;
}

/** Whether the words of a part all stand with its own figure in the other text (true), or with the other one (false); null: neither, or both. */
function standsWith(last: Part, own: Part, other: Part, same: (i: number, j: number) => boolean): boolean | null {
  const isIn = (i: number, part: Part) => part.words.some((j) => same(i, j));
  const stay = last.words.filter((i) => isIn(i, own) && !isIn(i, other)).length;
  const cross = last.words.filter((i) => isIn(i, other) && !isIn(i, own)).length;
  return stay > 0 === cross > 0 ? null : stay > 0;
}

/** The figures that are now each other's. */
export function findFigureOwners(input: DriftInput): Candidate[] {
  const lost = owned(input).find((x) => !x.kept);
  if (!lost) return [];
  const [a, b] = lost.reference;
  const says = `${quoted(input.reference, a.value)} and ${quoted(input.reference, b.value)} changed places`;
  const whole = ([x, y]: readonly [Part, Part]) => hull(x.value, y.value);
  return [{ ...majorChange(input, 'number', whole(lost.reference), whole(lost.candidate), says, 0.85), certain: true }];
}

/** Is the claim that something of the one figure is now of the other, while both have what they had? */
export function isOfKeptFigures(input: DriftInput, x: Candidate): boolean {
  const { reference, candidate } = x;
  if (x.certain || !reference || !candidate || !/^(?:role|name|predicate|negation)$/.test(x.kind)) return false;
  return owned(input).some(({ reference: [a, b], candidate: [c, d], kept }) => {
    if (!kept) return false;
    const [was, is] = [touched(reference, a, b), touched(candidate, c, d)];
    return was !== null && is !== null && (was === 'both' || is === 'both' || was !== is);
  });
}

function touched(span: TokenSpan, first: Part, second: Part): 'first' | 'second' | 'both' | null {
  const [one, two] = [overlap(span, first), overlap(span, second)];
  if (one && two) return 'both';
  return one ? 'first' : two ? 'second' : null;
}
