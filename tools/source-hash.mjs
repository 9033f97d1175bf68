// One hash of what the program is built from, by which a build is kept and known to be current; run by itself, it prints it
// (action.yml keeps what it built under it).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CODE = [
  'src',
  'tools/build.mjs',
  'tools/lexicon.bin.d.ts',
  'tools/weights-as-text.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const LEXICON = ['tools/lexicon', 'corpus/families'];

/** Hash of names and contents of the files at and below `paths`. */
export function sourceHash(paths = CODE) {
  const hash = createHash('sha256');
  const isFile = (path) => statSync(join(ROOT, path)).isFile();
  const below = (path) => readdirSync(join(ROOT, path), { recursive: true }).map((name) => `${path}/${name}`);
  for (const path of paths.flatMap((path) => (isFile(path) ? [path] : below(path).filter(isFile).sort())))
    hash.update(`${path.replaceAll('\\', '/')}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sourceHash([...CODE, ...LEXICON]));
