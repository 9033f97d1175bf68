// The form of a word that is compared: NFKC, lower case, straight apostrophes and hyphens, invisible characters dropped,
// look-alike letters of other scripts folded to Latin, marks that strike letters out taken off.
//
//   "Co‑operate" → "co-operate"    "po\u200Blice" → "police"    "pоlice" (Cyrillic о) → "police"    "ﬁrm" → "firm"
//
// Tempting and wrong: folding every Cyrillic or Greek letter. "Москва" is a word, "pоlice" is an evasion; only words that mix
// scripts, or whose fold is a known English word in a Latin text, are folded.
import type { WordEvasion } from '../types.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { hasUnseen, withoutDirection, withoutUnseen } from './unseen.ts';

const ASCII = /^[\x20-\x7e]*$/;
const SOFT_HYPHEN = '\u00ad';
/** Marks that no letter takes in: "p\u0337o\u0337lice"; composed letters such as é have lost theirs by then. */
const LOOSE_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Full-width, circled and mathematical letters and digits. */
const LETTERFORMS =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd89]/;
const LIGATURES = /[\ufb00-\ufb06]/;
/** Latin letters with marks that no common orthography has: at reading size they pass for the plain letter. */
const SPOOFED = /[\u0180-\u01cc\u0221-\u02af\u1e00-\u1e9b]/;
/** Of those the ones that do not decompose. */
const STRUCK = 'ƀɓƃƈɗƒɠƙƚɨƞɵƥʠɼƭʉʋƴƶȼɇɉɍɏ';
const PLAIN = 'bbbcdfgklinopqrtuvyzcejry';
const OHMS = /^([kMG]?)Ω$/;
/** Combined emoji, and digits in a key: they need what shows them so. */
const EMOJI = /\p{Extended_Pictographic}|\u20e3/u;

interface NormalForm {
  readonly norm: string;
  /** What was undone to get there; empty for nearly every word. */
  readonly evasions: readonly WordEvasion[];
}

const NONE: readonly WordEvasion[] = [];

/** Normal form of a token that is not plain ASCII. `isWord` says whether a folded form is an English word. */
export function normalForm(text: string, isWord: (folded: string) => boolean): NormalForm {
  const visible = withoutUnseen(text);
  const compatible = visible.normalize('NFKC');
  const bare = compatible.replace(LOOSE_MARKS, (_, letter: string) => letter.normalize('NFD')[0]!);
  const folded = foldLookAlikes(bare, isWord);
  const norm = folded
    // Ohms before the lower case makes a letter of them that passes for a w: "5 kΩ" is not 5 kW.
    .replace(OHMS, '$1ohm')
    .toLowerCase()
    // The lower case of "İ" keeps its dot as a mark of its own: "İstanbul" is "istanbul".
    .replaceAll('i\u0307', 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFKC');
  const evasions: WordEvasion[] = [];
  // Other scripts and combined emoji use joiners lawfully.
  const hidden = visible === text ? '' : withoutDirection(text).replaceAll(SOFT_HYPHEN, '');
  if (hidden.length > visible.length && /[a-z0-9]/i.test(folded) && !EMOJI.test(visible)) evasions.push('invisible');
  if (folded !== bare) evasions.push('homoglyph');
  if (bare !== compatible) evasions.push('combining');
  if (LETTERFORMS.test(visible)) evasions.push('letterform');
  if (text.includes(SOFT_HYPHEN) || LIGATURES.test(text)) evasions.push('typesetting');
  return { norm, evasions: evasions.length === 0 ? NONE : evasions };
}

/** Does the character do what `kind` says? */
export function isEvasive(c: string, kind: WordEvasion): boolean {
  switch (kind) {
    case 'invisible':
      return c !== SOFT_HYPHEN && hasUnseen(c);
    case 'homoglyph':
      return LOOK_ALIKES.has(c) || SPOOFED.test(c) || STRUCK.includes(c);
    case 'combining':
      return /\p{M}/u.test(c);
    case 'letterform':
      return LETTERFORMS.test(c);
    case 'typesetting':
      return c === SOFT_HYPHEN || LIGATURES.test(c);
  }
}

function foldLookAlikes(word: string, isWord: (folded: string) => boolean): string {
  let foreign = 0;
  let latin = 0;
  let folded = '';
  for (const c of word) {
    const to = LOOK_ALIKES.get(c);
    folded += to ?? c;
    if (to !== undefined) foreign++;
    else if (/[A-Za-z]/.test(c)) latin++;
  }
  if (SPOOFED.test(folded)) {
    const plain = withoutMarks(folded);
    if (ASCII.test(plain) && isWord(plain.toLowerCase())) return plain;
  }
  if (foreign === 0 || !ASCII.test(folded)) return word;
  // One borrowed letter beside Latin ones is an evasion; a whole word only when English knows the result.
  return latin > 0 || isWord(folded.toLowerCase()) ? folded : word;
}

function withoutMarks(word: string): string {
  let out = '';
  for (const c of word.normalize('NFD').replace(/\p{M}/gu, '')) {
    const at = STRUCK.indexOf(c);
    out += at < 0 ? c : PLAIN[at];
  }
  return out;
}

export const isAscii = (text: string) => ASCII.test(text);
