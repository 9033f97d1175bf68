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
import { abbreviationClass, isCompanySuffix, isCourtesyTitle } from './abbreviations.ts';
import {
  type Case,
  caseOf,
  isCloser,
  isClosingQuote,
  isDigit,
  isOpener,
  isSpace,
  isTerminal,
  isWideTerminal,
  isWordUnit,
} from './characters.ts';
import { itemStarts, markerEnd } from './lists.ts';
import { goesOnAfterClock, isMonth, isSpeechVerb, opensSentence } from './openers.ts';

/** Longest bracket in mid-sentence whose inner full stops are passed over; longer ones are split like other text. */
const BRACKET_SPAN = 400;
/** Longest word that may be a short form or an opener. */
const WORD_SPAN = 24;
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

/** A terminal mark with everything that belongs to it. */
interface Mark {
  readonly end: number;
  /** One plain full stop: the only kind that may belong to a short form. */
  readonly single: boolean;
  readonly ellipsis: boolean;
  /** A closing quotation mark stands in it. */
  readonly quote: boolean;
}

function readMark(text: string, at: number, to: number, quoteOpen: boolean): Mark {
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
      const note = noteEnd(text, code === 0x5b ? i : i + 1, to);
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

/** The hard case in another language: its short forms, initials, and ordinals such as "am 3. Oktober". */
function endsElsewhere(
  text: string,
  start: number,
  at: number,
  before: string,
  ahead: string,
  pack: LanguagePack,
): boolean {
  const word = before.toLowerCase();
  if (isInitial(before) || pack.abbreviations.has(word) || abbreviationClass(before) === 'title') return false;
  if (!isShortNumber(before)) return true;
  if (pack.months.has(ahead.toLowerCase())) return false;
  return !pack.ordinalOpeners.has(wordBefore(text, start, at - before.length - 1, true).toLowerCase());
}

/** The hard case: one full stop, white space, then a capital letter or a digit. */
function endsAfterFullStop(
  text: string,
  start: number,
  at: number,
  before: string,
  ahead: string,
  kind: Case,
  next: number,
  to: number,
): boolean {
  const cls = abbreviationClass(before);
  const opens = opensSentence(ahead) && text.charCodeAt(next + ahead.length) !== 0x2d; // not "I-5"
  if (isInitial(before)) {
    if (kind === 'digit') return false;
    const earlier = wordBefore(text, start, at - before.length - 1, true);
    // "you and I. Did you …": a letter after an ordinary word ends a sentence if a sentence opens here; after a name it is an initial
    // unless a pronoun, article or the like follows.
    return (
      opens &&
      earlier !== '' &&
      (caseOf(earlier.charCodeAt(0)) !== 'upper' || ahead.length > 1) &&
      !earlier.endsWith('.')
    );
  }
  switch (cls) {
    case 'title':
    case 'inner':
      return false;
    case 'reference':
      if (kind === 'digit') return false;
      // "No. I will" ends, "Vol. I" does not
      return before === 'No' || (opens && ahead.length > 1);
    case 'month':
      return kind !== 'digit' && opens;
    case 'weekday':
      return kind !== 'digit' && !isMonth(ahead);
    case 'state':
      return kind !== 'digit' && (opens || text.charCodeAt(at - before.length - 2) === 44 || before.length > 4);
    case 'clock':
      return kind !== 'digit' && !goesOnAfterClock(ahead) && !isOpeningTime(text, start, at);
    case 'trailing':
      return (
        kind === 'upper' &&
        (opens || isCourtesyTitle(ahead) || (isCompanySuffix(before) && standsAlone(text, next, ahead, to)))
      );
    case 'open':
      return kind === 'upper' || kind === 'uncased';
    default:
      // "30. November" is a date
      return !(isShortNumber(before) && isMonth(ahead));
  }
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

/** "At 5 a.m. Mr. Smith went": the clock time is all that the sentence has so far. */
function isOpeningTime(text: string, start: number, at: number): boolean {
  if (at - start > 30) return false;
  const words = text.slice(start, at).trim().split(/\s+/);
  return words.length <= 4 && /^[A-Z]/.test(words[0]!) && opensSentence(words[0]!);
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

/** "Pine Ferry Co. Okonjo, who …", "Orrin Inc. Analysts said": one capital word, then lower case or a comma. */
function standsAlone(text: string, at: number, word: string, to: number): boolean {
  const after = at + word.length;
  if (after >= to) return false;
  if (text.charCodeAt(after) === 44) return true;
  return isSpace(text.charCodeAt(after)) && caseOf(text.charCodeAt(skipSpace(text, after, to))) === 'lower';
}

const isInitial = (word: string): boolean => word.length === 1 && caseOf(word.charCodeAt(0)) === 'upper';

const isShortNumber = (word: string): boolean =>
  word.length > 0 && word.length <= 2 && [...word].every((c) => isDigit(c.charCodeAt(0)));

/** Case of the next sentence's first letter; "iPhone" and a lone "i" count as capitals. */
function startCase(word: string, code: number): Case {
  const kind = caseOf(code);
  if (kind !== 'lower') return code >= 0xd800 && code <= 0xdfff ? 'none' : kind;
  if (word === 'i' || word === 'i’m' || word === "i'm") return 'upper';
  return word.length > 2 && caseOf(word.charCodeAt(1)) === 'upper' ? 'upper' : 'lower';
}

function skipSpace(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The word at `at`, apostrophes inside, at most WORD_SPAN long. */
function readWord(text: string, at: number, to: number): string {
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
function wordBefore(text: string, start: number, at: number, skip = false): string {
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
