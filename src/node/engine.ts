// The engine with the packaged lexicon, and comparison of files.
import { createEngine, type Engine, extract, type Options, type Report } from '../core/index.ts';
import { readInput } from './read-input.ts';

export async function loadEngine(): Promise<Engine> {
  return createEngine();
}

export async function compareFiles(candidate: string, reference: string, options?: Partial<Options>): Promise<Report> {
  const engine = await loadEngine();
  const [c, r] = await Promise.all([readInput(candidate).then(extract), readInput(reference).then(extract)]);
  return engine.compare(c, r, options);
}
