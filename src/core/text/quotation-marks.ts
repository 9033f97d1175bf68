// Tokens → what stands inside quotation marks.
//
//   “We stayed,” she said.  → [We stayed ,]        „Nobody asked us,“ said Timm. → [Nobody asked us ,]
//   them, ”Smith wrote.     → everything before ”   “So they guess. He left.      → [So they guess .]
//
// Marks in scraped text are often broken: the closing mark sticks to the next word, an opening one is lost, both are
// straight. So an opener decides which marks may close it, and the spaces around a mark only decide where nothing else
// does: whether a straight mark opens. Tempting and wrong: take “ and ” (or every second ") as brackets and match them;
// one lost mark then turns every later quotation of the article inside out. Here a paragraph's end, or a new opener,
// ends an unclosed quotation. Single marks count only outside double ones, since ’ is mostly an apostrophe.
// One pass over the tokens for each kind of mark, linear.
import type { Token } from '../types.ts';

/** Tokens [from, to) inside one pair of marks. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  /** The marks as found; `open` is empty when the text begins inside the quotation, `close` when nothing closes it. */
  readonly open: string;
  readonly close: string;
}

/** Opening mark → the marks that may close it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"″'],
  ['„', '“”‟"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«»'],
  ['《', '》'],
  ['「', '」'],
  ['``', '"”'],
  ['"', '"”″'],
  ['”', '”"'],
]);
/** Marks that open only where the spaces say so; the others of `CLOSERS` always do. */
const DOUBTFUL = '"”»';
/** A quotation whose opening mark is lost reaches back at most this many tokens: two long sentences. */
const MAX_LOST_OPENER = 90;
/** Single marks further apart than this are two apostrophes. */
const MAX_SINGLE = 120;

/** All quotations among `tokens`, in order, without nested ones. `startsParagraph(i)` says that token i does. Linear. */
export function quotedSpans(tokens: readonly Token[], startsParagraph: (i: number) => boolean = () => false): Quoted[] {
  const double = doubleQuoted(tokens, startsParagraph);
  return [...double, ...singleQuoted(tokens, double, startsParagraph)].sort((a, b) => a.from - b.from);
}

function doubleQuoted(tokens: readonly Token[], startsParagraph: (i: number) => boolean): Quoted[] {
  const out: Quoted[] = [];
  let open = -1;
  let paragraph = 0;
  /** A mark since the paragraph began: a lone closer after it belongs to nothing. */
  let seen = false;
  const unclosed = (end: number, atParagraph: boolean) => {
    // By convention a quotation of several paragraphs opens anew in each and closes once.
    const continues = atParagraph && end < tokens.length && CLOSERS.has(markAt(tokens, end));
    const to = continues ? end : sentenceEnd(tokens, open + 1, end);
    if (to > open + 1) out.push({ from: open + 1, to, open: markAt(tokens, open), close: '' });
    open = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > paragraph && startsParagraph(i)) {
      if (open >= 0) unclosed(i, true);
      paragraph = i;
      seen = false;
    }
    const mark = markAt(tokens, i);
    if (mark === '') continue;
    if (open >= 0 && closes(markAt(tokens, open), mark)) {
      if (i > open + 1) out.push({ from: open + 1, to: i, open: markAt(tokens, open), close: mark });
      open = -1;
    } else if (opens(tokens, i, mark)) {
      if (open >= 0) unclosed(i, false);
      open = i;
    } else if (open < 0 && !seen && mark === '”' && i > paragraph && i - paragraph <= MAX_LOST_OPENER) {
      // 5” is a length, not a quotation.
      if (tokens[i - 1]!.kind !== 'number') out.push({ from: paragraph, to: i, open: '', close: mark });
    }
    seen = true;
  }
  if (open >= 0) unclosed(tokens.length, true);
  return out;
}

/** The double mark at i, or "". */
function markAt(tokens: readonly Token[], i: number): string {
  const text = tokens[i]!.text;
  if (text === "''") return '"';
  return CLOSERS.has(text) || text === '″' || text === '》' || text === '」' ? text : '';
}

function closes(opener: string, mark: string): boolean {
  return CLOSERS.get(opener)?.includes(mark) ?? false;
}

function opens(tokens: readonly Token[], i: number, mark: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (!DOUBTFUL.includes(mark)) return true;
  const left = gluedLeft(tokens, i);
  const right = gluedRight(tokens, i);
  // `said "yes`, `("yes`; a mark between two spaces opens only when it is straight.
  if (left) return right && /^[([—–-]$/.test(tokens[i - 1]!.text);
  return right || mark === '"';
}

/** End of the sentence that begins at `from`, at most `end`. */
function sentenceEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^[.!?]$/.test(tokens[i]!.text)) return i + 1;
  return end;
}

function singleQuoted(
  tokens: readonly Token[],
  double: readonly Quoted[],
  startsParagraph: (i: number) => boolean,
): Quoted[] {
  const out: Quoted[] = [];
  let d = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (d < double.length && double[d]!.to <= i) d++;
    const inside = double[d];
    if (inside && i >= inside.from) {
      i = inside.to - 1;
      continue;
    }
    const mark = tokens[i]!.text;
    if (!(mark === '‘' || mark === '‚' || mark === '‹' || (mark === "'" && !gluedLeft(tokens, i)))) continue;
    if (!gluedRight(tokens, i)) continue;
    const limit = Math.min(tokens.length, i + MAX_SINGLE, inside ? inside.from : tokens.length);
    const to = singleCloser(tokens, i, limit, startsParagraph);
    if (to <= i + 1) continue;
    out.push({ from: i + 1, to, open: mark, close: tokens[to]!.text });
    i = to;
  }
  return out;
}

/** The first single mark that closes for certain, else the first that could, else −1. */
function singleCloser(
  tokens: readonly Token[],
  open: number,
  limit: number,
  startsParagraph: (i: number) => boolean,
): number {
  let possible = -1;
  for (let k = open + 1; k < limit; k++) {
    if (startsParagraph(k)) break;
    const text = tokens[k]!.text;
    if (!(text === '’' || text === "'" || text === '›' || text === '‘')) continue;
    if (!gluedLeft(tokens, k)) continue;
    const before = tokens[k - 1]!;
    const after = tokens[k + 1];
    if (before.kind === 'punctuation' || !after || after.kind === 'punctuation') return k;
    // "the farmers’ union": after an s the mark is rather a possessive.
    if (possible < 0 && !/s$/i.test(before.text)) possible = k;
  }
  return possible;
}

function gluedLeft(tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i - 1]!.end === tokens[i]!.start;
}

function gluedRight(tokens: readonly Token[], i: number): boolean {
  return i + 1 < tokens.length && tokens[i + 1]!.start === tokens[i]!.end;
}
