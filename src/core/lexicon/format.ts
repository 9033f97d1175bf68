// Layout of the lexicon file, shared by the builder (tools/lexicon) and the reader. All numbers are little-endian; every
// section starts at a multiple of 4. Any change of layout or meaning raises FORMAT_VERSION.
//
//   header   Uint32 × HEADER_WORDS, fields by HEADER; then (offset, byteLength) per section, in the order of SECTIONS
//   text     Latin-1 bytes of all entries, one after another
//   textAt   Uint32 × (entries + 1): where each entry's bytes start in `text`
//   slots    Uint32 × 2^k: open-addressed hash table (linear probing); 0 = free, else (hash & TAG_MASK) | (id + 1)
//   lemmaAt  Uint32 × entries: (start in `lemmas`) << 4 | bit mask of parts of speech whose lemma is another entry
//   lemmas   Uint32: ids, in order of part of speech (noun, verb, adjective, adverb) per entry
//   wordTags Uint32 × entries: up to four tags with their shares, see tag-codes.ts
//   transitions Uint8 × 16³: −ln P(t3 | t1, t2) / P(t3), 64 + steps of 1/16 nat; index 15 is the edge of the sentence
//   suffixes Latin-1 lines "ing 1a2b3c4d": tags of words with that ending, for unknown words
//   flags    Uint8 × entries, bits by FLAG
//   senseAt  Uint32 × (entries + 1)
//   senses   Uint32: synset << 5 | sense rank (0 = first sense of that part of speech, 31 = later), ascending per entry
//   aboveAt  Uint32 × (synsets + 1)
//   above    Uint32: direct hypernym synsets
//   antonyms, derived   Uint32 × 2 × 2^k: hash sets of pairs a < b (linear probing, a = b = 0 is free)
//   listed   pairs of which a thesaurus lists one under the other, as a filter, see pair-filter.ts
//   vectors  Int8 × dims × vectors: entry id = row; norms Float32 × vectors: 1 / length of the quantised row
//
// Entries are sorted by frequency rank, so id = rank for the first `ranked` entries; synsets are sorted by part of speech,
// with the first id of verbs, adjectives and adverbs in the header.

export const MAGIC = 0x58_4c_50_53; // "SPLX"
export const FORMAT_VERSION = 4;

export const HEADER = [
  'magic',
  'format',
  'checksum',
  'byteLength',
  'entries',
  'ranked',
  'vectors',
  'dims',
  'synsets',
  'firstVerb',
  'firstAdjective',
  'firstAdverb',
] as const;

export const SECTIONS = [
  'text',
  'textAt',
  'slots',
  'lemmaAt',
  'lemmas',
  'wordTags',
  'transitions',
  'suffixes',
  'flags',
  'senseAt',
  'senses',
  'aboveAt',
  'above',
  'antonyms',
  'derived',
  'listed',
  'vectors',
  'norms',
] as const;

export type HeaderField = (typeof HEADER)[number];
export type SectionName = (typeof SECTIONS)[number];

export const HEADER_WORDS = HEADER.length + 2 * SECTIONS.length;
/** The checksum covers everything after magic, format and checksum itself. */
export const CHECKSUM_FROM = 3;

/** Slots hold id + 1 in the low 20 bits (up to a million entries) and hash bits above, to skip most text compares. */
export const ID_MASK = 0x000f_ffff;
export const TAG_MASK = 0xfff0_0000;

export const SENSE_RANK_BITS = 5;
export const MAX_SENSE_RANK = 31;

export const FLAG = {
  /** Written with a capital in every WordNet entry: "paris", "einstein". */
  name: 1,
  /** What the name names, by the tree that its WordNet entries hang in. */
  place: 2,
  person: 4,
  organisation: 8,
  /** Stands in persons' names, given or family. */
  personName: 16,
} as const;
