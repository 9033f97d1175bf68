// Units → edits that tile both sides, as an editor would mark them: kept runs, swaps of up to four words bounded by
// aligned words, moves, insertions, deletions.
// Worked example: "the group's leaders pledging to let Afghans leave" / "leaders of the group promising that Afghans may
// leave" → move "the group", keep "leaders", swap "pledging", swap "to let" / "that", ...
// The tempting wrong answer is the raw token diff: it keeps every "the" and "," that happens to line up, and the reader
// gets word soup (jsdiff issue 16). So islands of function words between changes are dissolved into the change.
// Cost: n log n in the number of units.
import { Scratch } from '../text/scratch.ts';
import type { Link, PairText, TokenEdit } from '../types.ts';
import { MAX, type Unit, unitsOf } from './units.ts';

/** Kept function words between two changes, at most so many, are dissolved into the change. */
const ISLAND = 2;
/** A move needs this much meaning; lighter crossings are shown as delete and insert. */
const MOVE_WEIGHT = 1.6;

/** Edits in candidate order; every token of either side lies in exactly one. */
export function editsOf(text: PairText, links: readonly Link[]): TokenEdit[] {
  const units = unitsOf(text, links);
  const { frame, moved } = splitMoves(units, text);
  const framed = dissolveIslands(frame, moved, text);
  const out: TokenEdit[] = [];
  const takenR = new Uint8Array(text.reference.tokens.length);
  const moveAt = new Map<number, Unit>();
  for (const u of moved) {
    takenR.fill(1, u.r0, u.r1);
    moveAt.set(u.c0, u);
  }
  let r = 0;
  let c = 0;
  const end = {
    r0: text.reference.tokens.length,
    r1: text.reference.tokens.length,
    c0: text.candidate.tokens.length,
    c1: text.candidate.tokens.length,
  };
  for (const u of [...framed, null]) {
    const [r1, c1] = [u?.r0 ?? end.r0, u?.c0 ?? end.c0];
    if (r !== r1 || c !== c1) gap(text, r, r1, c, c1, takenR, moveAt, out);
    if (!u) break;
    pushUnit(out, u, u.same ? 'keep' : 'substitute');
    r = u.r1;
    c = u.c1;
  }
  return mergeKeeps(out);
}

function pushUnit(out: TokenEdit[], u: Unit, op: TokenEdit['op']): void {
  out.push({
    op,
    relation: u.relation,
    reference: { from: u.r0, to: u.r1 },
    candidate: { from: u.c0, to: u.c1 },
  });
}

const scratch = new Scratch();

/** The heaviest chain of units in the same order on both sides, and the rest that is heavy enough to be called moved. */
function splitMoves(units: readonly Unit[], text: PairText): { frame: Unit[]; moved: Unit[] } {
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

/** Drops kept runs of a few function words when both neighbours are changes without a counterpart. */
function dissolveIslands(frame: readonly Unit[], moved: readonly Unit[], text: PairText): Unit[] {
  const r = text.reference.tokens;
  const c = text.candidate.tokens;
  const busyR = new Uint8Array(r.length);
  const busyC = new Uint8Array(c.length);
  for (const u of moved) {
    busyR.fill(1, u.r0, u.r1);
    busyC.fill(1, u.c0, u.c1);
  }
  const content = (tokens: PairText['reference']['tokens'], busy: Uint8Array, from: number, to: number) => {
    let n = 0;
    for (let k = from; k < to; k++) if (!busy[k] && !tokens[k]!.stop) n++;
    return n;
  };
  const out: Unit[] = [];
  for (let k = 0; k < frame.length; ) {
    let e = k;
    // A run: adjacent units on both sides.
    while (e + 1 < frame.length && frame[e + 1]!.r0 === frame[e]!.r1 && frame[e + 1]!.c0 === frame[e]!.c1) e++;
    const first = frame[k]!;
    const final = frame[e]!;
    const light = e - k < ISLAND && frame.slice(k, e + 1).every((u) => u.same && u.r1 - u.r0 === 1 && isStop(r[u.r0]!));
    if (light) {
      const before = out[out.length - 1];
      const after = frame[e + 1];
      const leftR = content(r, busyR, before?.r1 ?? 0, first.r0);
      const leftC = content(c, busyC, before?.c1 ?? 0, first.c0);
      const rightR = content(r, busyR, final.r1, after?.r0 ?? r.length);
      const rightC = content(c, busyC, final.c1, after?.c0 ?? c.length);
      if (leftR + leftC > 0 && rightR + rightC > 0 && leftR + rightR > 0 && leftC + rightC > 0) {
        k = e + 1;
        continue;
      }
    }
    for (; k <= e; k++) out.push(frame[k]!);
  }
  return out;
}

/** Function words, not sentence marks: a kept full stop or comma is a landmark for the reader. */
function isStop(t: PairText['reference']['tokens'][number]): boolean {
  return t.stop && t.kind !== 'punctuation';
}

/** What lies between two frame units: moves, and runs that only one side has or that replace each other. */
function gap(
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

/** Joins kept neighbours into runs. */
function mergeKeeps(edits: readonly TokenEdit[]): TokenEdit[] {
  const out: TokenEdit[] = [];
  for (let k = 0; k < edits.length; ) {
    const first = edits[k]!;
    let last = first;
    k++;
    if (first.op === 'keep') for (; k < edits.length && follows(last, edits[k]!); k++) last = edits[k]!;
    if (last === first) out.push(first);
    else
      out.push({
        op: 'keep',
        relation: first.relation,
        reference: { from: first.reference!.from, to: last.reference!.to },
        candidate: { from: first.candidate!.from, to: last.candidate!.to },
      });
  }
  return out;
}

function follows(p: TokenEdit, e: TokenEdit): boolean {
  return (
    e.op === 'keep' &&
    p.relation === e.relation &&
    p.reference!.to === e.reference!.from &&
    p.candidate!.to === e.candidate!.from
  );
}
