// Hostile sizes: bounded work and a sensible answer, not a time (benchmarks measure that).
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/index.ts';
import { groupLinks } from '../../../src/core/align/links.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { documentOf } from './documents.ts';

const same = (n: number, text = 'Read our cookie policy and share this page with friends.') =>
  Array.from({ length: n }, () => text);
const alignTexts = (c: readonly string[], r: readonly string[]) => align(documentOf(c), documentOf(r), NO_LEXICON);

describe('align at its limits', () => {
  test('ten thousand copies of one sentence pair up in order', () => {
    const { pairs, onlyCandidate, onlyReference } = alignTexts(same(10_000), same(10_000));
    const inPairs = new Set(pairs.flatMap((p) => p.candidate)).size;
    expect(inPairs + onlyCandidate.length).toBe(10_000);
    expect(onlyReference.length).toBeLessThanOrEqual(10_000);
  }, 120_000);

  test('three thousand sentences without a shared word stay alone', () => {
    const words = (prefix: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${prefix}a${i} ${prefix}b${i} ${prefix}c${i}.`);
    const { pairs } = alignTexts(words('x'), words('y'));
    expect(pairs).toEqual([]);
  });

  test('one giant sentence against a short article', () => {
    const giant = Array.from({ length: 20_000 }, (_, i) => `word${i % 7_000}`).join(' ');
    const { onlyCandidate, pairs } = alignTexts([giant], ['word1 word2 word3 word4.', 'Nothing of the sort.']);
    expect(pairs.length + onlyCandidate.length).toBeGreaterThan(0);
  });

  test('a group of links that repetition made is thinned', () => {
    const links = Array.from({ length: 60 * 60 }, (_, k) => ({
      candidate: Math.floor(k / 60),
      reference: k % 60,
      probability: k % 61 === 0 ? 0.9 : 0.6,
    })).filter((l) => l.candidate !== 59 || l.reference !== 0);
    const groups = groupLinks(links);
    expect(groups.length).toBe(60);
    expect(groups.every((g) => g.candidate.length === 1 && g.reference.length === 1)).toBe(true);
  });

  test('lone surrogates and zero-width characters do no harm', () => {
    const odd = ['\ud800 \udfff torn \u200b\u200b', 'A plain sentence about the harbour crane.'];
    expect(alignTexts(odd, odd).pairs.map((p) => p.reference)).toContainEqual([1]);
  });
});
