// Asks hundreds of decision trees at once. Walking down a tree is a chain of loads, each waiting for the one before, with a jump at
// every node that the processor guesses wrong half the time: 23 µs for the 600 trees of the similarity.
//
// Instead (QuickScorer, Lucchese et al. 2015) every leaf of a tree is a bit, leaves from left to right, and a node whose answer is
// "right" (x > threshold) strikes out the leaves on its left. Of what is left, the lowest bit is the leaf that walking would
// reach, whatever order the nodes are asked in. So they are asked feature by feature, thresholds ascending: the first
// answer "left" ends a feature, since all that follow are the same.
//
//        x0 ≤ 3?            leaves    a b c      x = (5, 7)
//       ╱       ╲           x0 > 3    – b c      only b and c are left, b is the lowest
//      a       x1 ≤ 8?      x1 ≤ 8    ends the feature
//             ╱      ╲
//            b        c     5 µs for the same 600 trees, and to the last bit the same sum
//
// Cost: the nodes that answer "right", plus one jump a feature. What features strike out that are the same for many inputs in
// a row, such as facts of the whole text, is kept: a third of the nodes of the link model.

/**
 * Boosted trees, taken apart node by node: by feature, thresholds ascending, as they are asked. Leaves of a tree are numbered from
 * the left.
 */
export interface TreesJson {
  /** Names of the features, in the order of the input vector. */
  readonly features: readonly string[];
  /** Nodes a feature. */
  readonly asked: readonly number[];
  /** By node: go left when the feature is at or under it. */
  readonly thresholds: readonly number[];
  /** By node: its tree. */
  readonly trees: readonly number[];
  /** By node: the first leaf on its left, which "right" strikes out, … */
  readonly from: readonly number[];
  /** … and the first on its right. */
  readonly to: readonly number[];
  /** Leaves a tree, at most 32. */
  readonly sizes: readonly number[];
  /** Values of the leaves, tree after tree. */
  readonly leaves: readonly number[];
}

/** Leaves of a tree: bits of a number. */
const LEAVES = 32;

/**
 * The trees [first, end) of a model: given an input at x[from] and after, the value of each tree's leaf, valid until the next call.
 * `place` says where in the input a feature of the model stands, `steady` which features hardly ever change between calls.
 * @throws Error when a tree has more than 32 leaves
 */
export function quickTrees(
  model: TreesJson,
  first: number,
  end: number,
  place: (feature: number) => number = (f) => f,
  steady: ReadonlySet<number> = new Set(),
): (x: ArrayLike<number>, from: number) => Float64Array {
  const { features, still, start, threshold, tree, kept } = layOut(model, first, end, place, steady);
  const leaves = leavesOf(model, first, end);
  const count = end - first;
  const alive = new Int32Array(count);
  const values = new Float64Array(count);
  /** What the steady features leave alive, and their values then. */
  const left = new Int32Array(count).fill(-1);
  const before = new Float64Array(still).fill(Number.NaN);
  const strike = (f: number, v: number, out: Int32Array) => {
    const last = start[f + 1]!;
    // A missing value is not "≤" and goes right, as in a walk.
    for (let k = start[f]!; k < last && !(v <= threshold[k]!); k++) out[tree[k]!]! &= kept[k]!;
  };
  const settle = (x: ArrayLike<number>, from: number) => {
    left.fill(-1);
    for (let f = 0; f < still; f++) {
      before[f] = x[from + features[f]!]!;
      strike(f, before[f]!, left);
    }
  };
  return (x, from) => {
    for (let f = 0; f < still; f++)
      if (x[from + features[f]!] !== before[f]) {
        settle(x, from);
        break;
      }
    alive.set(left);
    for (let f = still; f < features.length; f++) strike(f, x[from + features[f]!]!, alive);
    for (let t = 0; t < count; t++) {
      const a = alive[t]!;
      values[t] = leaves[t * LEAVES + 31 - Math.clz32(a & -a)]!;
    }
    return values;
  };
}

/** Nodes of the trees [first, end), those of steady features first: the tree that each is of, and the leaves that "right" leaves alive. */
function layOut(
  model: TreesJson,
  first: number,
  end: number,
  place: (feature: number) => number,
  steady: ReadonlySet<number>,
) {
  const room = model.trees.length;
  const threshold = new Float64Array(room);
  const tree = new Uint16Array(room);
  const kept = new Int32Array(room);
  const features: number[] = [];
  const start = [0];
  let still = 0;
  let at = 0;
  for (const turn of [true, false]) {
    let begin = 0;
    model.asked.forEach((nodes, f) => {
      const stop = begin + nodes;
      if (steady.has(f) === turn)
        for (let k = begin; k < stop; k++) {
          const t = model.trees[k]!;
          if (t < first || t >= end) continue;
          threshold[at] = model.thresholds[k]!;
          tree[at] = t - first;
          kept[at++] = ~((-1 << model.from[k]!) & ~(-1 << model.to[k]!));
        }
      begin = stop;
      if (at === start[features.length]) return;
      features.push(place(f));
      start.push(at);
    });
    if (turn) still = features.length;
  }
  return { features: Int32Array.from(features), still, start: Int32Array.from(start), threshold, tree, kept };
}

/** Values of the leaves, LEAVES places a tree. */
function leavesOf(model: TreesJson, first: number, end: number): Float64Array {
  const leaves = new Float64Array((end - first) * LEAVES);
  let from = 0;
  model.sizes.forEach((size, t) => {
    if (size > LEAVES) throw new Error(`a tree of more than ${LEAVES} leaves: refit the model with fewer`);
    if (t >= first && t < end)
      for (let l = 0; l < size; l++) leaves[(t - first) * LEAVES + l] = model.leaves[from + l]!;
    from += size;
  });
  return leaves;
}
