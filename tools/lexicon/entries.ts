// Which word forms the lexicon holds, each with its base form per part of speech.
import { ADJECTIVES, ADVERBS, NOT_COMPARED, NOUNS, PLURAL_ONLY, rowsOf, VERBS } from './irregular.ts';
import { comparedForms, pluralForms, verbForms } from './morphology.ts';
import type { TagCounts } from './tag-counts.ts';
import type { Pos, WordNet } from './wordnet.ts';

/** Words of running text that get in by frequency alone. */
const FREQUENT = 60_000;
/** A multiword noun gets in when all its parts are at least this frequent: "prime minister", not "abies alba". */
const COMMON_PART = 15_000;

/** A word of the tagged texts gets in when they have it so often. */
const SEEN = 4;

export interface Entries {
  /** Most frequent first; the first `ranked` occur in the running-text list. */
  readonly words: readonly string[];
  readonly ranked: number;
  /** Word → base form per part of speech, only where it differs from the word. */
  readonly lemmas: ReadonlyMap<string, readonly (string | undefined)[]>;
}

const PLAIN = /^[a-zà-öø-ÿ][a-zà-öø-ÿ'’./-]*$/;
const LATIN1 = /^[\x20-\xff]+$/;

/** Missing from the vectors and among the most frequent words of all; their places are those of the Brown corpus. */
const ONE_LETTER: readonly (readonly [word: string, place: number])[] = [
  ['a', 5],
  ['i', 20],
];

export function chooseEntries(wordnet: WordNet, vectorWords: readonly string[], counts: TagCounts): Entries {
  const frequent = [...vectorWords];
  for (const [word, place] of ONE_LETTER) if (!frequent.includes(word)) frequent.splice(place, 0, word);
  const rank = new Map(frequent.map((w, i) => [w, i]));
  const chosen = new Set<string>();
  frequent.forEach((w, i) => {
    if (i < FREQUENT && (PLAIN.test(w) || /^'[a-z]+$/.test(w)) && LATIN1.test(w)) chosen.add(w);
  });
  for (const [word, senses] of wordnet.senses) {
    if (!LATIN1.test(word)) continue;
    if (!word.includes(' ')) {
      if (rank.has(word) && /[a-z]/.test(word)) chosen.add(word);
    } else {
      const parts = word.split(' ');
      const limit = senses[0]!.length > 0 && senses[1]!.length === 0 ? COMMON_PART : frequent.length;
      if (parts.every((p) => (rank.get(p) ?? frequent.length) < limit)) chosen.add(word);
    }
  }
  // Clitics and abbreviations ("n't", "u.s.") that neither source lists.
  for (const [word, tags] of counts.words) {
    const seen = [...tags.values()].reduce((a, b) => a + b, 0);
    if (seen >= SEEN && /^[a-z'][a-z'.-]*$/.test(word) && /[a-z]/.test(word)) chosen.add(word);
  }
  const lemmas = findLemmas(wordnet, rank, chosen);
  const words = [...chosen].sort((a, b) => {
    const x = rank.get(a) ?? frequent.length;
    const y = rank.get(b) ?? frequent.length;
    return x - y || (a < b ? -1 : 1);
  });
  return { words, ranked: words.filter((w) => rank.has(w)).length, lemmas };
}

function findLemmas(wordnet: WordNet, rank: ReadonlyMap<string, number>, chosen: Set<string>) {
  const lemmas = new Map<string, (string | undefined)[]>();
  const set = (form: string, pos: Pos, base: string, force: boolean) => {
    if (form === base || !LATIN1.test(form)) return;
    const row = lemmas.get(form) ?? [undefined, undefined, undefined, undefined];
    const old = row[pos];
    if (old !== undefined && !force && (rank.get(old) ?? 1e9) <= (rank.get(base) ?? 1e9)) return;
    row[pos] = base;
    lemmas.set(form, row);
    chosen.add(form);
  };
  const irregular = new Set<string>();
  const generate: ((w: string) => string[])[] = [pluralForms, verbForms, comparedForms, comparedForms];
  for (const [word, senses] of wordnet.senses) {
    if (word.length < 2 || !/^[a-z][a-z-]*$/.test(word) || !chosen.has(word)) continue;
    for (const pos of [0, 1, 2] as const) {
      if (senses[pos]!.length === 0) continue;
      for (const form of generate[pos]!(word)) {
        if (!rank.has(form)) continue;
        if (pos === 0 && PLURAL_ONLY.has(form)) continue;
        if (pos === 2 && NOT_COMPARED.has(form)) continue;
        // A verb that is itself a base ("bless" is not the third person of "bles") stays one.
        if (pos === 1 && (wordnet.senses.get(form)?.[1]?.length ?? 0) > 0) continue;
        set(form, pos, word, false);
      }
    }
  }
  ([NOUNS, VERBS, ADJECTIVES, ADVERBS] as const).forEach((table, pos) => {
    for (const { base, forms } of rowsOf(table)) {
      chosen.add(base);
      for (const form of forms) {
        // The first row that lists a form wins: "better" belongs to "good" before "well".
        if (irregular.has(`${pos}${form}`)) continue;
        irregular.add(`${pos}${form}`);
        set(form, pos as Pos, base, true);
      }
    }
  });
  return lemmas;
}
