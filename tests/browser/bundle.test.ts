// The engine and all reporters run where there is no Node: bundled for the browser (which fails on Node's modules) and run in a
// realm that has nothing but the language itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let code: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'spindrift',
    write: false,
    logLevel: 'silent',
  });
  code = bundle.outputFiles[0]!.text;
});

describe('in a realm without Node', () => {
  const run = (expression: string) => {
    const bytes = readFileSync(join(ROOT, 'dist/lexicon.bin'));
    const realm = createContext({ bytes: new Uint8Array(bytes) });
    return JSON.parse(String(runInContext(`${code}; JSON.stringify(${expression})`, realm)));
  };

  test('compares two texts', () => {
    const report = run(
      `spindrift.createEngine(bytes).compare('Harbour news\\n\\nThe crane fell on Tuesday evening.', 'Harbour news\\n\\nThe crane fell on Tuesday.')`,
    );
    expect(report.schemaVersion).toBe(1);
    expect(report.pairs.length).toBeGreaterThan(0);
  });

  test('writes every report format', () => {
    const lengths = run(
      `(() => { const r = spindrift.createEngine(bytes).compare('One two three.', 'One two four.');
        return Object.entries(spindrift.REPORTERS).map(([name, write]) => [name, write(r, { width: 80, color: false }).length]); })()`,
    );
    expect(lengths.length).toBeGreaterThanOrEqual(2);
    for (const [, length] of lengths) expect(length).toBeGreaterThan(0);
  });
});
