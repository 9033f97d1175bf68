// Pair and its diff → similarity: a model fitted to human judgement over coverage, vectors, n-grams and order.
import type { Lexicon } from '../lexicon/types.ts';
import json from '../models/similarity.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../models/trees.ts';
import type { Link, PairDiff, PairScore, PairText, Token } from '../types.ts';
import { bigramDice } from './dice.ts';
import { inOneForm } from './equal-forms.ts';
import { fillSimilarity, SIMILARITY } from './features.ts';

/** Only the same words in the same order, written in the same way, say the same for certain. */
const MOST = 0.99;
/** Two arguments that took each other's place cost this much each time: the fitted data has too few to learn it from. */
const SWAP = 0.12;
const SWAPS = SIMILARITY.indexOf('swaps');

let model: TreeModel | null = null;
const features = new Float64Array(SIMILARITY.length);

/** Similarity 0..1, the same for (a, b) and (b, a), 1 for the same words, blind to final marks; and the bigram Dice. */
export function score(pair: PairText, diff: PairDiff, lexicon: Lexicon): PairScore {
  let [r, c] = ['', ''];
  for (const t of pair.reference.tokens) r += t.text;
  for (const t of pair.candidate.tokens) c += t.text;
  return {
    similarity: similarityOf(pair, diff, lexicon),
    dice: bigramDice(r, c),
  };
}

function similarityOf(given: PairText, found: PairDiff, lexicon: Lexicon): number {
  const { text: pair, links } = inOneForm(given, found);
  const r = pair.reference.tokens.filter(isWord);
  const c = pair.candidate.tokens.filter(isWord);
  if (r.length === c.length && r.every((t, i) => t.norm === c[i]!.norm)) return found.equal.length > 0 ? MOST : 1;
  if (r.length === 0 || c.length === 0) return 0;
  model ??= treeModel(json);
  // Sums in the other order differ in the last bit, and a tree may split there: always from the same side.
  if (isBefore(c, r)) fillSimilarity(features, turned(pair), turnedLinks(links), lexicon);
  else fillSimilarity(features, pair, links, lexicon);
  const swaps = features[SWAPS]!;
  return Math.max(0, Math.min(MOST, model.raw(features) - SWAP * swaps));
}

function isWord(t: Token): boolean {
  return t.kind !== 'punctuation';
}

function turned(pair: PairText): PairText {
  return { reference: pair.candidate, candidate: pair.reference };
}

/** In the order of the side that now comes first: features read the links in order, and a word may have several. */
function turnedLinks(links: readonly Link[]): Link[] {
  const turned = links.map((l) => ({ ...l, reference: l.candidate, candidate: l.reference }));
  return turned.sort((a, b) => a.reference - b.reference || a.candidate - b.candidate);
}

/** Fewer words, or as many and earlier in code-unit order. */
function isBefore(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!.text;
    const y = b[i]!.text;
    if (x !== y) return x < y;
  }
  return false;
}
