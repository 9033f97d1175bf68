// Units of a diff that keep the order of both sides, and those that moved.
//
//   "the group's leaders" / "leaders of the group"   in order: leaders; moved: the group
//
// Tempting and wrong: every unit out of order as a move; a lone "Taliban" that stands where "group" stood is a swap. Source: the heaviest
// increasing subsequence with a Fenwick tree of prefix maxima. Cost: n log n in the units.
import { Scratch } from '../text/scratch.ts';
import type { PairText } from '../types.ts';
import type { Unit } from './units.ts';

/** A move needs this much meaning; lighter crossings are shown as delete and insert. */
const MOVE_WEIGHT = 1.6;

const scratch = new Scratch();

/** The heaviest chain of units in the same order on both sides, and the rest that is heavy enough to be called moved. */
export function splitMoves(units: readonly Unit[], text: PairText): { frame: Unit[]; moved: Unit[] } {
  // Weighted increasing subsequence over r0 (units are in candidate order) with a Fenwick tree of prefix maxima.
  const n = text.reference.tokens.length + 1;
  scratch.clear();
  const tree = scratch.integers(n + 1, -1);
  const best = scratch.doubles(units.length);
  const from = scratch.integers(units.length, -1);
  let last = -1;
  for (let k = 0; k < units.length; k++) {
    const u = units[k]!;
    for (let x = u.r0; x > 0; x -= x & -x) {
      const t = tree[x]!;
      if (t >= 0 && (from[k]! < 0 || best[t]! > best[from[k]!]!)) from[k] = t;
    }
    best[k] = u.weight + (from[k]! >= 0 ? best[from[k]!]! : 0);
    for (let x = u.r1; x <= n; x += x & -x) if (tree[x]! < 0 || best[tree[x]!]! < best[k]!) tree[x] = k;
    if (last < 0 || best[k]! > best[last]!) last = k;
  }
  const inFrame = new Uint8Array(units.length);
  for (let k = last; k >= 0; k = from[k]!) inFrame[k] = 1;
  const frame = units.filter((_, k) => inFrame[k]);
  const rest = units.filter((_, k) => !inFrame[k]);
  const moved: Unit[] = [];
  for (const u of rest) {
    const p = moved[moved.length - 1];
    if (p && p.r1 === u.r0 && p.c1 === u.c0) {
      p.r1 = u.r1;
      p.c1 = u.c1;
      p.weight += u.weight;
      p.relation = p.same && u.same && p.relation === u.relation ? p.relation : p.same ? u.relation : p.relation;
      p.same &&= u.same;
    } else moved.push({ ...u });
  }
  return { frame, moved: moved.filter((u) => u.weight >= MOVE_WEIGHT && isClearMove(u, frame, text)) };
}

/**
 * A run of words that surely is the same moves. A single word moves only when nothing stands in its place on either side:
 * "after the group seized" / "after the Taliban seized" swaps "group", whatever other "Taliban" has lost its partner.
 */
function isClearMove(u: Unit, frame: readonly Unit[], { reference, candidate }: PairText): boolean {
  if (u.relation === 'contextual' || u.relation === 'none' || u.relation === 'antonym') return false;
  let words = 0;
  for (let i = u.r0; i < u.r1; i++) if (!reference.tokens[i]!.stop) words++;
  if (words > 1) return true;
  if (words === 0) return false;
  // Candidate words in the gap that the word left, reference words in the gap that it came to.
  let c0 = 0;
  let c1 = candidate.tokens.length;
  let r0 = 0;
  let r1 = reference.tokens.length;
  for (const f of frame) {
    if (f.r1 <= u.r0) c0 = f.c1;
    if (f.c1 <= u.c0) r0 = f.r1;
  }
  for (let k = frame.length - 1; k >= 0; k--) {
    const f = frame[k]!;
    if (f.r0 >= u.r1) c1 = f.c0;
    if (f.c0 >= u.c1) r1 = f.r0;
  }
  const has = (tokens: PairText['reference']['tokens'], from: number, to: number) => {
    for (let k = from; k < to; k++) if (!tokens[k]!.stop) return true;
    return false;
  };
  return !has(candidate.tokens, c0, c1) && !has(reference.tokens, r0, r1);
}
