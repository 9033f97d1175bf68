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

/** The nodes of trees, one after the other. */
export interface TreeNodes {
  /** First node of each tree. */
  readonly roots: readonly number[];
  /** Feature tested at each node; −1 marks a leaf. */
  readonly feature: readonly number[];
  /** Go left when x[feature] <= threshold; in a leaf: its value. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Leaves of a tree: bits of a number. */
const LEAVES = 32;

/**
 * The trees [first, end) of a model: given an input at x[from] and after, the value of each tree's leaf, valid until the next call.
 * `place` says where in the input a feature of the model stands, `steady` which features hardly ever change between calls.
 */
export function quickTrees(
  model: TreeNodes,
  first: number,
  end: number,
  place: (feature: number) => number = (f) => f,
  steady: ReadonlySet<number> = new Set(),
): (x: ArrayLike<number>, from: number) => Float64Array {
  const { features, still, start, threshold, tree, kept, leaves } = layOut(model, first, end, place, steady);
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

/** Nodes by feature and ascending threshold, steady features first: the tree that each is of, and the leaves that "right" leaves alive. */
function layOut(
  model: TreeNodes,
  first: number,
  end: number,
  place: (feature: number) => number,
  steady: ReadonlySet<number>,
) {
  const leaves = new Float64Array((end - first) * LEAVES);
  const byFeature = new Map<number, number[]>();
  const treeOf: number[] = [];
  const keptBy: number[] = [];
  let next = 0;
  /** Numbers the leaves under a node from `next` on. */
  const visit = (node: number, t: number): void => {
    const feature = model.feature[node]!;
    if (feature < 0) {
      if (next === LEAVES) throw new Error(`a tree of more than ${LEAVES} leaves: refit the model with fewer`);
      leaves[t * LEAVES + next++] = model.threshold[node]!;
      return;
    }
    const from = next;
    visit(model.left[node]!, t);
    treeOf[node] = t;
    keptBy[node] = (~(2 ** (next - from) - 1) << from) | (2 ** from - 1);
    const nodes = byFeature.get(feature);
    if (nodes) nodes.push(node);
    else byFeature.set(feature, [node]);
    visit(model.right[node]!, t);
  };
  for (let t = first; t < end; t++) {
    next = 0;
    visit(model.roots[t]!, t - first);
  }
  const used = [...byFeature.keys()].sort((a, b) => Number(steady.has(b)) - Number(steady.has(a)) || a - b);
  const all = used.flatMap((f) => byFeature.get(f)!.sort((a, b) => model.threshold[a]! - model.threshold[b]!));
  const start = new Int32Array(used.length + 1);
  used.forEach((f, k) => {
    start[k + 1] = start[k]! + byFeature.get(f)!.length;
  });
  return {
    features: Int32Array.from(used, place),
    still: used.filter((f) => steady.has(f)).length,
    start,
    threshold: Float64Array.from(all, (n) => model.threshold[n]!),
    tree: Uint16Array.from(all, (n) => treeOf[n]!),
    kept: Int32Array.from(all, (n) => keptBy[n]!),
    leaves,
  };
}
