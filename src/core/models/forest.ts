// Evaluates boosted trees with one or several classes, and takes one-split trees apart into what each feature contributed.
import { quickTrees, type TreesJson } from './quick-trees.ts';

/** Written by `export_trees_multi` of `training/lib/export.py`: tree t adds to class t mod classes. */
export interface ForestJson extends TreesJson {
  readonly classes: readonly string[];
}

export interface Forest {
  readonly classes: readonly string[];
  /** Sum of leaf values of each class, before any link function. */
  raw(x: ArrayLike<number>): Float64Array;
  /** Softmax of the sums: probabilities in the order of `classes`. */
  probabilities(x: ArrayLike<number>): Float64Array;
  /**
   * Only for one-split trees and one class: what each feature of the input added to the sum, by input position. Exact,
   * since no tree looks at two features.
   */
  contributions(x: ArrayLike<number>): Float64Array;
}

/**
 * `inputs`: names of the vector that will be passed, in its order; the model picks its features out of it.
 * @throws Error when a feature of the model is not among them: weights and code are of different versions.
 */
export function forest(json: ForestJson, inputs: readonly string[]): Forest {
  const place = json.features.map((name) => {
    const at = inputs.indexOf(name);
    if (at < 0) throw new Error(`the model asks for "${name}", which is not computed: refit it`);
    return at;
  });
  const classes = json.classes.length;
  const asked = onlyFeatures(json);
  const trees = quickTrees(json, 0, json.sizes.length, (f) => place[f]!);
  const raw = (x: ArrayLike<number>): Float64Array => {
    const sums = new Float64Array(classes);
    const values = trees(x, 0);
    for (let t = 0; t < values.length; t++) sums[t % classes]! += values[t]!;
    return sums;
  };
  return {
    classes: json.classes,
    raw,
    probabilities: (x) => softmax(raw(x)),
    contributions: (x) => {
      const out = new Float64Array(inputs.length);
      const values = trees(x, 0);
      for (let t = 0; t < values.length; t++) if (asked[t]! >= 0) out[place[asked[t]!]!]! += values[t]!;
      return out;
    },
  };
}

/** The feature that each tree asks for, of trees that ask for one; −1: for none. */
function onlyFeatures({ asked, trees, sizes }: TreesJson): Int16Array {
  const features = new Int16Array(sizes.length).fill(-1);
  let node = 0;
  asked.forEach((nodes, f) => {
    for (const end = node + nodes; node < end; node++) features[trees[node]!] = f;
  });
  return features;
}

function softmax(sums: Float64Array): Float64Array {
  let top = -Infinity;
  for (const s of sums) if (s > top) top = s;
  let total = 0;
  const p = sums.map((s) => Math.exp(s - top));
  for (const e of p) total += e;
  return p.map((e) => e / total);
}
