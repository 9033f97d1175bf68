// Sentence alignment at scale against exact gold: two Bible translations (bible-asv-bbe.jsonl), verse i belongs to verse i.
// The verses of a chapter (or, with --books, of all chapters of a book) are joined with single spaces, split again by our own
// segmenter and aligned; then the candidate's verses are cut into blocks of 5 to 20, the blocks shuffled (seeded), and the
// same is done again.
//
// From pairs to verse links, by character offsets: verse v is in a sentence when they share at least half of the shorter of
// the two. "strict" links every candidate verse with every reference verse of a pair. A sentence here often spans several
// verses ("Adam, Seth, Enosh, | Kenan, Mahalalel, Jared, | …"), and a pair of two such sentences then claims all
// combinations, so "placed" lays the pair's two texts over each other in proportion and keeps the verse pairs that come to
// lie on each other for at least half of the shorter one.
//
// Moves: gold are the verses off the heaviest ascending run of blocks; a verse counts as marked when a right link of it
// stands in a pair that is marked moved.
//
// Usage: tsx bench/align.ts [--data DIR] [--books | --whole] [--every N] [--errors]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { align } from '../src/core/align/index.ts';
import { annotate } from '../src/core/annotate/index.ts';
import { extractPlain } from '../src/core/extract/index.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import type { Lexicon } from '../src/core/lexicon/types.ts';
import { segment } from '../src/core/segment/index.ts';
import type { AnnotatedDocument, Sentence } from '../src/core/types.ts';
import { seededRandom } from './seeded-random.ts';

interface Chapter {
  readonly id: string;
  readonly reference: readonly string[];
  readonly candidate: readonly string[];
}

export interface JoinedVerses {
  readonly document: AnnotatedDocument;
  /** Character range of each verse, in text order, with its number. */
  readonly verses: readonly { readonly start: number; readonly end: number; readonly verse: number }[];
}

interface Tally {
  gold: number;
  strict: number;
  strictRight: number;
  placed: number;
  placedRight: number;
  movedGold: number;
  moved: number;
  movedRight: number;
}

const tally = (): Tally => ({
  gold: 0,
  strict: 0,
  strictRight: 0,
  placed: 0,
  placedRight: 0,
  movedGold: 0,
  moved: 0,
  movedRight: 0,
});

export function bibleTable(
  data: string,
  options: { join?: 'books' | 'whole' | undefined; every?: number; errors?: boolean } = {},
): string[] {
  const file = join(data, 'bible-asv-bbe.jsonl');
  if (!existsSync(file)) return [`alignment at scale: ${file} is missing`];
  const lexicon = loadLexicon(new Uint8Array(readFileSync('dist/lexicon.bin')));
  let chapters = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Chapter);
  if (options.join) chapters = joinedChapters(chapters, options.join);
  chapters = chapters.filter((_, k) => k % (options.every ?? 1) === 0);
  const straight = tally();
  const shuffled = tally();
  const started = performance.now();
  chapters.forEach((ch, k) => {
    const order = ch.candidate.map((_, i) => i);
    count(ch, order, straight, lexicon, options.errors ?? false);
    const random = seededRandom(k + 1);
    count(ch, shuffledBlocks(ch.candidate.length, random), shuffled, lexicon, options.errors ?? false);
  });
  const seconds = (performance.now() - started) / 1000;
  const f1 = (right: number, predicted: number, gold: number) =>
    ((2 * right) / Math.max(1, predicted + gold)).toFixed(4);
  const row = (name: string, t: Tally) =>
    `${name.padEnd(9)} verses ${t.gold}  placed F1 ${f1(t.placedRight, t.placed, t.gold)}  strict F1 ${f1(t.strictRight, t.strict, t.gold)}` +
    (t.movedGold
      ? `  moved: precision ${(t.movedRight / Math.max(1, t.moved)).toFixed(3)} recall ${(t.movedRight / t.movedGold).toFixed(3)}`
      : `  marked moved ${t.moved}`);
  return [
    `Bible, ${chapters.length} ${options.join === 'books' ? 'books' : options.join ? 'text of all chapters' : 'chapters'}, joined and split again (${seconds.toFixed(1)} s)`,
    row('in order', straight),
    row('shuffled', shuffled),
  ];
}

/** All chapters of a book, or of the file, as one. */
function joinedChapters(chapters: readonly Chapter[], join: 'books' | 'whole'): Chapter[] {
  const books = new Map<string, Chapter>();
  for (const ch of chapters) {
    const id = join === 'whole' ? 'all' : ch.id.replace(/\d+$/, '');
    const book = books.get(id) ?? { id, reference: [], candidate: [] };
    books.set(id, {
      id,
      reference: book.reference.concat(ch.reference),
      candidate: book.candidate.concat(ch.candidate),
    });
  }
  return [...books.values()];
}

/** Verse numbers in blocks of 5 to 20, the blocks in random order. */
export function shuffledBlocks(n: number, random: () => number): number[] {
  const blocks: { key: number; verses: number[] }[] = [];
  for (let i = 0; i < n; ) {
    const size = Math.min(n - i, 5 + Math.floor(random() * 16));
    blocks.push({ key: random(), verses: Array.from({ length: size }, (_, x) => i + x) });
    i += size;
  }
  return blocks.sort((a, b) => a.key - b.key).flatMap((b) => b.verses);
}

/** Verses in the given order as one text, split into sentences by the product. */
export function joinedVerses(verses: readonly string[], order: readonly number[], lexicon: Lexicon): JoinedVerses {
  let text = '';
  const ranges = order.map((verse) => {
    if (text) text += ' ';
    const start = text.length;
    text += verses[verse]!;
    return { start, end: text.length, verse };
  });
  const document = extractPlain({ name: 'chapter', raw: text });
  return { document: annotate(document, segment(document), lexicon), verses: ranges };
}

function count(ch: Chapter, order: readonly number[], t: Tally, lexicon: Lexicon, errors: boolean): void {
  const r = joinedVerses(
    ch.reference,
    ch.reference.map((_, i) => i),
    lexicon,
  );
  const c = joinedVerses(ch.candidate, order, lexicon);
  const { pairs } = align(c.document, r.document, lexicon);
  const strict = new Set<string>();
  const placed = new Set<string>();
  const movedVerses = new Set<number>();
  for (const p of pairs) {
    const a = p.candidate.map((id) => c.document.sentences[id]!);
    const b = p.reference.map((id) => r.document.sentences[id]!);
    const left = versesOf(a, c.verses);
    const right = versesOf(b, r.verses);
    for (const u of left)
      for (const v of right) {
        const key = `${u.verse}|${v.verse}`;
        strict.add(key);
        if (left.length === 1 || right.length === 1 || meets(share(u, a), share(v, b))) placed.add(key);
        if (p.moved && u.verse === v.verse) movedVerses.add(u.verse);
      }
    if (p.moved) for (const u of left) if (!right.some((v) => v.verse === u.verse)) t.moved++;
  }
  const gold = ch.candidate.length;
  t.gold += gold;
  t.strict += strict.size;
  t.placed += placed.size;
  for (let v = 0; v < gold; v++) {
    if (strict.has(`${v}|${v}`)) t.strictRight++;
    if (placed.has(`${v}|${v}`)) t.placedRight++;
  }
  const off = offOrder(order, ch.candidate);
  t.movedGold += off.size;
  t.moved += movedVerses.size;
  for (const v of movedVerses) if (off.has(v)) t.movedRight++;
  if (errors) {
    for (let v = 0; v < gold; v++)
      if (!placed.has(`${v}|${v}`)) console.log(`${ch.id} MISSED ${v}\n  ${ch.candidate[v]}\n  ${ch.reference[v]}`);
    for (const key of placed) {
      const [u, v] = key.split('|').map(Number);
      if (u !== v) console.log(`${ch.id} FALSE ${key}\n  ${ch.candidate[u!]}\n  ${ch.reference[v!]}`);
    }
  }
}

function versesOf(sentences: readonly Sentence[], verses: JoinedVerses['verses']): JoinedVerses['verses'] {
  return verses.filter((v) =>
    sentences.some((s) => {
      const both = Math.min(v.end, s.end) - Math.max(v.start, s.start);
      return both > 0 && both >= 0.5 * Math.min(v.end - v.start, s.end - s.start);
    }),
  );
}

/** Where a range lies in the text of the sentences put end to end, as shares 0..1. */
function share(v: { start: number; end: number }, sentences: readonly Sentence[]): [number, number] {
  let total = 0;
  let from = 0;
  let to = 0;
  for (const s of sentences) {
    from += Math.max(0, Math.min(s.end, v.start) - s.start);
    to += Math.max(0, Math.min(s.end, v.end) - s.start);
    total += s.end - s.start;
  }
  return [from / total, to / total];
}

function meets(a: readonly [number, number], b: readonly [number, number]): boolean {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return both > 0 && both >= 0.5 * Math.min(a[1] - a[0], b[1] - b[0]);
}

/** Verses off the heaviest (by letters) ascending run. */
function offOrder(order: readonly number[], text: readonly string[]): Set<number> {
  const best = order.map((v) => text[v]!.length);
  const before = order.map(() => -1);
  let winner = 0;
  for (let k = 0; k < order.length; k++) {
    const own = best[k]!;
    for (let x = 0; x < k; x++)
      if (order[x]! < order[k]! && best[x]! + own > best[k]!) {
        best[k] = best[x]! + own;
        before[k] = x;
      }
    if (best[k]! > best[winner]!) winner = k;
  }
  const off = new Set(order);
  for (let k = winner; k >= 0; k = before[k]!) off.delete(order[k]!);
  return off;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      books: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      errors: { type: 'boolean', default: false },
    },
  });
  for (const line of bibleTable(values.data, {
    join: values.whole ? 'whole' : values.books ? 'books' : undefined,
    errors: values.errors,
    every: Number(values.every),
  }))
    console.log(line);
}
