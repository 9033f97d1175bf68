// Small words that face each other: which one of the reference stood where a candidate's stands now?
//
//   the lamp on the old desk  →  the lamp under the old desk     before the same head
//   signed up for the visit   ↔  signed up to the visit          "up" belongs to both
//   stood in for the judge    →  stood up for the judge          before the same next word
//
// Tempting and wrong: the links of the two, which say that they stand in one place, and join what moved with what stayed. Linear in the small words.
import { isPossessive } from '../../text/possessive.ts';
import type { Tag, Token, TokenSpan } from '../../types.ts';
import { headFrom, OWNING } from '../pair/heads.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { SMALL_WORDS } from './fair-exchanges.ts';
import { PARTICLES } from './particles.ts';

/** A small word of one to four words: "over the road from". */
export interface SmallWord extends TokenSpan {
  readonly word: string;
}

/** Two in one place, of which neither need be another word. */
export interface FacingWords {
  readonly reference: SmallWord;
  readonly candidate: SmallWord;
}

const LONGEST = 4;
/** Between a small word and the head that it governs: "under the big old table". */
const HEAD_REACH = 6;
/** "the past year", "an outside chance" */
const OF_MEANING: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);
const INSIDE: ReadonlySet<Tag> = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN']);

const places = wordFinder(new Set([...SMALL_WORDS, ...PARTICLES]));

/** Those of the candidate that were not kept as they stood, each with what it faces. */
export function facingSmallWords(input: DriftInput): FacingWords[] {
  const { tokens } = input.candidate;
  return places(tokens).flatMap((j) => {
    if (isKept(input, j)) return [];
    const own = endingAt(tokens, j);
    const there = own && facing(input, own);
    return own && there ? [withoutShared(input, there, own)] : [];
  });
}

/** The same word before the same. */
function isKept(input: DriftInput, j: number): boolean {
  const l = input.ofCandidate[j];
  const next = input.ofCandidate[j + 1];
  return l?.relation === 'identical' && next !== undefined && next.reference === l.reference + 1;
}

/** The longest one that ends there. */
function endingAt(tokens: readonly Token[], last: number): SmallWord | null {
  if (OF_MEANING.has(tokens[last]!.tag) && opensPhrase(tokens[last - 1])) return null;
  let found: SmallWord | null = null;
  let word = '';
  for (let from = last; from >= 0 && last - from < LONGEST && tokens[from]!.kind === 'word'; from--) {
    word = from === last ? tokens[from]!.norm : `${tokens[from]!.norm} ${word}`;
    if (SMALL_WORDS.has(word) || PARTICLES.has(word)) found = { from, to: last + 1, word };
  }
  return found;
}

/** "signed up for" ↔ "signed up to": "up" belongs to both. */
function withoutShared(input: DriftInput, a: SmallWord, b: SmallWord): FacingWords {
  const last = (tokens: readonly Token[], { to }: SmallWord) => ({ from: to - 1, to, word: tokens[to - 1]!.norm });
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (b.to - b.from === 2 && r[a.from - 1]?.norm === c[b.from]!.norm) return { reference: a, candidate: last(c, b) };
  if (a.to - a.from === 2 && c[b.from - 1]?.norm === r[a.from]!.norm) return { reference: last(r, a), candidate: b };
  return { reference: a, candidate: b };
}

/** What stands in the reference before what stands behind it here. */
function facing(input: DriftInput, own: SmallWord): SmallWord | null {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const head = headBehind(c, own.to);
  const at = keptAt(input, head < 0 ? own.to : head);
  // "asked her to dance" ↔ "asked her for a dance"
  if (at < 0 || r[at]!.tag !== c[head < 0 ? own.to : head]!.tag) return null;
  // "for the whole of May" ↔ "from the first to the last day of May": an article alone is nothing that was kept.
  if (head < 0 && opensPhrase(r[at]) && input.ofCandidate[own.to + 1]?.reference !== at + 1) return null;
  const last = head < 0 ? at - 1 : beforePhrase(r, at);
  return last < 0 ? null : endingAt(r, last);
}

/** The head of the noun phrase that begins there, a pronoun or a verb's "-ing"; −1 for none. */
export function headBehind(tokens: readonly Token[], from: number): number {
  const t = tokens[from];
  if (t?.norm.endsWith('ing')) return from;
  const head = headFrom(tokens, from, HEAD_REACH);
  return head < 0 && t?.tag === 'PRON' ? from : head;
}

const opensPhrase = (t: Token | undefined) => t?.tag === 'DET' || OWNING.test(t?.norm ?? '');

/** The token before the noun phrase whose head stands there. */
function beforePhrase(tokens: readonly Token[], head: number): number {
  for (let k = head - 1; k >= 0 && head - k <= HEAD_REACH; k--) {
    const t = tokens[k]!;
    // "harbour's master": an owner's article opens the phrase as well.
    if (opensPhrase(t)) return k - 1;
    if (SMALL_WORDS.has(t.norm) || !(INSIDE.has(t.tag) || isPossessive(t))) return k;
  }
  return -1;
}

/** The token of the reference that a candidate token was kept from, in the same form or another; −1 for none. */
export function keptAt(input: DriftInput, j: number): number {
  const l = input.ofCandidate[j];
  return l && /^(?:identical|case|inflection|spelling)$/.test(l.relation) ? l.reference : -1;
}
