import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedElements } from '../../../src/core/score/multiset.ts';

/** By definition: each element of one side is struck off the other once. */
function struckOff(a: readonly number[], b: readonly number[]): number {
  const left = [...a];
  return b.filter((x) => {
    const at = left.indexOf(x);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

test('counts what two multisets share, whatever was asked before', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const shared = struckOff(a, b);
      expect(sharedElements(a, b)).toBe(shared);
      expect(sharedElements(b, a)).toBe(shared);
    }),
  );
});

test('more elements than the kept table holds', () => {
  const a = Array.from({ length: 9_000 }, (_, k) => k % 4_000);
  const b = Array.from({ length: 5_000 }, (_, k) => k * 4096);
  expect(sharedElements(a, b)).toBe(1);
  expect(sharedElements(a, a.slice(0, 8_000))).toBe(8_000);
});
