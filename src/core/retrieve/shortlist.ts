// Which documents share the most with a candidate, by postings alone: the first, wide look at a whole collection.
//
// A document's weight is the sum of the weights of the candidate's keys it has, kept sentence by sentence, so that the source
// of one paragraph is not drowned by the source of ten. A key weighs the more the fewer documents have it; what the collection
// shows is mixed with what the words of the key let one expect, so that a collection of five articles, in which everything is
// rare, does not take "prime minister said" for evidence. Keys that many documents have are dropped: boilerplate, or language.
// Tempting but wrong: a plain count of keys. One agency's standing paragraph would outweigh six rare names.
// Cost: one look-up for all keys, then linear in the postings found; a key brings at most `limit` of them.
import type { Keys } from './keys.ts';
import type { DocumentId, DocumentStore, Postings } from './store.ts';
import type { Terms } from './terms.ts';

/** A text ready for searching. */
export interface Probe {
  readonly terms: Terms;
  readonly keys: Keys;
  /** How many sentences the terms stand in. */
  readonly sentences: number;
}

/** The candidate's different keys with what the store knows of them. */
export interface WeighedKeys {
  readonly key: Float64Array;
  readonly kind: Uint8Array;
  /** Term at which the key stands first. */
  readonly term: Uint32Array;
  /** Sentence of that term. */
  readonly sentence: Uint32Array;
  /** 0: dropped. */
  readonly weight: Float64Array;
  readonly postings: Postings;
}

export interface Shortlisted {
  readonly id: DocumentId;
  /** Weight shared, for each sentence of the candidate. */
  readonly bySentence: Float64Array;
}

/** Documents that are kept sentence by sentence. */
const LENGTH = 24;
/** A key of more documents than this is dropped; of small collections, one that a tenth of them has. */
const MOST = 400;
const LEAST = 12;
/** As many articles are imagined beside the collection, with keys as their words let expect. */
const IMAGINED = 10_000;

/** Weight of a key that no document has; evidence is counted in these. */
export const FULL_WEIGHT = Math.log(IMAGINED);

export async function weighKeys(probe: Probe, store: DocumentStore, documents: number): Promise<WeighedKeys> {
  const { keys, terms } = probe;
  const first = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) {
    const before = first.get(keys.key[i]!);
    if (before === undefined || keys.term[i]! < keys.term[before]!) first.set(keys.key[i]!, i);
  }
  const at = Uint32Array.from(first.values());
  const key = Float64Array.from(at, (i) => keys.key[i]!);
  const limit = Math.max(LEAST, Math.min(MOST, Math.ceil(documents / 10)));
  const postings = await store.postings(key, limit);
  const total = documents + IMAGINED;
  return {
    key,
    kind: Uint8Array.from(at, (i) => keys.kind[i]!),
    term: Uint32Array.from(at, (i) => keys.term[i]!),
    sentence: Uint32Array.from(at, (i) => terms.sentence[keys.term[i]!]!),
    weight: Float64Array.from(at, (k, i) => {
      const frequency = postings.frequency[i]!;
      return frequency > limit ? 0 : Math.log(total / Math.max(1, frequency + IMAGINED * keys.chance[k]!));
    }),
    postings,
  };
}

/** Weight of all keys of each sentence. */
export function sentenceWeights({ weight, sentence }: WeighedKeys, sentences: number): Float64Array {
  const all = new Float64Array(sentences);
  for (let i = 0; i < weight.length; i++) all[sentence[i]!]! += weight[i]!;
  return all;
}

/** The documents that share most with the candidate as a whole, and with each stretch of it, heaviest first. */
export function shortlist(keys: WeighedKeys, sentences: number): Shortlisted[] {
  const { weight, sentence, postings } = keys;
  const whole = new Map<DocumentId, number>();
  const size = Math.max(STRETCH, Math.ceil(sentences / STRETCHES));
  const stretches = Array.from({ length: Math.ceil(sentences / size) }, () => new Map<DocumentId, number>());
  for (let i = 0; i < weight.length; i++) {
    const w = weight[i]!;
    const stretch = stretches[Math.floor(sentence[i]! / size)]!;
    for (let p = postings.start[i]!; p < postings.start[i + 1]!; p++) {
      const id = postings.ids[p]!;
      whole.set(id, (whole.get(id) ?? 0) + w);
      if (stretches.length > 1) stretch.set(id, (stretch.get(id) ?? 0) + w);
    }
  }
  const chosen = new Set(heaviest(whole, LENGTH / 2));
  if (stretches.length > 1)
    for (const stretch of stretches)
      for (const id of heaviest(stretch, Math.ceil(LENGTH / 2 / stretches.length))) chosen.add(id);
  const places = new Map([...chosen].map((id) => [id, new Float64Array(sentences)]));
  for (let i = 0; i < weight.length; i++)
    for (let p = postings.start[i]!; p < postings.start[i + 1]!; p++) {
      const row = places.get(postings.ids[p]!);
      if (row) row[sentence[i]!]! += weight[i]!;
    }
  return [...places]
    .sort(([a], [b]) => whole.get(b)! - whole.get(a)! || a - b)
    .map(([id, bySentence]) => ({ id, bySentence }));
}

/** Sentences a stretch, and stretches of a long candidate. */
const STRETCH = 8;
const STRETCHES = 12;

function heaviest(weights: ReadonlyMap<DocumentId, number>, count: number): DocumentId[] {
  const best: { id: DocumentId; weight: number }[] = [];
  for (const [id, weight] of weights) {
    if (best.length === count && weight < best[count - 1]!.weight) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]!.weight < weight || (best[at - 1]!.weight === weight && best[at - 1]!.id > id)))
      at--;
    best.splice(at, 0, { id, weight });
    if (best.length > count) best.pop();
  }
  return best.map((b) => b.id);
}
