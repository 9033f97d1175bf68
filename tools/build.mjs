// Bundles the entry points into dist/ and emits their declarations. Packages stay external. The library's stages that only
// some inputs need stay behind dynamic imports and become chunks of their own. The command line is one CommonJS file: only
// such a file can be compiled ahead on every Node (bin/compiled.js), and one file costs less than the module loader's round
// through thirty; what only some commands need is in it, but runs when it is asked for.
//
// Skipped while its sources and packages are unchanged: `npm ci` builds (prepare.mjs), and so does each command that needs dist/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { sourceHash } from './source-hash.mjs';
import { weightsAsText } from './weights-as-text.mjs';

const STAMP = 'dist/code.stamp';
const stamp = sourceHash();
if (existsSync('dist/main.cjs') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) {
  console.log('the code in dist/ is up to date');
  process.exit();
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const f of readdirSync('dist', { withFileTypes: true, recursive: false }).filter((f) => !f.name.endsWith('.bin')))
  rmSync(`dist/${f.name}`, { recursive: true });

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else each use of a pattern with \p{…} makes a new one: esbuild holds back, as Unicode's properties grow.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { SPINDRIFT_VERSION: JSON.stringify(version) },
  legalComments: 'none',
};

/** commander can start programs as commands; ours does not, and loading what it would need takes a tenth of Node's own start. */
const noChildPrograms = {
  name: 'no-child-programs',
  setup: (plugins) => {
    const importer = /[\\/]commander[\\/]/;
    plugins.onResolve({ filter: /^node:child_process$/ }, (x) =>
      importer.test(x.importer) ? { path: x.path, namespace: 'none' } : { path: x.path, external: true },
    );
    plugins.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * What most runs need, and what `require` cannot give as `import` does (a default of an ECMAScript module). All other packages
 * stay outside.
 */
const INSIDE = /^(?:commander|diff|entities|fast-string-.*|parse5|postal-mime|node:child_process)\b/;
const packagesApart = {
  name: 'packages-apart',
  setup: (plugins) =>
    plugins.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || INSIDE.test(path) ? null : { path, external: true },
    ),
};

await build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { ...shared.define, 'import.meta.url': 'importMetaUrl' },
  // As `require`: code that was compiled ahead has lost who imports for it.
  supported: { ...shared.supported, 'dynamic-import': false },
  plugins: [weightsAsText, packagesApart, noChildPrograms],
});
// Patterns keep their signs as written; escaped, the file is read as one byte a sign, in a quarter of the time.
const main = readFileSync('dist/main.cjs', 'utf8');
writeFileSync(
  'dist/main.cjs',
  main.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
);
await build({
  ...shared,
  entryPoints: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    vitest: 'src/vitest.ts',
    thread: 'src/node/pool/thread.ts',
    'pdf-thread': 'src/node/pool/pdf-thread.ts',
  },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [weightsAsText],
});
// To keep an order of evaluation, esbuild imports chunks by their bare names, too. Nothing here has any (package.json says so to
// bundlers, which warn of each such import), save the matcher, which is no chunk.
for (const name of readdirSync('dist', { recursive: true }).filter((f) => f.endsWith('.js')))
  writeFileSync(
    `dist/${name}`,
    readFileSync(`dist/${name}`, 'utf8').replace(/^import "\.\/(?:chunks\/)?[\w-]+\.js";\n/gm, ''),
  );
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
copyFileSync('tools/lexicon.bin.d.ts', 'dist/lexicon.bin.d.ts');
copyFileSync('src/report/schema/report.schema.json', 'dist/report.schema.json');
// Last: what was broken off is not taken for built.
writeFileSync(STAMP, stamp);
