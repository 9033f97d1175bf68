// What the stages may ask the lexicon. Look-ups return numbers and allocate nothing. A form without senses of its own
// ("cities") answers with those of its base form; `tag` limits an answer to one part of speech.
import type { Tag } from '../types.ts';

/** Index of a word form; −1 means "not in the lexicon". Every look-up accepts −1 and answers "nothing known". */
export type WordId = number;

export interface Lexicon {
  /** Build version of the data, part of `tool` in reports that ask for it. */
  readonly version: string;
  readonly size: number;
  /** `word` in normal form (lower case; multiword entries with a space: "take part"). */
  idOf(word: string): WordId;
  /** `idOf` of two or three words joined by spaces, without joining them. */
  idOfPhrase(first: string, second: string, third?: string): WordId;
  /** Always the same string of an id: texts that name their words by it hold each but once. */
  wordOf(id: WordId): string;
  /** Base form under a part of speech: (running, VERB) → run; itself when it is one or nothing is known. */
  lemmaOf(id: WordId, tag: Tag): WordId;
  /** Frequency rank in running text, 0 = most frequent; `size` when unknown. */
  rank(id: WordId): number;
  /** Share of the word's uses that carry this part of speech, 0..1; 0 when never seen. */
  tagShare(id: WordId, tag: Tag): number;
  /** Up to four tags with their shares, packed as in tag-codes.ts; for the tagger. */
  tagsOf(id: WordId): number;
  /** The same for an unknown word, by its ending. */
  tagsOfEnding(word: string): number;
  /** Costs of tag triples, see format.ts; empty: no tagging model. */
  readonly tagTransitions: Uint8Array;
  /** 0 = no synonyms; otherwise 1 + the larger of the two words' sense ranks in the best shared synset (1 = first sense of both). */
  synonymRank(a: WordId, b: WordId, tag?: Tag): number;
  /** Calls `visit` with each synset of the word and the rank of that sense (0 = first of its part of speech, 31 = late). */
  eachSense(id: WordId, visit: (synset: number, rank: number) => void): void;
  /** Sets a bit for each synset of `id` in the eight words from `bits[at]`: words that have none in common are no synonyms. */
  markSenses(id: WordId, bits: Int32Array, at: number): void;
  areAntonyms(a: WordId, b: WordId): boolean;
  /** Steps up from the two most frequent senses of `a` to `b`: 1 = b is a direct hypernym of a, up to 3; 0 = not above it. */
  hypernymSteps(a: WordId, b: WordId, tag?: Tag): number;
  /** Share a direct hypernym in one of their two most frequent senses ("cat"/"dog"). */
  areSisters(a: WordId, b: WordId, tag?: Tag): boolean;
  /** Derivationally related ("decide"/"decision"). */
  areDerived(a: WordId, b: WordId): boolean;
  /**
   * What a thesaurus that lists words of any sense, near or far, has of two words: 2 = each stands under the other
   * ("haven"/"refuge"), 1 = one does, 0 = neither. A hint, no synonym ("rise"/"fall" has 2); of pairs that it lacks, one in 128 has 1 or 2.
   */
  thesaurusLevel(a: WordId, b: WordId): 0 | 1 | 2;
  /**
   * Sets bits in the 24 words of `bits`: eight words for the senses of `id`, eight for the direct hypernyms of its two
   * most frequent senses, eight for all up to three steps above those. Two words whose signatures do not meet (see
   * `mayBeKin`) are neither synonyms, nor one above the other, nor sisters.
   */
  markKin(id: WordId, bits: Int32Array): void;
  hasVector(id: WordId): boolean;
  /** Cosine of the two words' vectors, −1..1; 0 when either has none. */
  cosine(a: WordId, b: WordId): number;
  /** Length of the word vectors; 0 when there are none. */
  readonly dimensions: number;
  /** Adds `weight` times the word's unit vector to `sum` (of length `dimensions`); nothing when it has none. */
  addVector(id: WordId, weight: number, sum: Float32Array): void;
  /** Only ever a proper name in WordNet ("paris", "einstein"). */
  isName(id: WordId): boolean;
  /** What a known proper name names, or null. */
  nameKind(id: WordId): 'person' | 'place' | 'organisation' | null;
  /** Stands in persons' names, given or family ("maria", "okafor"). */
  isPersonName(id: WordId): boolean;
}
