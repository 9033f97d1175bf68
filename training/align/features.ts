// Writes the feature matrix of the link model, one line a cell: group, document, weight, gold (0/1), row, column, features.
// Groups are article families (for leave-one-family-out) and Bible books. Usage: tsx training/align/features.ts OUT [DATA]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JoinedVerses, joinedVerses, shuffledBlocks } from '../../bench/align.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { FEATURES, WIDTH } from '../../src/core/align/features.ts';
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
  const row = new Float64Array(WIDTH);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      if (features.hopeless(x)) continue;
      const j = cells.column[x]!;
      const is = gold.has(`${i}|${j}`) ? 1 : 0;
      found += is;
      features.write(x, row, 0);
      rows.push(`${is}\t@\t${i}\t${j}\t${Array.from(row, (v) => Number(v.toFixed(4))).join('\t')}`);
    }
  const missed = gold.size - found;
  for (const row of rows) lines.push(`${group}\t${name}\t${weight}\t${row.replace('@', String(missed))}`);
}

const families = readFamilies('corpus/families');
families.forEach((f, k) => {
  const r = documentOf(f.reference.sentences, lexicon);
  for (const [name, v] of Object.entries(f.variants)) {
    const c = documentOf(v.sentences, lexicon);
    // Links between independent reports are few and the hardest.
    dump(f.id, name, name === 'independent' ? 3 : 1, c, r, goldLinks(f.reference, v));
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
  dump(f.id, 'unrelated', 1.5, r, documentOf(other.reference.sentences, lexicon), new Set());
});

for (const f of readFamilies('corpus/reports')) {
  const r = documentOf(f.reference.sentences, lexicon);
  for (const v of Object.values(f.variants))
    dump(
      f.told === 'freely' ? `freely:${f.id}` : `report:${f.id}`,
      f.told === 'freely' ? 'report, told freely' : 'report',
      f.told === 'freely' ? 0 : 3,
      documentOf(v.sentences, lexicon),
      r,
      goldLinks(f.reference, v),
    );
}
// Only measured, as the reports told freely: fit.py never trains on weight 0.
for (const f of readFamilies('corpus/held-out')) {
  const r = documentOf(f.reference.sentences, lexicon);
  for (const [name, v] of Object.entries(f.variants))
    dump(`held-out:${f.id}`, `held-out ${name}`, 0, documentOf(v.sentences, lexicon), r, goldLinks(f.reference, v));
}

const bible = join(data, 'bible-asv-bbe.jsonl');
if (existsSync(bible)) {
  const chapters = readFileSync(bible, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Chapter);
  // Every twentieth chapter alone and three times as many as long texts are enough: the families are what the model is for.
  chapters.forEach((ch, k) => {
    if (k % 20 === 0) dumpChapter(ch, k);
  });
  for (const k of [3, 9, 15])
    dumpLong(
      chapters.filter((_, x) => x % 20 === k),
      k,
    );
}

interface Chapter {
  readonly id: string;
  readonly reference: readonly string[];
  readonly candidate: readonly string[];
}

/** Verses as sentences, in order and in blocks that changed places. */
function dumpChapter(ch: Chapter, k: number): void {
  const group = `bible:${ch.id}`;
  const verse = (v: readonly string[]) => v.map((text, i) => ({ text, p: Math.floor(i / 5) }));
  const r = documentOf(verse(ch.reference), lexicon);
  const straight = new Set(ch.reference.map((_, i) => `${i}|${i}`));
  dump(group, 'bible', 0.25, documentOf(verse(ch.candidate), lexicon), r, straight);
  const mixed = shuffledBlocks(ch.candidate.length, seededRandom(k));
  const c = documentOf(verse(mixed.map((i) => ch.candidate[i]!)), lexicon);
  dump(group, 'bible-shuffled', 0.25, c, r, new Set(mixed.map((v, i) => `${i}|${v}`)));
}

/** Many chapters as one text, joined and split again into sentences, in order and with blocks of verses that changed places. */
function dumpLong(chapters: readonly Chapter[], k: number): void {
  const candidate = chapters.flatMap((ch) => ch.candidate);
  const reference = chapters.flatMap((ch) => ch.reference);
  const order = candidate.map((_, i) => i);
  const r = joinedVerses(reference, order, lexicon);
  for (const [name, mixed] of [
    ['bible-long', order],
    ['bible-long-shuffled', shuffledBlocks(candidate.length, seededRandom(k))],
  ] as const) {
    const c = joinedVerses(candidate, mixed, lexicon);
    dump(`bible:long${k}`, name, 0.25, c.document, r.document, linksOfVerses(c, r));
  }
}

/** Sentences belong together when their places in the verses do, for half of the shorter one. */
function linksOfVerses(c: JoinedVerses, r: JoinedVerses): Set<string> {
  const placesOf = ({ document, verses }: JoinedVerses) =>
    document.sentences.map((s) =>
      verses.flatMap((v) => {
        const from = Math.max(v.start, s.start) - v.start;
        const to = Math.min(v.end, s.end) - v.start;
        const length = v.end - v.start;
        return to > from ? [{ verse: v.verse, from: from / length, to: to / length }] : [];
      }),
    );
  const byVerse = new Map<number, { j: number; from: number; to: number }[]>();
  const length = (places: readonly { from: number; to: number }[]) => places.reduce((n, p) => n + p.to - p.from, 0);
  const right = placesOf(r);
  right.forEach((places, j) => {
    for (const { verse, from, to } of places) byVerse.set(verse, [...(byVerse.get(verse) ?? []), { j, from, to }]);
  });
  const links = new Set<string>();
  placesOf(c).forEach((places, i) => {
    const common = new Map<number, number>();
    for (const p of places)
      for (const q of byVerse.get(p.verse) ?? [])
        common.set(q.j, (common.get(q.j) ?? 0) + Math.max(0, Math.min(p.to, q.to) - Math.max(p.from, q.from)));
    for (const [j, both] of common)
      if (both >= 0.5 * Math.min(length(places), length(right[j]!))) links.add(`${i}|${j}`);
  });
  return links;
}
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(`${lines.length - 1} cells`);
