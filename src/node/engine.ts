// The engine with the packaged lexicon, and comparison of files.
import { createEngine, type Engine, extract, LexiconError, type Options, type Report } from '../core/index.ts';
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

export async function compareFiles(candidate: string, reference: string, options?: Partial<Options>): Promise<Report> {
  const engine = await loadEngine();
  const [c, r] = await Promise.all([readInput(candidate).then(extract), readInput(reference).then(extract)]);
  return engine.compare(c, r, options);
}
