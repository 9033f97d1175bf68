import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import align from '../../../src/core/models/align.json' with { type: 'json' };
import similarity from '../../../src/core/models/similarity.json' with { type: 'json' };
import { probabilityUnlessClear, type TreeModelJson, treeModel } from '../../../src/core/models/trees.ts';

/** The answer by definition: down each tree, node by node. */
function walked(model: TreeModelJson, x: readonly number[], trees = model.roots.length): number {
  let sum = 0;
  for (const root of model.roots.slice(0, trees)) {
    let n = root;
    while (model.feature[n]! >= 0) n = (x[model.feature[n]!]! <= model.threshold[n]! ? model.left : model.right)[n]!;
    sum += model.threshold[n]!;
  }
  return sum;
}

/** Inputs on, beside and between the thresholds of a model. */
function inputs(model: TreeModelJson): fc.Arbitrary<number[]> {
  const values = model.features.map((_, f) => {
    const own = model.threshold.filter((_, n) => model.feature[n] === f);
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
  const nodes = Array.from({ length: 33 }, (_, k) => k);
  const model = {
    features: ['x'],
    roots: [0],
    feature: [...nodes.slice(1).map(() => 0), ...nodes.map(() => -1)],
    threshold: [...nodes.slice(1), ...nodes],
    left: [...nodes.slice(1).map((k) => 31 + k), ...nodes.map(() => 0)],
    right: [...nodes.slice(1), ...nodes.map(() => 0)],
    scale: 1,
    offset: 0,
  };
  expect(() => treeModel(model)).toThrow('more than 32 leaves');
});
