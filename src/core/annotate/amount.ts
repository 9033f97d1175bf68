// What is known of a number before its unit, and the scale words behind it.
import { PORTIONS, SCALE_SUFFIXES, SCALES } from '../text/number-words.ts';

export interface Amount {
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
  readonly ordinal: boolean;
  readonly vague: boolean;
  /** A share such as "a third", "half". */
  readonly share: boolean;
  /** Letters glued to the number: "tonne" of "28-tonne", "km" of "5km", "m" of "5m". */
  readonly suffix: string;
  /** "3-2": a result, not a range. */
  readonly score: boolean;
  readonly digits: boolean;
  /** Factor of the scale words in it, which the first number of a range borrows: 1e6 in "15 million". */
  readonly scale: number;
}

/** Of a number of which nothing else is known. */
export const PLAIN = {
  ordinal: false,
  vague: false,
  share: false,
  suffix: '',
  score: false,
  digits: false,
  scale: 1,
} as const;

/** Applies scale words from token `i`: "4.6 | million", "30 | thousand | million". */
export function scaled(
  norms: readonly string[],
  i: number,
  lo: number,
  hi: number,
): { to: number; lo: number; hi: number; scale: number } {
  let to = i;
  let factor = 1;
  for (; to < norms.length; to++) {
    const word = norms[to]!;
    const scale =
      SCALES.get(word) ??
      (word === 'dozen' ? 12 : word === 'mn' || word === 'bn' ? SCALE_SUFFIXES.get(word) : undefined);
    if (scale === undefined) break;
    factor *= scale;
  }
  const portion = PORTIONS.get(norms[to] ?? '');
  if (portion !== undefined && to === i) return { to: to + 1, lo: lo + portion, hi: hi + portion, scale: 1 };
  // "3 and a half million"
  if (to === i && norms[i] === 'and' && norms[i + 1] === 'a' && norms[i + 2] === 'half') {
    const after = scaled(norms, i + 3, lo + 0.5, hi + 0.5);
    return after;
  }
  return { to, lo: lo * factor, hi: hi * factor, scale: factor };
}
