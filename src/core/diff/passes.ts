// Word links by the fitted scorer. First pass: every pair of words that anything ties, judged by tie and surroundings.
// Second pass: again, knowing what the first pass thinks of the neighbours, of rivals, and of the open words between two
// links; here whole phrases can link ("had been dipping" ~ "swam"), which no tie of their words suggests.
// Cost: cells × trees × depth; cells are those with a tie, a small share of all.
import type { Lexicon } from '../lexicon/types.ts';
import first from '../models/aligner-first.json' with { type: 'json' };
import second from '../models/aligner-second.json' with { type: 'json' };
import { sigmoid, type TreeModel, treeModel } from '../models/trees.ts';
import type { PairText, Side } from '../types.ts';
import { type Context, contextOf } from './context.ts';
import {
  FIRST,
  fillFirst,
  fillSecond,
  isCandidate,
  isSecondCandidate,
  type Opinion,
  opinionOf,
  SECOND,
} from './features.ts';
import { lexicalGrid } from './grid.ts';
import { keysOf, makeIntern } from './keys.ts';

/** A pair made ready: its longer side as `r`. */
export interface Prepared {
  readonly context: Context;
  /** `r` is the candidate's side. */
  readonly flipped: boolean;
}

/** The same for (a, b) and (b, a) but for `flipped`, so that links and similarity do not depend on the order of the sides. */
export function prepare(text: PairText, lexicon: Lexicon): Prepared {
  const flipped = isBefore(text.reference, text.candidate);
  const intern = makeIntern();
  const r = keysOf(flipped ? text.candidate : text.reference, lexicon, intern);
  const c = keysOf(flipped ? text.reference : text.candidate, lexicon, intern);
  return { context: contextOf(r, c, lexicalGrid(r, c, lexicon)), flipped };
}

/** Fewer tokens, or as many and earlier in code-unit order. */
function isBefore(a: Side, b: Side): boolean {
  if (a.tokens.length !== b.tokens.length) return a.tokens.length < b.tokens.length;
  for (let i = 0; i < a.tokens.length; i++) {
    const x = a.tokens[i]!.text;
    const y = b.tokens[i]!.text;
    if (x !== y) return x < y;
  }
  return false;
}

/** Row-major first-pass probabilities, 0 for cells not looked at. */
export function firstPass(k: Context, model: TreeModel): Float64Array {
  const p = new Float64Array(k.r.n * k.c.n);
  const x = new Float64Array(FIRST.length);
  for (let i = 0, at = 0; i < k.r.n; i++)
    for (let j = 0; j < k.c.n; j++, at++) {
      if (!isCandidate(k, at)) continue;
      fillFirst(x, k, i, j);
      p[at] = model.probability(x);
    }
  return p;
}

/** After so many trees of the second pass, a sum under HOPELESS never rose over even odds on the training part. */
const HEAD = 16;
const HOPELESS = -1.7;

/** Row-major second-pass probabilities where they are over even odds, 0 elsewhere. */
export function secondPass(k: Context, o: Opinion, model: TreeModel): Float64Array {
  const p = new Float64Array(k.r.n * k.c.n);
  const x = new Float64Array(SECOND.length);
  for (let i = 0, at = 0; i < k.r.n; i++)
    for (let j = 0; j < k.c.n; j++, at++) {
      if (!isSecondCandidate(k, o, i, j)) continue;
      fillSecond(x, k, o, i, j);
      const raw = model.rawFrom(x, HEAD, HOPELESS);
      if (raw > 0) p[at] = sigmoid(raw);
    }
  return p;
}

let models: readonly [TreeModel, TreeModel] | null = null;

/** Row-major probabilities that a person would link the two words. */
export function linkProbabilities(k: Context): Float64Array {
  models ??= [treeModel(first), treeModel(second)];
  return secondPass(k, opinionOf(firstPass(k, models[0]), k.r.n, k.c.n), models[1]);
}
