import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../src/core/align/cells.ts';
import { decideLinks } from '../../../src/core/align/parallel.ts';

/** A full table of the probabilities, row by row. */
function table(rows: readonly (readonly number[])[]): { cells: Cells; probability: Float64Array } {
  const columns = rows[0]!.length;
  return {
    cells: {
      rows: rows.length,
      columns,
      start: Int32Array.from({ length: rows.length + 1 }, (_, i) => i * columns),
      column: Int32Array.from({ length: rows.length * columns }, (_, k) => k % columns),
    },
    probability: Float64Array.from(rows.flat()),
  };
}

/** n sentences a side, .99 on the diagonal, with some cells changed: [row, column, probability]. */
function diagonal(n: number, changes: readonly (readonly [number, number, number])[] = []): number[][] {
  const rows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j): number => (i === j ? 0.99 : 0)));
  for (const [i, j, p] of changes) rows[i]![j] = p;
  return rows;
}

function linksIn(rows: readonly (readonly number[])[]): string[] {
  const { cells, probability } = table(rows);
  return [...decideLinks(cells, probability, 0.4)].flatMap((is, x) =>
    is ? [`${Math.floor(x / cells.columns)}-${x % cells.columns}`] : [],
  );
}

const straight = (n: number, without: readonly number[] = []) =>
  Array.from({ length: n }, (_, i) => i)
    .filter((i) => !without.includes(i))
    .map((i) => `${i}-${i}`);

describe('texts that run side by side', () => {
  test.each([
    ['a gap between links is filled', [[6, 6, 0.12]], straight(20)],
    ['a gap without any probability stays', [[6, 6, 0.05]], straight(20, [6])],
    ['the end of a text touches one link and needs more', [[19, 19, 0.12]], straight(20, [19])],
    ['… and has more', [[19, 19, 0.2]], straight(20)],
    ['both sentences have links: nothing grows', [[6, 7, 0.3]], straight(20)],
    ['a lone link falls beside links that touch', [[6, 15, 0.7]], straight(20)],
    ['… unless it is sure', [[6, 15, 0.99]], [...straight(7), '6-15', ...straight(20).slice(7)]],
  ] as const)('%s', (_, changes, expected) => {
    expect(linksIn(diagonal(20, changes))).toEqual(expected);
  });

  test('two gaps side by side are filled one after the other', () => {
    const changes: [number, number, number][] = [
      [6, 6, 0.2],
      [7, 7, 0.2],
    ];
    expect(linksIn(diagonal(20, changes))).toEqual(straight(20));
  });
});

test('in texts that share single sentences the probability alone decides', () => {
  const rows = diagonal(20, [
    ...Array.from({ length: 14 }, (_, k) => [6 + k, 6 + k, 0] as [number, number, number]),
    [6, 6, 0.3],
    [2, 15, 0.7],
  ]);
  expect(linksIn(rows)).toEqual(['0-0', '1-1', '2-2', '2-15', '3-3', '4-4', '5-5']);
});

test('exchanged sides give mirrored links', () => {
  const probability = fc.constantFrom(0, 0.05, 0.12, 0.2, 0.5, 0.8, 0.99);
  const rows = fc
    .integer({ min: 1, max: 9 })
    .chain((m) => fc.array(fc.array(probability, { minLength: m, maxLength: m }), { minLength: 1, maxLength: 9 }));
  fc.assert(
    fc.property(rows, (rows) => {
      const mirrored = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
      const back = linksIn(mirrored).map((link) => link.split('-').reverse().join('-'));
      expect(back.sort()).toEqual(linksIn(rows).sort());
    }),
  );
});
