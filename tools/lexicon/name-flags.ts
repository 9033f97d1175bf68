// Which entries are names, and of what.
//
// Kinds come from the WordNet tree above an instance ("paris" is an instance of a city, which is a location). Given names are
// mostly missing from WordNet: a small classifier on the vectors finds words that stand in persons' names.
import { FLAG } from '../../src/core/lexicon/format.ts';
import type { Entries } from './entries.ts';
import type { Embeddings } from './vectors.ts';
import type { Synset, WordNet } from './wordnet.ts';

const ROOTS: readonly (readonly [word: string, flag: number])[] = [
  // Before `person`, which is above it: "german", "spaniard" name no person.
  ['inhabitant', 0],
  ['person', FLAG.person],
  ['location', FLAG.place],
  ['land', FLAG.place],
  ['body of water', FLAG.place],
  ['geological formation', FLAG.place],
  ['organization', FLAG.organisation],
];

/** Given names beyond those that WordNet lists as persons. */
const SEEDS = `james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul andrew kenneth kevin brian george edward ronald timothy jason jeffrey ryan
  gary nicholas eric stephen jonathan larry scott frank benjamin samuel raymond patrick alexander jack dennis jerry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty
  margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna maria ana pedro juan carlos luis jose marie pierre jean
  hans klaus ingrid olga ivan sergei yuri natasha ahmed mohammed ali hassan fatima aisha omar yusuf raj priya anil sunita wei ming hiroshi yuki kenji aiko giulia marco paolo francesca lars sven astrid`;

export function nameFlags(wordnet: WordNet, embeddings: Embeddings, entries: Entries): Uint8Array {
  const { words, lemmas } = entries;
  const rootOf = kindsOf(wordnet);
  const kindOf = (word: string) => {
    // "a" and "i" are vitamins and chemical elements in WordNet.
    const keys = word.length < 2 ? [] : (wordnet.senses.get(word)?.flat() ?? []);
    const capitals = keys.filter((k) =>
      wordnet.synsets.get(k)!.words.some((w) => w.toLowerCase() === word && w !== word),
    );
    if (capitals.length === 0) return 0;
    // "german" is an adjective as well: a name of no person. "turkey" is a bird and, with a capital, a place.
    const name = capitals.length === keys.length ? FLAG.name : 0;
    return name | (capitals.some((k) => k[0] === 'a') ? 0 : rootOf(capitals[0]!));
  };
  const isPersonName = personNames(wordnet, embeddings, words, kindOf);
  return Uint8Array.from(words, (word, id) => {
    let flags = kindOf(word);
    // Common words and their forms stay common: "mark", "rose" and "sons" are names only by their capitals.
    const common = ((flags & FLAG.name) === 0 && wordnet.senses.has(word)) || lemmas.has(word);
    if (
      id < PERSON_RANK &&
      /^[a-zà-öø-ÿ'-]{2,}$/.test(word) &&
      !common &&
      (flags & FLAG.place) === 0 &&
      isPersonName(word)
    )
      flags |= FLAG.personName;
    return flags;
  });
}

/** Words that examples are taken from. */
const TRAINED = 40_000;
/** Rarer words have vectors too poor to tell names from the rest. */
const PERSON_RANK = 60_000;

function kindsOf(wordnet: WordNet): (key: string) => number {
  const roots = ROOTS.map(([word, flag]) => [wordnet.senses.get(word)![0]![0]!, flag] as const);
  const memo = new Map<string, number>();
  const climb = (key: string, depth: number): number => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    const root = roots.find(([k]) => k === key);
    if (root) {
      memo.set(key, root[1]);
      return root[1];
    }
    let flag = 0;
    const s = wordnet.synsets.get(key) as Synset;
    if (flag === 0 && depth < 20)
      for (const p of s.pointers)
        if (flag === 0 && (p.symbol === '@' || p.symbol === '@i') && p.synset[0] === 'n')
          flag = climb(p.synset, depth + 1);
    memo.set(key, flag);
    return flag;
  };
  return (key) => (key[0] === 'n' ? climb(key, 0) : 0);
}

/**
 * Logistic regression on vectors. Examples: seeds and WordNet's persons against WordNet's places and common words.
 * Fixed order, fixed number of rounds: the same build every time.
 */
function personNames(
  wordnet: WordNet,
  embeddings: Embeddings,
  words: readonly string[],
  kindOf: (word: string) => number,
) {
  const seeds = new Set(SEEDS.trim().split(/\s+/));
  const examples: { v: Float64Array; y: number }[] = [];
  words.slice(0, TRAINED).forEach((word, i) => {
    const kind = kindOf(word);
    const common = (kind & FLAG.name) === 0 && wordnet.senses.has(word);
    const y = seeds.has(word) || kind === (FLAG.name | FLAG.person) ? 1 : 0;
    if (y === 0 && (kind & FLAG.name) === 0 && !(common && i % 4 === 0)) return;
    const v = embeddings.vectorOf(word);
    if (v) examples.push({ v, y });
  });
  const weights = new Float64Array(100);
  let bias = 0;
  const margin = (v: Float64Array) => {
    let s = bias;
    for (let k = 0; k < 100; k++) s += weights[k]! * v[k]!;
    return s;
  };
  for (let round = 0; round < 30; round++) {
    const rate = 0.5 / (1 + round / 5);
    for (const { v, y } of examples) {
      const error = y - 1 / (1 + Math.exp(-margin(v)));
      const step = rate * error * (y === 1 ? 2 : 1);
      for (let k = 0; k < 100; k++) weights[k]! += step * v[k]!;
      bias += step;
    }
  }
  return (word: string) => {
    const v = embeddings.vectorOf(word);
    return seeds.has(word) || (v !== null && margin(v) > 0);
  };
}
