// Are changes of number, date, negation and quotation found in German, French and Spanish, and fair edits left alone?
//   npx tsx bench/languages.ts [--misses] [--language de]
// Rows of corpus/languages: a reference with a fair and an unfair candidate each. A row counts as told when `drift` ≥ 0.5; "kind":
// the told change carries a finding of the marked kind. Also: what `score` names the language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../src/core/languages/detect.ts';
import { loadEngine } from '../src/node.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly candidate: string;
  readonly drift: 0 | 1;
}

const args = process.argv.slice(2);
const only = args.includes('--language') ? args[args.indexOf('--language') + 1] : undefined;
const folder = join(import.meta.dirname, '../corpus/languages');
const engine = await loadEngine();

for (const file of readdirSync(folder).sort()) {
  const code = file.slice(0, 2);
  if (only && only !== code) continue;
  const rows = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const judged = rows.map((row) => ({
    row,
    got: engine.score(row.candidate, row.reference),
    named: detectLanguage(row.reference).code === code,
  }));
  const share = (n: number, of: number) => `${n}/${of}`;
  const line = (title: string, xs: typeof judged) => {
    const fair = xs.filter((x) => x.row.drift === 0);
    const unfair = xs.filter((x) => x.row.drift === 1);
    const found = unfair.filter((x) => x.got.drift >= 0.5);
    console.log(
      `  ${title.padEnd(10)} found ${share(found.length, unfair.length)}, of the right kind ${share(found.filter((x) => x.got.findings.some((f) => f.kind === x.row.kind)).length, unfair.length)}, false alarms ${share(fair.filter((x) => x.got.drift >= 0.5 || x.got.findings.length > 0).length, fair.length)}`,
    );
  };
  console.log(
    `${code}: ${rows.length} rows, sentences whose language is recognised ${share(judged.filter((x) => x.named).length, rows.length)}`,
  );
  for (const kind of [...new Set(rows.map((r) => r.kind))])
    line(
      kind,
      judged.filter((x) => x.row.kind === kind),
    );
  line('ALL', judged);
  if (!args.includes('--misses')) continue;
  for (const { row, got, named } of judged)
    if (row.drift !== Number(got.drift >= 0.5) || !named || (row.drift === 0 && got.findings.length > 0))
      console.log(
        [
          `${row.id} drift ${got.drift.toFixed(2)}${named ? '' : ' (language not recognised)'}`,
          `   R ${row.reference}`,
          `   C ${row.candidate}`,
          ...got.findings.map((f) => `   ${f.severity} ${f.id} ${f.confidence.toFixed(2)} ${f.message}`),
        ].join('\n'),
      );
}
