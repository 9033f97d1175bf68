// Base forms of words, by part of speech.
import type { Tag } from '../types.ts';
import type { Sections } from './sections.ts';
import type { Lexicon, WordId } from './types.ts';

/** Column of a tag in lemma masks and shares; −1: the lexicon knows nothing under that tag. */
export function columnOf(tag: Tag): number {
  switch (tag) {
    case 'NOUN':
    case 'PROPN':
      return 0;
    case 'VERB':
    case 'AUX':
      return 1;
    case 'ADJ':
      return 2;
    case 'ADV':
      return 3;
    default:
      return -1;
  }
}

interface BaseForms extends Pick<Lexicon, 'lemmaOf'> {
  /** The entry whose senses speak for `id`: itself, or a base form when it has none of its own ("cities"); −1 for no entry. */
  readonly sensed: (id: WordId) => WordId;
}

export function baseFormsIn(sections: Sections): BaseForms {
  const { entries } = sections.header;
  const lemmaAt = sections.words('lemmaAt');
  const lemmas = sections.words('lemmas');
  const senseAt = sections.words('senseAt');
  const known = (id: number) => id >= 0 && id < entries;

  const lemmaIn = (id: WordId, column: number): WordId => {
    if (column < 0 || !known(id)) return id;
    const at = lemmaAt[id]!;
    if ((at & (1 << column)) === 0) return id;
    let k = at >>> 4;
    for (let c = 0; c < column; c++) if (at & (1 << c)) k++;
    return lemmas[k]!;
  };

  const sensed = (id: WordId): WordId => {
    if (!known(id)) return -1;
    if (senseAt[id + 1]! > senseAt[id]!) return id;
    const at = lemmaAt[id]!;
    return (at & 15) === 0 ? -1 : lemmas[at >>> 4]!;
  };

  return { lemmaOf: (id, tag) => lemmaIn(id, columnOf(tag)), sensed };
}
