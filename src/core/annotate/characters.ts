// Classes of UTF-16 units, from a table that fills itself: the scanner asks once a unit, so a regular expression a unit
// would cost more than all the rest of the stage.

// Characters that nobody sees are gone before (text/unseen.ts).

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
const SYMBOL = 5;
/** A letter that is a word of its own: Chinese and Japanese are written without spaces. */
export const IDEOGRAPH = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
/** Half of a character beyond U+FFFF: look at the whole one. */
const SURROGATE = 10;

const classes = new Uint8Array(0x1_0000);

export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = findClass(unit);
  classes[unit] = found;
  return found;
}

/** Class of the character at `i`, surrogate pairs joined; lone surrogates are symbols. */
export function classAt(text: string, i: number): number {
  const c = classOf(text.charCodeAt(i));
  if (c !== SURROGATE) return c;
  const point = text.codePointAt(i)!;
  if (point <= 0xffff) return SYMBOL;
  if (point >= 0x2_0000 && point < 0x4_0000) return IDEOGRAPH;
  return /^[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : SYMBOL;
}

/** UTF-16 units of the character at `i`. */
export const widthAt = (text: string, i: number) => (text.codePointAt(i)! > 0xffff ? 2 : 1);

function findClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const c = String.fromCharCode(unit);
  if (c === "'" || c === '’' || c === 'ʼ' || c === '＇' || c === '‘') return APOSTROPHE;
  if (c === '-' || c === '‐' || c === '‑' || c === '﹣' || c === '－') return HYPHEN;
  if (/[\s\p{Cc}]/u.test(c)) return SPACE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(c) && /\p{L}/u.test(c)) return IDEOGRAPH;
  if (/[\p{L}\p{M}]/u.test(c)) return LETTER;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  return /\p{P}/u.test(c) ? PUNCTUATION : SYMBOL;
}
