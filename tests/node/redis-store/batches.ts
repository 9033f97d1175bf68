// Batches that tell by their content whether they are whole: 20 documents, all with the key of their batch.

import type { NewDocument } from '../../../src/core/index.ts';
import { made } from '../../store-contract.ts';

export const ORIGIN = { keys: 1, lexicon: 'test' };
export const BATCH_SIZE = 20;

export function batchOf(n: number): NewDocument[] {
  return Array.from({ length: BATCH_SIZE }, (_, i) =>
    made(`${n}/${i}`, [
      keyOfBatch(n),
      ...Array.from({ length: 40 }, (_, k) => (n * 7919 + i * 104_729 + k * 15_485_863) % 2 ** 40),
    ]),
  );
}

export const keyOfBatch = (n: number) => 2 ** 39 + n;
