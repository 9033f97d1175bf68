// What the stages know of a language beside English. A pack is data: a further language is one folder with such a record and
// its line in `index.ts`; no stage names a language.

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** In English, for messages. */
  readonly name: string;
  /** Function words; they tell the language and carry little meaning. Normal form, as all words here. */
  readonly stopWords: ReadonlySet<string>;
  /** The mark before decimals; the other one, spaces and apostrophes group digits. */
  readonly decimal: ',' | '.';
  /**
   * Words and phrases of numbers, units, dates and bounds → words that the reader of values knows, which speaks English:
   * "oktober" → "october", "mehr als" → "more than"; `HALF` adds a half to the figure before.
   */
  readonly gloss: ReadonlyMap<string, string>;
  readonly numerals: Numerals;
  /** Names of the months, for "3. Oktober" and "3 de octubre". */
  readonly months: ReadonlySet<string>;
  /** Names of the weekdays. */
  readonly weekdays: ReadonlySet<string>;
  readonly clock: Clock;
  /** Cues that deny what follows; value 0: looks like one and is none ("sin embargo"). */
  readonly negations: Readonly<Record<string, number>>;
  /** Denying only beside one of these particles: French "plus" and "personne" beside "ne". */
  readonly halves: { readonly words: ReadonlySet<string>; readonly particles: ReadonlySet<string> };
  /** One denial in two words: beside one of `words` after it, a particle counts for nothing ("no … nadie"). */
  readonly concord: { readonly particles: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  /** Terms told by a denial, and the same told plainly: "nicht vor" and "frühestens". */
  readonly terms: readonly { readonly denied: readonly string[]; readonly plain: readonly string[] }[];
  /** Words of opposite directions: rise against fall. */
  readonly opposites: readonly (readonly [plus: string, minus: string])[];
  /** Prefixes that deny: "möglich" → "unmöglich". */
  readonly negativePrefixes: readonly string[];
  /** Short forms that never end a sentence, without their last stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words after which "3." is an ordinal, though a capital follows: "am 3. Spieltag". */
  readonly ordinalOpeners: ReadonlySet<string>;
  /** Words that stand glued before an apostrophe: "l'", "qu'". */
  readonly elisions: ReadonlySet<string>;
  /** Nouns have capitals: one after a year-like figure is what it counts ("2021 Menschen"). */
  readonly capitalNouns: boolean;
}

/** Meaning of "et demi", "y medio": half more than the figure before it. */
export const HALF = '+half';

interface Numerals {
  /** Simple numerals; 100 and 1,000 multiply what stands before them. */
  readonly words: ReadonlyMap<string, number>;
  /** Articles that count only before a scale word: "eine Million". */
  readonly articles: ReadonlySet<string>;
  /** Between the parts: "treinta y uno", "vingt et un". */
  readonly joiners: ReadonlySet<string>;
  /** Written as one word: "zweihundertdreiundfünfzig". */
  readonly compound: boolean;
}

interface Clock {
  /** After the figure: "19.15 Uhr", "19 h". */
  readonly after: ReadonlySet<string>;
  /** Before it: "a las 7"; with `after` words that are lengths of time as well ("à 19 heures") both are needed. */
  readonly before: ReadonlySet<string>;
  /** The words of `after` prove a time of day by themselves. */
  readonly certain: boolean;
  /** Parts of the day glued to a weekday: "Dienstagabend". */
  readonly glued: ReadonlyMap<string, string>;
}

/** Words of a list separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `meaning: phrase|phrase` rows, one a line, as a table from phrase to meaning. */
export function glossary(rows: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const at = row.indexOf(':');
    const meaning = row.slice(0, at).trim();
    for (const phrase of row.slice(at + 1).split('|')) if (phrase.trim()) out.set(phrase.trim(), meaning);
  }
  return out;
}

/** Numerals from rows of words with a first value and a step. */
export function numerals(
  ...rows: readonly (readonly [words: string, from: number, step: number])[]
): Map<string, number> {
  return new Map(rows.flatMap(([list, from, step]) => list.split(' ').map((w, i) => [w, from + i * step] as const)));
}

/** Cues of one value. */
export const cues = (value: number, list: string): Record<string, number> =>
  Object.fromEntries(list.split('|').map((c) => [c.trim(), value]));
