// Evaluates fitted models: boosted decision trees and linear models, stored as small JSON files beside this one.
// A tree model is a forest of binary trees flattened into parallel arrays, so that a prediction is a few hundred array
// reads and allocates nothing. Missing values do not occur: features are always numbers.

/** Written by `training/lib/export.py`. */
export interface TreeModelJson {
  /** Feature names, in the order of the input vector. */
  readonly features: readonly string[];
  /** First node of each tree. */
  readonly roots: readonly number[];
  /** Feature tested at each node; −1 marks a leaf. */
  readonly feature: readonly number[];
  /** Go left when x[feature] <= threshold; in a leaf: its value. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Platt scaling of the raw sum for classifiers: sigmoid(scale · raw + offset); 1 and 0 when not calibrated. */
  readonly scale: number;
  readonly offset: number;
}

export interface TreeModel {
  readonly features: readonly string[];
  /** Raw sum of leaf values, of the features at x[from] and after. */
  raw(x: ArrayLike<number>, from?: number): number;
  /** Sum of the trees [first, end): what is left of `raw` can be skipped when a first part is clear. */
  sum(x: ArrayLike<number>, first: number, end: number): number;
  readonly trees: number;
  /** sigmoid(scale · raw + offset), 0..1, of the features at x[from] and after. */
  probability(x: ArrayLike<number>, from?: number): number;
  /** The same, but 0 when the first `trees` of them leave log odds below `floor`: most cases are clear early. */
  probabilityUnlessClear(x: ArrayLike<number>, trees: number, floor: number): number;
}

export function treeModel(json: TreeModelJson): TreeModel {
  const roots = Int32Array.from(json.roots);
  const threshold = Float64Array.from(json.threshold);
  // What a step reads stands together: feature, left, right.
  const nodes = new Int32Array(3 * json.feature.length);
  json.feature.forEach((f, n) => {
    nodes[3 * n] = f;
    nodes[3 * n + 1] = json.left[n]!;
    nodes[3 * n + 2] = json.right[n]!;
  });
  const walk = (x: ArrayLike<number>, at: number, first: number, end: number): number => {
    let sum = 0;
    for (let t = first; t < end; t++) {
      let n = roots[t]!;
      for (let f = nodes[3 * n]!; f >= 0; f = nodes[3 * n]!)
        n = nodes[x[at + f]! <= threshold[n]! ? 3 * n + 1 : 3 * n + 2]!;
      sum += threshold[n]!;
    }
    return sum;
  };
  const raw = (x: ArrayLike<number>, from = 0): number => walk(x, from, 0, roots.length);
  return {
    features: json.features,
    raw,
    sum: (x, first, end) => walk(x, 0, first, end),
    trees: roots.length,
    probability: (x, from) => sigmoid(json.scale * raw(x, from) + json.offset),
    probabilityUnlessClear: (x, trees, floor) => {
      const early = walk(x, 0, 0, trees);
      if (json.scale * early + json.offset < floor) return 0;
      return sigmoid(json.scale * (early + walk(x, 0, trees, roots.length)) + json.offset);
    },
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
