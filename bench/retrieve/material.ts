// The files of a run: a collection as JSON lines, with real originals hidden in it, and its candidates. Every system reads the same.

import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import { textOf } from '../../training/spin/documents.ts';
import { readFamilies } from '../../training/spin/sources.ts';
import { loadThesaurus } from '../../training/spin/thesaurus.ts';
import { type MadeCandidate, madeCandidates } from './candidates.ts';
import { articleText, type Collection, createCollection } from './collection.ts';

interface Row {
  readonly id: string;
  readonly text: string;
}

/** Originals that stand among the made articles, and the rewrites of them. */
function hidden(data: string): { originals: Row[]; rewrites: MadeCandidate[] } {
  const path = join(data, 'apt-gpt.jsonl');
  const rows: Record<string, string>[] = existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l))
    : [];
  const ids = new Map<string, string>();
  for (const row of rows) if (!ids.has(row.reference!)) ids.set(row.reference!, `rewritten/${ids.size}`);
  const originals = [...ids].map(([text, id]) => ({ id, text }));
  const rewrites = rows.map((row) => ({
    kind: `language model, ${row.level!.replace('_', ' ')}`,
    text: row.candidate!,
    sources: [ids.get(row.reference!)!],
  }));
  for (const family of readFamilies(['corpus/families', 'corpus/held-out'])) {
    const id = `family/${family.article.id}`;
    originals.push({ id, text: textOf(family.article.title, family.article.paragraphs) });
    for (const [variant, v] of family.variants) {
      const text = `${v.title}\n\n${v.sentences.map((s) => s.text).join(' ')}\n`;
      rewrites.push({ kind: `families, ${variant}`, text, sources: [id] });
    }
  }
  return { originals, rewrites };
}

export interface Material {
  readonly articles: string;
  readonly candidates: string;
}

/** Writes the files that are not there. @param size made articles @param count candidates of each made kind */
export async function writeMaterial(
  folder: string,
  data: string,
  lexicon: Lexicon,
  size: number,
  count: number,
): Promise<Material> {
  const files = { articles: join(folder, 'articles.jsonl'), candidates: join(folder, 'candidates.jsonl') };
  if (existsSync(files.articles) && existsSync(files.candidates)) return files;
  const collection = createCollection(data, lexicon);
  const { originals, rewrites } = hidden(data);
  await writeLines(files.articles, articles(collection, size, originals));
  const thesaurus = loadThesaurus(lexicon);
  await writeLines(files.candidates, [...madeCandidates(collection, size, count, thesaurus), ...rewrites]);
  return files;
}

/** The made articles with the originals spread among them. */
function* articles(collection: Collection, size: number, originals: readonly Row[]): Generator<Row> {
  const every = Math.max(1, Math.floor(size / Math.max(1, originals.length)));
  for (let i = 0, k = 0; i < size || k < originals.length; i++) {
    if (i < size) yield { id: `made/${i}`, text: articleText(collection.article(i).paragraphs) };
    if ((i % every === 0 || i >= size) && k < originals.length) yield originals[k++]!;
  }
}

/** A file that is there is whole: it gets its name when all is written. */
async function writeLines(path: string, rows: Iterable<unknown>): Promise<void> {
  if (existsSync(path)) return;
  const out = createWriteStream(`${path}.part`);
  for (const row of rows) if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
}
