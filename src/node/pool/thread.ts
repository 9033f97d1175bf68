// What runs in each thread of the pool: one engine for all its comparisons.
import type { Document, Options, Report } from '../../core/index.ts';
import { loadEngineSync } from '../engine.ts';

/** Structured clones of it travel between the threads. */
export interface ComparisonTask {
  readonly candidate: Document;
  readonly reference: Document;
  readonly options: Partial<Options>;
}

const engine = loadEngineSync();

export function compare({ candidate, reference, options }: ComparisonTask): Report {
  return engine.compare(candidate, reference, options);
}
