// The code as published: benches time the built bundle, because a transpiler at run time adds work of its own.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Engine } from '../src/core/engine.ts';
import type { Lexicon } from '../src/core/lexicon/types.ts';
import { weightsAsText } from '../tools/weights-as-text.mjs';

const ROOT = join(import.meta.dirname, '..');

export async function builtEngine(): Promise<Engine> {
  const { loadEngine } = (await import(pathToFileURL(join(ROOT, 'dist/node.js')).href)) as {
    loadEngine: () => Promise<Engine>;
  };
  return loadEngine();
}

/** bench/stages.ts bundled as dist/ is: transpiled one file at a time, its inner functions cost more than in the product. */
export async function builtStages(): Promise<typeof import('./stages.ts') & { lexicon: Lexicon }> {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const outfile = join(ROOT, 'out/bench-stages.mjs');
  await build({
    entryPoints: [join(ROOT, 'bench/stages.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Else each use of a pattern with \p{…} makes a new one: esbuild holds back, as Unicode's properties grow.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    plugins: [weightsAsText],
    logLevel: 'warning',
  });
  const stages = (await import(pathToFileURL(outfile).href)) as typeof import('./stages.ts');
  return { ...stages, lexicon: stages.loadLexicon(new Uint8Array(readFileSync(join(ROOT, 'dist/lexicon.bin')))) };
}
