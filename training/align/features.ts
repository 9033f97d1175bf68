// Writes the feature matrix of the link model, one line a cell: group, document, weight, gold (0/1), row, column, features.
// Groups are article families (for leave-one-family-out) and Bible books. Usage: tsx training/align/features.ts OUT [DATA]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../bench/seeded-random.ts';
import { FEATURES } from '../../src/core/align/features.ts';
import { linkTable } from '../../src/core/align/table.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import type { AnnotatedDocument } from '../../src/core/types.ts';
import { documentOf, goldLinks, readFamilies } from './families.ts';

const [out = 'align-features.tsv', data = '../shared/data'] = process.argv.slice(2);
const lexicon = loadLexicon(new Uint8Array(readFileSync('dist/lexicon.bin')));
const lines: string[] = [['group', 'document', 'weight', 'gold', 'missed', 'row', 'column', ...FEATURES].join('\t')];

function dump(
  group: string,
  name: string,
  weight: number,
  c: AnnotatedDocument,
  r: AnnotatedDocument,
  gold: Set<string>,
) {
  const { cells, features } = linkTable(c.sentences, r.sentences, lexicon);
  let found = 0;
  const rows: string[] = [];
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      const is = gold.has(`${i}|${j}`) ? 1 : 0;
      found += is;
      const f = Array.from(features.subarray(x * FEATURES.length, (x + 1) * FEATURES.length), (v) =>
        Number(v.toFixed(4)),
      );
      rows.push(`${is}\t@\t${i}\t${j}\t${f.join('\t')}`);
    }
  const missed = gold.size - found;
  for (const row of rows) lines.push(`${group}\t${name}\t${weight}\t${row.replace('@', String(missed))}`);
}

const families = readFamilies('corpus/families');
families.forEach((f, k) => {
  const r = documentOf(f.reference.sentences, lexicon);
  for (const [name, v] of Object.entries(f.variants)) {
    const c = documentOf(v.sentences, lexicon);
    dump(f.id, name, 1, c, r, goldLinks(f.reference, v));
    if (name === 'edited' || name === 'rewrite') {
      // The same version with its paragraphs in another order: moves that stay right links.
      const random = seededRandom(k * 31 + name.length);
      const p = [...new Set(v.sentences.map((s) => s.p))]
        .map((x) => [random(), x] as const)
        .sort((a, b) => a[0] - b[0]);
      const shuffled = p.flatMap(([, x]) => v.sentences.filter((s) => s.p === x));
      dump(
        f.id,
        `${name}-shuffled`,
        0.5,
        documentOf(shuffled, lexicon),
        r,
        goldLinks(f.reference, { ...v, sentences: shuffled }),
      );
    }
  }
  // An unrelated article has no links; the group is the candidate's family.
  const other = families[(k + 1) % families.length]!;
  dump(f.id, 'unrelated', 0.5, r, documentOf(other.reference.sentences, lexicon), new Set());
});

const bible = join(data, 'bible-asv-bbe.jsonl');
if (existsSync(bible)) {
  const chapters = readFileSync(bible, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as { id: string; reference: string[]; candidate: string[] });
  // Every twentieth chapter is enough: the families are what the model is for.
  chapters.forEach((ch, k) => {
    if (k % 20 !== 0) return;
    const group = `bible:${ch.id}`;
    const verse = (v: readonly string[]) => v.map((text, i) => ({ text, p: Math.floor(i / 5) }));
    const r = documentOf(verse(ch.reference), lexicon);
    const straight = new Set(ch.reference.map((_, i) => `${i}|${i}`));
    dump(group, 'bible', 0.25, documentOf(verse(ch.candidate), lexicon), r, straight);
    const random = seededRandom(k);
    const order: number[][] = [];
    for (let i = 0; i < ch.candidate.length; ) {
      const n = 5 + Math.floor(random() * 16);
      order.push(Array.from({ length: Math.min(n, ch.candidate.length - i) }, (_, x) => i + x));
      i += n;
    }
    const mixed = order
      .map((b) => [random(), b] as const)
      .sort((a, b) => a[0] - b[0])
      .flatMap(([, b]) => b);
    dump(
      group,
      'bible-shuffled',
      0.25,
      documentOf(verse(mixed.map((i) => ch.candidate[i]!)), lexicon),
      r,
      new Set(mixed.map((v, i) => `${i}|${v}`)),
    );
  });
}
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(`${lines.length - 1} cells`);
