// Remembers what the lexicon said about pairs of words. Sentence alignment, word alignment, similarity, labels and drift
// ask about the same few thousand pairs of an article; a cosine costs a product of vectors, a relation a walk through
// senses. Direct-mapped: a pair has one slot, a later pair with the same slot takes it over, so memory is bounded
// (32 bytes a slot, so that a look-up touches one line of the processor's cache) and a look-up allocates nothing. Answers are those of the lexicon, whatever was asked before.
import type { Lexicon, WordId } from './types.ts';

/** Slots: an article of a thousand words asks about some 40,000 pairs. 2 MB. */
const SLOTS = 1 << 16;
/** Words of a slot: the smaller id, the larger, what is known, one unused, the cosine as a double. */
const WIDTH = 8;
const HIGH = 1;
const KNOWN = 2;

// Bits of what is known about a pair; each field has a bit that says it was asked, and its answer above that.
const COSINE = 1;
const SYNONYM = 1 << 1;
const SYNONYM_AT = 2;
const SYNONYM_MASK = 0x3f;
const ANTONYM = 1 << 8;
const DERIVED = 1 << 10;
const SISTERS = 1 << 12;
/** Hypernym steps from the smaller id up, then from the larger up. */
const UP_AT = 15;
const DOWN_AT = 18;
const LISTED = 1 << 20;
const LISTED_AT = 21;

/** The same lexicon, quicker about pairs it was asked about before. Answers limited to a part of speech are not kept. */
export function withMemo(lexicon: Lexicon): Lexicon {
  const words = new Int32Array(SLOTS * WIDTH);
  const doubles = new Float64Array(words.buffer);

  /** Where the pair is kept, emptied when another was there. Only for 0 <= a < b, so that an untouched slot fits no pair. */
  const slotOf = (a: WordId, b: WordId): number => {
    const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    const at = ((h ^ (h >>> 15)) & (SLOTS - 1)) * WIDTH;
    if (words[at] !== a || words[at + HIGH] !== b) {
      words[at] = a;
      words[at + HIGH] = b;
      words[at + KNOWN] = 0;
    }
    return at;
  };
  /** A yes-or-no field: its bit says asked, the next one the answer. */
  const flag = (ask: (a: WordId, b: WordId) => boolean, bit: number) => (a: WordId, b: WordId) => {
    if (a === b || a < 0 || b < 0) return ask(a, b);
    const at = (a < b ? slotOf(a, b) : slotOf(b, a)) + KNOWN;
    if ((words[at]! & bit) === 0) words[at]! |= ask(a, b) ? 3 * bit : bit;
    return (words[at]! & (2 * bit)) !== 0;
  };
  const sisters = flag(lexicon.areSisters, SISTERS);
  return {
    ...lexicon,
    cosine: (a, b) => {
      if (a === b || a < 0 || b < 0) return lexicon.cosine(a, b);
      const at = a < b ? slotOf(a, b) : slotOf(b, a);
      if ((words[at + KNOWN]! & COSINE) === 0) {
        // In the order of the ids: the last bit of a product hangs on the order of its factors.
        doubles[(at >> 1) + 2] = a < b ? lexicon.cosine(a, b) : lexicon.cosine(b, a);
        words[at + KNOWN]! |= COSINE;
      }
      return doubles[(at >> 1) + 2]!;
    },
    synonymRank: (a, b, tag) => {
      if (tag !== undefined || a === b || a < 0 || b < 0) return lexicon.synonymRank(a, b, tag);
      const at = (a < b ? slotOf(a, b) : slotOf(b, a)) + KNOWN;
      if ((words[at]! & SYNONYM) === 0) words[at]! |= SYNONYM | (lexicon.synonymRank(a, b) << SYNONYM_AT);
      return (words[at]! >> SYNONYM_AT) & SYNONYM_MASK;
    },
    areAntonyms: flag(lexicon.areAntonyms, ANTONYM),
    areDerived: flag(lexicon.areDerived, DERIVED),
    thesaurusLevel: (a, b) => {
      if (a === b || a < 0 || b < 0) return lexicon.thesaurusLevel(a, b);
      const at = (a < b ? slotOf(a, b) : slotOf(b, a)) + KNOWN;
      if ((words[at]! & LISTED) === 0) words[at]! |= LISTED | (lexicon.thesaurusLevel(a, b) << LISTED_AT);
      return ((words[at]! >> LISTED_AT) & 3) as 0 | 1 | 2;
    },
    areSisters: (a, b, tag) => (tag === undefined ? sisters(a, b) : lexicon.areSisters(a, b, tag)),
    hypernymSteps: (a, b, tag) => {
      if (tag !== undefined || a === b || a < 0 || b < 0) return lexicon.hypernymSteps(a, b, tag);
      const at = (a < b ? slotOf(a, b) : slotOf(b, a)) + KNOWN;
      const bits = a < b ? UP_AT : DOWN_AT;
      if ((words[at]! & (1 << (bits - 1))) === 0)
        words[at]! |= (1 << (bits - 1)) | (lexicon.hypernymSteps(a, b) << bits);
      return (words[at]! >> bits) & 3;
    },
  };
}
