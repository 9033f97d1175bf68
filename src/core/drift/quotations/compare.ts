// Words of a reference quotation × words of a candidate quotation → what was changed inside the marks.
//
//   reference  We were never shown the final tables        candidate  We were never shown the last boards
//   changes    [final tables → last boards]                kept 5
//
// A semi-global alignment: all candidate words must be explained, reference words may be cut at either end for free (a
// partial quotation is fair). Tempting and wrong: comparing the strings, or the sets of words; the first calls "can't" for
// "cannot" an alteration, the second calls "never pay, always smile" and "always pay, never smile" equal.
// Source: Needleman–Wunsch with free end gaps on one side. Cost: |R| · |Q| cells, at most LIMIT of them.
import type { Link, TokenSpan } from '../../types.ts';
import { isSure } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { bracketed, ellipses } from './editor-marks.ts';
import { isKept, plain, sameLetters } from './quoted-words.ts';

export interface QuoteComparison {
  /** Changed stretches as token spans of the sides, in order. */
  readonly changes: readonly QuoteChange[];
  /** Words that stayed. */
  readonly kept: number;
  /** Words that were put in, dropped or replaced. */
  readonly changed: number;
  /** First and last reference word (position in the word list) that the candidate covers; −1 when it covers none. */
  readonly first: number;
  readonly last: number;
  /** Reference words (token indexes) left out at an ellipsis. */
  readonly elided: readonly number[];
  /** The candidate ends in an ellipsis: it says itself that it is cut. */
  readonly trailing: boolean;
}

export interface QuoteChange {
  /** Null where words were put in. */
  readonly reference: TokenSpan | null;
  /** Where words were only dropped: the words beside the gap; null when the quotation has none left. */
  readonly candidate: TokenSpan | null;
  /** Token indexes of the changed words. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Cells of the alignment table; 1,000 × 1,000 words in one quotation is a chapter, not a quotation. */
const LIMIT = 1_000_000;
/**
 * Costs: two gaps cost more than a substitution, so swaps stay swaps; a gap costs less than any, so that a dropped word does not
 * push equal words apart.
 */
const RELATED = 0.8;
const SUBSTITUTE = 1;
const GAP = 0.7;
/** Once for a cut at an end, however long: a changed last word must not pass for an addition after a cut. */
const CUT = 0.4;

/** Compares quoted words, given as token indexes of the two sides; null when the quotations are too long to compare. */
export function compareQuotes(
  input: DriftInput,
  reference: readonly number[],
  candidate: readonly number[],
): QuoteComparison | null {
  const n = reference.length;
  const m = candidate.length;
  if ((n + 1) * (m + 1) > LIMIT) return null;
  const cost = new Float32Array((n + 1) * (m + 1));
  const step = new Uint8Array((n + 1) * (m + 1));
  const w = m + 1;
  const a = reference.map((k) => plain(input.reference.tokens[k]!));
  const b = candidate.map((k) => plain(input.candidate.tokens[k]!));
  const links = candidate.map((k) => input.ofCandidate[k]);
  const bracket = bracketed(input.candidate.tokens, candidate);
  const gap = ellipses(input.candidate.tokens, candidate);
  for (let j = 1; j <= m; j++) {
    cost[j] = cost[j - 1]! + (bracket[j - 1] ? 0.1 : GAP);
    step[j] = 2;
  }
  for (let i = 1; i <= n; i++) {
    step[i * w] = 1;
    cost[i * w] = CUT;
    for (let j = 1; j <= m; j++) {
      const swap = cost[(i - 1) * w + j - 1]! + swapCost(a[i - 1]!, b[j - 1]!, reference[i - 1]!, links[j - 1]);
      const skip = cost[(i - 1) * w + j]! + (j === m ? (step[(i - 1) * w + j] === 1 ? 0 : CUT) : gap[j] ? 0.01 : GAP);
      const put = cost[i * w + j - 1]! + (bracket[j - 1] ? 0.1 : GAP);
      const best = Math.min(swap, skip, put);
      cost[i * w + j] = best;
      step[i * w + j] = best === swap ? 3 : best === skip ? 1 : 2;
    }
  }
  const isSame = (i: number, j: number) => bracket[j]! || isKept(a[i]!, b[j]!, reference[i]!, links[j]);
  return traced(input, reference, candidate, step, gap, bracket, isSame);
}

function swapCost(a: string, b: string, r: number, link: Link | undefined): number {
  if (isKept(a, b, r, link)) return 0;
  if (link?.reference !== r) return SUBSTITUTE;
  return isSure(link) ? RELATED : SUBSTITUTE;
}

function traced(
  input: DriftInput,
  reference: readonly number[],
  candidate: readonly number[],
  step: Uint8Array,
  gap: readonly boolean[],
  bracket: readonly boolean[],
  isSame: (i: number, j: number) => boolean,
): QuoteComparison {
  const w = candidate.length + 1;
  const ops: { r: number; c: number; kept: boolean }[] = [];
  const elided: number[] = [];
  let i = reference.length;
  let j = candidate.length;
  let first = -1;
  let last = -1;
  while (j > 0) {
    const s = step[i * w + j]!;
    if (s === 3) {
      ops.push({ r: reference[i - 1]!, c: candidate[j - 1]!, kept: isSame(i - 1, j - 1) });
      if (last < 0) last = i - 1;
      first = i - 1;
      i--;
      j--;
    } else if (s === 2 || i === 0) {
      if (!bracket[j - 1]) ops.push({ r: -1, c: candidate[j - 1]!, kept: false });
      j--;
    } else {
      if (j < candidate.length && gap[j]) elided.push(reference[i - 1]!);
      else if (j < candidate.length) ops.push({ r: reference[i - 1]!, c: -1, kept: false });
      i--;
    }
  }
  return {
    ...grouped(input, ops.reverse()),
    first,
    last,
    elided: elided.reverse(),
    trailing: gap[candidate.length] ?? false,
  };
}

function grouped(
  input: DriftInput,
  ops: readonly { r: number; c: number; kept: boolean }[],
): { changes: QuoteChange[]; kept: number; changed: number } {
  const changes: QuoteChange[] = [];
  let kept = 0;
  let changed = 0;
  let from: number[] = [];
  let to: number[] = [];
  let previous = -1;
  const close = (next: number) => {
    if ((from.length > 0 || to.length > 0) && !sameLetters(input, from, to)) {
      // Where words were only dropped, the words beside the gap show the place.
      const beside = to.length > 0 ? to : [previous, next].filter((k) => k >= 0);
      changes.push({ reference: spanOf(from), candidate: spanOf(beside), from, to });
      changed += Math.max(from.length, to.length);
    } else kept += to.length;
    from = [];
    to = [];
  };
  for (const op of ops) {
    if (op.kept) {
      close(op.c);
      kept++;
      previous = op.c;
      continue;
    }
    if (op.r >= 0) from.push(op.r);
    if (op.c >= 0) to.push(op.c);
  }
  close(-1);
  return { changes, kept, changed };
}

function spanOf(ids: readonly number[]): TokenSpan | null {
  return ids.length === 0 ? null : { from: ids[0]!, to: ids[ids.length - 1]! + 1 };
}
