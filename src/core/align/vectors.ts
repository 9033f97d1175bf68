// Sentences as weighted means of word vectors, for what neither shared words nor synonyms show: "was airlifted with
// fractures" / "were flown with broken bones". All sentences of one article point the same way, so the common direction
// (the mean of all sentences) is taken off first, and the cosine is measured against that of sentences far apart; the plain
// cosine is above .8 for any two sentences of an article and decides nothing.
import type { Lexicon } from '../lexicon/types.ts';
import type { Rows, Terms } from './terms.ts';

export interface SentenceVectors {
  /** Standard deviations above chance, cut to −3 … 6; 0 when either sentence has no known word. */
  nearness(i: number, j: number): number;
}

export function sentenceVectors(terms: Terms, lexicon: Lexicon): SentenceVectors {
  const d = lexicon.dimensions;
  const n = terms.candidate.count;
  const m = terms.reference.count;
  if (d === 0 || n === 0 || m === 0) return { nearness: () => 0 };
  const c = sums(terms.candidate, terms, lexicon, d);
  const r = sums(terms.reference, terms, lexicon, d);
  const mean = new Float32Array(d);
  for (const rows of [c, r]) for (let k = 0; k < rows.length; k++) mean[k % d]! += rows[k]! / (n + m);
  centre(c, mean, d);
  centre(r, mean, d);
  const dot = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < d; k++) sum += c[i * d + k]! * r[j * d + k]!;
    return sum;
  };
  // Chance level from pairs spread evenly over the table, whatever they are: few of them are true pairs.
  const draws = Math.min(400, n * m);
  let sum = 0;
  let squares = 0;
  for (let x = 0; x < draws; x++) {
    const i = Math.floor((x * n) / draws);
    const v = dot(i, (i + Math.floor(m / 4) + ((x * 7919) % Math.max(1, Math.ceil(m / 2)))) % m);
    sum += v;
    squares += v * v;
  }
  const level = sum / draws;
  const spread = Math.max(0.05, Math.sqrt(Math.max(0, squares / draws - level * level)));
  return { nearness: (i, j) => Math.max(-3, Math.min(6, (dot(i, j) - level) / spread)) };
}

function sums(rows: Rows, terms: Terms, lexicon: Lexicon, d: number): Float32Array {
  const out = new Float32Array(rows.count * d);
  for (let i = 0; i < rows.count; i++) {
    const row = out.subarray(i * d, (i + 1) * d);
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) {
      const t = rows.items[k]!;
      if (terms.kind[t]! > 0 && terms.word[t]! >= 0) lexicon.addVector(terms.word[t]!, terms.weight[t]!, row);
    }
    normalise(row);
  }
  return out;
}

function centre(rows: Float32Array, mean: Float32Array, d: number): void {
  for (let at = 0; at < rows.length; at += d) {
    const row = rows.subarray(at, at + d);
    if (row.every((v) => v === 0)) continue;
    for (let k = 0; k < d; k++) row[k]! -= mean[k]!;
    normalise(row);
  }
}

function normalise(row: Float32Array): void {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k]! * row[k]!;
  if (sum <= 0) return;
  const factor = 1 / Math.sqrt(sum);
  for (let k = 0; k < row.length; k++) row[k]! *= factor;
}
