// Which of many equal things on two sides belong together: the order of both decides. Example: "A carried. B carried. C carried."
// against the same without B's: the one that follows B stays alone. The tempting wrong answer, k-th with k-th, is off by one
// from there on; so both are cut at what stands once on either side (after Cohen's patience diff), what is cut out again, and only
// a stretch without such an anchor is counted off. O(n log n) for each of at most DEPTH rounds.

/** Label of what has no like. */
export const NO_WORDS = -1;

/** Rounds of cutting at anchors; texts made by people need three. */
const DEPTH = 12;

/** For each sentence the one with the same label on the other side, or −1: in order first, then k-th with k-th. */
export function twinsInOrder(c: Float64Array, r: Float64Array): Int32Array {
  const twin = new Int32Array(c.length).fill(-1);
  const taken = new Uint8Array(r.length);
  const pair = (i: number, j: number) => {
    twin[i] = j;
    taken[j] = 1;
  };
  between(0, c.length, 0, r.length, 0);
  const free = (xs: Float64Array, isTaken: (k: number) => boolean) =>
    Array.from(xs.keys()).filter((k) => xs[k] !== NO_WORDS && !isTaken(k));
  for (const [i, j] of countedOff(
    free(c, (k) => twin[k]! >= 0),
    free(r, (k) => taken[k] === 1),
  ))
    pair(i, j);
  return twin;

  function between(fromC: number, toC: number, fromR: number, toR: number, depth: number): void {
    let [a, b, x, y] = [fromC, toC, fromR, toR];
    for (; a < b && x < y && c[a] === r[x]; a++, x++) if (c[a] !== NO_WORDS) pair(a, x);
    for (; a < b && x < y && c[b - 1] === r[y - 1]; b--, y--) if (c[b - 1] !== NO_WORDS) pair(b - 1, y - 1);
    if (a === b || x === y) return;
    const rows = range(a, b).filter((i) => c[i] !== NO_WORDS);
    const columns = range(x, y).filter((j) => r[j] !== NO_WORDS);
    const timesC = countOf(rows.map((i) => c[i]!));
    const timesR = countOf(columns.map((j) => r[j]!));
    const anchors =
      depth < DEPTH
        ? ascending(
            countedOff(
              rows.filter((i) => timesC.get(c[i]!) === 1),
              columns.filter((j) => timesR.get(r[j]!) === 1),
            ),
          )
        : [];
    if (anchors.length === 0) {
      for (const [i, j] of ascending(countedOff(rows, columns))) pair(i, j);
      return;
    }
    for (const [i, j] of anchors) {
      pair(i, j);
      between(a, i, x, j, depth + 1);
      a = i + 1;
      x = j + 1;
    }
    between(a, b, x, y, depth + 1);
  }

  /** The k-th of a kind with the k-th of it, ascending by the first. */
  function countedOff(rows: readonly number[], columns: readonly number[]): [number, number][] {
    const places = new Map<number, number[]>();
    for (const j of columns) {
      const list = places.get(r[j]!);
      if (list) list.push(j);
      else places.set(r[j]!, [j]);
    }
    const used = new Map<number, number>();
    const out: [number, number][] = [];
    for (const i of rows) {
      const k = used.get(c[i]!) ?? 0;
      used.set(c[i]!, k + 1);
      const j = places.get(c[i]!)?.[k];
      if (j !== undefined) out.push([i, j]);
    }
    return out;
  }
}

/** The longest run of pairs that ascends on both sides; the pairs come ascending by the first. */
function ascending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(([, j], k) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (pairs[ends[mid]!]![1] < j) low = mid + 1;
      else high = mid;
    }
    before[k] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = k;
  });
  const out: (readonly [number, number])[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k]!) out.push(pairs[k]!);
  return out.reverse();
}

export function countOf(values: Iterable<number>): Map<number, number> {
  const times = new Map<number, number>();
  for (const v of values) times.set(v, (times.get(v) ?? 0) + 1);
  return times;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
