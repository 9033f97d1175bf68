// Words that were cut at the end of a line, in print, scans and PDF.
//
//   the river rose with-⏎in three hours     → within
//   the well-⏎known clockmaker              → well-known: the text has it so elsewhere, or it begins as such words do
//   a twenty-⏎year plan, once in a mail     → as it is: who wraps lines does not cut words
//
// Tempting and wrong: to join over every hyphen, or never; "with- in" is then found in no other text. Linear.
import type { OffsetRun } from '../types.ts';

/** A text cuts words when so many lines, and this share of them, end in a hyphen. */
const CUTS = { lines: 3, share: 0.03 } as const;
/** First parts of words that keep their hyphen. */
const FIRST =
  /^(?:well|self|half|ill|long|short|high|low|hard|full|ex|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;
const CUT = /(\p{Ll})[-\u00ad¬][ \t]*\r?\n[ \t]*(\p{Ll}[\p{L}’'-]*[^\s\p{L}]*)([ \t]?)/gu;

/** Words that a text writes with a hyphen inside a line, in lower case. */
export const hyphenatedWords = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.toLowerCase()));

/** Is the hyphen between the end of a line and the start of the next there only because the line ended? */
export function isCut(end: string, start: string, hyphenated: ReadonlySet<string>): boolean {
  if (!/\p{Ll}[-\u00ad¬]$/u.test(end) || !/^\p{Ll}/u.test(start)) return false;
  const word =
    `${/\p{L}+(?:-\p{L}+)*[-\u00ad¬]$/u.exec(end.slice(-80))?.[0] ?? ''}${/^\p{L}+/u.exec(start)?.[0] ?? ''}`.toLowerCase();
  return !hyphenated.has(word) && !FIRST.test(word);
}

/** The text with such words whole at the end of their first line; null when it does not cut words. */
export function withWordsWhole(raw: string): { readonly text: string; readonly offsets: readonly OffsetRun[] } | null {
  const cuts = [...raw.matchAll(CUT)];
  if (cuts.length < CUTS.lines || cuts.length < CUTS.share * raw.split('\n').length) return null;
  const hyphenated = hyphenatedWords(raw);
  const offsets: OffsetRun[] = [];
  let text = '';
  let from = 0;
  const take = (to: number): void => {
    if (to > from) offsets.push({ text: text.length, length: to - from, source: from, sourceLength: to - from });
    text += raw.slice(from, to);
    from = to;
  };
  for (const m of cuts) {
    const hyphen = m.index + m[1]!.length;
    const word = m.index + m[0].length - m[3]!.length - m[2]!.length;
    take(isCut(raw.slice(Math.max(0, hyphen - 80), hyphen + 1), m[2]!, hyphenated) ? hyphen : hyphen + 1);
    from = word;
    take(word + m[2]!.length);
    if (m[3]) {
      text += '\n';
      from += m[3].length;
    }
  }
  take(raw.length);
  return { text, offsets };
}
