// The hard case: one full stop, white space, then a capital letter or a digit. A short form or the end?
//
//   Dr. Solheim | 6 p.m. Mr. Okonjo | Orrin Inc. Analysts | you and I. Did you | No. 5 | 30. November
//
// The class of the word before decides how much is asked of the word after it (`abbreviations.ts`); function words have a capital only
// where a sentence opens. Tempting and wrong: a list of short forms that never end a sentence ("the U.S. How about you?").
// Cost: two words, bounded.
import type { LanguagePack } from '../languages/types.ts';
import { abbreviationClass, isCompanySuffix, isCourtesyTitle } from './abbreviations.ts';
import { type Case, caseOf, isDigit, isSpace } from './characters.ts';
import { goesOnAfterClock, isMonth, opensSentence } from './openers.ts';
import { skipSpace, wordBefore } from './word-beside.ts';

/** The hard case in another language: its short forms, initials, and ordinals such as "am 3. Oktober". */
export function endsElsewhere(
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
export function endsAfterFullStop(
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

/** "At 5 a.m. Mr. Smith went": the clock time is all that the sentence has so far. */
function isOpeningTime(text: string, start: number, at: number): boolean {
  if (at - start > 30) return false;
  const words = text.slice(start, at).trim().split(/\s+/);
  return words.length <= 4 && /^[A-Z]/.test(words[0]!) && opensSentence(words[0]!);
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
