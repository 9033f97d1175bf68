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
  /** Raw sum of leaf values. */
  raw(x: ArrayLike<number>): number;
  /** sigmoid(scale · raw + offset), 0..1. */
  probability(x: ArrayLike<number>): number;
}

export function treeModel(json: TreeModelJson): TreeModel {
  const roots = Int32Array.from(json.roots);
  const feature = Int16Array.from(json.feature);
  const threshold = Float64Array.from(json.threshold);
  const left = Int32Array.from(json.left);
  const right = Int32Array.from(json.right);
  const raw = (x: ArrayLike<number>): number => {
    let sum = 0;
    for (let t = 0; t < roots.length; t++) {
      let n = roots[t]!;
      for (let f = feature[n]!; f >= 0; f = feature[n]!) n = x[f]! <= threshold[n]! ? left[n]! : right[n]!;
      sum += threshold[n]!;
    }
    return sum;
  };
  return { features: json.features, raw, probability: (x) => sigmoid(json.scale * raw(x) + json.offset) };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
