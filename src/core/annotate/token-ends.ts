// Where a token ends that begins here: words, numbers with their letters, clitics, marks.
//
//   28-tonne, 1990s, 5p.m., 61km/h, 2–0, U.S., 's, n't, '90s, ..., °C
//
// Every unit is looked at a bounded number of times.
import { LOST } from '../text/lost.ts';
import { takesStop } from './abbreviations.ts';
import { APOSTROPHE, classAt, classOf, DIGIT, HYPHEN, LETTER, SPACE, widthAt } from './characters.ts';

const CLITIC = /(?:n['’\ufffd]t|['’](?:s|re|ve|ll|d|m)|\ufffd(?:s|re|ve|ll))$/i;
const UNIT_PER = /^(?:k?m|mi|[km]?g|l|ft|[kmg]?b|[kmg]bit|mm|cm)\/(?:h|hr|s|sec|min|day|l|kg|m|km|year|yr)(?![a-z])/i;
const DOMAIN = /^[.](?:com|org|net|gov|edu|io|co|info|int|eu|uk|de|fr)(?:[.][a-z]{2})?(?![a-z])/i;

export const isSign = (text: string, i: number) => text[i] === '-' || text[i] === '−' || text[i] === '+';
export const startsNumber = (text: string, i: number) =>
  i + 1 < text.length &&
  classOf(text.charCodeAt(i + 1)) === DIGIT &&
  (i === 0 || classOf(text.charCodeAt(i - 1)) === SPACE || text[i - 1] === '(');

const isLetterAt = (text: string, i: number) => i < text.length && classAt(text, i) === LETTER;
const isAlnumAt = (text: string, i: number) =>
  i < text.length && (classAt(text, i) === LETTER || classOf(text.charCodeAt(i)) === DIGIT);

/** End of letters and digits from `i`, and of characters that were lost among them. */
function runEnd(text: string, i: number): number {
  while (i < text.length) {
    const c = classOf(text.charCodeAt(i));
    if (c === LETTER || c === DIGIT) i++;
    else if (text[i] === LOST && isAlnumAt(text, lostEnd(text, i))) i = lostEnd(text, i);
    else if (c > HYPHEN && classAt(text, i) === LETTER) i += 2;
    else break;
  }
  return i;
}

/** First position from `i` that holds no lost character; looks a few ahead, a letter is at most four bytes. */
function lostEnd(text: string, i: number): number {
  let k = i;
  while (k < i + 4 && text[k] === LOST) k++;
  return k;
}

/** End of the word, abbreviation or address that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  const c0 = text.charCodeAt(start) | 32;
  if ((c0 === 104 || c0 === 119) && /^(?:https?:\/\/|www\.)/i.test(text.slice(start, start + 8)))
    return addressEnd(text, start);
  let i = runEnd(text, start);
  // U.S., p.m., e.g.: single letters, each with a stop.
  if (i === start + 1 && text[i] === '.' && isLetterAt(text, i + 1) && text[i + 2] === '.') {
    while (isLetterAt(text, i + 1) && text[i + 2] === '.') i += 2;
    i++;
  }
  while (i < text.length) {
    const c = classOf(text.charCodeAt(i));
    if ((c === APOSTROPHE && text[i] !== '‘' && isLetterAt(text, i + 1)) || (c === HYPHEN && isAlnumAt(text, i + 1)))
      i = runEnd(text, i + 1);
    else if (text[i] === '&' && isUpper(text[i - 1]) && isUpper(text[i + 1]) && text[i + 1] !== undefined)
      i = runEnd(text, i + 1);
    else if ((text[i] === '@' || text[i] === '_') && isAlnumAt(text, i + 1)) return addressEnd(text, start);
    else break;
  }
  const next = text[i];
  if ((next === '$' || next === '£' || next === '€') && i - start <= 3 && isUpper(text[start])) return i + 1;
  if (next === '/' && i - start <= 4) {
    const unit = UNIT_PER.exec(text.slice(start, i + 6));
    if (unit) return start + unit[0].length;
  }
  if (next === '.') {
    const domain = DOMAIN.exec(text.slice(i, i + 10));
    if (domain) return i + domain[0].length;
    if (i - start <= 7 && takesStop(text.slice(start, i), nextInk(text, i + 1))) return i + 1;
  }
  return i;
}

/** "2–0": of two figures around a dash the first is the larger in results alone, never in ranges. */
const RESULT = /^(\d{1,3})–(\d{1,3})(?![\d\p{L}–-])/u;

/** End of the number with its letters and hyphens that begins at `start`. */
export function numberEnd(text: string, start: number): number {
  let i = digitsEnd(text, start);
  const result = text[i] === '–' ? RESULT.exec(text.slice(start, i + 5)) : null;
  if (result && Number(result[1]) >= Number(result[2])) return start + result[0].length;
  while (i < text.length) {
    const c = text[i]!;
    const more = i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === DIGIT;
    if ((c === '.' || c === ',' || c === ':' || c === '/') && more) i = digitsEnd(text, i + 1);
    else break;
  }
  if (isLetterAt(text, i)) i = runEnd(text, i);
  while (i < text.length && classOf(text.charCodeAt(i)) === HYPHEN && isAlnumAt(text, i + 1)) {
    i = runEnd(text, i + 1);
    while (
      (text[i] === '.' || text[i] === ',') &&
      i + 1 < text.length &&
      classOf(text.charCodeAt(i + 1)) === DIGIT &&
      classOf(text.charCodeAt(i - 1)) === DIGIT
    )
      i = runEnd(text, i + 1);
  }
  // 5p.m., 61km/h
  if (/[ap]/i.test(text[i - 1] ?? '') && text[i] === '.' && /^\.m\./i.test(text.slice(i, i + 3))) return i + 3;
  if (
    text[i] === '/' &&
    isLetterAt(text, i + 1) &&
    i - start < 12 &&
    UNIT_PER.test(text.slice(start, i + 6).replace(/^[\d.,]+/, ''))
  )
    return runEnd(text, i + 1);
  return i;
}

function digitsEnd(text: string, i: number): number {
  while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}

/** 's and n't given apart, '90s; otherwise the mark alone. */
export function apostropheEnd(text: string, i: number): number {
  const next = text.slice(i, i + 5);
  const apart = /^['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iu.exec(next);
  if (apart && (i === 0 || classOf(text.charCodeAt(i - 1)) !== SPACE || next[apart[0].length] === ' '))
    return i + apart[0].length;
  const decade = /^['’]\d0s/.exec(next);
  if (decade) return i + decade[0].length;
  return next.startsWith("''") ? i + 2 : i + 1;
}

/** Ellipses, dashes of two or three hyphens, °C, doubled marks; otherwise one character. */
export function markEnd(text: string, i: number): number {
  const c = text[i]!;
  if (c === '.') {
    const m = /^\.(?:\s?\.){1,5}/.exec(text.slice(i, i + 11));
    return i + (m ? m[0].length : 1);
  }
  if (c === '-') {
    let k = i;
    while (text[k] === '-') k++;
    return k;
  }
  if (c === '`' && text[i + 1] === '`') return i + 2;
  if (c === '°' && /[CFK]/.test(text[i + 1] ?? '') && !isLetterAt(text, i + 2)) return i + 2;
  if ((c === '#' || c === '@') && isLetterAt(text, i + 1)) return runEnd(text, i + 1);
  return i + widthAt(text, i);
}

const isUpper = (c: string | undefined) => c !== undefined && c >= 'A' && c <= 'Z';

/** First character that is no space within the next few, or "". */
function nextInk(text: string, i: number): string {
  for (let k = i; k < text.length && k < i + 4; k++) if (classOf(text.charCodeAt(k)) !== SPACE) return text[k]!;
  return '';
}

/** To the next space, without closing punctuation. */
function addressEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && classOf(text.charCodeAt(i)) !== SPACE) i++;
  while (i > start + 1 && /[.,;:!?)\]'"’”>]/.test(text[i - 1]!)) i--;
  return i;
}

export const isAddress = (text: string, start: number, end: number) =>
  end - start > 5 && /^(?:https?:\/\/|www\.)|@/.test(text.slice(start, Math.min(end, start + 60)));

/** Start of the clitic in [start, end), or `start` when there is none: do|n't, ship|'s, can|not. */
export function cliticStart(text: string, start: number, end: number): number {
  if (end - start < 2) return start;
  const tail = text.slice(Math.max(start, end - 4), end);
  if (/['’\ufffd]/.test(tail)) {
    const m = CLITIC.exec(tail);
    if (m && m[0].length < end - start) return end - m[0].length;
  } else if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') return start + 3;
  return start;
}
