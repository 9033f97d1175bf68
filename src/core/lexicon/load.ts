// Bytes of a lexicon file → look-ups. Nothing is parsed: all answers come straight from typed arrays on the given bytes,
// so loading costs the checksum alone. Answers about pairs of words are remembered, see memo.ts.
import { baseFormsIn } from './base-forms.ts';
import { entriesIn } from './entries.ts';
import { FLAG } from './format.ts';
import { withMemo } from './memo.ts';
import { relatedWordsIn } from './related-words.ts';
import { readSections } from './sections.ts';
import { sensesIn } from './senses.ts';
import type { Lexicon } from './types.ts';
import { wordTagsIn } from './word-tags.ts';
import { wordVectorsIn } from './word-vectors.ts';

/** @throws LexiconError when the bytes cannot be used. */
export function loadLexicon(data: Uint8Array): Lexicon {
  const sections = readSections(data);
  const { checksum, entries, ranked } = sections.header;
  const { lemmaOf, sensed } = baseFormsIn(sections);
  const flags = sections.bytes('flags');
  const known = (id: number) => id >= 0 && id < entries;
  return withMemo({
    version: checksum.toString(16).padStart(8, '0'),
    size: entries,
    ...entriesIn(sections),
    lemmaOf,
    rank: (id) => (id >= 0 && id < ranked ? id : entries),
    ...wordTagsIn(sections),
    ...sensesIn(sections, sensed),
    ...relatedWordsIn(sections, sensed),
    ...wordVectorsIn(sections, sensed),
    isName: (id) => known(id) && (flags[id]! & FLAG.name) !== 0,
    nameKind: (id) => {
      const flag = known(id) ? flags[id]! : 0;
      return flag & FLAG.place
        ? 'place'
        : flag & FLAG.person
          ? 'person'
          : flag & FLAG.organisation
            ? 'organisation'
            : null;
    },
    isPersonName: (id) => known(id) && (flags[id]! & FLAG.personName) !== 0,
  });
}
