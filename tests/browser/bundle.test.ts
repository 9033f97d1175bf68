// The engine and all reporters run where there is no Node: bundled for the browser (which fails on Node's modules) and run in a
// realm that has nothing but the language itself.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
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

describe.skipIf(!existsSync(join(ROOT, 'dist/index.js')))('the built package', () => {
  test.each(['spindrift', 'spindrift/vitest'])('%s goes through a bundler without a warning', async (name) => {
    const { warnings, outputFiles } = await build({
      stdin: { contents: `import * as all from '${name}'; console.log(all);`, resolveDir: ROOT },
      bundle: true,
      platform: name === 'spindrift' ? 'browser' : 'node',
      format: 'esm',
      write: false,
      outdir: 'out',
      splitting: true,
      external: ['vitest'],
      logLevel: 'silent',
    });
    expect(warnings.map((w) => w.text)).toEqual([]);
    expect(outputFiles.length).toBeGreaterThan(0);
  });

  test('the README says how large the code is', async () => {
    const { metafile } = await build({
      stdin: { contents: "export { createEngine } from 'spindrift';", resolveDir: ROOT },
      ...{
        bundle: true,
        minify: true,
        platform: 'browser',
        format: 'esm',
        splitting: true,
        outdir: 'out',
        write: false,
      },
      metafile: true,
    });
    const { outputs } = metafile;
    const sizeOf = (name: string): number => outputs[name]!.bytes;
    const entry = Object.keys(outputs).find((name) => outputs[name]!.entryPoint === '<stdin>')!;
    const atStart = new Set([entry]);
    for (const name of atStart)
      for (const { kind, path } of outputs[name]!.imports) if (kind === 'import-statement') atStart.add(path);
    const bytes = [...atStart].reduce((n, name) => n + sizeOf(name), 0);
    const said = Number(/The code is ([\d.]+) MB\s+minified/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]);
    expect(Math.abs(bytes / 1e6 / said - 1)).toBeLessThan(0.1);
  });

  test('an import of the matcher alone keeps what it does', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import 'spindrift/vitest';", resolveDir: ROOT },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      packages: 'bundle',
      external: ['vitest'],
      logLevel: 'silent',
    });
    expect(outputFiles[0]!.text).toContain('toStayFaithfulTo');
  });

  test('the lexicon is found by its name', () => {
    const path = createRequire(join(ROOT, 'package.json')).resolve('spindrift/lexicon.bin');
    expect(statSync(path).size).toBeGreaterThan(1e6);
  });
});
