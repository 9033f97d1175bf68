// Which pairs left the main order. Example: reference order 1 2 3 4 5, candidate order 1 4 5 2 3 with 4 and 5 long: 1 4 5 is
// the heaviest ascending run, so the pairs of 2 and 3 are moved. The tempting wrong answer, "moved when the reference goes
// back", calls only 2 moved and 3 not. Heaviest ascending subsequence by a Fenwick tree: O(pairs · log sentences).

interface Place {
  readonly candidate: number;
  readonly reference: number;
  /** Above 0: how much text stands in the pair. */
  readonly weight: number;
}

/** For each place (ascending by candidate) whether it lies off the heaviest run that ascends, ties allowed, on both sides. */
export function movedPlaces(places: readonly Place[], columns: number): boolean[] {
  const order = places
    .map((_, k) => k)
    .sort((a, b) => places[a]!.candidate - places[b]!.candidate || places[a]!.reference - places[b]!.reference);
  const tree = new Int32Array(columns + 2).fill(-1);
  const best = new Float64Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  let winner = -1;
  for (const k of order) {
    const p = places[k]!;
    let from = -1;
    for (let x = p.reference + 1; x > 0; x -= x & -x)
      if (tree[x]! >= 0 && (from < 0 || best[tree[x]!]! > best[from]!)) from = tree[x]!;
    best[k] = p.weight + (from < 0 ? 0 : best[from]!);
    before[k] = from;
    for (let x = p.reference + 1; x < tree.length; x += x & -x)
      if (tree[x]! < 0 || best[tree[x]!]! < best[k]!) tree[x] = k;
    if (winner < 0 || best[k]! > best[winner]!) winner = k;
  }
  const moved = places.map(() => true);
  for (let k = winner; k >= 0; k = before[k]!) moved[k] = false;
  return moved;
}
