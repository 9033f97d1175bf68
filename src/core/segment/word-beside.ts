// The words on both sides of a terminal mark, and the white space between.
import { isSpace, isWordUnit } from './characters.ts';

/** Longest word that may be a short form or an opener. */
const WORD_SPAN = 24;

export function skipSpace(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The word at `at`, apostrophes inside, at most WORD_SPAN long. */
export function readWord(text: string, at: number, to: number): string {
  let i = at;
  const end = Math.min(to, at + WORD_SPAN);
  while (i < end) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code) && !((code === 0x27 || code === 0x2019) && i > at && isWordUnit(text.charCodeAt(i + 1))))
      break;
    i++;
  }
  return text.slice(at, i);
}

/** The word that ends at `at`, stops inside it kept ("p.m"), or ''; with `skip`, white space before `at` is skipped first. */
export function wordBefore(text: string, start: number, at: number, skip = false): string {
  let end = at;
  if (skip) while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let i = end;
  const stop = Math.max(start, end - WORD_SPAN);
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
    if (!isWordUnit(code) && !(code === 46 && (skip || i < end))) break;
    i--;
  }
  return i === stop && stop > start ? '' : text.slice(i, end);
}
