// Evaluates boosted trees with one or several classes, and takes one-split trees apart into what each feature contributed.
import { quickTrees } from './quick-trees.ts';
import type { TreeModelJson } from './trees.ts';

/** Written by `export_trees_multi` of `training/lib/export.py`: tree t adds to class t mod classes. */
export interface ForestJson extends Omit<TreeModelJson, 'scale' | 'offset'> {
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
  const trees = quickTrees(json, 0, json.roots.length, (f) => place[f]!);
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
      for (let t = 0; t < values.length; t++) {
        const f = json.feature[json.roots[t]!]!;
        if (f >= 0) out[place[f]!]! += values[t]!;
      }
      return out;
    },
  };
}

function softmax(sums: Float64Array): Float64Array {
  let top = -Infinity;
  for (const s of sums) if (s > top) top = s;
  let total = 0;
  const p = sums.map((s) => Math.exp(s - top));
  for (const e of p) total += e;
  return p.map((e) => e / total);
}
