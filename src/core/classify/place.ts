// Does a swapped word fit the place it stands in: as a form, and in the phrase around it?
//
//   "the text of the letter"   → "the textual of the letter"   never a noun: wrong form
//   "she waited for the bus"   → "she wait for the bus"        the ending is gone: wrong form
//   "breast cancer"            → "breast tumour"               a fixed expression lost a word
//   "the interest charge"      → "the interest rate"           a fixed expression is made
//
// A spinner looks words up one by one, so expressions break and endings go; who writes the sentence anew, person or language
// model, keeps to the phrases of the language. The tempting wrong answer asks a table of word pairs: half a megabyte of it
// said little more (bench/DEAD-ENDS.md). The lexicon's own entries of several words are few, but certain. Cost: up to eight look-ups a
// swap.
import type { Lexicon } from '../lexicon/types.ts';
import type { PairText, Token } from '../types.ts';
import type { Site } from './sites.ts';

/** Share of a word's uses in a part of speech below which it is not of it. */
const NEVER = 0.01;

/** One word for one that is not of its part of speech, or has lost its ending. */
export function isWrongForm(r: Token, c: Token, lexicon: Lexicon): boolean {
  if (r.word < 0 || c.word < 0 || r.tag === 'PROPN') return false;
  if (r.tag !== 'NOUN' && r.tag !== 'VERB' && r.tag !== 'ADJ' && r.tag !== 'ADV') return false;
  if (lexicon.tagsOf(c.word) !== 0 && lexicon.tagShare(c.word, r.tag) < NEVER) return true;
  if (r.tag !== 'NOUN' && r.tag !== 'VERB') return false;
  return isInflected(r, lexicon) && /(?:s|ed|ing)$/.test(r.norm) && !isInflected(c, lexicon, r);
}

/** Differs from its base form, as `like` is used. */
const isInflected = (t: Token, lexicon: Lexicon, like: Token = t): boolean =>
  lexicon.lemmaOf(t.word, like.tag) !== t.word;

/** Fixed expressions of two words, at the place of a swap, that were broken or made by it. */
export function expressionsAt(
  { reference, candidate }: PairText,
  s: Site,
  lexicon: Lexicon,
): [broken: number, made: number] {
  const before = expressions(reference.tokens, s.rFrom, s.rTo, lexicon);
  const after = expressions(candidate.tokens, s.cFrom, s.cTo, lexicon);
  return before === after ? [0, 0] : [Number(before && !after), Number(after && !before)];
}

/** Is the range's first word one expression with the word before it, or its last with the word behind it? */
function expressions(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  return isExpression(tokens[from - 1], tokens[from], lexicon) || isExpression(tokens[to - 1], tokens[to], lexicon);
}

function isExpression(a: Token | undefined, b: Token | undefined, lexicon: Lexicon): boolean {
  if (a?.kind !== 'word' || b?.kind !== 'word') return false;
  return lexicon.idOfPhrase(a.lemma, b.norm) >= 0 || lexicon.idOfPhrase(a.norm, b.lemma) >= 0;
}
