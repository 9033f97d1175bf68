// Where spans of tokens lie to each other. A span holds `from` and ends before `to`.
import type { Link, TokenSpan } from '../../types.ts';

/** A stretch of the reference and the stretch of the candidate that belongs to it. */
export interface SpanPair {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
}

/** Have they a token in common? */
export const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

/** Does all of `a` lie in `b`? */
export const isWithin = (a: TokenSpan, b: TokenSpan): boolean => a.from >= b.from && a.to <= b.to;

/** Does one of them hold token `i`? */
export const isCovered = (spans: readonly TokenSpan[], i: number): boolean =>
  spans.some((s) => s.from <= i && i < s.to);

/** The span alone, of a hit that knows more. */
export const spanOf = ({ from, to }: TokenSpan): TokenSpan => ({ from, to });

/** The span of one token. */
export const spanAt = (i: number): TokenSpan => ({ from: i, to: i + 1 });

/** From the beginning of the first to the end of the last. */
export const hull = (a: TokenSpan, b: TokenSpan): TokenSpan => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** The two tokens of a link. */
export const linkedSpans = (l: Pick<Link, 'reference' | 'candidate'>): SpanPair => ({
  reference: spanAt(l.reference),
  candidate: spanAt(l.candidate),
});
