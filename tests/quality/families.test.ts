// Floors under the accuracy on labelled articles: a change that falls through one has broken something. The figures themselves,
// measured leave-one-family-out where anything was fitted, are in bench/RESULTS.md. Models were fitted on `families`, so their
// floors guard against regression only; nothing was fitted or tuned on `held-out`.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleText, readFamilies } from '../../bench/accuracy/family.ts';
import { type ArticleCounts, measureArticle, pool, rocArea } from '../../bench/accuracy/measure.ts';
import { loadEngine } from '../../src/node/engine.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const NEAR = ['verbatim', 'edited', 'drifted', 'spun-synonym', 'spun-roundtrip', 'spun-llm'];

describe.each([
  [
    'families',
    {
      near: 0.98,
      rewrite: 0.88,
      independent: 0.7,
      labels: 0.93,
      verdict: 0.93,
      recall: 0.72,
      precision: 0.8,
      falsePer100: 2,
    },
  ],
  [
    'held-out',
    {
      near: 0.97,
      rewrite: 0.88,
      independent: 0.6,
      labels: 0.88,
      verdict: 0.85,
      recall: 0.55,
      precision: 0.65,
      falsePer100: 4,
    },
  ],
])('%s', (folder, floors) => {
  let counts: ArticleCounts[] = [];
  beforeAll(async () => {
    const engine = await loadEngine();
    counts = readFamilies(join(CORPUS, folder)).flatMap((family) => {
      const reference = articleText(family.reference);
      return Object.keys(family.variants).map((name) =>
        measureArticle(family, name, engine.compare(articleText(family.variants[name]!), reference)),
      );
    });
  });
  const of = (...names: string[]) => pool(counts.filter((c) => names.includes(c.variant)));

  test('sentences find their source', () => {
    expect(of(...NEAR).linkF1).toBeGreaterThanOrEqual(floors.near);
    expect(of('rewrite').linkF1).toBeGreaterThanOrEqual(floors.rewrite);
    expect(of('independent').linkF1).toBeGreaterThanOrEqual(floors.independent);
  });

  test('labels and verdicts are right', () => {
    expect(pool(counts).labelAccuracy).toBeGreaterThanOrEqual(floors.labels);
    expect(pool(counts).verdictAccuracy).toBeGreaterThanOrEqual(floors.verdict);
  });

  test('spun texts are told from all others, and no faithful text is called spun', () => {
    expect(rocArea(counts.map((c) => [c.spin, c.spun] as const))).toBeGreaterThanOrEqual(0.995);
    expect(counts.filter((c) => !c.spun && c.spin > 0.5).map((c) => `${c.family}/${c.variant}`)).toEqual([]);
  });

  test('changed meaning is found, without crying wolf', () => {
    expect(pool(counts).driftRecall).toBeGreaterThanOrEqual(floors.recall);
    expect(pool(counts).findingPrecision).toBeGreaterThanOrEqual(floors.precision);
    expect(pool(counts).falsePer100).toBeLessThanOrEqual(floors.falsePer100);
  });
});
