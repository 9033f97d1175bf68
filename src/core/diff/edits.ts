// Units → edits that tile both sides, as an editor would mark them: kept runs, swaps of up to four words bounded by
// aligned words, moves, insertions, deletions.
// Worked example: "the group's leaders pledging to let Afghans leave" / "leaders of the group promising that Afghans may
// leave" → move "the group", keep "leaders", swap "pledging", swap "to let" / "that", ...
// The tempting wrong answer is the raw token diff: it keeps every "the" and "," that happens to line up, and the reader
// gets word soup (jsdiff issue 16). So islands of function words between changes are dissolved into the change.
// Cost: n log n in the number of units.
import type { Link, PairText, TokenEdit } from '../types.ts';
import { pushGap, pushUnit } from './edit-gaps.ts';
import { splitMoves } from './moves.ts';
import { type Unit, unitsOf } from './units.ts';

/** Kept function words between two changes, at most so many, are dissolved into the change. */
const ISLAND = 2;

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
    if (r !== r1 || c !== c1) pushGap(text, r, r1, c, c1, takenR, moveAt, out);
    if (!u) break;
    pushUnit(out, u, u.same ? 'keep' : 'substitute');
    r = u.r1;
    c = u.c1;
  }
  return mergeKeeps(out);
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
