// The engine with the packaged lexicon, and comparison of files.
import { checkedOptions } from '../core/arguments.ts';
import { createEngine, type Engine, LexiconError, type Options, type Progress, type Report } from '../core/index.ts';
import { checkedPath, checkedReading, checkedSettings } from './checked-reading.ts';
import { AppError, forReference } from './errors.ts';
import { readLexiconFile } from './lexicon-file.ts';
import { readArticle } from './read-article.ts';
import type { ReadOptions } from './read-input.ts';

/** The engine with the packaged lexicon. @throws AppError when the lexicon is missing or damaged. */
export async function loadEngine(): Promise<Engine> {
  return loadEngineSync();
}

/** The same for callers that cannot wait, such as test matchers: reads one file of the package. */
export function loadEngineSync(): Engine {
  const bytes = readLexiconFile();
  try {
    return createEngine(bytes);
  } catch (cause) {
    if (!(cause instanceof LexiconError)) throw cause;
    throw new AppError('lexicon-unusable', cause.message, 'run npm run build', { cause });
  }
}

/** How each side is read, and who is told how far the work is. */
export interface FileSettings extends SideReading {
  readonly onProgress?: Progress;
}

/** How each side is read. */
export interface SideReading {
  readonly candidate?: ReadOptions;
  readonly reference?: ReadOptions;
}

/**
 * Compares two files or addresses (`-` is standard input).
 * @param candidate the text in question
 * @param reference the original that it is held against
 * @param settings what else a file needs to be read, such as `{ candidate: { field: 'article.body' } }`, and `onProgress`
 * @throws TypeError for what is no path and for unknown options, AppError when an input cannot be used, AggregateError of AppErrors when neither can
 */
export async function compareFiles(
  candidate: string,
  reference: string,
  options?: Partial<Options>,
  settings: FileSettings = {},
): Promise<Report> {
  const { onProgress, ...reading } = checkedSettings(settings);
  for (const [side, path] of Object.entries({ candidate, reference })) {
    checkedPath(path, side);
    checkedReading(reading[side as keyof SideReading], `reading.${side}`);
  }
  checkedOptions(options);
  if (candidate === '-' && reference === '-')
    throw new AppError('both-stdin', 'only one text can come from standard input', 'give the other one as a file');
  const read = await Promise.allSettled([
    readArticle(candidate, candidate, reading.candidate),
    forReference(readArticle(reference, reference, reading.reference)),
  ]);
  const [c, r] = read.map((x) => (x.status === 'fulfilled' ? x.value : null));
  if (c && r) return (await loadEngine()).compare(c.document, r.document, options, onProgress);
  const errors = read.flatMap((x) => (x.status === 'rejected' ? [x.reason as unknown] : []));
  throw errors.length === 1
    ? errors[0]
    : new AggregateError(
        errors,
        `neither text can be used: ${errors.map((e) => (e instanceof Error ? e.message : String(e))).join('; ')}`,
      );
}
