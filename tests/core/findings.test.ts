import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/core/findings.ts';

const SRC = join(import.meta.dirname, '../../src');

test('every rule id that the code can emit is in the catalogue, so that explain and SARIF know it', () => {
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => readFileSync(join(SRC, f), 'utf8'))
    .join('\n');
  const emitted = new Set([...code.matchAll(/'((?:drift|evasion|spin|provenance|gate)\/[a-z-]+)'/g)].map((m) => m[1]!));
  const known = new Set(RULES.map((r) => r.id));
  expect([...emitted].filter((id) => !known.has(id))).toEqual([]);
});
