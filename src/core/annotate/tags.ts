// Part of speech of each token of a sentence.
import type { Lexicon } from '../lexicon/types.ts';
import type { Tag } from '../types.ts';
import { CLOSED } from './closed-words.ts';
import type { RawToken } from './tokenize.ts';

const OPEN: readonly Tag[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

export function tagsOf(tokens: readonly RawToken[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagOf(tokens, i, tags[i - 1], lexicon));
  return tags;
}

function tagOf(tokens: readonly RawToken[], i: number, before: Tag | undefined, lexicon: Lexicon): Tag {
  const t = tokens[i]!;
  if (t.kind === 'punctuation') return 'PUNCT';
  if (t.kind === 'symbol') return 'SYM';
  if (t.kind === 'number') return 'NUM';
  const closed = CLOSED.get(t.norm);
  if (t.norm === 'to') return 'PART';
  if (t.norm === "'s") return before === 'PRON' ? 'AUX' : 'PART';
  const capital = t.text !== t.norm && /^\p{Lu}/u.test(t.text);
  if (closed !== undefined) return closed;
  if (capital && i > 0 && before !== 'PUNCT' && t.text.length > 1) return 'PROPN';
  if (lexicon.isName(t.word)) return 'PROPN';
  let best: Tag = t.norm.endsWith('ly') ? 'ADV' : t.word < 0 && capital ? 'PROPN' : 'NOUN';
  let share = 0;
  for (const tag of OPEN) {
    let s = lexicon.tagShare(t.word, tag);
    if (tag === 'VERB' && (before === 'PART' || before === 'PRON' || before === 'AUX')) s *= 3;
    if (tag === 'VERB' && (before === 'DET' || before === 'ADJ')) s *= 0.2;
    if (s > share) {
      share = s;
      best = tag;
    }
  }
  return best;
}
