// Are two places of a pair about the same thing? By a content word beside the one that is linked to a word beside the other.
// Tempting and wrong: one little word, which stands beside everything. Linear in the links.
import type { Link, Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';

/**
 * @param reach tokens on either side that count as beside, the span's own among them
 * @param counts which links speak for it, beyond those of stop words, which never do
 */
export function isToldBeside(
  input: DriftInput,
  a: TokenSpan,
  b: TokenSpan,
  reach: number,
  counts: (l: Link, word: Token) => boolean = () => true,
): boolean {
  const near = (k: number, span: TokenSpan) => k >= span.from - reach && k < span.to + reach;
  return input.diff.links.some((l) => {
    const word = input.reference.tokens[l.reference]!;
    return near(l.reference, a) && near(l.candidate, b) && !word.stop && counts(l, word);
  });
}
