// What runs in each thread of the pool: one engine, and one open index, for all its work.
import type { Document, DocumentStore, Options, PairResult, Report, TextPair } from '../../core/index.ts';
import { loadEngineSync } from '../engine.ts';
import { AppError } from '../errors.ts';
import { type IndexAnswer, type IndexItem, indexItem } from '../index-items.ts';
import { openStore } from '../open-store.ts';
import { type SearchAnswer, type SearchRequest, searchFile } from '../search-file.ts';

/** Structured clones of it travel between the threads. */
export interface ComparisonTask {
  readonly candidate: string | Document;
  readonly reference: string | Document;
  readonly options: Partial<Options>;
}

/** An error of the input as it crosses threads, where classes do not survive. */
export interface Refusal {
  readonly code: string;
  readonly error: string;
  readonly hint: string;
}

const engine = loadEngineSync();
const stores = new Map<string, Promise<DocumentStore>>();

export function compare({ candidate, reference, options }: ComparisonTask): Report {
  return engine.compare(candidate, reference, options);
}

export function score(pairs: readonly TextPair[]): PairResult[] {
  return engine.scoreAll(pairs);
}

/** What an index keeps of each article, or why it cannot. */
export function index(items: readonly IndexItem[]): Promise<IndexAnswer[]> {
  return Promise.all(items.map((item) => indexItem(item, engine.retriever)));
}

export async function search(request: SearchRequest): Promise<SearchAnswer | Refusal> {
  try {
    return await searchFile(request, engine, await storeOf(request.index));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, error: error.message, hint: error.hint };
  }
}

/** An index for reading, opened once a thread. */
function storeOf(location: string): Promise<DocumentStore> {
  let store = stores.get(location);
  if (!store) {
    store = openStore(location, { mode: 'read', origin: engine.retriever.origin, env: process.env });
    stores.set(location, store);
    store.catch(() => stores.delete(location));
  }
  return store;
}
