// What a sentence means as one vector, for what neither shared words nor synonyms show: "was airlifted with fractures" / "were
// flown with broken bones". The sum of its words' meaning vectors (models/meaning.ts) repeats a sentence encoder; sums of
// plain word vectors know half as much: of independent reports' true partners the first choice is right for .44 by those,
// for .56 by these. All sentences of one article point the same way, so the common direction (the mean of all sentences) is
// taken off first, and the cosine is measured against that of sentences far apart.
import type { Lexicon } from '../lexicon/types.ts';
import { MEANING_WIDTH, type Meaning, meaningOf, vectorWord } from '../models/meaning.ts';
import type { AnnotatedSentence } from '../types.ts';

export interface SentenceVectors {
  /** Standard deviations above chance, cut to −3 … 6; 0 when either sentence has no word. */
  nearness(i: number, j: number): number;
}

const DIMS = MEANING_WIDTH - 1;

export function sentenceVectors(
  candidate: readonly AnnotatedSentence[],
  reference: readonly AnnotatedSentence[],
  lexicon: Lexicon,
): SentenceVectors {
  const d = DIMS;
  const n = candidate.length;
  const m = reference.length;
  if (lexicon.dimensions !== d || n === 0 || m === 0) return { nearness: () => 0 };
  const meaning = meaningOf(lexicon);
  const c = sums(candidate, meaning, lexicon);
  const r = sums(reference, meaning, lexicon);
  const mean = new Float32Array(d);
  for (const rows of [c, r])
    for (let at = 0; at < rows.length; at += d) for (let k = 0; k < d; k++) mean[k]! += rows[at + k]! / (n + m);
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

function sums(sentences: readonly AnnotatedSentence[], meaning: Meaning, lexicon: Lexicon): Float32Array {
  const out = new Float32Array(sentences.length * DIMS);
  const words: Float32Array[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const row = out.subarray(i * DIMS, (i + 1) * DIMS);
    words.length = 0;
    for (const t of sentences[i]!.tokens)
      if (t.kind !== 'punctuation' && t.kind !== 'symbol')
        words.push(meaning.of(vectorWord(lexicon, t.word, t.lemmaId), t.lemma));
    addUp(words, row);
    normalise(row);
  }
  return out;
}

/** Four words a walk over the row, rounded after each: the same sum as one by one, in two thirds of the time. */
function addUp(words: readonly Float32Array[], row: Float32Array): void {
  let n = 0;
  for (; n + 3 < words.length; n += 4) {
    const [a, b, c, d] = [words[n]!, words[n + 1]!, words[n + 2]!, words[n + 3]!];
    for (let k = 0; k < row.length; k++)
      row[k] = Math.fround(Math.fround(Math.fround(row[k]! + a[k]!) + b[k]!) + c[k]!) + d[k]!;
  }
  for (; n < words.length; n++) {
    const word = words[n]!;
    for (let k = 0; k < row.length; k++) row[k]! += word[k]!;
  }
}

function centre(rows: Float32Array, mean: Float32Array, d: number): void {
  for (let at = 0; at < rows.length; at += d) {
    const row = rows.subarray(at, at + d);
    if (isZero(row)) continue;
    for (let k = 0; k < d; k++) row[k]! -= mean[k]!;
    normalise(row);
  }
}

function isZero(row: Float32Array): boolean {
  for (let k = 0; k < row.length; k++) if (row[k] !== 0) return false;
  return true;
}

function normalise(row: Float32Array): void {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k]! * row[k]!;
  if (sum <= 0) return;
  const factor = 1 / Math.sqrt(sum);
  for (let k = 0; k < row.length; k++) row[k]! *= factor;
}
