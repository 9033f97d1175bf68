// Pass 1: every training document through the product's own stages → what was counted in its pairs, with the true labels.
//   tsx training/spin/features.ts --families DIR[,DIR] [--data DIR] --out DIR [--limit N]
// Writes surveys.jsonl (one line a document) and pairs.f32 (one row of PAIR_FEATURES a labelled pair) with pairs.jsonl.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAIR_FEATURES, pairFeatures, surroundings, survey, surveyAlone } from '../../src/core/classify/context.ts';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { analyse } from '../../src/core/pipeline.ts';
import { readLexiconFile } from '../../src/node/lexicon-file.ts';
import type { MadeDocument } from './documents.ts';
import { goldLabels } from './gold.ts';
import { fromFamily, fromFurther, fromPassages, fromRewrites, fromVerses } from './make.ts';
import { randomFrom } from './random.ts';
import { readFamilies, readPassages, readRewrites, readVerses } from './sources.ts';
import { loadThesaurus } from './thesaurus.ts';
import { spinnerPairs } from './tortured.ts';

const { values: args } = parseArgs({
  options: {
    families: { type: 'string', default: 'corpus/families' },
    further: { type: 'string', default: 'corpus/paraphrases,corpus/copy-edits,corpus/sub-edits' },
    data: { type: 'string', default: '' },
    out: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
  },
});
if (!args.out) throw new Error('--out DIR is missing');
mkdirSync(args.out, { recursive: true });
const lexicon = loadLexicon(readLexiconFile());
const surveys = createWriteStream(join(args.out, 'surveys.jsonl'));
const meta = createWriteStream(join(args.out, 'pairs.jsonl'));
const matrix = createWriteStream(join(args.out, 'pairs.f32'));
let documents = 0;
let rows = 0;

function take(d: MadeDocument): void {
  if (args.only && !d.kind.includes(args.only)) return;
  const candidate = extractPlain({ name: 'candidate', raw: d.candidate });
  const reference = extractPlain({ name: 'reference', raw: d.reference });
  const comparison = analyse(candidate, reference, lexicon);
  const s = survey(comparison, lexicon);
  const gold = goldLabels(comparison, d.sentences);
  const around = surroundings(s);
  s.pairs.forEach((_, i) => {
    const label = gold[i];
    if (!label || label === 'added' || label === 'furniture') return;
    write({ document: documents, pair: i, label }, pairFeatures(s, i, around));
    if (rows % 5 === 0)
      write({ document: documents, pair: -1, label }, pairFeatures(surveyAlone(comparison.pairs[i]!, lexicon), 0));
  });
  const { sentences, candidate: _c, reference: _r, ...rest } = d;
  const lengths = comparison.pairs.map((p) => [p.pair.candidate, p.pair.reference]);
  surveys.write(
    `${JSON.stringify({ ...rest, survey: { ...s, pairs: s.pairs.map((p) => ({ counts: p.counts, swaps: [] })) }, lengths, gold })}\n`,
  );
  documents++;
}

function write(row: object, x: readonly number[]): void {
  if (x.length !== PAIR_FEATURES.length) throw new Error('feature names and values differ in number');
  meta.write(`${JSON.stringify(row)}\n`);
  matrix.write(Buffer.from(Float32Array.from(x).buffer));
  rows++;
}

const families = readFamilies(args.families.split(','));
const rewrites = args.data ? readRewrites(join(args.data, 'apt-gpt.jsonl')) : [];
const thesaurus = loadThesaurus(
  lexicon,
  args.data ? spinnerPairs(join(args.data, 'tortured-phrases.jsonl')) : undefined,
);
const limit = Number(args.limit);
for (const [i, f] of families.slice(0, limit).entries()) {
  const other = families[(i + 1) % families.length]!.article;
  for (const d of fromFamily(f, { paragraphs: other.paragraphs, sentences: other.paragraphs.flat() }, thesaurus))
    take(d);
}
for (const folder of args.further.split(',').filter(Boolean))
  for (const f of readFamilies([folder]).slice(0, limit)) for (const d of fromFurther(f)) take(d);
for (const [i, f] of rewrites.slice(0, limit).entries()) {
  // The other article must be of the same domain: an independent report shares the subject's words.
  const same = rewrites.filter((x, k) => x.article.genre === f.article.genre && k !== i);
  const other = randomFrom(f.article.id).pick(same).article;
  for (const d of fromRewrites(f, { paragraphs: other.paragraphs, sentences: other.paragraphs.flat() }, thesaurus))
    take(d);
}
for (const d of fromPassages(readPassages(join(args.data, 'pan-train.jsonl')).slice(0, limit))) take(d);
for (const d of fromVerses(readVerses(join(args.data, 'bible-asv-bbe.jsonl')).slice(0, limit))) take(d);
for (const stream of [surveys, meta, matrix]) stream.end();
writeFileSync(join(args.out, 'pair-features.json'), JSON.stringify(PAIR_FEATURES));
console.log(`${documents} documents, ${rows} labelled pairs`);
