// Articles for an index: from files of any format, and from JSON lines that hold many.
import { extractPlain } from '../core/extract/index.ts';
import type { NewDocument, Notice, Retriever } from '../core/index.ts';
import { decodedChunks } from './decode-stream.ts';
import { AppError } from './errors.ts';
import { readArticle } from './read-article.ts';
import { readChunks, splitLines } from './read-lines.ts';

export type IndexItem =
  | { readonly path: string; readonly name: string }
  | { readonly text: string; readonly name: string }
  | FailedItem;

export interface FailedItem {
  readonly name: string;
  readonly error: string;
  readonly hint: string;
}

export type IndexAnswer = NewDocument | FailedItem;

/** UTF-16 units of one article: a long book has two million. Its keys are sorted in memory with the rest of its batch. */
const ARTICLE_CHARS = 8_000_000;

/** What an index keeps of an article, or why it cannot. Never throws on content. */
export async function indexItem(item: IndexItem, retriever: Retriever): Promise<IndexAnswer> {
  if ('error' in item) return item;
  try {
    const document =
      'path' in item
        ? (await readArticle(item.path, item.name)).document
        : extractPlain({ name: item.name, raw: item.text });
    if (document.text.length > ARTICLE_CHARS)
      return {
        name: item.name,
        error: `${item.name} has ${document.text.length.toLocaleString('en')} characters; an index takes ${ARTICLE_CHARS.toLocaleString('en')} a document`,
        hint: 'split it into chapters',
      };
    const made = retriever.index(document);
    return made.keys.length > 2
      ? made
      : { name: item.name, error: `${item.name}: no article text found`, hint: 'leave it out' };
  } catch (error) {
    if (error instanceof AppError) return { name: item.name, error: error.message, hint: error.hint };
    throw error;
  }
}

/** Items of files in the order given; a file that ends in .jsonl holds an article a line: {"id" or "name", "text"[, "title"]}. */
export async function* itemsOf(
  files: readonly { readonly path: string; readonly name: string }[],
  onNotice: (notice: Notice) => void = () => {},
): AsyncGenerator<IndexItem> {
  for (const file of files) {
    if (!/\.(?:jsonl|ndjson)$/i.test(file.path)) {
      yield file;
      continue;
    }
    let number = 0;
    try {
      for await (const lines of splitLines(decodedChunks(readChunks(file.path), file.name, onNotice)))
        for (const line of lines) {
          number++;
          if (line?.trim() !== '') yield itemOfLine(line, `${file.name} line ${number}`);
        }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield { name: file.name, error: error.message, hint: error.hint };
    }
  }
}

function itemOfLine(line: string | null, where: string): IndexItem {
  const bad = (why: string): FailedItem => ({
    name: where,
    error: `${where}: ${why}`,
    hint: 'a line is {"id": "…", "text": "…"}, with "title" if there is one',
  });
  if (line === null) return bad('the line is too long');
  let json: { id?: unknown; name?: unknown; title?: unknown; text?: unknown } | null;
  try {
    json = JSON.parse(line) as typeof json;
  } catch {
    return bad('no JSON');
  }
  const name = json?.name ?? json?.id;
  if ((typeof name !== 'string' && typeof name !== 'number') || name === '') return bad('no "id"');
  if (typeof json?.text !== 'string') return bad('no "text"');
  return { name: String(name), text: typeof json.title === 'string' ? `${json.title}\n\n${json.text}` : json.text };
}
