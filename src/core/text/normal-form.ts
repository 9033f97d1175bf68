// The form of a word that is compared: NFKC, lower case, straight apostrophes and hyphens, invisible characters dropped,
// look-alike letters of other scripts folded to Latin.
//
//   "Co‑operate" → "co-operate"    "po\u200Blice" → "police"    "pоlice" (Cyrillic о) → "police"    "ﬁrm" → "firm"
//
// Tempting and wrong: folding every Cyrillic or Greek letter. "Москва" is a word, "pоlice" is an evasion; only words that mix
// scripts, or whose fold is a known English word in a Latin text, are folded.
// Source of the idea: Unicode UTS #39, skeletons; the table is the part of it that passes for a Latin letter in body text.

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  // Cyrillic, then Greek, then other look-alikes; small and capital letters (the latter are folded before lower-casing).
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    ѕ: 's',
    і: 'i',
    ї: 'i',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ѵ: 'v',
    ո: 'n',
    ս: 'u',
    օ: 'o',
    ց: 'g',
    հ: 'h',
    г: 'r',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    п: 'n',
    ӏ: 'l',
    ь: 'b',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    Ӏ: 'I',
    Ԛ: 'Q',
    Ԝ: 'W',
    Ғ: 'F',
    Ѵ: 'V',
    α: 'a',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    υ: 'u',
    τ: 't',
    χ: 'x',
    ϲ: 'c',
    ϳ: 'j',
    γ: 'y',
    η: 'n',
    ω: 'w',
    ε: 'e',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    Ϲ: 'C',
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'i',
    ʏ: 'y',
    ᴏ: 'o',
    ᴠ: 'v',
    ᴡ: 'w',
    ᴢ: 'z',
    ꮯ: 'c',
    ꓲ: 'i',
  }),
);

const ASCII = /^[\x20-\x7e]*$/;
const INVISIBLE_ANYWHERE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g;

export interface NormalForm {
  readonly norm: string;
  /** What was undone to get there. */
  readonly invisible: boolean;
  readonly homoglyph: boolean;
}

/** Normal form of a token that is not plain ASCII. `isWord` says whether a folded form is an English word. */
export function normalForm(text: string, isWord: (folded: string) => boolean): NormalForm {
  const visible = text.replace(INVISIBLE_ANYWHERE, '');
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
