// Is a word part of a set phrase where it stands? "boots on the ground", "free kick": entries of several words of the lexicon.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token, TokenSpan } from '../../types.ts';

/** 1 when the span with a neighbour (or within itself) is a multiword entry of the lexicon ("free kick", "take part"). */
export function inPhrase(lexicon: Lexicon, tokens: readonly Token[], span: TokenSpan | null): number {
  if (!span) return 0;
  for (let i = Math.max(0, span.from - 2); i < span.to; i++) {
    const [a, b, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (a.kind !== 'word' || b?.kind !== 'word') continue;
    if (i + 1 >= span.from && isEntry(lexicon, a, b)) return 1;
    if (c?.kind === 'word' && isEntry(lexicon, a, b, c)) return 1;
  }
  return 0;
}

/** As written, or by base forms. */
function isEntry(lexicon: Lexicon, a: Token, b: Token, c?: Token): boolean {
  if (lexicon.idOfPhrase(a.norm, b.norm, c?.norm) >= 0) return true;
  const based = a.lemma !== a.norm || b.lemma !== b.norm || c?.lemma !== c?.norm;
  return based && lexicon.idOfPhrase(a.lemma, b.lemma, c?.lemma) >= 0;
}
