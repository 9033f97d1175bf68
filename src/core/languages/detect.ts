// Which language is a text in? By script; in Latin script by the share of function words, which is 35 to 50 % in running text of
// the right language, and under 25 % in its nearest relatives.
//
//   "Die Behörde sperrte den Hafen um 19.15 Uhr."   die, den, um of 7 words → German
//   "Sales on a line"                               too few words for anything but the default
//
// English is the default: a headline or a list has few function words, and words such as "die", "man", "in", "on", "me" belong to
// several languages; so another language must beat it clearly. Tempting and wrong: character trigrams, the usual way. They name a
// language for every string, need about 200 characters to be right, and cost 16 ms at every start (figures: bench/DEAD-ENDS.md).
// Linear in the sample.
import { PACKS } from './index.ts';
import { NAMES, PROFILES } from './profiles.ts';
import { words } from './types.ts';

/** So many words of a long text tell its language. */
const SAMPLE = 2_000;
/** Characters that hold them, and more than enough for scripts without spaces. */
const SAMPLE_CHARS = 20_000;
/** Fewer words say nothing. */
const FEWEST = 4;
/** A text this long has this share of English function words, or is not English, whatever else it may be. */
const ENOUGH = 25;
const ENGLISH_SHARE = 0.14;
/** Another language needs this share, and this much more than English; a long text, less. */
const SHARE = 0.25;
/** … or this one in a short text with hardly an English function word. */
const SHARE_ALONE = 0.18;
const OWN_WORDS = 0.1;
const SHARE_LONG = 0.2;
const MARGIN = 0.12;

const ENGLISH = words(
  `a an the this that these those i my we us our you your he him his she her it its they them their who whom whose which what
  of to in on at for from by with about against between into through during before after above below under over across along around behind
  beyond despite down except off onto out outside past per since than toward towards until up upon within without among
  and or but nor yet so if because as while although though unless whether when where why how once
  be am is are was were been being have has had having do does did will would can could may might shall should must not never only just
  also too very even still again then there here now however more most less all both no every some any each other such said one two three`,
);

/** Words of these languages that English text holds as well, as its own or in names; in short texts they count half. */
const SHARED = words(
  'die man in am an so was war will hat also on me car son a as es les ce un no he ha has hay con sin u o y e i te is de la el do no eu au al da del per si ne over under op en at for and van den',
);
/** Letters that tell relatives apart. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['de', /[äöüß]/g],
  ['fr', /[çèêàùûîôœë]/g],
  ['es', /[ñóíúá¿¡]/g],
  ['pt', /[ãõçáâê]/g],
  ['it', /[àèìòù]/g],
  ['ca', /[·àèòç]/g],
  ['sv', /[åäö]/g],
  ['da', /[åæø]/g],
  ['pl', /[łąęśżźć]/g],
  ['tr', /[ığşç]/g],
  ['ro', /[ăâîșț]/g],
  ['fi', /[äö]/g],
]);

const BEYOND_ASCII = /[\u0080-\uffff]/;

export interface Detected {
  /** ISO 639-1, or "und" when it is not English and nothing else is certain. */
  readonly code: string;
  /** English name, or "" for "und". */
  readonly name: string;
  readonly rightToLeft: boolean;
  /** Letters of another script than Latin. */
  readonly foreignScript: boolean;
}

/** The default. */
export const ENGLISH_TEXT: Detected = { code: 'en', name: 'English', rightToLeft: false, foreignScript: false };

const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** What a word says about the language: one look-up a word, instead of one in every list. */
interface Known {
  readonly english: boolean;
  readonly shared: boolean;
  /** A bit for each language that has it among its function words. */
  stops: number;
  /** … among numerals, units and names of months or days: half a function word's worth where hardly an English one stands. */
  vocabulary: number;
}
let known: ReadonlyMap<string, Known> | undefined;
/** The packs come first. */
const LANGUAGES: readonly (readonly [code: string, stops: ReadonlySet<string>])[] = [
  ...PACKS.map((p) => [p.code, p.stopWords] as const),
  ...PROFILES,
];

function knownWords(): ReadonlyMap<string, Known> {
  const words = new Map<string, Known>();
  const at = (w: string): Known => {
    let word = words.get(w);
    if (!word) {
      word = { english: ENGLISH.has(w), shared: SHARED.has(w), stops: 0, vocabulary: 0 };
      words.set(w, word);
    }
    return word;
  };
  for (const w of ENGLISH) at(w);
  LANGUAGES.forEach(([, stops], k) => {
    for (const w of stops) at(w).stops |= 1 << k;
  });
  PACKS.forEach((p, k) => {
    for (const w of [...p.gloss.keys(), ...p.numerals.words.keys(), ...Object.keys(p.negations)])
      if (!p.stopWords.has(w)) at(w).vocabulary |= 1 << k;
  });
  return words;
}

/** Language of `text`; `declared` is what its page says, which settles close calls. */
export function detectLanguage(text: string, declared: string | null = null): Detected {
  const sample = text.length > SAMPLE_CHARS ? text.slice(0, SAMPLE_CHARS) : text;
  const script = scriptOf(sample);
  if (script) return script;
  known ??= knownWords();
  const all = latinWords(sample);
  const total = Math.min(all.length, SAMPLE);
  if (total < FEWEST) return ENGLISH_TEXT;
  const found: Known[] = [];
  let english = 0;
  let shared = 0;
  for (let i = 0; i < total; i++) {
    const word = known.get(all[i]!);
    if (!word) continue;
    found.push(word);
    if (!word.english) continue;
    english++;
    if (word.shared) shared++;
  }
  const enough = total >= ENOUGH;
  // Nothing else is likely: most English text ends here.
  if (enough && english >= 0.4 * total) return ENGLISH_TEXT;
  if (!enough) english -= 0.5 * shared;
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  const distinct = new Array<Set<Known> | undefined>(LANGUAGES.length);
  const count = (word: Known, languages: number, worth: number) => {
    for (let k = 0, bits = languages; bits !== 0; k++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      counts[k]! += worth;
      distinct[k] ??= new Set();
      distinct[k]!.add(word);
    }
  };
  const hardlyEnglish = english <= OWN_WORDS * total && !enough;
  for (const word of found) {
    count(word, word.stops, enough || !word.shared ? 1 : 0.5);
    if (hardlyEnglish && !word.shared) count(word, word.vocabulary, 0.5);
  }
  // The letters below are no ASCII ones.
  const lower = BEYOND_ASCII.test(sample) ? sample.toLowerCase() : '';
  let best = -1;
  for (let k = 0; k < LANGUAGES.length; k++) {
    const code = LANGUAGES[k]![0];
    // A word's worth at most in a short text: "ñ" and "ß" decide between equals.
    const letters = LETTERS.get(code);
    if (letters && counts[k]! > 0) counts[k]! += Math.min(0.05 * total, 0.3 * (lower.match(letters)?.length ?? 0));
    if (declared?.toLowerCase().startsWith(code)) counts[k]! *= 1.15;
    if (best < 0 || counts[k]! > counts[best]!) best = k;
  }
  const share = counts[best]! / total;
  const needed = enough ? SHARE_LONG : english <= OWN_WORDS * total ? SHARE_ALONE : SHARE;
  if (share >= needed && share >= english / total + MARGIN && (distinct[best]?.size ?? 0) >= 2) {
    const code = LANGUAGES[best]![0];
    return { code, name: nameOf(code), rightToLeft: false, foreignScript: false };
  }
  if (enough && english < ENGLISH_SHARE * total)
    return { code: 'und', name: '', rightToLeft: false, foreignScript: false };
  return ENGLISH_TEXT;
}

export const nameOf = (code: string): string =>
  code === 'en' ? 'English' : (PACKS.find((p) => p.code === code)?.name ?? NAMES.get(code) ?? '');

/** Words in lower case, elided articles apart: "l'homme" is l', homme. */
function latinWords(text: string): readonly string[] {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(/[a-z]+'?/g) ?? [];
  return Array.from(text.matchAll(/\p{L}+['’]?/gu), (m) => m[0].toLowerCase().replace('’', "'"));
}

/** The script of most letters, when it is not Latin. */
function scriptOf(text: string): Detected | null {
  // A scan by code unit tells Latin text in one pass.
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c | 32) >= 97 && (c | 32) <= 122) latin++;
    else if (c >= 0xc0 && c <= 0x24f) latin++;
    else if (c >= 0x370 && !(c >= 0x1e00 && c <= 0x2fff) && !(c >= 0xd800 && c <= 0xf8ff) && c < 0xfe70 && c !== 0x3000)
      other++;
  }
  // Ideographs say more a letter than Latin does.
  if (other < 4 || other * 2 < latin) return null;
  let code = 'und';
  let most = 0;
  for (const [c, letters] of SCRIPTS) {
    let n = 0;
    for (const ch of text.slice(0, 2_000)) if (letters.test(ch)) n++;
    // Japanese is mostly Han; a tenth of kana decides.
    const weight = c === 'ja' ? n * 8 : n;
    if (weight > most) {
      most = weight;
      code = c;
    }
  }
  return {
    code,
    name: nameOf(code),
    rightToLeft: code === 'ar' || code === 'he',
    foreignScript: true,
  };
}
