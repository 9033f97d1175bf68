// What stands between two aligned units of a diff → edits: moves, runs that one side alone has, runs that replace each other.
//
//   "pledging" | "promising"    a swap: as many open runs on either side, short, words against words
//   "of the" | nothing          a deletion
//
// Cost: linear in the gap.
import type { PairText, TokenEdit } from '../types.ts';
import { MAX, type Unit } from './units.ts';

/** Appends the edit of one unit. */
export function pushUnit(out: TokenEdit[], u: Unit, op: TokenEdit['op']): void {
  out.push({
    op,
    relation: u.relation,
    reference: { from: u.r0, to: u.r1 },
    candidate: { from: u.c0, to: u.c1 },
  });
}

/** What lies between two frame units: moves, and runs that only one side has or that replace each other. */
export function pushGap(
  text: PairText,
  r0: number,
  r1: number,
  c0: number,
  c1: number,
  takenR: Uint8Array,
  moveAt: ReadonlyMap<number, Unit>,
  out: TokenEdit[],
): void {
  const rRuns: [number, number][] = [];
  for (let i = r0; i < r1; i++) {
    if (takenR[i]) continue;
    const last = rRuns[rRuns.length - 1];
    if (last && last[1] === i) last[1]++;
    else rRuns.push([i, i + 1]);
  }
  const cRuns: [number, number, Unit | null][] = [];
  for (let j = c0; j < c1; ) {
    const move = moveAt.get(j);
    if (move) {
      cRuns.push([move.c0, move.c1, move]);
      j = move.c1;
      continue;
    }
    const last = cRuns[cRuns.length - 1];
    if (last && !last[2]) last[1]++;
    else cRuns.push([j, j + 1, null]);
    j++;
  }
  const free = cRuns.filter((x) => !x[2]);
  const paired = rRuns.length === free.length;
  let next = 0;
  const dropReference = () => {
    const run = rRuns[next++]!;
    out.push({ op: 'delete', relation: 'none', reference: { from: run[0], to: run[1] }, candidate: null });
  };
  if (!paired) while (next < rRuns.length) dropReference();
  for (const [from, to, move] of cRuns) {
    if (move) {
      pushUnit(out, move, 'move');
      continue;
    }
    const run = paired ? rRuns[next] : undefined;
    if (run && replaces(text, run, [from, to])) {
      next++;
      out.push({
        op: 'substitute',
        relation: 'contextual',
        reference: { from: run[0], to: run[1] },
        candidate: { from, to },
      });
      continue;
    }
    if (run) dropReference();
    out.push({ op: 'insert', relation: 'none', reference: null, candidate: { from, to } });
  }
}

/** Whether two facing runs read as one swap: short, words against words or marks against marks. */
function replaces(
  { reference, candidate }: PairText,
  r: readonly [number, number],
  c: readonly [number, number],
): boolean {
  if (r[1] - r[0] > MAX || c[1] - c[0] > MAX) return false;
  let rWords = false;
  let cWords = false;
  for (let i = r[0]; i < r[1]; i++) rWords ||= reference.tokens[i]!.kind !== 'punctuation';
  for (let j = c[0]; j < c[1]; j++) cWords ||= candidate.tokens[j]!.kind !== 'punctuation';
  return rWords === cWords;
}
