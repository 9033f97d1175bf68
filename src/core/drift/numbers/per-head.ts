// Kind quantity: a figure of each of them, and of all of them together.
//
//   The three partners together hold 30 percent   →  The three partners each hold 30 percent         three times as much
//   Each of the two schools will get 9,000 euros  →  The two schools will get 9,000 euros between them
//   The two were fined 400 euros each             ↔  The two were fined a total of 800 euros         fair: reckoned
//   They met each year                            ↔  They met together every year                    fair: a rate
//
// Tempting and wrong: "each" against "together" wherever they stand; the largest figure of both texts must be the same, or it was
// reckoned, and neither text may hold the word of the other. Linear in the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** As sure as a part told as the whole: one figure, and two words that exclude each other. */
const STRENGTH = 0.85;

export function findPerHead(input: DriftInput): Candidate[] {
  if (input.pack || !isOneFigure(input)) return [];
  return (['reference', 'candidate'] as const).flatMap((side: SideName): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const each = find(own, isEach);
    const together = find(other, isTogether);
    if (!each || !together || find(own, isTogether) || other.some((t) => EACH.test(t.norm))) return [];
    const [reference, candidate] = side === 'reference' ? [each, together] : [together, each];
    const says = side === 'reference' ? 'it is of all of them together now' : 'it is of each of them now';
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
  });
}

const EACH = /^(?:each|apiece|every)$/;

function find(tokens: readonly Token[], is: (tokens: readonly Token[], k: number) => boolean): TokenSpan | null {
  const k = tokens.findIndex((_, i) => is(tokens, i));
  return k < 0 ? null : { from: k, to: k + 1 };
}

/** "each of", "each hold", "400 euros each"; "each year" and "each other" are none. */
function isEach(tokens: readonly Token[], k: number): boolean {
  const { norm } = tokens[k]!;
  if (norm === 'apiece') return true;
  const next = tokens[k + 1];
  return norm === 'each' && (!next || next.norm === 'of' || /^(?:VERB|AUX|PUNCT|CONJ|ADP)$/.test(next.tag));
}

/** "together", "jointly", "a total of", "between them", "will share" */
function isTogether(tokens: readonly Token[], k: number): boolean {
  const { norm, lemma, tag } = tokens[k]!;
  const next = tokens[k + 1]?.norm;
  if (norm === 'total') return next === 'of';
  if (norm === 'between' || norm === 'among') return next === 'them';
  if (norm === 'together') return next !== 'with';
  return norm === 'jointly' || (lemma === 'share' && tag === 'VERB');
}

/** Is the largest figure of the one that of the other? */
function isOneFigure({ reference, candidate }: DriftInput): boolean {
  const largest = ({ values }: Side) => Math.max(0, ...values.filter((v) => !v.date && v.lo === v.hi).map((v) => v.lo));
  const a = largest(reference);
  return a > 0 && a === largest(candidate);
}
