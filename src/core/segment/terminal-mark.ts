// A terminal mark with everything that belongs to it: more marks, closing quotes, note numbers.
//
//   left.”4 Next → the mark is `.”4`; Why?!” he → `?!”`; the end.[12] → `.[12]`
//
// Tempting and wrong: taking every quotation mark after a stop for a closing one. A straight mark glued to the next word opens unless one is
// open already. Cost: linear in the mark.
import { isCloser, isClosingQuote, isDigit, isSpace, isTerminal, isWordUnit } from './characters.ts';

/** A terminal mark with everything that belongs to it. */
export interface Mark {
  readonly end: number;
  /** One plain full stop: the only kind that may belong to a short form. */
  readonly single: boolean;
  readonly ellipsis: boolean;
  /** A closing quotation mark stands in it. */
  readonly quote: boolean;
}

export function readMark(text: string, at: number, to: number, quoteOpen: boolean): Mark {
  let i = at;
  let dots = 0;
  let others = 0;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) dots++;
    else if (code === 0x2026) dots += 3;
    else if (isTerminal(code)) others++;
    // ". . ." is one mark
    else if (dots > 0 && others === 0 && isSpace(code) && text.charCodeAt(i + 1) === 46 && i + 1 < to) continue;
    else break;
  }
  let quote = false;
  let open = quoteOpen;
  // a raised note number glued to the mark: "the end.4 Next"
  if (dots === 1 && i - at === 1 && isDigit(text.charCodeAt(i)) && at > 0 && /[\p{Ll})\]”"]/u.test(text[at - 1]!)) {
    let j = i;
    while (j < to && j - i < 3 && isDigit(text.charCodeAt(j))) j++;
    if (j >= to || isSpace(text.charCodeAt(j))) i = j;
  }
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c && text.charCodeAt(i + 1) === 0x22 && i + 1 < to) continue; // \" left over from an escaped string
    if (code === 0x22 || code === 0x27) {
      // A straight mark glued to the full stop closes unless it is glued to the next word as well and nothing is open.
      if (code === 0x22 && !open && i + 1 < to && isWordUnit(text.charCodeAt(i + 1))) break;
      if (code === 0x22) open = false;
      quote = true;
    } else if (isCloser(code)) {
      if (isClosingQuote(code)) quote = true;
    } else if (code === 0x201c && open && (i + 1 >= to || isSpace(text.charCodeAt(i + 1)))) {
      // “…“ with the wrong glyph at its end
      quote = true;
      open = false;
    } else if (isSpace(code) && (text.charCodeAt(i + 1) === 0x201d || text.charCodeAt(i + 1) === 0xbb) && i + 1 < to) {
      // a space that slipped in before the closing mark: “We stayed. ”
      quote = true;
      i++;
    } else if (code === 0x5b || (isSpace(code) && text.charCodeAt(i + 1) === 0x5b)) {
      const note = code === 0x5b ? Math.max(noteEnd(text, i, to), requestEnd(text, i, to)) : noteEnd(text, i + 1, to);
      if (note < 0) break;
      i = note - 1;
    } else if (isTerminal(code) && quote) {
      others++;
    } else break;
  }
  return { end: i, single: dots === 1 && others === 0, ellipsis: dots > 1 && others === 0, quote };
}

/** End of a note number such as "[12]" at `at`, or −1. */
function noteEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  while (i < to && i - at < 5 && isDigit(text.charCodeAt(i))) i++;
  return i > at + 1 && i < to && text.charCodeAt(i) === 0x5d ? i + 1 : -1;
}

/** Longest request that editors leave behind a full stop. */
const REQUEST = /\[[a-z][a-z ?-]{0,30}\]/y;

/** End of a request such as "[citation needed]" glued to a full stop at `at`, or −1. */
function requestEnd(text: string, at: number, to: number): number {
  REQUEST.lastIndex = at;
  return REQUEST.test(text) && REQUEST.lastIndex <= to ? REQUEST.lastIndex : -1;
}
