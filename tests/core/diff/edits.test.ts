// Edits tile both sides, whatever the text and the links.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { editsOf } from '../../../src/core/diff/edits.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import type { Link, PairText, TokenEdit } from '../../../src/core/types.ts';

const pairOf = (reference: string | string[], candidate: string | string[]): PairText => ({
  reference: annotateText(reference, NO_LEXICON),
  candidate: annotateText(candidate, NO_LEXICON),
});

function covered(edits: readonly TokenEdit[], side: 'reference' | 'candidate'): number[] {
  return edits
    .flatMap((e) => (e[side] ? Array.from({ length: e[side].to - e[side].from }, (_, k) => e[side]!.from + k) : []))
    .sort((a, b) => a - b);
}

function expectTiling(edits: readonly TokenEdit[], n: number, m: number): void {
  expect(covered(edits, 'reference')).toEqual(Array.from({ length: n }, (_, k) => k));
  const candidate = edits.flatMap((e) => (e.candidate ? [e.candidate] : []));
  expect(candidate[0]?.from ?? 0).toBe(0);
  for (let k = 1; k < candidate.length; k++) expect(candidate[k]!.from).toBe(candidate[k - 1]!.to);
  expect(candidate[candidate.length - 1]?.to ?? 0).toBe(m);
  for (const e of edits) {
    expect(e.reference !== null || e.candidate !== null).toBe(true);
    if (e.op === 'keep' || e.op === 'substitute' || e.op === 'move')
      expect([e.reference === null, e.candidate === null]).toEqual([false, false]);
  }
}

const words = fc.array(fc.constantFrom('the', 'a', 'dog', 'cat', 'of', ',', '.', 'ran', 'runs', 'big', '3', 'three'), {
  maxLength: 20,
});

describe('edits', () => {
  test('tile both sides of any pair', () => {
    fc.assert(
      fc.property(words, words, (r, c) => {
        const pair = pairOf(r, c);
        expectTiling(diff(pair, NO_LEXICON).edits, r.length, c.length);
      }),
      { numRuns: 300 },
    );
  });

  test('tile both sides under any links, many-to-many and crossing ones too', () => {
    fc.assert(
      fc.property(words, words, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }), (r, c, raw) => {
        if (r.length === 0 || c.length === 0) return;
        const seen = new Map<string, Link>();
        for (const [a, b] of raw) {
          const link = {
            reference: a % r.length,
            candidate: b % c.length,
            relation: 'contextual',
            confidence: 0.5,
          } as const;
          seen.set(`${link.reference} ${link.candidate}`, link);
        }
        expectTiling(editsOf(pairOf(r, c), [...seen.values()]), r.length, c.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a pair over the limit is linked in bounded time', () => {
    const long = Array.from({ length: 2_000 }, (_, k) => (k % 7 === 0 ? `w${k}` : `f${(k * k) % 11}`));
    const other = long.filter((_, k) => k % 50 !== 3);
    const { links, edits } = diff(pairOf(long, other), NO_LEXICON);
    expect(links.length).toBeGreaterThan(0.9 * other.length);
    expectTiling(edits, long.length, other.length);
  });
});
