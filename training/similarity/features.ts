// Feature matrix for the similarity model, by the product's own code.
//   tsx training/similarity/features.ts DATA.jsonl OUT [FOLD_0.json …]
// With meaning models of folds each pair is seen with the one that was fitted without it.
import { readFileSync, writeFileSync } from 'node:fs';
import { annotateText } from '../../src/core/annotate/index.ts';
import { diff } from '../../src/core/diff/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { loadMeaning, type MeaningJson } from '../../src/core/models/meaning.ts';
import { fillSimilarity, SIMILARITY } from '../../src/core/score/features.ts';

const [data, out, ...folds] = process.argv.slice(2);
if (!data || !out) throw new Error('usage: features.ts DATA.jsonl OUT');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const models = folds.map((f) => loadMeaning(JSON.parse(readFileSync(f, 'utf8')) as MeaningJson, lexicon));
const rows = readFileSync(data, 'utf8').split('\n').filter(Boolean);
const matrix = new Float32Array(rows.length * SIMILARITY.length);
const x = new Float64Array(SIMILARITY.length);
const label = new Float32Array(rows.length);
rows.forEach((line, at) => {
  const row = JSON.parse(line) as { reference: string; candidate: string; similarity?: number; paraphrase?: number };
  const text = { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) };
  fillSimilarity(x, text, diff(text, lexicon).links, lexicon, models[at % Math.max(1, models.length)]);
  matrix.set(x, at * x.length);
  label[at] = row.similarity ?? row.paraphrase ?? Number.NaN;
});
writeFileSync(`${out}.x`, matrix);
writeFileSync(`${out}.y`, label);
writeFileSync(`${out}.n`, JSON.stringify(SIMILARITY));
