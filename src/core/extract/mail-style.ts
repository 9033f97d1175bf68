// Conventions of mail in plain text: "> " before each quoted line, "On Friday Per wrote:" above them, "-- " above the signature.
//
//   Does it still sail?            →  Does it still sail?
//   > It does, but not             →  It does, but not at dawn.      (a quotation; the marks are no text)
//   > at dawn.
//
// Tempting and wrong: to leave the marks in the text: "but not > at dawn" is then another sentence than the one that was quoted.
import type { OffsetRun } from '../types.ts';

const QUOTE_MARKS = /^[ \t]{0,3}>(?:[ \t]?>)*[ \t]?/;

interface Unquoted {
  readonly text: string;
  readonly offsets: readonly OffsetRun[];
  /** Starts of the lines of `text` that were quoted. */
  readonly quoted: ReadonlySet<number>;
}

/** The text without quotation marks of mail; null when it has none. A blank line parts quoted lines from others. */
export function withoutQuoteMarks(raw: string): Unquoted | null {
  if (!/^[ \t]{0,3}>/m.test(raw)) return null;
  const offsets: OffsetRun[] = [];
  const quoted = new Set<number>();
  let text = '';
  let depth = 0;
  for (let at = 0; at < raw.length; ) {
    const stop = raw.indexOf('\n', at);
    const end = stop < 0 ? raw.length : stop + 1;
    const line = raw.slice(at, end);
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? '';
    const own = marks.split('>').length - 1;
    if (own !== depth && text && !text.endsWith('\n\n')) text += '\n';
    depth = own;
    if (own > 0) quoted.add(text.length);
    const length = end - at - marks.length;
    if (length > 0) offsets.push({ text: text.length, length, source: at + marks.length, sourceLength: length });
    text += line.slice(marks.length);
    at = end;
  }
  return text.trim() ? { text, offsets, quoted } : null;
}

/** A note above what is quoted is shorter than this, and than a quarter of it. */
const NOTE_WORDS = 80;
const NOTE_SHARE = 0.25;

/** Where the quoted lines begin of a mail that hardly holds anything else: a note, then an article; −1 for other mails. */
export function quotedBulk({ text, quoted }: Unquoted): number {
  let words = 0;
  let own = 0;
  let first = -1;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const count = text.slice(at, end).split(/\s+/).filter(Boolean).length;
    if (!quoted.has(at)) own += count;
    else if (count > 0 && first < 0) first = at;
    words += count;
    at = end + 1;
  }
  return own <= NOTE_WORDS && own <= NOTE_SHARE * words ? first : -1;
}

/** "On Fri, 13 Mar 2026, Per Aas wrote:" */
export function isReplyHeader(line: string): boolean {
  return (
    line.length < 300 &&
    /^(?:on|am|le|el|op|den)\s.{4,}\b(?:wrote|writes|schrieb|écrit|escribió|schreef|skrev)\b.{0,60}:$/is.test(
      line.trim(),
    )
  );
}

/** Lines that a signature may have; more is text. */
const SIGNATURE_LINES = 12;

/** Where the signature begins: at the last line of two hyphens, when little follows; the text's length when there is none. */
export function signatureStart(text: string): number {
  const mark = /(?:^|\n)--[ \t]?\n(?![\s\S]*\n--[ \t]?\n)/.exec(text.slice(-4000));
  if (!mark) return text.length;
  const start = Math.max(0, text.length - 4000) + mark.index;
  return text.slice(start).trim().split('\n').length <= SIGNATURE_LINES ? start : text.length;
}
