// Which room may import which. Arrows point one way; each failure says where the code belongs.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Layer → layers that it may import, beside itself. */
const LAYERS: Record<string, readonly string[]> = {
  core: [],
  report: ['core'],
  node: ['core', 'report'],
  cli: ['core', 'report', 'node'],
  testing: ['core', 'node'],
};
/** Layer → packages that it may import. */
const PACKAGES: Record<string, readonly string[]> = {
  core: [
    'diff',
    'parse5',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'fflate',
    '@rgrove/parse-xml',
    'jsonc-parser',
    'postal-mime',
    'unpdf',
  ],
  report: ['fast-string-width'],
  node: [
    'chardet',
    'iconv-lite',
    'html-encoding-sniffer',
    'ipaddr.js',
    'jiti',
    'jsonc-parser',
    'lilconfig',
    'picomatch',
    'robots-parser',
    'tinyglobby',
    'undici',
    'valibot',
    'p-map',
    'tinypool',
    // Optional peers, for work on more than one machine.
    'ioredis',
    'bullmq',
  ],
  cli: ['commander', 'csv-parse', 'jsonc-parser', 'p-map', 'picomatch'],
  // The entry point that extends vitest; an optional peer.
  root: ['vitest'],
};
const WITHOUT_NODE = ['core', 'report'];
/** Inside core a stage sees only itself and these rooms; composers see all. */
const SHARED_ROOMS = ['types', 'options', 'findings', 'text', 'lexicon', 'languages', 'models'];
const COMPOSERS = ['pipeline', 'score-pairs', 'index', 'engine', 'report', 'retriever'];
/** Leaf rooms import nothing of ours but themselves and the types. */
const LEAVES = ['text', 'lexicon', 'languages', 'models'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const targets = [...code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)'([^'\n]+)'/g)].map((m) => m[1]!);
  return targets.map((target) => ({ file, target }));
});
const layerOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'root');
const local = imports
  .filter((i) => i.target.startsWith('.'))
  .map((i) => ({ ...i, to: relative(SRC, resolve(SRC, dirname(i.file), i.target)) }));
const external = imports.filter((i) => !i.target.startsWith('.'));
const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('boundaries', () => {
  test('only the entry points stand loose in src', () => {
    expect(files.filter((f) => !f.includes('/')).sort()).toEqual(['index.ts', 'node.ts', 'vitest.ts']);
  });

  test('layers import only layers below them', () => {
    const wrong = local
      .filter(({ file, to }) => layerOf(file) !== 'root' && layerOf(file) !== layerOf(to))
      .filter(({ file, to }) => !LAYERS[layerOf(file)]?.includes(layerOf(to)))
      .map(({ file, to }) => `${file} imports ${to}: move the shared code below both, or pass it as an argument`);
    expect(wrong).toEqual([]);
  });

  test('a stage knows no other stage', () => {
    // A folder and the file of its name are one room: `types.ts` gathers `types/`.
    const room = (f: string) => f.split('/')[1]!.replace(/\.ts$/, '');
    const wrong = local
      .filter(({ file, to }) => layerOf(file) === 'core' && layerOf(to) === 'core' && !COMPOSERS.includes(room(file)))
      .filter(({ file, to }) => {
        if (room(file) === room(to)) return false;
        return LEAVES.includes(room(file)) ? room(to) !== 'types' : !SHARED_ROOMS.includes(room(to));
      })
      .map(
        ({ file, to }) => `${file} imports ${to}: stages meet only in pipeline.ts; put the shared record into types.ts`,
      );
    expect(wrong).toEqual([]);
  });

  test('the folders of a stage form no circle', () => {
    const folder = (f: string) => f.split('/').slice(0, -1).slice(0, 3).join('/');
    const seenBy = new Map<string, Set<string>>();
    for (const { file, to } of local) {
      const [a, b] = [folder(file), folder(to)];
      const inside = a.split('/').length === 3 && b.split('/').length === 3 && dirname(a) === dirname(b);
      if (inside && a.startsWith('core/') && a !== b) seenBy.set(a, (seenBy.get(a) ?? new Set()).add(b));
    }
    const reaches = (from: string, to: string, past = new Set<string>()): boolean =>
      [...(seenBy.get(from) ?? [])].some((x) => x === to || (!past.has(x) && reaches(x, to, past.add(x))));
    expect([...seenBy.keys()].filter((f) => reaches(f, f))).toEqual([]);
  });

  test('packages stay in the layer that declares them, and every allowance is used', () => {
    const wrong = external
      .filter(({ target }) => !target.startsWith('node:') && !builtinModules.includes(target))
      .filter(({ file, target }) => !PACKAGES[layerOf(file)]?.includes(packageOf(target)))
      .map(({ file, target }) => `${file} imports ${target}: add it to PACKAGES with a reason, or use it elsewhere`);
    expect(wrong).toEqual([]);
    const used = new Set(external.map(({ file, target }) => `${layerOf(file)} ${packageOf(target)}`));
    const stale = Object.entries(PACKAGES)
      .flatMap(([layer, names]) => names.map((n) => `${layer} ${n}`))
      .filter((x) => !used.has(x));
    expect(stale).toEqual([]);
  });

  test('core and report use nothing of Node', () => {
    const wrong = external.filter(
      ({ file, target }) =>
        WITHOUT_NODE.includes(layerOf(file)) && (target.startsWith('node:') || builtinModules.includes(target)),
    );
    expect(wrong).toEqual([]);
  });
});
