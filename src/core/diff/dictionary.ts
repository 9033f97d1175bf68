// What the aligner knows about a word whatever sentence it stands in: worked out once, kept for the lexicon's lifetime.
// Sentences of an article share most of their words, and the spelling key alone costs ten replacements.
import type { Lexicon } from '../lexicon/types.ts';
import { commonParts } from '../models/affinity.ts';
import { CLASS, CLASS_OF } from './classes.ts';
import { frequentWord } from './frequent-words.ts';
import { isContractible, plainNumber, spellingKey } from './spelling.ts';

interface Word {
  readonly norm: string;
  /** The same for equal normal forms. */
  readonly id: number;
  /** Shared by spelling variants; `id` itself for a word spelled in one way. */
  readonly spelling: number;
  readonly cls: number;
  /** Number among the words of frequent-words.ts, −1 for others. */
  readonly frequent: number;
  /** Number that it spells, or NaN. */
  readonly value: number;
  /** Stands for another word in a contraction, or has a contracted form. */
  readonly contractible: boolean;
  /** Base form's id if the word is read as a verb, as a noun. */
  readonly asVerb: number;
  readonly asNoun: number;
  /** A bit for each of the ids that make it the same word as another: its form, spelling, base forms. */
  readonly forms: number;
  /** 128 buckets of letter pairs in four words: how alike two unknown names look. */
  readonly letters: Int32Array;
  readonly letterCount: number;
  /** What its vector has in common with all vectors (models/affinity.ts); null without a vector. */
  readonly common: Float64Array | null;
}

/** What a base form brings. */
interface Base {
  /** Logarithm of the frequency rank over that of the last word. */
  readonly rarity: number;
  /** Signature of its senses, see `Lexicon.markKin`. */
  readonly kin: Int32Array;
}

export interface Dictionary {
  /** `id`: lexicon id of `norm`. */
  word(norm: string, id: number): Word;
  base(lemmaId: number): Base;
  /**
   * Lexicon id of the multiword entry of two or three words, −1 when there is none, `NOT_ASKED` when the words have not been
   * asked about lately; `first`, `second`, `third` are their ids here (`third` −1: two words).
   */
  entry(first: number, second: number, third: number): number;
  /** What `entry` says of the words from now on. */
  keepEntry(first: number, second: number, third: number, entry: number): void;
}

/** Words kept before the dictionary starts anew: about 4 MB. Beginning anew between pairs only keeps ids apart. */
const FULL = 20_000;
/** Word sequences kept, one a hash; 128 kB. */
const ENTRIES = 1 << 13;
/** Answer of `entry` for words that it does not remember. */
export const NOT_ASKED = -2;
/** Words of a kin signature. */
export const KIN = 24;

interface Store extends Dictionary {
  readonly words: Map<string, Word>;
}
const stores = new WeakMap<Lexicon, Store>();

/** The dictionary of a lexicon; call it once a pair, since ids of one call do not compare with those of another. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
  let store = stores.get(lexicon);
  if (!store || store.words.size > FULL) {
    store = makeStore(lexicon);
    stores.set(lexicon, store);
  }
  return store;
}

function makeStore(lexicon: Lexicon): Store {
  const words = new Map<string, Word>();
  /** The same words by their ids in the lexicon: an array answers in a tenth of the time. */
  const byId: (Word | undefined)[] = [];
  const spellings = new Map<string, number>();
  const bases = new Map<number, Base>();
  const top = Math.log(Math.max(lexicon.size, 1000));
  const entries = new Int32Array(4 * ENTRIES).fill(NOT_ASKED);
  let next = 0;
  const numberOf = (key: string): number => {
    let id = spellings.get(key);
    if (id === undefined) {
      id = next++;
      spellings.set(key, id);
    }
    return id;
  };
  return {
    words,
    word: (norm, id) => {
      // A word turned about by its direction marks keeps its id.
      let word = id < 0 ? undefined : byId[id];
      if (word?.norm === norm) return word;
      word = words.get(norm);
      if (word) return word;
      const letters = new Int32Array(4);
      const asVerb = lexicon.lemmaOf(id, 'VERB');
      const asNoun = lexicon.lemmaOf(id, 'NOUN');
      const number = numberOf(norm);
      const spelling = numberOf(spellingKey(norm));
      word = {
        norm,
        id: number,
        spelling,
        cls: CLASS_OF.get(norm) ?? CLASS.content,
        frequent: frequentWord(norm),
        value: plainNumber(norm),
        contractible: isContractible(norm),
        asVerb,
        asNoun,
        forms:
          formBit(number) |
          formBit(spelling) |
          (id < 0 ? 0 : formBit(numberOf(lexicon.wordOf(asVerb))) | formBit(numberOf(lexicon.wordOf(asNoun)))),
        letters,
        letterCount: hashLetters(norm, letters),
        common: lexicon.hasVector(id) ? commonParts(lexicon, id) : null,
      };
      words.set(norm, word);
      if (id >= 0) byId[id] = word;
      return word;
    },
    entry: (first, second, third) => {
      const at = entryAt(first, second, third);
      const kept = entries[at] === first && entries[at + 1] === second && entries[at + 2] === third;
      return kept ? entries[at + 3]! : NOT_ASKED;
    },
    keepEntry: (first, second, third, entry) => {
      const at = entryAt(first, second, third);
      entries[at] = first;
      entries[at + 1] = second;
      entries[at + 2] = third;
      entries[at + 3] = entry;
    },
    base: (lemmaId) => {
      let base = bases.get(lemmaId);
      if (base) return base;
      const rank = lemmaId >= 0 ? lexicon.rank(lemmaId) : lexicon.size;
      const kin = new Int32Array(KIN);
      lexicon.markKin(lemmaId, kin);
      base = { rarity: Math.log(rank + 20) / top, kin };
      bases.set(lemmaId, base);
      return base;
    },
  };
}

/** Where the sequence is kept, if it is. */
function entryAt(first: number, second: number, third: number): number {
  const h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return 4 * ((h ^ (h >>> 15)) & (ENTRIES - 1));
}

/** The bit of an id of the dictionary among `Word.forms`. */
export function formBit(id: number): number {
  return 1 << (Math.imul(id, 0x9e3779b1) >>> 27);
}

/** Sets one of 128 bits for each letter pair of `text` (its ends count as letters); the number of bits set. */
function hashLetters(text: string, out: Int32Array): number {
  let previous = 0;
  let count = 0;
  // 24 units tell any two words apart; longer tokens are noise.
  const end = Math.min(text.length, 24);
  for (let p = 0; p <= end; p++) {
    const c = p < end ? text.charCodeAt(p) : 0;
    const h = (Math.imul(previous * 31 + c, 0x9e3779b1) >>> 25) & 127;
    const bit = 1 << (h & 31);
    const w = h >> 5;
    if (!(out[w]! & bit)) {
      out[w]! |= bit;
      count++;
    }
    previous = c;
  }
  return count;
}
