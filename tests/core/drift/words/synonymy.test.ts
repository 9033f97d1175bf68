// Wordings of both sentences that say one thing in some sense, or another in the same place.
import { expect, test } from 'vitest';
import type { SpanPair } from '../../../../src/core/drift/pair/spans.ts';
import { textOf } from '../../../../src/core/drift/pair/wording.ts';
import { shareWithin, synonymyOf } from '../../../../src/core/drift/words/synonymy.ts';
import { inputOf } from '../pair.ts';

function told(reference: string, candidate: string): { same: string[]; other: string[] } {
  const input = inputOf(reference, candidate);
  const words = ({ reference, candidate }: SpanPair) =>
    `${textOf(input.reference, reference)} = ${textOf(input.candidate, candidate)}`.toLowerCase();
  const { same, other } = synonymyOf(input);
  return { same: same.map(words), other: other.map(words) };
}

test('the same wherever it stands', () => {
  const { same } = told('Dessert was on the house that night.', 'That night they served dessert free of charge.');
  expect(same).toContain('on the house = free of charge');
});

test('another thing in the same place, from either side', () => {
  expect(told('Dessert was on the house.', 'Dessert was at a discount.').other).toContain(
    'on the house = at a discount',
  );
  expect(told('Dessert was at a discount.', 'Dessert was on the house.').other).toContain(
    'at a discount = on the house',
  );
});

test('what stands on both sides answers itself', () => {
  const { same, other } = told('Dessert was on the house.', 'On the house, too, was dessert.');
  expect([...same, ...other].filter((x) => x.includes('on the house'))).toEqual([]);
});

test('the share of a change that such wordings take up', () => {
  const input = inputOf('Dessert was on the house.', 'Dessert was free of charge.');
  const { same } = synonymyOf(input);
  const share = (r: [number, number], c: [number, number]) =>
    shareWithin(same, input, { from: r[0], to: r[1] }, { from: c[0], to: c[1] });
  expect(share([2, 5], [2, 5])).toBe(1);
  expect(share([4, 5], [4, 5])).toBe(1);
  expect(share([0, 5], [0, 5])).toBeGreaterThan(0);
  expect(share([0, 5], [0, 5])).toBeLessThan(1);
  expect(share([0, 1], [0, 1])).toBe(0);
});
