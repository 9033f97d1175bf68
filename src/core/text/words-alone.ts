// Text without anything but its letters and digits.
import { isAscii } from './normal-form.ts';

/** A text in lower case with one space for whatever stands between its words. A pattern of all scripts is slow. */
export function wordsAlone(lower: string): string {
  return isAscii(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ');
}
