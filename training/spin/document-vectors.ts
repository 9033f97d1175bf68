// Pass 2: surveys of pass 1 and out-of-group label odds → one row of DOCUMENT_FEATURES a document.
//   tsx training/spin/document-vectors.ts DIR
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairCounts } from '../../src/core/classify/count-pair.ts';
import { DOCUMENT_FEATURES, documentFeatures, type LabelOdds } from '../../src/core/classify/document-features.ts';

const dir = process.argv[2];
if (!dir) throw new Error('the folder of pass 1 is missing');
const lines = (name: string): string[] => readFileSync(join(dir, name), 'utf8').trim().split('\n');

interface Surveyed {
  readonly survey: {
    readonly pairs: readonly PairCounts[];
    readonly whole: PairCounts['counts'];
    readonly coverage: { readonly candidate: number; readonly reference: number };
    readonly words: number;
  };
}

/** Pairs of added text that were aligned by mistake carry no label and got no prediction: between all. */
const UNKNOWN: LabelOdds = [0.02, 0.1, 0.2, 0.68];
const odds = new Map<number, LabelOdds[]>();
for (const line of lines('labels.jsonl')) {
  const row = JSON.parse(line) as { document: number; pair: number; p: LabelOdds };
  const list = odds.get(row.document) ?? [];
  odds.set(row.document, list);
  list[row.pair] = row.p;
}
const rows = lines('surveys.jsonl').map((line, document) => {
  const { survey } = JSON.parse(line) as Surveyed;
  const known = odds.get(document) ?? [];
  return documentFeatures(
    { ...survey, pairs: survey.pairs.map((p) => p.counts) },
    survey.pairs.map((_, i) => known[i] ?? UNKNOWN),
  ).x;
});
writeFileSync(join(dir, 'documents.f32'), Buffer.from(Float32Array.from(rows.flat()).buffer));
writeFileSync(join(dir, 'document-features.json'), JSON.stringify(DOCUMENT_FEATURES));
console.log(`${rows.length} documents, ${DOCUMENT_FEATURES.length} features`);
