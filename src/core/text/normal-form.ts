// The form of a word that is compared: NFKC, lower case, straight apostrophes and hyphens, invisible characters dropped,
// look-alike letters of other scripts folded to Latin.
//
//   "Co‑operate" → "co-operate"    "po\u200Blice" → "police"    "pоlice" (Cyrillic о) → "police"    "ﬁrm" → "firm"
//
// Tempting and wrong: folding every Cyrillic or Greek letter. "Москва" is a word, "pоlice" is an evasion; only words that mix
// scripts, or whose fold is a known English word in a Latin text, are folded.
import { INVISIBLE, LOOK_ALIKES } from '../text/look-alikes.ts';

const ASCII = /^[\x20-\x7e]*$/;
export interface NormalForm {
  readonly norm: string;
  /** What was undone to get there. */
  readonly invisible: boolean;
  readonly homoglyph: boolean;
}

/** Normal form of a token that is not plain ASCII. `isWord` says whether a folded form is an English word. */
export function normalForm(text: string, isWord: (folded: string) => boolean): NormalForm {
  const visible = text.replace(INVISIBLE, '');
  const compatible = visible.normalize('NFKC');
  const folded = foldLookAlikes(compatible, isWord);
  const norm = folded
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFKC');
  return {
    norm,
    // Soft hyphens come from typesetting; combined emoji and other scripts use joiners lawfully.
    invisible: visible !== text && /[a-z]/i.test(visible) && text.replaceAll('\u00ad', '') !== visible,
    // Full-width and mathematical letters imitate as well; ligatures (ﬁ) and superscripts do not.
    homoglyph: folded !== compatible || /[\uff21-\uff3a\uff41-\uff5a]|\ud835[\udc00-\udfcb]/.test(visible),
  };
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
  if (foreign === 0 || !ASCII.test(folded)) return word;
  // One borrowed letter beside Latin ones is an evasion; a whole word only when English knows the result.
  return latin > 0 || isWord(folded.toLowerCase()) ? folded : word;
}

export const isAscii = (text: string) => ASCII.test(text);
