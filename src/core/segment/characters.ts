// Character classes that sentence splitting needs, by code unit; no regular expressions on the hot path.

/** White space as a writer sees it, no-break and zero-width space included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Full stop, question and exclamation mark and ellipsis: they end a sentence when a space follows. */
export function isTerminal(code: number): boolean {
  switch (code) {
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026: // …
    case 0x203c: // ‼
    case 0x203d: // ‽
    case 0x2047: // ⁇
    case 0x2048: // ⁈
    case 0x2049: // ⁉
    case 0x61f: // Arabic ?
    case 0x6d4: // Urdu full stop
    case 0x964: // danda
    case 0x965:
    case 0x589: // Armenian
    case 0x1362: // Ethiopic
      return true;
    default:
      return isWideTerminal(code);
  }
}

/** Marks of scripts that write no space between sentences. */
export function isWideTerminal(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61 || code === 0xff0e;
}

/** Marks that can only close: they belong to the sentence before them. */
export function isCloser(code: number): boolean {
  switch (code) {
    case 0x29: // )
    case 0x5d: // ]
    case 0x7d: // }
    case 0x201d: // ”
    case 0x2019: // ’
    case 0xbb: // »
    case 0x203a: // ›
    case 0x300d: // 」
    case 0x300f: // 』
    case 0xff09: // ）
      return true;
    default:
      return false;
  }
}

/** Marks that open a quotation or a bracket. */
export function isOpener(code: number): boolean {
  switch (code) {
    case 0x28: // (
    case 0x5b: // [
    case 0x7b: // {
    case 0x201c: // “
    case 0x2018: // ‘
    case 0x201e: // „
    case 0x201a: // ‚
    case 0xab: // «
    case 0x2039: // ‹
    case 0x300c: // 「
    case 0x300e: // 『
    case 0x22: // "
    case 0x27: // '
    case 0xbf: // ¿
    case 0xa1: // ¡
      return true;
    default:
      return false;
  }
}

/** Quotation marks that close, straight ones included. */
export const isClosingQuote = (code: number): boolean =>
  code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x203a || code === 0x22 || code === 0x27;

/** Part of a word: letters, digits, marks and everything beyond Latin punctuation. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xb0 || code === 0xad;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return code >= 0x2070 && code <= 0x218f;
  if (code >= 0x3000 && code <= 0x3004) return false;
  return !(code >= 0x3008 && code <= 0x3020) && !isWideTerminal(code);
}

export type Case = 'upper' | 'lower' | 'digit' | 'uncased' | 'none';

/** Case of the unit as the first of a word; letters without case, such as Han or Arabic, are `uncased`. */
export function caseOf(code: number): Case {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    if (code >= 65 && code <= 90) return 'upper';
    return isDigit(code) ? 'digit' : 'none';
  }
  if (!isWordUnit(code)) return 'none';
  const c = String.fromCharCode(code);
  const lower = c.toLowerCase();
  if (lower !== c) return 'upper';
  return c.toUpperCase() !== c ? 'lower' : 'uncased';
}
