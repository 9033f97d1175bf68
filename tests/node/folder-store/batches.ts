// What the crash tests write: batch n holds the documents dn-0 … dn-4, each with the keys n and 100,000 + its own number.
import type { NewDocument } from '../../../src/core/index.ts';

export const BATCH = 5;

export const batchOf = (n: number): NewDocument[] =>
  Array.from({ length: BATCH }, (_, i) => ({
    name: `d${n}-${i}`,
    fingerprint: `${n}-${i}`,
    keys: Float64Array.of(n, 100_000 + n * BATCH + i),
    body: `text ${n} ${i} `.repeat(200),
  }));
