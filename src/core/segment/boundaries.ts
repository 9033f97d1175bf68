// Where sentences end. One pass over the text; every terminal mark collects what belongs to it (more marks, closing quotes, note
// numbers) and then looks one word back and one word ahead.
//
//   Dr. Solheim of Orrin Inc. left at 6 p.m. Mr. Okonjo stayed. “Why?” he asked. “It is late.”
//     |           |         |      |       ^   |             ^       |        ^             ^      ^ ends, | does not
//
// Tempting and wrong: a regular expression such as /[.!?]\s+[A-Z]/ (ends after "Dr."), a bare list of abbreviations ("the U.S. How
// about you?" is two sentences, "the U.S. Government" is none), or Intl.Segmenter alone (59 % of the golden rules, and engines differ).
// After short forms the next word decides: function words have a capital only where a sentence opens (the orthographic evidence
// of Kiss and Strunk's Punkt, 2006, with closed classes in place of counts). Lower case goes on, always: a stray full stop in the
// middle of a machine-made sentence does not cut it. Inside brackets that stand in mid-sentence nothing ends. Linear: look-back and
// look-ahead are bounded.
import type { LanguagePack } from '../languages/types.ts';
import { abbreviationClass } from './abbreviations.ts';
import { endsAfterFullStop, endsElsewhere } from './after-full-stop.ts';
import { type Case, caseOf, isDigit, isOpener, isSpace, isTerminal, isWideTerminal, isWordUnit } from './characters.ts';
import { itemStarts, markerEnd } from './lists.ts';
import { isSpeechVerb, opensSentence } from './openers.ts';
import { type Mark, readMark } from './terminal-mark.ts';
import { readWord, skipSpace, wordBefore } from './word-beside.ts';

/** Longest bracket in mid-sentence whose inner full stops are passed over; longer ones are split like other text. */
const BRACKET_SPAN = 400;
/** Longest attribution that may follow a closing quotation mark with a capital ("A spokeswoman for the port, Ada Lund, said."). */
const ATTRIBUTION_SPAN = 90;

/** Offsets at which a sentence of [from, to) ends, ascending, the last one `to`; a sentence's closing marks are inside it. */
export function sentenceEnds(text: string, from: number, to: number, pack: LanguagePack | null = null): number[] {
  const ends: number[] = [];
  const items = itemStarts(text, from, to);
  let item = 0;
  let start = from;
  /** Terminals before this offset stand in a bracket in mid-sentence or in a list marker. */
  let sheltered = markerEnd(text, from, to);
  let nextBracketEnd = -1;
  let quoteOpen = false;
  let hasWord = false;

  for (let i = from; i < to; i++) {
    if (i === items[item]) {
      ends.push(i);
      item++;
      start = i;
      hasWord = false;
      sheltered = Math.max(sheltered, markerEnd(text, i, to));
    }
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 97 && code <= 122)) {
      if (code !== 32) hasWord = true;
      continue;
    }
    if (code === 0x22) quoteOpen = !quoteOpen;
    else if (code === 0x201c) quoteOpen = true;
    else if (code === 0x201d) quoteOpen = false;
    else if ((code === 0x28 || code === 0x5b) && hasWord && i >= sheltered) {
      if (nextBracketEnd < i) {
        const close = text.indexOf(code === 0x28 ? ')' : ']', i);
        nextBracketEnd = close < 0 ? to : close;
      }
      if (nextBracketEnd < to && nextBracketEnd - i <= BRACKET_SPAN) sheltered = nextBracketEnd;
    }
    if (!isTerminal(code)) {
      if (!hasWord && isWordUnit(code)) hasWord = true;
      continue;
    }
    const mark = readMark(text, i, to, quoteOpen);
    if (mark.quote) quoteOpen = false;
    if (mark.end > sheltered && hasWord && mark.end < to && endsSentence(text, start, i, mark, to, pack)) {
      ends.push(mark.end);
      start = mark.end;
      hasWord = false;
      const next = skipSpace(text, mark.end, to);
      sheltered = Math.max(sheltered, isDigit(text.charCodeAt(next)) ? markerEnd(text, next, to) : next);
    }
    i = mark.end - 1;
  }
  ends.push(to);
  return ends;
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  mark: Mark,
  to: number,
  pack: LanguagePack | null,
): boolean {
  if (isWideTerminal(text.charCodeAt(at))) return true;
  const next = skipSpace(text, mark.end, to);
  if (next >= to) return false;
  const gap = next > mark.end;
  let word = next;
  while (
    word < to &&
    word - next < 4 &&
    (text.charCodeAt(word) === 0x5c ||
      isOpener(text.charCodeAt(word)) ||
      (word > next && isSpace(text.charCodeAt(word))))
  )
    word++;
  const opened = word > next;
  const ahead = readWord(text, word, to);
  const kind = startCase(ahead, text.charCodeAt(word));
  if (kind === 'lower') return false;
  const follower = text.charCodeAt(next);
  if (follower === 0x2c || follower === 0x3b || follower === 0x3a) return false; // "Inc. , the": tokenised text
  const before = wordBefore(text, start, at);

  if (!gap) return endsWithoutSpace(text, at, mark, opened, ahead, kind, before);
  if (mark.ellipsis) return kind !== 'none' || opened ? !inBrackets(text, at, mark.end) : true;
  if (kind === 'none') return true;
  if (mark.quote && !opened && isAttribution(text, next, to, mark.single)) return false;
  if (!mark.single) return true;
  if (pack) return endsElsewhere(text, start, at, before, ahead, pack);
  if (mark.quote && before.length > 1) return abbreviationClass(before) !== 'title';
  return endsAfterFullStop(text, start, at, before, ahead, kind, word, to);
}

/** Text that lost its space: `behind me.”He said`, `the port.The crew`. Never inside a word, a number or an address. */
function endsWithoutSpace(
  text: string,
  at: number,
  mark: Mark,
  opened: boolean,
  ahead: string,
  kind: Case,
  before: string,
): boolean {
  if (kind !== 'upper' || mark.ellipsis) return false;
  if (mark.quote) return !isAttribution(text, mark.end, text.length, mark.single);
  if (before.length < 2 || caseOf(text.charCodeAt(at - 1)) !== 'lower' || before.includes('.')) return false;
  return opened ? text.charCodeAt(mark.end) !== 0x27 : opensSentence(ahead) && ahead.length > 1;
}

/** "[...]" and "(…)" stand for words left out. */
function inBrackets(text: string, at: number, end: number): boolean {
  const opener = text.charCodeAt(at - 1);
  const closer = text.charCodeAt(text.charCodeAt(at + 1) === 46 ? at + 3 : at + 1);
  return end > at && ((opener === 0x5b && closer === 0x5d) || (opener === 0x28 && closer === 0x29));
}

/** `”Ada Lund, the harbour master, said.`: what follows a quotation up to the next full stop only says who spoke. */
function isAttribution(text: string, at: number, to: number, afterFullStop: boolean): boolean {
  const limit = Math.min(to, at + ATTRIBUTION_SPAN);
  let i = at;
  let words = 0;
  let wordStart = at;
  let last = '';
  for (; i <= limit; i++) {
    const code = i < limit ? text.charCodeAt(i) : 0x2e;
    if (i < limit && isWordUnit(code)) continue;
    if (i > wordStart) {
      last = text.slice(wordStart, i);
      words++;
      // “Why?” Lund asked the crew: two or three capitals and a verb, whatever follows
      if (!afterFullStop && words > 1 && words <= 4 && isSpeechVerb(last)) return true;
      if (!afterFullStop && words <= 3 && (caseOf(last.charCodeAt(0)) !== 'upper' || opensSentence(last))) return false;
    }
    wordStart = i + 1;
    if (isTerminal(code) || code === 0x201c || code === 0x22 || code === 10) break;
  }
  return i < limit && words > 1 && isSpeechVerb(last) && isTerminal(text.charCodeAt(i));
}

/** Case of the next sentence's first letter; "iPhone" and a lone "i" count as capitals. */
function startCase(word: string, code: number): Case {
  const kind = caseOf(code);
  if (kind !== 'lower') return code >= 0xd800 && code <= 0xdfff ? 'none' : kind;
  if (word === 'i' || word === 'i’m' || word === "i'm") return 'upper';
  return word.length > 2 && caseOf(word.charCodeAt(1)) === 'upper' ? 'upper' : 'lower';
}
