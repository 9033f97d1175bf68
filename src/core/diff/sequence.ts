// Longest common subsequence of two token lists too long for word alignment, in bounded memory: common ends are cut off,
// words unique on both sides anchor the rest (patience), and the small gaps between anchors go to jsdiff, with a limit.
// Worked example: "a x b c" / "a y b c" → ends a, b c; the gap x / y has nothing in common.
// The tempting wrong answer is the full table: 20,000 × 20,000 cells. Cost here: n log n, plus at most GAP² a gap.
import { diffArrays } from 'diff';

/** Gap sides longer than this without an anchor inside stay unmatched. */
const GAP = 400;
/** jsdiff gives a gap up after this many insertions and deletions. */
const EDITS = 300;

/** Steps a token after which the rest stays unmatched: text built to defeat the anchors must not hang. */
const STEPS = 60;

/** Numbers strings, equal ones alike. */
export function makeIntern(): (s: string) => number {
  const ids = new Map<string, number>();
  return (s) => {
    let id = ids.get(s);
    if (id === undefined) {
      id = ids.size;
      ids.set(s, id);
    }
    return id;
  };
}

/** Index pairs [a0, b0, a1, b1, …], strictly increasing on both sides, whose ids are equal. */
export function commonSequence(a: Int32Array, b: Int32Array): number[] {
  const out: number[] = [];
  const work: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  let budget = STEPS * (a.length + b.length) + 1000;
  // Depth first, leftmost part first, so that pairs come out in order.
  while (work.length > 0) {
    let [a0, a1, b0, b1] = work.pop()!;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) out.push(a0++, b0++);
    let tail = 0;
    while (a0 < a1 - tail && b0 < b1 - tail && a[a1 - 1 - tail] === b[b1 - 1 - tail]) tail++;
    if (tail > 0) {
      work.push([a1 - tail, a1, b1 - tail, b1]);
      a1 -= tail;
      b1 -= tail;
    }
    if (a0 === a1 || b0 === b1) continue;
    budget -= a1 - a0 + (b1 - b0);
    if (budget < 0) continue;
    const anchors = uniqueAnchors(a, a0, a1, b, b0, b1);
    if (anchors.length > 0) {
      const parts: [number, number, number, number][] = [];
      let x = a0;
      let y = b0;
      for (let k = 0; k < anchors.length; k += 2) {
        parts.push(
          [x, anchors[k]!, y, anchors[k + 1]!],
          [anchors[k]!, anchors[k]! + 1, anchors[k + 1]!, anchors[k + 1]! + 1],
        );
        x = anchors[k]! + 1;
        y = anchors[k + 1]! + 1;
      }
      parts.push([x, a1, y, b1]);
      for (let k = parts.length - 1; k >= 0; k--) work.push(parts[k]!);
    } else if (a1 - a0 <= GAP && b1 - b0 <= GAP) {
      const parts = diffArrays([...a.subarray(a0, a1)], [...b.subarray(b0, b1)], { maxEditLength: EDITS });
      let x = a0;
      let y = b0;
      for (const part of parts ?? []) {
        const n = part.value.length;
        if (part.added) y += n;
        else if (part.removed) x += n;
        else for (let k = 0; k < n; k++) out.push(x++, y++);
      }
    }
  }
  return out;
}

/** Pairs of ids that occur once in each range, reduced to the longest increasing subsequence. */
function uniqueAnchors(a: Int32Array, a0: number, a1: number, b: Int32Array, b0: number, b1: number): number[] {
  const where = new Map<number, number>();
  for (let i = a0; i < a1; i++) where.set(a[i]!, where.has(a[i]!) ? -1 : i);
  const seen = new Map<number, number>();
  for (let j = b0; j < b1; j++) if (where.has(b[j]!)) seen.set(b[j]!, seen.has(b[j]!) ? -1 : j);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [id, j] of seen) {
    const i = where.get(id)!;
    if (i < 0 || j < 0) continue;
    xs.push(i);
    ys.push(j);
  }
  // `seen` is in order of first sight in b, so ys ascends; the longest increasing run of xs keeps the order of both.
  const tails: number[] = [];
  const previous = new Int32Array(xs.length).fill(-1);
  for (let k = 0; k < xs.length; k++) {
    let lo = 0;
    let hi = tails.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (xs[tails[mid]!]! < xs[k]!) lo = mid + 1;
      else hi = mid;
    }
    if (lo > 0) previous[k] = tails[lo - 1]!;
    tails[lo] = k;
  }
  const out: number[] = [];
  for (let k = tails.length > 0 ? tails[tails.length - 1]! : -1; k >= 0; k = previous[k]!) out.push(ys[k]!, xs[k]!);
  return out.reverse();
}
