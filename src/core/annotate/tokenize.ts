import type { Lexicon } from '../lexicon/types.ts';
import type { Token } from '../types.ts';

const STOP = new Set(
  'a an the of to in on at for and or but is are was were be been it its he she they his her their that this with as by from not have has had will would'.split(
    ' ',
  ),
);

export function tokenize(text: string, offset: number, lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const m of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu)) {
    const norm = m[0].normalize('NFKC').toLowerCase().replaceAll('’', "'");
    const kind = /^\p{L}/u.test(norm)
      ? 'word'
      : /^\p{N}/u.test(norm)
        ? 'number'
        : /^\p{P}/u.test(norm)
          ? 'punctuation'
          : 'symbol';
    const word = lexicon.idOf(norm);
    out.push({
      start: offset + m.index,
      end: offset + m.index + m[0].length,
      text: m[0],
      norm,
      kind,
      tag: kind === 'punctuation' ? 'PUNCT' : kind === 'number' ? 'NUM' : 'X',
      lemma: norm,
      word,
      lemmaId: word,
      stop: kind === 'punctuation' || STOP.has(norm),
    });
  }
  return out;
}
