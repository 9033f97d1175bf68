// Two places of a pair that face each other, from whichever side they were found.
import type { TokenSpan } from '../../types.ts';
import type { SideName } from './across.ts';
import type { SpanPair } from './spans.ts';

/** For what may be told on either side. */
export const BOTH_SIDES: readonly SideName[] = ['reference', 'candidate'];

/** @param own of `side`; @param there of the other one */
export const facing = (side: SideName, own: TokenSpan, there: TokenSpan): SpanPair =>
  side === 'reference' ? { reference: own, candidate: there } : { reference: there, candidate: own };
