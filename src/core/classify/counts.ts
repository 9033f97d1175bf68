// What was kept, swapped, added, dropped and broken in a pair, as plain counts.
//
// Counts, because they add up: a pair, the pairs around it, a part of the candidate and the whole document are described
// by the same figures, each the sum of its pairs' counts, and every model sees ratios of sums. Averages of per-pair shares,
// the tempting way, give a two-word sentence the weight of a forty-word one. Linear in tokens and edits.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Side, Token } from '../types.ts';
import { isWrongSense, type SwapSense, swapSense, wordsAround } from './sense.ts';
import { type Site, sitesOf } from './sites.ts';
import { countQuoteMarks, skeletonOf, skeletonOverlap } from './skeleton.ts';
import { countSlips, mends } from './slips.ts';

/** All fields are counts or sums over pairs. Words are words and numbers; content words are those that are not stop words. */
export interface Counts {
  pairs: number;
  /** Pairs with every word kept in order. */
  identical: number;
  rWords: number;
  cWords: number;
  rContent: number;
  cContent: number;
  /** Kept words (identical but for case), all, content and stop words. */
  kept: number;
  keptContent: number;
  /** Kept words with another case, in pairs whose sides are both in mixed case: "ms jamieson" → "Ms Jamieson". */
  recased: number;
  /** Changed in spelling, number format or inflection only; misspellings put right among the first. */
  respelled: number;
  inflected: number;
  /** Names, numbers, capitalised and hyphenated words of the reference, and how many of them were kept. */
  immutables: number;
  immutablesKept: number;
  /** Sites of at most three words a side with a content word on both. */
  swaps: number;
  swapSynonyms: number;
  swapContextual: number;
  swapUnexplained: number;
  /** Swaps of one content word for one with known vectors, and what the words around say about them. */
  sensed: number;
  wrongSense: number;
  cosine: number;
  fitDrop: number;
  rarer: number;
  /** Small sites of stop words only. */
  stopSwaps: number;
  inserted: number;
  deleted: number;
  /** Words in sites with more than four words on a side. */
  rewordedWords: number;
  moved: number;
  marks: number;
  marksKept: number;
  quoteMarks: number;
  quoteMarksLost: number;
  /** Broken articles, doubled words and the like that the reference does not have. */
  slips: number;
  /** Sites of any kind that hold a word. */
  sites: number;
  /** Pairs of one sentence each. */
  oneToOne: number;
  /** Pairs whose reference follows the pair before without gap or crossing. */
  follows: number;
  /** Pairs with at least two swaps, or one in at most eight words. */
  swapped: number;
}

export interface Swap {
  readonly site: Site;
  readonly sense: SwapSense | null;
  readonly wrong: boolean;
}

export interface PairCounts {
  readonly counts: Counts;
  readonly swaps: readonly Swap[];
}

export const noCounts = (): Counts => ({
  pairs: 0,
  identical: 0,
  rWords: 0,
  cWords: 0,
  rContent: 0,
  cContent: 0,
  kept: 0,
  keptContent: 0,
  recased: 0,
  respelled: 0,
  inflected: 0,
  immutables: 0,
  immutablesKept: 0,
  swaps: 0,
  swapSynonyms: 0,
  swapContextual: 0,
  swapUnexplained: 0,
  sensed: 0,
  wrongSense: 0,
  cosine: 0,
  fitDrop: 0,
  rarer: 0,
  stopSwaps: 0,
  inserted: 0,
  deleted: 0,
  rewordedWords: 0,
  moved: 0,
  marks: 0,
  marksKept: 0,
  quoteMarks: 0,
  quoteMarksLost: 0,
  slips: 0,
  sites: 0,
  oneToOne: 0,
  follows: 0,
  swapped: 0,
});

const KEYS = Object.keys(noCounts()) as (keyof Counts)[];

/** Adds `weight` times `more` to `sum`. */
export function addCounts(sum: Counts, more: Counts, weight = 1): void {
  for (const k of KEYS) sum[k] += weight * more[k];
}

/** For each of `list` the sum of its neighbours' counts within `weights.length − 1` places, weighted by their distance. */
export function nearSums(list: readonly Counts[], weights: readonly number[]): Counts[] {
  // Arrays, since a sum over names of fields costs ten times as much.
  const width = KEYS.length;
  const flat = new Float64Array(list.length * width);
  list.forEach((n, i) => {
    for (let k = 0; k < width; k++) flat[i * width + k] = n[KEYS[k]!];
  });
  return list.map((_, i) => {
    const sum = new Float64Array(width);
    const last = Math.min(list.length - 1, i + weights.length - 1);
    for (let j = Math.max(0, i - weights.length + 1); j <= last; j++) {
      const weight = weights[Math.abs(j - i)]!;
      for (let k = 0; k < width; k++) sum[k]! += weight * flat[j * width + k]!;
    }
    const out = noCounts();
    for (let k = 0; k < width; k++) out[KEYS[k]!] = sum[k]!;
    return out;
  });
}

/** `follows`: the pair goes on where the pair before it in the candidate ended. */
export function countPair(pair: AnalysedPair, follows: boolean, lexicon: Lexicon): PairCounts {
  const { text, diff } = pair;
  const n = noCounts();
  const swaps: Swap[] = [];
  n.pairs = 1;
  n.oneToOne = pair.pair.candidate.length === 1 && pair.pair.reference.length === 1 ? 1 : 0;
  n.follows = follows ? 1 : 0;
  [n.rWords, n.rContent] = wordsOf(text.reference);
  [n.cWords, n.cContent] = wordsOf(text.candidate);
  const kept = new Uint8Array(text.reference.tokens.length);
  for (const e of diff.edits) {
    if (!e.reference || !e.candidate) continue;
    const same = e.op === 'keep' || e.relation === 'identical' || e.relation === 'case';
    if (e.op !== 'move' && !same) continue;
    for (let i = e.reference.from; i < e.reference.to; i++) {
      const t = text.reference.tokens[i];
      if (!t || !isWord(t)) continue;
      if (e.op === 'move') n.moved++;
      if (!same) continue;
      kept[i] = 1;
      n.kept++;
      if (!t.stop) n.keptContent++;
    }
  }
  if (n.kept && inMixedCase(text.reference) && inMixedCase(text.candidate)) n.recased = countRecased(pair);
  for (const site of sitesOf(diff, text)) countSite(site, pair, n, swaps, lexicon);
  countImmutables(text.reference, kept, n);
  const r = skeletonOf(text.reference);
  const c = skeletonOf(text.candidate);
  n.marks = r.length + c.length;
  n.marksKept = 2 * skeletonOverlap(r, c);
  n.quoteMarks = countQuoteMarks(text.reference);
  n.quoteMarksLost = Math.abs(n.quoteMarks - countQuoteMarks(text.candidate));
  n.slips = Math.max(0, countSlips(text.candidate) - countSlips(text.reference));
  n.identical = n.kept === n.rWords && n.kept === n.cWords && n.moved === 0 ? 1 : 0;
  n.swapped = n.swaps >= 2 || (n.swaps === 1 && n.cWords <= 8) ? 1 : 0;
  return { counts: n, swaps };
}

function countSite(s: Site, pair: AnalysedPair, n: Counts, swaps: Swap[], lexicon: Lexicon): void {
  const { text } = pair;
  const r = rangeWords(text.reference, s.rFrom, s.rTo);
  const c = rangeWords(text.candidate, s.cFrom, s.cTo);
  if (s.relation === 'identical' || s.relation === 'case') return;
  n.sites++;
  if (s.relation === 'spelling' || s.relation === 'number-format' || mends(pair.text, s)) {
    n.respelled += Math.max(r.words, c.words);
    return;
  }
  if (s.relation === 'inflection') {
    n.inflected++;
    return;
  }
  if (r.words > 4 || c.words > 4) {
    n.rewordedWords += r.words + c.words;
    return;
  }
  if (r.words === 0) n.inserted += c.words;
  else if (c.words === 0) n.deleted += r.words;
  else if (r.content === 0 && c.content === 0) n.stopSwaps++;
  else if (r.content === 0 || c.content === 0 || r.words > 3 || c.words > 3) {
    n.inserted += Math.max(0, c.words - r.words);
    n.deleted += Math.max(0, r.words - c.words);
  } else {
    n.swaps++;
    const sense =
      r.content === 1 && c.content === 1
        ? swapSense(r.last!.word, c.last!.word, wordsAround(text.reference.tokens, s.rFrom, s.rTo, lexicon), lexicon)
        : null;
    if (s.relation === 'synonym' || (sense && sense.rank > 0)) n.swapSynonyms++;
    else if (s.relation === 'hypernym' || s.relation === 'contextual') n.swapContextual++;
    else n.swapUnexplained++;
    const wrong = sense !== null && r.words <= 2 && c.words <= 2 && isWrongSense(sense);
    if (sense && sense.cosine !== 0) {
      n.sensed++;
      n.cosine += sense.cosine;
      n.fitDrop += sense.drop;
      n.rarer += sense.rarer;
      if (wrong) n.wrongSense++;
    }
    swaps.push({ site: s, sense, wrong });
  }
}

/** Words with a capital, and words without: text all in capitals, or without any, was not recased word by word. */
function inMixedCase(side: Side): boolean {
  let lower = false;
  let upper = false;
  for (const t of side.tokens) {
    if (t.kind !== 'word') continue;
    if (t.text === t.norm || t.text === t.text.toLowerCase()) lower = true;
    else upper = true;
    if (lower && upper) return true;
  }
  return false;
}

/** First words are left out: a sentence cut or joined changes their case. */
function countRecased({ text, diff }: AnalysedPair): number {
  let recased = 0;
  for (const e of diff.edits) {
    if (!e.reference || !e.candidate || (e.op !== 'keep' && e.relation !== 'case')) continue;
    for (let k = 0; k < e.reference.to - e.reference.from; k++) {
      const r = text.reference.tokens[e.reference.from + k];
      const c = text.candidate.tokens[e.candidate.from + k];
      if (!r || !c || r.kind !== 'word' || r.text === c.text || e.reference.from + k === 0) continue;
      if (e.candidate.from + k > 0 && r.text.toLowerCase() === c.text.toLowerCase()) recased++;
    }
  }
  return recased;
}

const isWord = (t: Token): boolean => t.kind === 'word' || t.kind === 'number';

function wordsOf(side: Side): [words: number, content: number] {
  let words = 0;
  let content = 0;
  for (const t of side.tokens)
    if (isWord(t)) {
      words++;
      if (!t.stop) content++;
    }
  return [words, content];
}

function rangeWords(side: Side, from: number, to: number): { words: number; content: number; last: Token | null } {
  let words = 0;
  let content = 0;
  let last: Token | null = null;
  for (let i = from; i < to; i++) {
    const t = side.tokens[i];
    if (!t || !isWord(t)) continue;
    words++;
    if (!t.stop) {
      content++;
      last = t;
    }
  }
  return { words, content, last };
}

/** Numbers, hyphenated words, and words capitalised where no sentence begins: what spinners protect. */
function countImmutables(side: Side, kept: Uint8Array, n: Counts): void {
  let begins = true;
  side.tokens.forEach((t, i) => {
    if (!isWord(t)) {
      if (/[.!?“"‘:]/.test(t.text)) begins = true;
      return;
    }
    const immutable =
      t.kind === 'number' || t.norm.includes('-') || (!begins && t.text !== t.norm && t.text !== t.text.toLowerCase());
    begins = false;
    if (!immutable) return;
    n.immutables++;
    n.immutablesKept += kept[i]!;
  });
}
