// Evaluates fitted models: boosted decision trees stored as small JSON files beside this one. A prediction is a few thousand
// array reads (quick-trees.ts) and allocates nothing. Features are always numbers.
import { quickTrees, type TreesJson } from './quick-trees.ts';

/** Written by `training/lib/export.py`. */
export interface TreeModelJson extends TreesJson {
  /** Platt scaling of the raw sum for classifiers: sigmoid(scale · raw + offset); 1 and 0 when not calibrated. */
  readonly scale: number;
  readonly offset: number;
}

export interface TreeModel {
  readonly features: readonly string[];
  /** Raw sum of leaf values, of the features at x[from] and after. */
  raw(x: ArrayLike<number>, from?: number): number;
  /** sigmoid(scale · raw + offset), 0..1, of the features at x[from] and after. */
  probability(x: ArrayLike<number>, from?: number): number;
}

/** `steady`: names of features that are the same for many inputs in a row. */
export function treeModel(json: TreeModelJson, steady: readonly string[] = []): TreeModel {
  const sum = sumOf(json, 0, json.sizes.length, placesOf(json, steady));
  const raw = (x: ArrayLike<number>, from = 0): number => sum(x, from);
  return { features: json.features, raw, probability: (x, from) => sigmoid(json.scale * raw(x, from) + json.offset) };
}

/**
 * The probability, but 0 when the first `trees` of the model leave log odds below `floor`: most cases are clear early. `steady`
 * as in `treeModel`.
 */
export function probabilityUnlessClear(
  json: TreeModelJson,
  trees: number,
  floor: number,
  steady: readonly string[],
): (x: ArrayLike<number>) => number {
  const still = placesOf(json, steady);
  const first = sumOf(json, 0, trees, still);
  const rest = sumOf(json, trees, json.sizes.length, still);
  return (x) => {
    const early = first(x, 0);
    return json.scale * early + json.offset < floor ? 0 : sigmoid(json.scale * (early + rest(x, 0)) + json.offset);
  };
}

function placesOf(json: TreeModelJson, names: readonly string[]): ReadonlySet<number> {
  return new Set(names.map((name) => json.features.indexOf(name)));
}

function sumOf(
  json: TreeModelJson,
  first: number,
  end: number,
  steady: ReadonlySet<number>,
): (x: ArrayLike<number>, from: number) => number {
  const trees = quickTrees(json, first, end, undefined, steady);
  return (x, from) => {
    const values = trees(x, from);
    let sum = 0;
    for (let t = 0; t < values.length; t++) sum += values[t]!;
    return sum;
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
