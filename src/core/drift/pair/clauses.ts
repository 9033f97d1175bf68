// Where a statement ends, and where a clause of it does: by the marks.
//
//   The ferry, which was late, did not sail; nobody was told.
//            ^               ^             ^                ^
//            break           break         stop             stop
//
// What a denial, a condition or a figure is said of stands in its clause, so most detectors ask for the next mark. Tempting and wrong:
// a stop alone, which takes a whole sentence for one claim, and a comma alone, which cuts lists; who asks says which of the two. Marks
// stand for a parse: a conjunction or a pronoun that begins another clause is asked for by `opensClause`. Linear in the clause.
import type { Token, TokenSpan } from '../../types.ts';

/** A mark behind which another statement begins. */
export const isStop = (t: Token | undefined): boolean => t !== undefined && /^[.;:!?]$/.test(t.norm);

/** A mark behind which another clause may begin: a stop or a comma. */
export const isBreak = (t: Token | undefined): boolean => t !== undefined && /^[.,;:!?]$/.test(t.norm);

/** A stop, or a quotation mark, behind which somebody else may speak. */
export const isStopOrQuote = (t: Token | undefined): boolean => isStop(t) || t?.norm === '"';

/**
 * A conjunction or a pronoun that begins a clause beside the main one. "That", "after", "before" and their like open a phrase as often
 * ("that house", "after lunch"): where such a phrase ends the clause as well, who asks says so.
 */
export const opensClause = (t: Token): boolean =>
  /^(?:who|whom|which|because|although|though|while|whilst|whereas|when|if|but)$/.test(t.norm);

/** The end of a clause, or the beginning of the next; of "butter and oil" only the butter: who wants both asks for the others. */
export const endsClause = (t: Token): boolean => isBreak(t) || t.norm === '"' || t.norm === 'and' || opensClause(t);

/** What says of a token that it ends the clause. */
export type Ends = (t: Token) => boolean;

/** The place of the first token from `from` on that ends it; the text's end where none does. */
export function endFrom(tokens: readonly Token[], from: number, ends: Ends = isBreak): number {
  let k = from;
  while (k < tokens.length && !ends(tokens[k]!)) k++;
  return k;
}

/** The place behind the last token before `at` that ends it; the text's beginning where none does. */
export function startBefore(tokens: readonly Token[], at: number, ends: Ends = isBreak): number {
  let k = at;
  while (k > 0 && !ends(tokens[k - 1]!)) k--;
  return k;
}

/** From one end to the next around the token at `at`. */
export const clauseAround = (tokens: readonly Token[], at: number, ends: Ends = isBreak): TokenSpan => ({
  from: startBefore(tokens, at, ends),
  to: endFrom(tokens, at, ends),
});
