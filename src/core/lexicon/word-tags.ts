// Parts of speech of words, and of the endings of unknown ones.
import type { Sections } from './sections.ts';
import { NO_TAG, NO_TAGS, TAGS } from './tag-codes.ts';
import type { Lexicon } from './types.ts';

/** Share of tag number `tag` in packed tags, 0..1. */
function shareIn(packed: number, tag: number): number {
  for (let rest = packed; ; rest = (rest >>> 8) | 0xff00_0000) {
    const code = rest & 0xff;
    if (code === NO_TAG) return 0;
    if (code >> 4 === tag) return 2 ** (-(code & 15) / 2);
  }
}

function readEndings(bytes: Uint8Array): Map<string, number> {
  let text = '';
  for (const b of bytes) text += String.fromCharCode(b);
  return new Map(
    text
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), Number.parseInt(line.slice(line.indexOf(' ') + 1), 16)]),
  );
}

type WordTags = Pick<Lexicon, 'tagShare' | 'tagsOf' | 'tagsOfEnding' | 'tagTransitions'>;

export function wordTagsIn(sections: Sections): WordTags {
  const { entries } = sections.header;
  const wordTags = sections.words('wordTags');
  let endings: Map<string, number> | null = null;
  const known = (id: number) => id >= 0 && id < entries;
  return {
    tagShare: (id, tag) => (known(id) ? shareIn(wordTags[id]!, TAGS.indexOf(tag)) : 0),
    tagsOf: (id) => (known(id) ? wordTags[id]! : NO_TAGS),
    tagsOfEnding: (word) => {
      endings ??= readEndings(sections.bytes('suffixes'));
      for (let n = Math.min(4, word.length - 1); n > 0; n--) {
        const tags = endings.get(word.slice(-n));
        if (tags !== undefined) return tags;
      }
      return NO_TAGS;
    },
    tagTransitions: sections.bytes('transitions'),
  };
}
