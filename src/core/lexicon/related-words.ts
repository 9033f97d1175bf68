// Pairs of words that the lexicon lists: opposites, derivations, neighbours in a thesaurus.
import { hashPair } from './hash.ts';
import { levelIn } from './pair-filter.ts';
import type { Sections } from './sections.ts';
import type { Lexicon, WordId } from './types.ts';

type RelatedWords = Pick<Lexicon, 'areAntonyms' | 'areDerived' | 'thesaurusLevel'>;

export function relatedWordsIn(sections: Sections, sensed: (id: WordId) => WordId): RelatedWords {
  const { entries } = sections.header;
  const antonyms = sections.words('antonyms');
  const derived = sections.words('derived');
  const listed = sections.bytes('listed');
  const known = (id: number) => id >= 0 && id < entries;

  const hasPair = (table: Uint32Array, x: WordId, y: WordId): boolean => {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    if (a < 0 || a === b) return false;
    const mask = (table.length >> 1) - 1;
    for (let i = hashPair(a, b) & mask; ; i = (i + 1) & mask) {
      const first = table[2 * i]!;
      const second = table[2 * i + 1]!;
      if (first === a && second === b) return true;
      if (first === 0 && second === 0) return false;
    }
  };

  /** Related as they stand, or through the base form of either. */
  const related = (table: Uint32Array, a: WordId, b: WordId): boolean => {
    if (!known(a) || !known(b)) return false;
    if (hasPair(table, a, b)) return true;
    const x = sensed(a);
    const y = sensed(b);
    return (x !== a || y !== b) && hasPair(table, x, y);
  };

  return {
    areAntonyms: (a, b) => related(antonyms, a, b),
    areDerived: (a, b) => related(derived, a, b),
    thesaurusLevel: (a, b) => {
      const x = sensed(a);
      const y = sensed(b);
      return x < 0 || y < 0 || x === y ? 0 : levelIn(listed, x, y);
    },
  };
}
