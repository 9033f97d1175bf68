// Figures told one after another, each with what it is of: which is whose?
//
//   Turnout was 61% in Norby and 48% in Easby   →  … 48% in Norby and 61% in Easby           exchanged
//   Labour won 41% and the Liberals 38%         →  Labour won 38% and the Liberals 41%       exchanged
//   The north got 80mm of rain, the south 15mm  ↔  The south got 15mm, the north 80mm        fair: each kept its own
//
// What is told of both ("won", "of the vote") stands with the first of them, whichever that is. So only the words of the second
// one count: they say whose it is. Exchanged are two figures whose owners, looked up from either text, all stand with the other
// one. Kept by their owners they answer whatever else seems to have changed places between them. Tempting and wrong: the order of
// the figures, or of the names. Quadratic in the figures of one unit, a handful.
import type { Token, TokenSpan } from '../../types.ts';
import { type Part, partsOf } from '../figures/parts.ts';
import { isGloss, type SameTwo, sameTwos } from '../figures/same-two.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isOneThing } from '../pair/sides.ts';
import { hull, overlap } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

interface Owned extends SameTwo<Part> {
  /** Each figure has its own still. */
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
  return [...sameTwos(r, c)].flatMap((two): Owned[] => {
    const {
      reference: [a, b],
      candidate: [x, y],
    } = two;
    const forth = standsWith(b, y, x, (p, q) => isOneThing(input, p, q));
    const [last, own, other] = x.from < y.from ? [y, b, a] : [x, a, b];
    const back = standsWith(last, own, other, (p, q) => isOneThing(input, q, p));
    return forth !== null && forth === back ? [{ ...two, kept: forth }] : [];
  });
}

/** True: the words of a part all stand with its own figure in the other text; false: with the other one; null: neither, or both. */
function standsWith(last: Part, own: Part, other: Part, same: (i: number, j: number) => boolean): boolean | null {
  const isIn = (i: number, part: Part) => part.words.some((j) => same(i, j));
  const stay = last.words.filter((i) => isIn(i, own) && !isIn(i, other)).length;
  const cross = last.words.filter((i) => isIn(i, other) && !isIn(i, own)).length;
  return stay > 0 === cross > 0 ? null : stay > 0;
}

/** More than by the company of a figure alone (exchanged-values.ts): whose each is was looked up from both texts. */
const STRENGTH = 0.85;

/** The figures that are now each other's. */
export function findFigureOwners(input: DriftInput): Candidate[] {
  const lost = owned(input).find(({ kept, reference: [a, b] }) => !kept && !isGloss(input.reference, a.value, b.value));
  if (!lost) return [];
  const [a, b] = lost.reference;
  const says = `${quoted(input.reference, a.value)} and ${quoted(input.reference, b.value)} changed places`;
  const whole = ([x, y]: readonly [Part, Part]) => hull(x.value, y.value);
  return [
    { ...majorChange(input, 'number', whole(lost.reference), whole(lost.candidate), says, STRENGTH), certain: true },
  ];
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
