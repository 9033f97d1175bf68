import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cells, cellAt, withCells } from '../../../src/core/align/cells.ts';
import { besideRuns, runsOf } from '../../../src/core/align/runs.ts';

/** A table of the given cells. */
function tableOf(rows: number, columns: number, open: readonly (readonly [number, number])[]): Cells {
  const none = { rows, columns, start: new Int32Array(rows + 1), column: new Int32Array(0) };
  return withCells(none, open)?.cells ?? none;
}

describe('runs', () => {
  // Candidate 4 to 7 tell reference 0 to 3: a block that moved up. (6, 2) shares little, as (6, 7) does far from it.
  const open = [
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 3],
    [6, 7],
  ] as const;
  const cells = tableOf(8, 8, open);
  const base = Float64Array.from(cells.column, (j, x) => (x === cellAt(cells, 6, 2) || j === 7 ? 0.15 : 0.6));
  const runs = runsOf(cells, base);

  test('a weak cell inside a moved block is known by its company', () => {
    const inside = cellAt(cells, 6, 2);
    const alone = cellAt(cells, 6, 7);
    expect(runs.before[inside]).toBeGreaterThan(0.9);
    expect(runs.after[inside]).toBeGreaterThan(0.4);
    expect(runs.total[alone]).toBeCloseTo(0.15);
    expect([runs.top[inside], runs.top[alone]]).toEqual([1, 0]);
  });

  test('runs open the cells at their ends', () => {
    expect(besideRuns(cells, runs)).toContainEqual([3, -1]);
    expect(besideRuns(cells, runs)).toContainEqual([8, 4]);
  });
});

test('cells that are added keep the old ones and say where those stood', () => {
  const cell = fc.tuple(fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (first, more) => {
      const before = tableOf(10, 10, first);
      const wider = withCells(before, more);
      const after = wider?.cells ?? before;
      for (const [i, j] of [...first, ...more]) expect(cellAt(after, i, j)).toBeGreaterThanOrEqual(0);
      expect(after.column.length).toBe(new Set([...first, ...more].map((c) => c.join())).size);
      if (wider)
        for (let i = 0; i < 10; i++)
          for (let x = after.start[i]!; x < after.start[i + 1]!; x++)
            expect(wider.from[x]).toBe(cellAt(before, i, after.column[x]!));
    }),
  );
});
