// Two places of a pair that face each other, from whichever side they were found.
import type { TokenSpan } from '../../types.ts';
import type { SideName } from './across.ts';
import type { SpanPair } from './spans.ts';

/** For what may be told on either side. */
export const BOTH_SIDES: readonly SideName[] = ['reference', 'candidate'];

/** @param own of `side`; @param there of the other one */
export const facing = (side: SideName, own: TokenSpan, there: TokenSpan): SpanPair =>
  side === 'reference' ? { reference: own, candidate: there } : { reference: there, candidate: own };

const NOWHERE: TokenSpan = { from: 0, to: 0 };

/** What only one side tells, which faces nothing. */
export const alone = (side: SideName, own: TokenSpan): SpanPair => facing(side, own, NOWHERE);

/** The same of one token. */
export const aloneAt = (side: SideName, k: number): SpanPair => alone(side, { from: k, to: k + 1 });
