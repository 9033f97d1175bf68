// How much speaks for one document being the source of (some sentences of) a candidate: a second look with both texts at hand.
//
// Postings say which keys are shared. With the document itself they also have places: do they stand in the same order, do
// several fall into one sentence? An unrelated article of the same field shares a handful of keys, scattered; a source shares
// many, most in order, even when every second word was swapped or every sentence recast.
// Cost: linear in the keys of both.
import { type Keys, KINDS, RARE_WORD, RUN } from './keys.ts';
import { FULL_WEIGHT, type WeighedKeys } from './shortlist.ts';

export interface Evidence {
  /** Weight shared, for each sentence of the candidate. */
  readonly bySentence: Float64Array;
  /** Different keys shared, by kind. */
  readonly shared: readonly number[];
  /** What the decision looks at; see `FEATURES`. */
  readonly features: readonly number[];
}

export const FEATURES = ['shared', 'share', 'order', 'sentences', 'sentenceShare', 'runs', 'rare', 'long'] as const;

/** A sentence has evidence when a quarter of its weight is shared, and at least this many full keys. */
const SENTENCE_SHARE = 0.12;
const SENTENCE_KEYS = 1.2;

/**
 * Evidence in the sentences that `open` marks with 1.
 * @param keys the candidate's, weighed @param reference the document's
 */
export function evidenceOf(keys: WeighedKeys, reference: Keys, open: Uint8Array): Evidence {
  const places = new Map<number, number>();
  for (let i = 0; i < reference.length; i++) {
    const k = reference.key[i]!;
    // A key that stands twice says nothing of order.
    places.set(k, places.has(k) ? -1 : reference.term[i]!);
  }
  const bySentence = new Float64Array(open.length);
  const all = new Float64Array(open.length);
  const shared = KINDS.map(() => 0);
  const weights = KINDS.map(() => 0);
  const totals = KINDS.map(() => 0);
  const chain: { term: number; place: number; weight: number }[] = [];
  let [sum, total] = [0, 0];
  for (let i = 0; i < keys.key.length; i++) {
    const s = keys.sentence[i]!;
    const w = keys.weight[i]!;
    if (w === 0 || !open[s]) continue;
    const kind = keys.kind[i]!;
    total += w;
    totals[kind]! += w;
    all[s]! += w;
    const place = places.get(keys.key[i]!);
    if (place === undefined) continue;
    sum += w;
    shared[kind]!++;
    weights[kind]! += w;
    bySentence[s]! += w;
    if (place >= 0) chain.push({ term: keys.term[i]!, place, weight: w });
  }
  let [supported, sentences] = [0, 0];
  for (let s = 0; s < open.length; s++) {
    if (!open[s] || all[s] === 0) continue;
    sentences++;
    if (isSupported(bySentence[s]!, all[s]!)) supported++;
  }
  const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);
  return {
    bySentence,
    shared,
    features: [
      Math.log1p(sum / FULL_WEIGHT),
      ratio(sum, total),
      inOrder(chain),
      Math.log1p(supported),
      ratio(supported, sentences),
      ratio(weights[RUN]!, totals[RUN]!),
      ratio(weights[RARE_WORD]!, totals[RARE_WORD]!),
      Math.log1p(total / FULL_WEIGHT),
    ],
  };
}

/** Whether what a sentence shares with a document makes that document its source. */
export const isSupported = (shared: number, all: number): boolean =>
  shared >= SENTENCE_KEYS * FULL_WEIGHT && shared >= SENTENCE_SHARE * all;

/** Share of the weight that the heaviest chain rising in both texts holds; 0 when there is none. */
function inOrder(matches: { term: number; place: number; weight: number }[]): number {
  if (matches.length === 0) return 0;
  matches.sort((a, b) => a.term - b.term || a.place - b.place);
  const last = matches.reduce((most, m) => Math.max(most, m.place), 0) + 1;
  // best[p]: heaviest chain that ends at or before place p, as a Fenwick tree of maxima.
  const best = new Float64Array(last + 2);
  let [total, heaviest] = [0, 0];
  for (const m of matches) {
    let before = 0;
    for (let p = m.place + 1; p > 0; p -= p & -p) before = Math.max(before, best[p]!);
    const mine = before + m.weight;
    for (let p = m.place + 1; p <= last; p += p & -p) best[p] = Math.max(best[p]!, mine);
    heaviest = Math.max(heaviest, mine);
    total += m.weight;
  }
  return heaviest / total;
}
