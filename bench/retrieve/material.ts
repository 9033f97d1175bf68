// The files of a run: a collection as JSON lines, with real originals hidden in it, and its candidates. Every system reads the same.

import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import { textOf } from '../../training/spin/documents.ts';
import { readFamilies } from '../../training/spin/sources.ts';
import { loadThesaurus } from '../../training/spin/thesaurus.ts';
import { type MadeCandidate, madeCandidates } from './candidates.ts';
import { articleText, createCollection } from './collection.ts';

/** Originals that stand among the made articles, and the rewrites of them. */
function hidden(data: string): { originals: { id: string; text: string }[]; rewrites: MadeCandidate[] } {
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

/** Writes both files unless they are there. @param size made articles @param count candidates of each made kind */
export async function writeMaterial(
  folder: string,
  data: string,
  lexicon: Lexicon,
  size: number,
  count: number,
): Promise<Material> {
  const files = { articles: join(folder, 'articles.jsonl'), candidates: join(folder, 'candidates.jsonl') };
  if (existsSync(files.candidates)) return files;
  const collection = createCollection(data, lexicon);
  const { originals, rewrites } = hidden(data);
  const out = createWriteStream(files.articles);
  const write = async (id: string, text: string): Promise<void> => {
    if (!out.write(`${JSON.stringify({ id, text })}\n`)) await once(out, 'drain');
  };
  const every = Math.max(1, Math.floor(size / Math.max(1, originals.length)));
  for (let i = 0, k = 0; i < size || k < originals.length; i++) {
    if (i < size) await write(`made/${i}`, articleText(collection.article(i).paragraphs));
    if ((i % every === 0 || i >= size) && k < originals.length) {
      await write(originals[k]!.id, originals[k]!.text);
      k++;
    }
  }
  out.end();
  await once(out, 'finish');
  const candidates = createWriteStream(files.candidates);
  const thesaurus = loadThesaurus(lexicon);
  for (const c of madeCandidates(collection, size, count, thesaurus)) candidates.write(`${JSON.stringify(c)}\n`);
  for (const c of rewrites) candidates.write(`${JSON.stringify(c)}\n`);
  candidates.end();
  await once(candidates, 'finish');
  return files;
}
