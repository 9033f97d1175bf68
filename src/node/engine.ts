// The engine with the packaged lexicon, and comparison of files.
import {
  createEngine,
  type Document,
  type Engine,
  extract,
  LexiconError,
  type Options,
  type Progress,
  type Report,
} from '../core/index.ts';
import { AppError } from './errors.ts';
import { readLexiconFile } from './lexicon-file.ts';
import { readInput } from './read-input.ts';

/** The engine with the packaged lexicon. @throws AppError when the lexicon is missing or damaged. */
export async function loadEngine(): Promise<Engine> {
  const bytes = readLexiconFile();
  try {
    return createEngine(bytes);
  } catch (cause) {
    if (!(cause instanceof LexiconError)) throw cause;
    throw new AppError('lexicon-unusable', cause.message, 'run npm run build', { cause });
  }
}

/**
 * Compares two files (`-` is standard input).
 * @throws AppError when an input cannot be used, AggregateError of AppErrors when neither can
 */
export async function compareFiles(
  candidate: string,
  reference: string,
  options?: Partial<Options>,
  onProgress?: Progress,
): Promise<Report> {
  if (candidate === '-' && reference === '-')
    throw new AppError('both-stdin', 'only one text can come from standard input', 'give the other one as a file');
  const read = await Promise.allSettled([readArticle(candidate), readArticle(reference)]);
  const [c, r] = read.map((x) => (x.status === 'fulfilled' ? x.value : null));
  if (c && r) return (await loadEngine()).compare(c, r, options, onProgress);
  const errors = read.flatMap((x) => (x.status === 'rejected' ? [x.reason as unknown] : []));
  throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'neither text can be used');
}

/** One input as an article. @throws AppError when it cannot be read or holds no article. */
async function readArticle(path: string): Promise<Document> {
  const article = await extract(await readInput(path));
  const own = article.blocks.filter((b) => !b.furniture);
  if (own.some((b) => /[\p{L}\p{N}]/u.test(article.text.slice(b.start, b.end)))) return article;
  throw new AppError(
    'no-article',
    `${path}: no article text found${article.text.trim() ? ', only site furniture or punctuation' : ', the text is empty'}`,
    `see what was recognised with: spindrift extract ${path}`,
  );
}
