// Accuracy on labelled families, in process: `npm run bench:families -- [--folder corpus/families] [--show links|labels|verdict|drift] [--only ID] [--held-out]`.
import { parseArgs } from 'node:util';
import { loadEngine } from '../../src/node/engine.ts';
import { articleText, readFamilies } from './family.ts';
import { type ArticleCounts, measureArticle, pool, rocArea } from './measure.ts';

const { values: flags } = parseArgs({
  options: {
    folder: { type: 'string' },
    show: { type: 'string' },
    only: { type: 'string' },
    'held-out': { type: 'boolean' },
  },
});
const folder = flags.folder ?? (flags['held-out'] ? 'corpus/held-out' : 'corpus/families');
const engine = await loadEngine();
const counts: ArticleCounts[] = [];
for (const family of readFamilies(folder)) {
  if (flags.only && family.id !== flags.only) continue;
  const reference = articleText(family.reference);
  for (const name of Object.keys(family.variants))
    counts.push(measureArticle(family, name, engine.compare(articleText(family.variants[name]!), reference)));
}
const prefix = { links: 'link', labels: 'label', verdict: 'verdict', drift: 'drift' }[flags.show ?? ''];
if (prefix)
  for (const c of counts)
    for (const e of c.errors) if (e.startsWith(prefix)) console.log(`${c.family}/${c.variant} ${e}`);

const cell = (x: number | null) => (x === null ? '–' : x.toFixed(3)).padStart(9);
console.log(`${'variant'.padEnd(16)} docs   linkF1   labels  verdict   recall precision    kinds false/100`);
for (const name of [...new Set(counts.map((c) => c.variant)), 'all']) {
  const rows = counts.filter((c) => name === 'all' || c.variant === name);
  const f = pool(rows);
  const figures = [
    f.linkF1,
    f.labelAccuracy,
    f.verdictAccuracy,
    f.driftRecall,
    f.findingPrecision,
    f.driftKindRecall,
    f.falsePer100,
  ];
  console.log(`${name.padEnd(16)} ${String(rows.length).padStart(4)}${figures.map(cell).join('')}`);
}
console.log(`spin AUC ${cell(rocArea(counts.map((c) => [c.spin, c.spun] as const))).trim()}`);
