import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFilter, type LevelledPair, levelIn } from '../../../src/core/lexicon/pair-filter.ts';

const pairs = fc.uniqueArray(
  fc.tuple(fc.nat(200_000), fc.nat(200_000), fc.constantFrom(1 as const, 2 as const)).filter(([a, b]) => a !== b),
  { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 300 },
);

describe('a filter of pairs', () => {
  test('knows every pair that was put in, in either order, with its level', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const filter = buildFilter(given);
        for (const [a, b, level] of given) {
          expect(levelIn(filter, a, b)).toBe(level);
          expect(levelIn(filter, b, a)).toBe(level);
        }
      }),
    );
  });

  test('takes about one in 128 of other pairs for one of its own', () => {
    const given = Array.from({ length: 20_000 }, (_, i): LevelledPair => [i, i + 1, 2]);
    const filter = buildFilter(given);
    let found = 0;
    for (let i = 0; i < 50_000; i++) if (levelIn(filter, i, i + 7) > 0) found++;
    expect(found / 50_000).toBeGreaterThan(0.004);
    expect(found / 50_000).toBeLessThan(0.012);
    expect(filter.length / given.length).toBeLessThan(1.25);
  });

  test('an empty one knows nothing', () => {
    expect(levelIn(new Uint8Array(0), 1, 2)).toBe(0);
    expect(levelIn(buildFilter([]), 1, 2)).toBe(0);
  });

  test('a pair given twice is an error that says so', () => {
    expect(() =>
      buildFilter([
        [1, 2, 1],
        [2, 1, 1],
      ]),
    ).toThrow('a pair is listed twice');
  });
});
