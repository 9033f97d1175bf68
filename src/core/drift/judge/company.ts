// The company that a word keeps: the words around it, and how near a word is to them.
//
//   "a refuge for militants"   refuge | militants
//
// Cost: 2 · `COMPANY` cosines a word.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';

/** Content words of context on each side. */
const COMPANY = 3;

/** The content words on either side of a span of the reference. */
export function companyOf(input: DriftInput, span: TokenSpan | null): Token[] {
  const { tokens } = input.reference;
  const out: Token[] = [];
  if (!span) return out;
  const usable = (t: Token) => t.kind === 'word' && !t.stop && t.word >= 0;
  for (let i = span.from - 1, n = 0; i >= 0 && n < COMPANY; i--) if (usable(tokens[i]!)) n = out.push(tokens[i]!);
  const before = out.length;
  for (let i = span.to; i < tokens.length && out.length - before < COMPANY; i++)
    if (usable(tokens[i]!)) out.push(tokens[i]!);
  return out;
}

/** Mean cosine of the words with their company: 0 when either is empty. */
export function fellowship(lexicon: Lexicon, words: readonly Token[], company: readonly Token[]): number {
  if (words.length === 0 || company.length === 0) return 0;
  let sum = 0;
  for (const w of words) for (const k of company) sum += nearness(lexicon, w, k);
  return sum / (words.length * company.length);
}

/** The first content word from `from` on, within the clause and three tokens. */
export function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | null {
  for (let i = from, n = 0; n < 3; i += step, n++) {
    const t = tokens[i];
    if (!t || t.kind === 'punctuation') return null;
    if (!t.stop) return t;
  }
  return null;
}
