// Path → article, or an error that says why there is none.
import { type Document, extract, type SourceText } from '../core/index.ts';
import { AppError } from './errors.ts';
import { type ReadOptions, readInput } from './read-input.ts';

/** An input as read and as extracted. */
export interface Article {
  readonly source: SourceText;
  readonly document: Document;
  /** Of a record among others: what it calls itself, or null. */
  readonly id?: string | null;
}

/** @param name how reports call it @throws AppError when it cannot be read or holds no article */
export async function readArticle(path: string, name: string = path, reading: ReadOptions = {}): Promise<Article> {
  return articleOf({ ...(await readInput(path, { ...reading, name })), name });
}

/** @throws AppError when it holds no article */
export async function articleOf(source: SourceText): Promise<Article> {
  const { name } = source;
  const document = await extract(source);
  const own = document.blocks.filter((b) => !b.furniture);
  if (own.some((b) => /[\p{L}\p{N}]/u.test(document.text.slice(b.start, b.end)))) return { source, document };
  throw new AppError(
    'no-article',
    `${name}: no article text found${document.text.trim() ? ', only site furniture or punctuation' : ', the text is empty'}`,
    `see what was recognised with: spindrift extract ${name}`,
  );
}
