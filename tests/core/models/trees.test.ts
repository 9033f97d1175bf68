import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import align from '../../../src/core/models/align.json' with { type: 'json' };
import similarity from '../../../src/core/models/similarity.json' with { type: 'json' };
import { probabilityUnlessClear, type TreeModelJson, treeModel } from '../../../src/core/models/trees.ts';

/** The answer by definition: down each tree, node by node. Over leaves a to b stands the node that parts them last on the right. */
function walked(model: TreeModelJson, x: readonly number[], trees = model.sizes.length): number {
  const features = model.asked.flatMap((nodes, f) => Array<number>(nodes).fill(f));
  const ofTree: number[][] = model.sizes.map(() => []);
  model.trees.forEach((t, node) => {
    ofTree[t]!.push(node);
  });
  let sum = 0;
  let first = 0;
  model.sizes.slice(0, trees).forEach((size, t) => {
    let [a, b] = [0, size];
    while (b - a > 1) {
      const under = ofTree[t]!.filter((n) => model.from[n] === a && model.to[n]! < b);
      const node = under.reduce((p, q) => (model.to[q]! > model.to[p]! ? q : p));
      if (x[features[node]!]! <= model.thresholds[node]!) b = model.to[node]!;
      else a = model.to[node]!;
    }
    sum += model.leaves[first + a]!;
    first += size;
  });
  return sum;
}

/** Inputs on, beside and between the thresholds of a model. */
function inputs(model: TreeModelJson): fc.Arbitrary<number[]> {
  let node = 0;
  const values = model.asked.map((nodes) => {
    const own = model.thresholds.slice(node, node + nodes);
    node += nodes;
    return fc.oneof(fc.constantFrom(0, -1, 1e9, Number.NaN, ...own), fc.double({ min: -3, max: 3, noNaN: true }));
  });
  return fc.tuple(...values);
}

describe.each([
  ['align', align],
  ['similarity', similarity],
])('%s', (_name, model: TreeModelJson) => {
  test('trees asked all at once give the sum of those walked one by one, to the last bit', () => {
    const { raw } = treeModel(model);
    fc.assert(
      fc.property(inputs(model), (x) => {
        expect(raw(x)).toBe(walked(model, x));
        expect(raw([7, 7, ...x], 2)).toBe(walked(model, x));
      }),
    );
  });
});

test('a clear case is 0, the others have their probability', () => {
  const { probability } = treeModel(align);
  const early = probabilityUnlessClear(align, 32, -4, ['density', 'chance']);
  const steady = ['density', 'chance'].map((name) => align.features.indexOf(name));
  let before: number[] | null = null;
  fc.assert(
    fc.property(inputs(align), fc.boolean(), (given, same) => {
      // The steady features of every other input are those of the one before.
      const x = given.map((v, f) => (same && before && steady.includes(f) ? before[f]! : v));
      before = x;
      const clear = align.scale * walked(align, x, 32) + align.offset < -4;
      expect(early(x)).toBeCloseTo(clear ? 0 : probability(x), 12);
    }),
  );
});

test('a tree of more leaves than a number has bits is refused', () => {
  // Each node sends what is over its number to the next one.
  const nodes = Array.from({ length: 32 }, (_, k) => k);
  const model = {
    features: ['x'],
    asked: [32],
    thresholds: nodes,
    trees: nodes.map(() => 0),
    from: nodes,
    to: nodes.map((k) => k + 1),
    sizes: [33],
    leaves: [...nodes, 32],
    scale: 1,
    offset: 0,
  };
  expect(() => treeModel(model)).toThrow('more than 32 leaves');
});
