// How much speaks for one document being the source of (some sentences of) a candidate: a second look with both texts at hand.
//
// Postings say which keys are shared. With the document itself they also have places: do they stand in the same order, do
// several fall into one sentence? An unrelated article of the same field shares a handful of keys, scattered; a source shares
// many, most in order, even when every second word was swapped or every sentence recast.
// Cost: linear in the keys of both.
import { CONCEPT, FACT, type Keys, KINDS, RARE_WORD } from './keys.ts';
import { overlapOf } from './overlap.ts';
import { FULL_WEIGHT, type WeighedKeys } from './shortlist.ts';
import type { Terms } from './terms.ts';

/** A kept document as its terms and keys. */
export interface KeyedText {
  readonly terms: Terms;
  readonly keys: Keys;
}

export interface Evidence {
  /** Weight shared, for each sentence of the candidate. */
  readonly bySentence: Float64Array;
  /** Different keys shared, by kind. */
  readonly shared: readonly number[];
  /** What the decision looks at, in the order of `FEATURES` in training/source/fit.py. */
  readonly features: readonly number[];
}

/** Evidence in a sentence is an eighth of its weight, and more than one key that nobody else has. */
const SENTENCE_SHARE = 0.12;
const SENTENCE_KEYS = 1.2;

/**
 * Evidence in the sentences that `open` marks with 1.
 * @param keys the candidate's, weighed @param noise weight that documents share with the open sentences by accident
 */
export function evidenceOf(
  candidate: Terms,
  keys: WeighedKeys,
  document: KeyedText,
  open: Uint8Array,
  noise: number,
): Evidence {
  const reference = document.keys;
  const places = new Map<number, number>();
  for (let i = 0; i < reference.length; i++) {
    const k = reference.key[i]!;
    // A key that stands twice says nothing of order.
    places.set(k, places.has(k) ? -1 : reference.term[i]!);
  }
  const n = open.length;
  const bySentence = new Float64Array(n);
  const all = new Float64Array(n);
  const hits: number[] = [];
  const chain: { term: number; place: number; weight: number }[] = [];
  for (let i = 0; i < keys.key.length; i++) {
    const s = keys.sentence[i]!;
    const w = keys.weight[i]!;
    if (w === 0 || !open[s]) continue;
    all[s]! += w;
    const place = places.get(keys.key[i]!);
    if (place === undefined) continue;
    hits.push(i);
    bySentence[s]! += w;
    if (place >= 0) chain.push({ term: keys.term[i]!, place, weight: w });
  }
  const supported = open.map((o, s) => (o && isSupported(bySentence[s]!, all[s]!) ? 1 : 0));
  const shared = KINDS.map(() => 0);
  const weights = KINDS.map(() => 0);
  const totals = KINDS.map(() => 0);
  for (const i of hits) {
    shared[keys.kind[i]!]!++;
    if (supported[keys.sentence[i]!]) weights[keys.kind[i]!]! += keys.weight[i]!;
  }
  for (let i = 0; i < keys.key.length; i++) if (supported[keys.sentence[i]!]) totals[keys.kind[i]!]! += keys.weight[i]!;
  const sum = (list: ArrayLike<number>): number => Array.prototype.reduce.call(list, (a, b) => a + b, 0) as number;
  const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);
  const full = (weight: number): number => Math.log1p(weight / FULL_WEIGHT);
  const count = sum(supported);
  const overlap = overlapOf(candidate, document.terms, open);
  const within = (list: Float64Array): number => list.reduce((a, x, s) => (supported[s] ? a + x : a), 0);
  return {
    bySentence,
    shared,
    // First over all sentences looked at, then over those that the document supports: a source of one paragraph in ten shares a tenth
    // of the whole and most of that paragraph.
    features: [
      full(sum(bySentence)),
      ratio(sum(bySentence), sum(all)),
      inOrder(chain),
      ratio(count, sum(open)),
      full(sum(weights)),
      ratio(sum(weights), sum(totals)),
      Math.log1p(count),
      ...KINDS.map((_, k) => ratio(weights[k]!, totals[k]!)),
      full(weights[FACT]! + weights[CONCEPT]! + weights[RARE_WORD]!),
      ratio(sum(overlap.somewhere), sum(overlap.all)),
      ratio(sum(overlap.together), sum(overlap.all)),
      ratio(within(overlap.somewhere), within(overlap.all)),
      ratio(within(overlap.together), within(overlap.all)),
      Math.log(Math.max(1, sum(bySentence) / noise)),
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
