// Word links by the fitted scorer. First pass: every pair of words that anything ties, judged by tie and surroundings.
// Second pass: again, knowing what the first pass thinks of the neighbours, of rivals, and of the open words between two
// links; here whole phrases can link ("had been dipping" ~ "swam"), which no tie of their words suggests. Third pass: once
// more for what the second left open, since its neighbours are clearer now.
// Cost: cells × trees; cells are those with a tie or beside a link, a small share of all, and most are clear after 16 trees.
import type { Lexicon } from '../lexicon/types.ts';
import first from '../models/aligner-first.json' with { type: 'json' };
import second from '../models/aligner-second.json' with { type: 'json' };
import third from '../models/aligner-third.json' with { type: 'json' };
import { BATCH, type ObliviousForest, obliviousForest } from '../models/oblivious.ts';
import type { PairText, Side, Synonymy } from '../types.ts';
import { isCandidate, isLaterCandidate, isOpen } from './candidates.ts';
import type { Cells } from './cells.ts';
import { type Context, fillContext } from './context.ts';
import { dictionaryOf } from './dictionary.ts';
import { fillFirst, fillLater, LATER } from './features.ts';
import { fillGrid } from './fill-grid.ts';
import { ODDS } from './frequent-words.ts';
import { fillKeys } from './keys.ts';
import { fillOpinion, type Opinion } from './opinion.ts';
import { tieWordings } from './tie-wordings.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** A pair made ready: its longer side as `r`. Valid until the next pair of the same lexicon is prepared. */
interface Prepared extends Workspace {
  /** `r` is the candidate's side. */
  readonly flipped: boolean;
}

/** The same for (a, b) and (b, a) but for `flipped`, so that links and similarity do not depend on the order of the sides. */
export function prepare(text: PairText, synonymy: Synonymy, lexicon: Lexicon, odds = ODDS): Prepared {
  const flipped = isBefore(text.reference, text.candidate);
  const dictionary = dictionaryOf(lexicon);
  const w = workspaceOf(lexicon, text.reference.tokens.length, text.candidate.tokens.length);
  const { r, c, g } = w.context;
  fillKeys(r, flipped ? text.candidate : text.reference, lexicon, dictionary);
  fillKeys(c, flipped ? text.reference : text.candidate, lexicon, dictionary);
  fillGrid(g, r, c, lexicon, dictionary, odds);
  tieWordings(g, r, c, synonymy, flipped);
  fillContext(w.context);
  const { context, opinion, p, asked, words, cells } = w;
  return { context, opinion, p, asked, words, cells, flipped };
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

/** Probability of a certain pair, thousandths; people drew 98.7 % of them. */
export const SURE = 987;

/** Cells gathered for a model: their inputs, one row each, and where their answers go. */
const WIDTH = LATER.length;
const inputs = new Int16Array(BATCH * WIDTH);
const rows = Array.from({ length: BATCH }, (_, k) => inputs.subarray(k * WIDTH, (k + 1) * WIDTH));
const cells = new Int32Array(BATCH);
const answers = new Int16Array(BATCH);
let gathered = 0;

/** Room for the input of a cell; asks the model when it is full. */
function nextRow(at: number, target: Int16Array, model: ObliviousForest): Int16Array {
  if (gathered === BATCH) settle(target, model);
  cells[gathered] = at;
  return rows[gathered++]!;
}

/** Writes the answers of all gathered cells. */
function settle(target: Int16Array, model: ObliviousForest): void {
  model.answer(inputs, gathered, answers);
  for (let k = 0; k < gathered; k++) target[cells[k]!] = answers[k]!;
  gathered = 0;
}

/** Fills `o` with the first-pass probabilities, 0 for cells not looked at. */
function firstPass(k: Context, o: Opinion, model: ObliviousForest): void {
  const n = k.r.n;
  const m = k.c.n;
  const { p } = o;
  const { tied } = k;
  p.fill(0, 0, n * m);
  for (let i = 0; i < n; i++)
    for (let x = tied.start[i]!; x < tied.start[i + 1]!; x++) {
      const j = tied.column[x]!;
      const at = i * m + j;
      if (k.g.sure[i] === j) p[at] = SURE;
      else if (isCandidate(k, i, j)) fillFirst(nextRow(at, p, model), k, i, j);
    }
  settle(p, model);
  fillOpinion(o, tied, n, m);
}

/** Fills `next` with what follows from `o`, 0 for cells not looked at; notes in `asked` those that are. */
function secondPass(next: Int16Array, asked: Cells, k: Context, o: Opinion, model: ObliviousForest): void {
  const n = k.r.n;
  const m = k.c.n;
  next.fill(0, 0, n * m);
  let end = 0;
  for (let i = 0, at = 0; i < n; i++) {
    asked.start[i] = end;
    for (let j = 0; j < m; j++, at++) {
      if (k.g.sure[i] === j) next[at] = SURE;
      else if (isLaterCandidate(k, o, i, j)) fillLater(nextRow(at, next, model), k, o, i, j);
      else continue;
      asked.column[end++] = j;
    }
  }
  asked.start[n] = end;
  settle(next, model);
}

/** Judges anew what `o` left open among the answers in `next`, which are those of `o`. */
function thirdPass(next: Int16Array, asked: Cells, k: Context, o: Opinion, model: ObliviousForest): void {
  const m = k.c.n;
  for (let i = 0; i < k.r.n; i++)
    for (let x = asked.start[i]!; x < asked.start[i + 1]!; x++) {
      const j = asked.column[x]!;
      if (isOpen(k, o, i, j)) fillLater(nextRow(i * m + j, next, model), k, o, i, j);
    }
  settle(next, model);
}

let models: readonly [ObliviousForest, ObliviousForest, ObliviousForest] | null = null;

/** Row-major probabilities that a person would link the two words, thousandths, 0 but for the cells in `asked`; valid until the next pair is prepared. */
export function linkProbabilities({ context: k, opinion: o, p, asked }: Workspace): Int16Array {
  models ??= [obliviousForest(first, WIDTH), obliviousForest(second, WIDTH), obliviousForest(third, WIDTH)];
  firstPass(k, o, models[0]);
  secondPass(p, asked, k, o, models[1]);
  o.p.set(p.subarray(0, k.r.n * k.c.n));
  fillOpinion(o, asked, k.r.n, k.c.n);
  thirdPass(p, asked, k, o, models[2]);
  return p;
}
