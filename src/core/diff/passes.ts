// Word links by the fitted scorer. First pass: every pair of words that anything ties, judged by tie and surroundings.
// Second pass: again, knowing what the first pass thinks of the neighbours, of rivals, and of the open words between two
// links; here whole phrases can link ("had been dipping" ~ "swam"), which no tie of their words suggests.
// Cost: cells × trees × depth; cells are those with a tie, a small share of all.
import type { Lexicon } from '../lexicon/types.ts';
import first from '../models/aligner-first.json' with { type: 'json' };
import second from '../models/aligner-second.json' with { type: 'json' };
import { sigmoid, type TreeModel, treeModel } from '../models/trees.ts';
import type { PairText, Side } from '../types.ts';
import { type Context, fillContext } from './context.ts';
import { dictionaryOf } from './dictionary.ts';
import {
  fillFirst,
  fillOpinion,
  fillSecond,
  isCandidate,
  isSecondCandidate,
  type Opinion,
  SECOND,
} from './features.ts';
import { fillGrid } from './grid.ts';
import { fillKeys } from './keys.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** A pair made ready: its longer side as `r`. Valid until the next pair of the same lexicon is prepared. */
export interface Prepared extends Workspace {
  /** `r` is the candidate's side. */
  readonly flipped: boolean;
}

/** The same for (a, b) and (b, a) but for `flipped`, so that links and similarity do not depend on the order of the sides. */
export function prepare(text: PairText, lexicon: Lexicon): Prepared {
  const flipped = isBefore(text.reference, text.candidate);
  const dictionary = dictionaryOf(lexicon);
  const w = workspaceOf(lexicon, text.reference.tokens.length, text.candidate.tokens.length);
  const { r, c, g } = w.context;
  fillKeys(r, flipped ? text.candidate : text.reference, lexicon, dictionary);
  fillKeys(c, flipped ? text.reference : text.candidate, lexicon, dictionary);
  fillGrid(g, r, c, lexicon);
  fillContext(w.context);
  return { ...w, flipped };
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

/** Probability of a certain pair; people drew 98.7 % of them. */
export const SURE = 0.987;
/**
 * The first pass gives up or agrees early: after 16 of its 60 trees a sum under OUT ended over p = .08 in under one of 180 cells of the training part,
 * one over IN never ended under .88. What it then says is the mean of what the whole forest says about such cells.
 */
const FIRST_HEAD = 16;
const OUT = -2.3;
const OUT_P = 0.006;
const IN = 2;
const IN_P = 0.994;

/** Fills `o` with the first-pass probabilities, 0 for cells not looked at. */
export function firstPass(k: Context, o: Opinion, model: TreeModel): void {
  const n = k.r.n;
  const m = k.c.n;
  const { p } = o;
  p.fill(0, 0, n * m);
  for (let i = 0, at = 0; i < n; i++)
    for (let j = 0; j < m; j++, at++) {
      if (k.g.sure[i] === j) p[at] = SURE;
      else if (isCandidate(k, i, j)) {
        fillFirst(x, k, i, j);
        const head = model.sum(x, 0, FIRST_HEAD);
        p[at] = head < OUT ? OUT_P : head > IN ? IN_P : sigmoid(head + model.sum(x, FIRST_HEAD, model.trees));
      }
    }
  fillOpinion(o, n, m);
}

/**
 * The second pass likewise: of cells whose first 12 trees sum to less than HOPELESS one in 8,000 ended over even odds; of
 * those whose first 24 sum to more than CLEAR none ended under. Answers of clear cells are the mean of the whole forest's.
 */
const SECOND_HEAD = 12;
const HOPELESS = -1.6;
const SECOND_NECK = 24;
const CLEAR = 1.5;
const CLEAR_P = 0.996;

/** Fills `p` with second-pass probabilities where they are over even odds, 0 elsewhere. */
export function secondPass(p: Float64Array, k: Context, o: Opinion, model: TreeModel): void {
  const n = k.r.n;
  const m = k.c.n;
  p.fill(0, 0, n * m);
  for (let i = 0, at = 0; i < n; i++)
    for (let j = 0; j < m; j++, at++) {
      if (k.g.sure[i] === j) {
        p[at] = SURE;
        continue;
      }
      if (!isSecondCandidate(k, o, i, j)) continue;
      fillSecond(x, k, o, i, j);
      let raw = model.sum(x, 0, SECOND_HEAD);
      if (raw < HOPELESS) continue;
      raw += model.sum(x, SECOND_HEAD, SECOND_NECK);
      if (raw > CLEAR) {
        p[at] = CLEAR_P;
        continue;
      }
      raw += model.sum(x, SECOND_NECK, model.trees);
      if (raw > 0) p[at] = sigmoid(raw);
    }
}

/** The input of both models, written anew for every cell. */
const x = new Float64Array(SECOND.length);

let models: readonly [TreeModel, TreeModel] | null = null;

/** Row-major probabilities that a person would link the two words; valid until the next pair is prepared. */
export function linkProbabilities({ context, opinion, p }: Workspace): Float64Array {
  models ??= [treeModel(first), treeModel(second)];
  firstPass(context, opinion, models[0]);
  secondPass(p, context, opinion, models[1]);
  return p;
}
