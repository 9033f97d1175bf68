// Everything known about the chosen words → sections of the file.
import { FLAG, MAX_SENSE_RANK, SENSE_RANK_BITS } from '../../src/core/lexicon/format.ts';
import { buildFilter } from '../../src/core/lexicon/pair-filter.ts';
import type { Entries } from './entries.ts';
import { nameFlags } from './name-flags.ts';
import { packFile, packLists, packPairs, packSlots } from './pack.ts';
import { findAntonyms, findDerived, type Pairs, wordsOf } from './relations.ts';
import type { TagCounts } from './tag-counts.ts';
import { buildTagModel } from './tag-model.ts';
import { listedPairs } from './thesaurus.ts';
import { DIMENSIONS, type Embeddings } from './vectors.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** Words with a vector: the most frequent ones of the lexicon. */
const VECTORS = 50_000;

export function assemble(wordnet: WordNet, embeddings: Embeddings, entries: Entries, counts: TagCounts): Uint8Array {
  const { words, ranked } = entries;
  const idOf = new Map(words.map((w, i) => [w, i]));
  const synsets = [...wordnet.synsets.values()]
    .filter((s) => s.words.some((w) => idOf.has(w.toLowerCase())))
    .sort((a, b) => a.pos - b.pos);
  const synsetId = new Map(synsets.map((s, i) => [s.key, i]));
  const firstOf = (pos: number) => synsets.findIndex((s) => s.pos >= pos);
  const senses = packLists(words.map((w) => senseListOf(wordnet.senses.get(w), synsetId)));
  const above = packLists(synsets.map((s) => hypernymsOf(s, synsetId)));
  const known = new Set(words);
  const ids = (pairs: Pairs) =>
    [...pairs].map((p) => {
      const [a, b] = wordsOf(p);
      return [idOf.get(a)!, idOf.get(b)!] as const;
    });
  const text = packLists(words.map((w) => [...w].map((c) => c.charCodeAt(0))));
  const vectorCount = Math.min(VECTORS, ranked);
  const { lemmaAt, lemmas } = packLemmas(entries, idOf);
  const flags = nameFlags(wordnet, embeddings, entries);
  const tags = buildTagModel(wordnet, entries, counts, (id) => (flags[id]! & FLAG.name) !== 0);
  const { vectors, norms } = packVectors(words.slice(0, vectorCount), embeddings);
  return packFile(
    {
      entries: words.length,
      ranked,
      vectors: vectorCount,
      dims: DIMENSIONS,
      synsets: synsets.length,
      firstVerb: firstOf(1),
      firstAdjective: firstOf(2),
      firstAdverb: firstOf(3),
    },
    {
      text: Uint8Array.from(text.items),
      textAt: text.at,
      slots: packSlots(words),
      lemmaAt,
      lemmas,
      wordTags: tags.wordTags,
      transitions: tags.transitions,
      suffixes: Uint8Array.from(tags.suffixes, (c) => c.charCodeAt(0)),
      flags,
      senseAt: senses.at,
      senses: senses.items,
      aboveAt: above.at,
      above: above.items,
      antonyms: packPairs(ids(findAntonyms(wordnet, known))),
      derived: packPairs(ids(findDerived(wordnet, known))),
      listed: buildFilter(listedPairs(idOf)),
      vectors,
      norms,
    },
  );
}

function senseListOf(senses: readonly (readonly string[])[] | undefined, synsetId: ReadonlyMap<string, number>) {
  const list: number[] = [];
  for (const keys of senses ?? [])
    keys.forEach((key, rank) => {
      list.push((synsetId.get(key)! << SENSE_RANK_BITS) | Math.min(rank, MAX_SENSE_RANK));
    });
  return list.sort((a, b) => a - b);
}

function hypernymsOf(s: Synset, synsetId: ReadonlyMap<string, number>) {
  return s.pointers
    .filter((p) => p.symbol === '@' || p.symbol === '@i')
    .map((p) => synsetId.get(p.synset))
    .filter((x) => x !== undefined);
}

function packLemmas({ words, lemmas }: Entries, idOf: ReadonlyMap<string, number>) {
  const lemmaAt = new Uint32Array(words.length);
  const list: number[] = [];
  words.forEach((word, id) => {
    let mask = 0;
    const start = list.length;
    lemmas.get(word)?.forEach((base, pos) => {
      if (base === undefined) return;
      mask |= 1 << pos;
      list.push(idOf.get(base)!);
    });
    lemmaAt[id] = (start << 4) | mask;
  });
  return { lemmaAt, lemmas: Uint32Array.from(list) };
}

function packVectors(words: readonly string[], embeddings: Embeddings) {
  const vectors = new Int8Array(words.length * DIMENSIONS);
  const norms = new Float32Array(words.length);
  words.forEach((word, row) => {
    const v = embeddings.vectorOf(word);
    if (!v) return;
    const scale = 127 / v.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
    let square = 0;
    v.forEach((x, k) => {
      const q = Math.round(x * scale);
      vectors[row * DIMENSIONS + k] = q;
      square += q * q;
    });
    norms[row] = 1 / Math.sqrt(square);
  });
  return { vectors, norms };
}
