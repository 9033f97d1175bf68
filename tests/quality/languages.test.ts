// Floors on the minimal pairs of each language pack.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/index.ts';
import { PACKS } from '../../src/core/languages/index.ts';

const engine = createEngine();

describe.each(PACKS.map((p) => p.code))('minimal pairs: %s', (code) => {
  const rows = readFileSync(join(import.meta.dirname, `../../corpus/languages/${code}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { id: string; reference: string; candidate: string; drift: number });
  test('at least 40 of them, and at most one in 25 wrong', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const wrong = rows.filter((r) => Number(engine.score(r.candidate, r.reference).drift >= 0.5) !== r.drift);
    expect(wrong.length, wrong.map((r) => r.id).join(', ')).toBeLessThanOrEqual(rows.length / 25);
  });
});
