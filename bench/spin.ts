// How well versions of labelled families are judged with the shipped models:
//   npx tsx bench/spin.ts [--families corpus/held-out] [--made] [--wrong]
// `--made` adds the makers' versions (spinners, round trips, copy editors, hard and mixed documents), `--wrong` lists every
// wrong verdict with its evidence. On families that the models were fitted on the figures flatter; `training/spin/run`
// prints the honest ones, with the family left out.
import { parseArgs } from 'node:util';
import { extractPlain } from '../src/core/extract/index.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import type { Report } from '../src/core/types.ts';
import { loadEngine } from '../src/node/engine.ts';
import { readLexiconFile } from '../src/node/lexicon-file.ts';
import type { MadeDocument } from '../training/spin/documents.ts';
import { goldOfPairs } from '../training/spin/gold.ts';
import { fromFamily } from '../training/spin/make.ts';
import { readFamilies } from '../training/spin/sources.ts';
import { loadThesaurus } from '../training/spin/thesaurus.ts';

const { values: args } = parseArgs({
  options: {
    families: { type: 'string', default: 'corpus/held-out' },
    made: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
  },
});

interface Row {
  readonly document: MadeDocument;
  readonly report: Report;
  readonly labelled: number;
  readonly right: number;
}

const OWN = ['verbatim', 'edited', 'drifted', 'spun-synonym', 'spun-roundtrip', 'spun-llm', 'rewrite', 'independent'];
const engine = await loadEngine();
const thesaurus = loadThesaurus(loadLexicon(readLexiconFile()));
const families = readFamilies(args.families.split(','));
const rows: Row[] = [];
for (const [i, f] of families.entries()) {
  const other = families[(i + 1) % families.length]!.article;
  for (const d of fromFamily(f, { paragraphs: other.paragraphs, sentences: other.paragraphs.flat() }, thesaurus)) {
    if (!args.made && !OWN.includes(d.kind)) continue;
    const report = engine.compare(
      extractPlain({ name: 'candidate', raw: d.candidate }),
      extractPlain({ name: 'reference', raw: d.reference }),
    );
    const gold = goldOfPairs(report.candidate.sentences, report.pairs, d.sentences);
    const labels = report.pairs.map((p, k) => [p.label, gold[k]] as const).filter(([, g]) => g && g !== 'added');
    rows.push({ document: d, report, labelled: labels.length, right: labels.filter(([l, g]) => l === g).length });
  }
}

const share = (n: number, of: number): string => (of ? (n / of).toFixed(3) : '–').padStart(6);
const kinds = [...new Set(rows.map((r) => r.document.kind))];
console.log('kind                              docs  verdict labels  mean spin');
for (const kind of [...kinds, 'all']) {
  const xs = kind === 'all' ? rows : rows.filter((r) => r.document.kind === kind);
  const sum = (f: (r: Row) => number): number => xs.reduce((n, r) => n + f(r), 0);
  const right = sum((r) => Number(r.report.verdict.label === r.document.verdict));
  console.log(
    `${kind.padEnd(32)} ${String(xs.length).padStart(5)}  ${share(right, xs.length)} ${share(
      sum((r) => r.right),
      sum((r) => r.labelled),
    )}     ${share(
      sum((r) => r.report.verdict.spin),
      xs.length,
    )}`,
  );
}
if (args.wrong)
  for (const { document: d, report } of rows) {
    if (report.verdict.label === d.verdict) continue;
    console.log(`${d.id}: ${report.verdict.label} instead of ${d.verdict}, spin ${report.verdict.spin}`);
    for (const e of report.verdict.evidence.slice(0, 4)) console.log(`   ${e.effect.toFixed(2)} ${e.message}`);
  }
