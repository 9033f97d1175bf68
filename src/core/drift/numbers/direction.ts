// Which way a figure went: "rose 3 points", "was off 3 points", "ended 3 points lower".
//
//   shed 23.45 points    →  was up 1.75 points      turned round
//   edged up 0.2 percent →  was steady              a change became none
//   tacked on 12 points  →  gained 12 points        said otherwise
//
// Around a figure most verbs of motion say no more than up or down, whatever else they mean elsewhere: "shed" and "eased",
// "added" and "climbed" are no synonyms in any dictionary. Tempting and wrong: the same without a figure ("lost the match",
// "eased the rules"). Linear in the tokens, quadratic in the moves of one pair, rarely more than two a side.
import type { TokenSpan } from '../../types.ts';
import { placeOf } from '../figures/values.ts';
import type { SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, isWithin, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { moveAt, moveWords } from '../words/motion.ts';
import { oppositePairs } from '../words/opposites.ts';

/** Tokens between the word and its figure. */
const FIGURE_REACH = 4;

interface Move extends TokenSpan {
  readonly sign: number;
  /** Index of its figure among the side's values, −1 for none. */
  readonly figure: number;
}

interface MovePair {
  readonly reference: Move;
  readonly candidate: Move;
}

/** Moves of the two sides that belong together; looked for once a pair. */
const movePairs = oncePerPair(paired);

/** Do both spans stand inside moves that go the same way? */
export function isSameWay(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  return movePairs(input).some(
    ({ reference: r, candidate: c }) =>
      r.sign === c.sign && r.sign !== 0 && isWithin(reference, r) && isWithin(candidate, c),
  );
}

/** Moves that turned round, or stopped, where no exchange of two opposite words says so already. */
export function reversedMoves(input: DriftInput): Candidate[] {
  const opposites = oppositePairs(input);
  return movePairs(input).flatMap(({ reference: r, candidate: c }): Candidate[] => {
    if (r.sign === c.sign || opposites.some((o) => isCovered([r], o.reference) || isCovered([c], o.candidate)))
      return [];
    const reference = spanOf(r);
    const candidate = spanOf(c);
    const turned = r.sign * c.sign < 0;
    const change = majorChange(
      input,
      'negation',
      reference,
      candidate,
      turned ? 'the opposite direction' : r.sign === 0 ? 'no change is now one' : 'a change is now none',
      turned ? 0.85 : 0.7,
    );
    return [turned && isOneFigure(input, r, c) ? { ...change, certain: true } : change];
  });
}

/** By the same amount: "fell by 18 %" → "an 18 % increase". */
function isOneFigure(input: DriftInput, r: Move, c: Move): boolean {
  const [a, b] = [input.reference.values[r.figure], input.candidate.values[c.figure]];
  return a !== undefined && b !== undefined && a.kind === b.kind && a.unit === b.unit && a.lo === b.lo && a.hi === b.hi;
}

function paired(input: DriftInput): MovePair[] {
  const r = movesOf(input, 'reference');
  const c = r.length > 0 ? movesOf(input, 'candidate') : [];
  const used = new Set<Move>();
  return r.flatMap((a) => {
    const b = c.find((x) => !used.has(x) && (belong(input, a, x) || (r.length === 1 && c.length === 1)));
    if (b) used.add(b);
    return b ? [{ reference: a, candidate: b }] : [];
  });
}

/** Their words are linked, or their figures stand in one place. */
function belong(input: DriftInput, a: Move, b: Move): boolean {
  for (let i = a.from; i < a.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= b.from && l.candidate < b.to) return true;
  }
  if (a.figure < 0 || b.figure < 0) return false;
  return placeOf(input, input.reference.values[a.figure]!, input.candidate.values[b.figure]!) >= 0.9;
}

function movesOf(input: DriftInput, side: SideName): Move[] {
  const { tokens } = input[side];
  const out: Move[] = [];
  let next = 0;
  for (const i of moveWords(tokens)) {
    const m = i < next ? null : moveAt(tokens, i);
    if (!m) continue;
    const figure = figureOf(input, side, m);
    const moves = m.idiom ? isAmountAt(input, side, m.to, figure) : figure >= 0 || m.sign === 0;
    if (moves) out.push({ from: m.from, to: m.to, sign: m.sign, figure });
    if (moves || m.idiom) next = m.to;
  }
  return out;
}

/** "tacked on another 12 points": an amount begins within a word; "gave up 3 players" counts what was given up. */
function isAmountAt(input: DriftInput, side: SideName, at: number, figure: number): boolean {
  const { tokens, values } = input[side];
  const v = values[figure];
  if (!v || v.from > at + 1) return false;
  const next = tokens[v.to];
  return v.kind !== 'number' || next?.lemma === 'point' || next?.kind !== 'word' || next.stop;
}

/** The figure right after the move, or right before its last word: "3 points lower". */
function figureOf(input: DriftInput, side: SideName, m: TokenSpan): number {
  const { tokens, values } = input[side];
  return values.findIndex((v) => {
    if (v.date || v.kind === 'ordinal') return false;
    if (v.from < m.to) return v.to >= m.to - 2 && v.to < m.to;
    if (v.from > m.to + FIGURE_REACH) return false;
    for (let k = m.to; k < v.from; k++) if (tokens[k]!.kind === 'punctuation') return false;
    return true;
  });
}
