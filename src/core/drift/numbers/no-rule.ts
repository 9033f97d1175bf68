// Bounds that set no rule, so that nothing follows for the others:
//
//   at least 30 guests must not have eaten it     a count of guests: of the others nothing is said
//   lorries up to 7.5 tonnes must cross           a duty: it does not follow from "those over 7.5 tonnes must not"
//   crossed all the bridges                       "all" is of the bridges, not of those within the bound
//
// `contrapositive.ts` leaves them alone. Tempting and wrong: "must" and "all" wherever they stand. Linear in the tokens.
import type { Token, TokenSpan, Value } from '../../types.ts';
import { hull, isCovered } from '../pair/spans.ts';
import { isDenial } from '../words/polarity.ts';

/** "at least 30 guests did not eat": how many did it, where a rule says of whom it holds. */
export function countsSubject(tokens: readonly Token[], bound: TokenSpan, figure: Value): boolean {
  if (figure.kind !== 'number') return false;
  const { from, to } = hull(bound, figure);
  const opens = tokens[from - 1];
  const isSubject = !opens || opens.kind === 'punctuation' || opens.tag === 'CONJ' || opens.norm === 'that';
  const next = tokens.slice(to).find((t) => t.tag !== 'ADJ');
  return isSubject && (next?.tag === 'NOUN' || next?.norm === 'of');
}

/** "lorries over 7.5 tonnes must not cross" → "lorries up to 7.5 tonnes must cross": what is not forbidden is no duty. */
export function isDuty(
  tokens: readonly Token[],
  bound: TokenSpan,
  clauses: readonly TokenSpan[],
  others: readonly Token[],
  otherClauses: readonly TokenSpan[],
): boolean {
  const isBidden = (list: readonly Token[], k: number) =>
    list[k]!.norm === 'must' && !isDenial(list[k + 1]?.norm ?? '');
  const isMade = tokens.some((_, k) => k >= bound.to && isCovered(clauses, k) && isBidden(tokens, k));
  return isMade && others.some((t, k) => t.norm === 'must' && isCovered(otherClauses, k) && !isBidden(others, k));
}

/** Tokens from "all" to the bound of it: "all who earn 9,000 or more". */
const ALL_OF = 5;

/** "all lorries over 7.5 tonnes", and not "crossed all the bridges". */
export const isOfBounded = (tokens: readonly Token[], k: number, bound: TokenSpan): boolean =>
  tokens[k - 1]?.norm !== 'of' && bound.from > k && bound.from <= k + ALL_OF;
