// The dictionary of substitutes as the product has it: what may stand for a word, and what stands in its place and is something else.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { substitutesOf } from '../../../src/core/models/substitutes.ts';
import type { Tag } from '../../../src/core/types.ts';

const file = new URL('../../../dist/lexicon.bin', import.meta.url);
const lexicon = existsSync(file) ? loadLexicon(readFileSync(file)) : NO_LEXICON;

function odds(a: string, b: string, tag: Tag = 'VERB'): number {
  return substitutesOf(lexicon).odds({ lemmaId: lexicon.idOf(a), tag }, { lemmaId: lexicon.idOf(b), tag });
}

describe('odds', () => {
  test.each([
    ['VERB', 'resign', 'quit', 'sack'],
    ['NOUN', 'shop', 'store', 'home'],
    ['NOUN', 'doctor', 'physician', 'nurse'],
    ['VERB', 'close', 'shut', 'open'],
    ['VERB', 'rise', 'increase', 'fall'],
    ['VERB', 'clear', 'acquit', 'convict'],
    ['ADJ', 'clear', 'plain', 'vague'],
    ['NOUN', 'profit', 'earnings', 'revenue'],
    ['VERB', 'turn down', 'refuse', 'accept'],
  ] as const)('%s %s: %s may stand for it, %s may not', (tag, word, same, other) => {
    expect(odds(word, same, tag)).toBeGreaterThan(1);
    expect(odds(word, other, tag)).toBeLessThan(-2);
    expect(odds(same, word, tag)).toBe(odds(word, same, tag));
  });

  test('a word and itself are one, of an unknown word nothing is said', () => {
    expect(odds('shop', 'shop')).toBeGreaterThan(4);
    expect(odds('shop', 'zzyzxq')).toBe(-0.9);
    expect(substitutesOf(NO_LEXICON).odds({ lemmaId: 0, tag: 'NOUN' }, { lemmaId: 1, tag: 'NOUN' })).toBe(-0.9);
  });
});

test('every line of the dictionary has a head with its part of speech, three fields, and no word twice', () => {
  const lines = readFileSync(new URL('../../../training/substitutes/dictionary.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const heads = lines.map((line) => line.split('\t')[0]!);
  expect(new Set(heads).size).toBe(heads.length);
  const wrong = lines.filter((line) => {
    const [head, ...fields] = line.split('\t');
    const items = fields.flatMap((f) => (f === '' ? [] : f.split(', ')));
    return !/^[a-z][a-z' -]*\.[vnar]$/.test(head!) || fields.length !== 3 || new Set(items).size !== items.length;
  });
  expect(wrong).toEqual([]);
});
