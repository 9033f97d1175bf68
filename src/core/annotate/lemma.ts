// Base form of a token under its tag.
import type { Lexicon } from '../lexicon/types.ts';
import type { Tag } from '../types.ts';
import type { RawToken } from './tokenize.ts';

interface Lemma {
  readonly lemma: string;
  readonly id: number;
}

/** Dotted and bare acronyms meet: U.N. and UN become "un"; where the bare form is a common word, both become "u.s.". */
function acronymOf(t: RawToken, next: RawToken | undefined): string | null {
  if (/^(?:\p{L}\.)+$/u.test(t.norm)) {
    const bare = t.norm.replaceAll('.', '');
    return COMMON.has(bare) ? t.norm : bare;
  }
  if (!COMMON.has(t.norm) || !/^[A-Z]+$/.test(t.text)) return null;
  // "TELL US NOW" is a pronoun in capitals.
  const shouted =
    next !== undefined && next.kind === 'word' && next.text.length > 2 && next.text === next.text.toUpperCase();
  return shouted ? null : `${[...t.norm].join('.')}.`;
}

const COMMON = new Set('us it am in or is as at no so we he me go do be on an to of up'.split(' '));

const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

export function lemmaOf(t: RawToken, tag: Tag, next: RawToken | undefined, lexicon: Lexicon): Lemma {
  if (t.kind !== 'word') return { lemma: t.norm, id: t.word };
  const clitic = CLITICS.get(t.norm);
  if (clitic !== undefined && (t.norm.includes("'") || next?.norm === "n't"))
    return { lemma: clitic, id: lexicon.idOf(clitic) };
  if (t.norm === "'s" && tag === 'AUX') return { lemma: 'be', id: lexicon.idOf('be') };
  if (t.text !== t.norm) {
    const acronym = acronymOf(t, next);
    if (acronym !== null) return { lemma: acronym, id: lexicon.idOf(acronym) };
  }
  if (t.word >= 0) {
    const id = lexicon.lemmaOf(t.word, tag);
    return id === t.word ? { lemma: t.norm, id } : { lemma: lexicon.wordOf(id), id };
  }
  if (t.norm.includes('-')) {
    // co-operate is cooperate; an unknown compound keeps its hyphen.
    const joined = t.norm.replaceAll('-', '');
    const id = lexicon.idOf(joined);
    if (id >= 0) {
      const base = lexicon.lemmaOf(id, tag);
      return { lemma: lexicon.wordOf(base), id: base };
    }
  }
  if (t.norm.endsWith('.')) return { lemma: t.norm.slice(0, -1), id: lexicon.idOf(t.norm.slice(0, -1)) };
  return { lemma: t.norm, id: -1 };
}
