// Tag counts → the tagging part of the lexicon: tags per word, transitions between tags, endings for unknown words.
// Method: trigram hidden Markov model with deleted interpolation and suffixes (Brants 2000, TnT).
import { packTags, TAGS } from '../../src/core/lexicon/tag-codes.ts';
import type { Tag } from '../../src/core/types.ts';
import type { Entries } from './entries.ts';
import type { TagCounts } from './tag-counts.ts';
import type { WordNet } from './wordnet.ts';

/** How many tagged tokens the WordNet shares of a word count for. */
const DICTIONARY_WEIGHT = 3;
/** Endings are kept when at least so many words of the lexicon have them. */
const SUFFIX_WORDS = 12;

export interface TagModelData {
  readonly wordTags: Uint32Array;
  readonly transitions: Uint8Array;
  readonly suffixes: string;
}

const COLUMNS: readonly Tag[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

export function buildTagModel(
  wordnet: WordNet,
  entries: Entries,
  counts: TagCounts,
  isName: (id: number) => boolean,
): TagModelData {
  const rows = entries.words.map((word, id) => tagWeights(word, wordnet, entries, counts, isName(id)));
  return {
    wordTags: Uint32Array.from(rows, packTags),
    transitions: transitionCosts(counts.sequences),
    suffixes: suffixTable(entries.words, rows, counts),
  };
}

/** Weight of each tag of a word: tagged text, and the dictionary's parts of speech by their tagged senses. */
function tagWeights(
  word: string,
  wordnet: WordNet,
  { lemmas, ranked, words }: Entries,
  counts: TagCounts,
  name: boolean,
): Map<Tag, number> {
  const weights = new Map(counts.words.get(word) ?? []);
  const add = (tag: Tag, x: number) => {
    if (x > 0) weights.set(tag, (weights.get(tag) ?? 0) + x);
  };
  // Closed classes are in no dictionary of senses; "in" (indium) must not become a noun by it.
  const closed = ['DET', 'PRON', 'ADP', 'CONJ', 'AUX', 'PART'].some((t) => (weights.get(t as Tag) ?? 0) > 20);
  if (name && !closed) {
    add('PROPN', DICTIONARY_WEIGHT);
    return weights;
  }
  const shares = COLUMNS.map((_, pos) => {
    const base = lemmas.get(word)?.[pos];
    const own = wordnet.senses.get(word)?.[pos]?.length ? (wordnet.counts.get(word)?.[pos] ?? 0) + 0.5 : 0;
    return own + (base === undefined ? 0 : (wordnet.counts.get(base)?.[pos] ?? 0) + 0.5);
  });
  const total = shares.reduce((a, b) => a + b, 0);
  if (total > 0 && !closed)
    for (const [pos, tag] of COLUMNS.entries()) add(tag, (DICTIONARY_WEIGHT * shares[pos]!) / total);
  if (weights.size === 0 && ranked <= words.length) {
    add('PROPN', 2);
    add('NOUN', 1);
  }
  return weights;
}

/** −ln P(t3 | t1, t2) in steps of 1/16 nat, for all triples; tag index TAGS.length stands for the sentence edge. */
function transitionCosts(sequences: readonly (readonly Tag[])[]): Uint8Array {
  const n = TAGS.length + 1;
  const edge = n - 1;
  const uni = new Float64Array(n);
  const bi = new Float64Array(n * n);
  const tri = new Float64Array(n * n * n);
  const index = new Map(TAGS.map((t, i) => [t, i]));
  for (const s of sequences) {
    let a = edge;
    let b = edge;
    for (const c of [...s.map((t) => index.get(t)!), edge]) {
      uni[c]!++;
      bi[b * n + c]!++;
      tri[(a * n + b) * n + c]!++;
      a = b;
      b = c;
    }
  }
  const all = uni.reduce((x, y) => x + y, 0);
  const pairTotal = (a: number, b: number) => {
    let x = 0;
    for (let c = 0; c < n; c++) x += tri[(a * n + b) * n + c]!;
    return x;
  };
  const totals = Float64Array.from({ length: n * n }, (_, k) => pairTotal(Math.floor(k / n), k % n));
  const biTotals = Float64Array.from({ length: n }, (_, b) => {
    let x = 0;
    for (let c = 0; c < n; c++) x += bi[b * n + c]!;
    return x;
  });
  // Deleted interpolation: each triple votes for the order that predicts it best without itself.
  const lambda = [0, 0, 0];
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++)
      for (let c = 0; c < n; c++) {
        const f = tri[(a * n + b) * n + c]!;
        if (f === 0) continue;
        const p = [
          (uni[c]! - 1) / (all - 1),
          biTotals[b]! > 1 ? (bi[b * n + c]! - 1) / (biTotals[b]! - 1) : 0,
          totals[a * n + b]! > 1 ? (f - 1) / (totals[a * n + b]! - 1) : 0,
        ];
        lambda[p.indexOf(Math.max(...p))]! += f;
      }
  const sum = lambda[0]! + lambda[1]! + lambda[2]!;
  const out = new Uint8Array(n * n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++)
      for (let c = 0; c < n; c++) {
        const p =
          (lambda[0]! * (uni[c]! + 1)) / (all + n) +
          (lambda[1]! * bi[b * n + c]!) / Math.max(1, biTotals[b]!) +
          (lambda[2]! * tri[(a * n + b) * n + c]!) / Math.max(1, totals[a * n + b]!);
        // The model scores P(tag | word) / P(tag): the prior of the tag goes into the transition.
        const cost = -Math.log(p / sum) + Math.log((uni[c]! + 1) / (all + n));
        out[(a * n + b) * n + c] = Math.max(0, Math.min(255, Math.round(64 + 16 * cost)));
      }
  return out;
}

/** "ing 12345678\n…": endings of one to four letters with packed tags, longest match wins. */
function suffixTable(words: readonly string[], rows: readonly ReadonlyMap<Tag, number>[], counts: TagCounts): string {
  const table = new Map<string, { n: number; weights: Map<Tag, number> }>();
  words.forEach((word, id) => {
    // Frequent words teach nothing about unknown ones.
    if (id < 3_000 || word.includes(' ') || !/^[a-z-]{4,}$/.test(word)) return;
    const total = [...rows[id]!.values()].reduce((a, b) => a + b, 0);
    if (rows[id]!.has('PROPN') && !counts.words.has(word)) return;
    for (let n = 1; n <= 4 && n < word.length - 1; n++) {
      const key = word.slice(-n);
      const row = table.get(key) ?? { n: 0, weights: new Map<Tag, number>() };
      row.n++;
      for (const [tag, w] of rows[id]!) row.weights.set(tag, (row.weights.get(tag) ?? 0) + w / total);
      table.set(key, row);
    }
  });
  return [...table]
    .filter(([, r]) => r.n >= SUFFIX_WORDS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([suffix, r]) => `${suffix} ${packTags(r.weights).toString(16)}`)
    .join('\n');
}
