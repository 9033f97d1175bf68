// Words and their ids: a hash table over the text of all entries. Look-ups allocate nothing; `wordOf` makes its string, once a word.
import { ID_MASK, TAG_MASK } from './format.ts';
import { hashPhrase, hashWord } from './hash.ts';
import type { Sections } from './sections.ts';
import type { Lexicon, WordId } from './types.ts';

export function entriesIn(sections: Sections): Pick<Lexicon, 'idOf' | 'idOfPhrase' | 'wordOf'> {
  const { entries } = sections.header;
  const text = sections.bytes('text');
  const textAt = sections.words('textAt');
  const slots = sections.words('slots');
  let made: (string | undefined)[] | null = null;

  /** Does `word` stand in the text of the entries at `from`? */
  const standsAt = (from: number, word: string): boolean => {
    let k = 0;
    while (k < word.length && text[from + k] === word.charCodeAt(k)) k++;
    return k === word.length;
  };

  /** The entry of one to three words joined by spaces, of this hash and length; '' where there is no word. */
  const entryOf = (hash: number, length: number, first: string, second: string, third: string): WordId => {
    const tag = hash & TAG_MASK;
    const secondAt = first.length + 1;
    const thirdAt = secondAt + second.length + 1;
    for (let i = hash & (slots.length - 1); ; i = (i + 1) & (slots.length - 1)) {
      const slot = slots[i]!;
      if (slot === 0) return -1;
      if ((slot & TAG_MASK) !== tag) continue;
      const id = (slot & ID_MASK) - 1;
      const from = textAt[id]!;
      if (textAt[id + 1]! - from !== length) continue;
      if (standsAt(from, first) && standsAt(from + secondAt, second) && standsAt(from + thirdAt, third)) return id;
    }
  };

  const idOf = (word: string): WordId => entryOf(hashWord(word), word.length, word, '', '');

  const idOfPhrase = (first: string, second: string, third = ''): WordId => {
    const length = first.length + 1 + second.length + (third === '' ? 0 : 1 + third.length);
    return entryOf(hashPhrase(first, second, third), length, first, second, third);
  };

  return {
    idOf,
    idOfPhrase,
    wordOf: (id) => {
      if (!(id >= 0 && id < entries)) return '';
      made ??= new Array(entries);
      let word = made[id];
      if (word === undefined) {
        word = '';
        for (let k = textAt[id]!; k < textAt[id + 1]!; k++) word += String.fromCharCode(text[k]!);
        made[id] = word;
      }
      return word;
    },
  };
}
