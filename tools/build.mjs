// Bundles the three entry points into dist/ and emits their declarations. Packages stay external; stages that only some
// inputs need stay behind dynamic imports and become chunks of their own, so that the command line starts fast.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { weightsAsText } from './weights-as-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const f of readdirSync('dist', { withFileTypes: true, recursive: false }).filter((f) => !f.name.endsWith('.bin')))
  rmSync(`dist/${f.name}`, { recursive: true });

await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    node: 'src/node.ts',
    vitest: 'src/vitest.ts',
    thread: 'src/node/pool/thread.ts',
    'pdf-thread': 'src/node/pool/pdf-thread.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Else each use of a pattern with \p{…} makes a new one: esbuild holds back, as Unicode's properties grow.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  define: { SPINDRIFT_VERSION: JSON.stringify(version) },
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  plugins: [weightsAsText],
});
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
copyFileSync('src/report/schema/report.schema.json', 'dist/report.schema.json');
