// Reads the Moby Thesaurus (package moby, one line an entry: the word, then what it lists) into pairs of words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LevelledPair } from '../../src/core/lexicon/pair-filter.ts';

const FILE = join(dirname(createRequire(import.meta.url).resolve('moby/package.json')), 'words.txt');

/** Single words rarer than this are left out: their lists make half of all pairs and are hardly ever asked. */
const COMMON = 25_000;

/** Pairs of which one stands under the other (1), or each (2), by id, each pair once. */
export function listedPairs(idOf: ReadonlyMap<string, number>): LevelledPair[] {
  const idIn = (word: string): number => {
    const id = idOf.get(word.toLowerCase()) ?? -1;
    return id < COMMON || word.includes(' ') ? id : -1;
  };
  const listed = new Set<number>();
  for (const line of readFileSync(FILE, 'latin1').split('\n')) {
    const [head, ...under] = line.trim().split(',').map(idIn);
    if (head === undefined || head < 0) continue;
    for (const id of under) if (id >= 0 && id !== head) listed.add(head * idOf.size + id);
  }
  return [...listed].flatMap((key): LevelledPair[] => {
    const [a, b] = [Math.floor(key / idOf.size), key % idOf.size];
    const mutual = listed.has(b * idOf.size + a);
    return mutual && a > b ? [] : [[a, b, mutual ? 2 : 1]];
  });
}
