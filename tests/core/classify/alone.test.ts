// Labels of sentence pairs without their documents, as `score` gives them.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

describe('one sentence put otherwise by a person is not called spun', () => {
  test.each([
    ['He was jailed for 18 months.', 'He was sentenced to a year and a half in prison.'],
    ['The bank lent the farmer 20,000 euros.', 'The farmer borrowed 20,000 euros from the bank.'],
    ['The company sold the plant to a Dutch rival.', 'A Dutch rival bought the plant from the company.'],
    ['Only members may vote.', 'Nobody who is not a member may vote.'],
    ['The union sued the bank after the strike.', 'After the strike the union took the bank to court.'],
  ])('%s | %s', (reference, candidate) => {
    expect(engine.score(candidate, reference).label).not.toBe('spun');
  });
});

describe('two sentences that say nothing alike are not called spun, however regular their words stand', () => {
  test.each([
    ['A man is playing a guitar.', 'A woman is slicing an onion.'],
    ['A boy is riding a bicycle.', 'A cook is frying an egg.'],
  ])('%s | %s', (reference, candidate) => {
    const { label, similarity } = engine.score(candidate, reference);
    expect(similarity).toBeLessThan(0.3);
    expect(label).toBe('rewritten');
  });
});

test('what a thesaurus spinner made is, sentence by sentence; what was told anew is not', () => {
  interface Told {
    readonly text: string;
    readonly ref: readonly string[];
    readonly label: string;
  }
  const family = JSON.parse(readFileSync(join(CORPUS, 'held-out', 'keeper-transfer.json'), 'utf8')) as {
    readonly reference: { readonly sentences: readonly { readonly id: string; readonly text: string }[] };
    readonly variants: Readonly<Record<string, { readonly sentences: readonly Told[] }>>;
  };
  const own = new Map(family.reference.sentences.map((s) => [s.id, s.text]));
  const share = (kind: string): number => {
    const pairs = family.variants[kind]!.sentences.filter((s) => s.ref.length === 1 && s.label !== 'copied');
    const spun = pairs.filter((s) => engine.score(s.text, own.get(s.ref[0]!)!).label === 'spun');
    return spun.length / pairs.length;
  };
  expect(share('spun-synonym')).toBeGreaterThan(0.7);
  expect(share('rewrite')).toBe(0);
  expect(share('edited')).toBe(0);
});
