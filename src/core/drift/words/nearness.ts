// How near two words are in meaning, as every kind of drift asks it: by their vectors without what all vectors have in
// common (models/affinity.ts). The raw cosine is the tempting wrong answer: 0.5 for two frequent words of no kinship, the
// same for rare near synonyms. "haven" is at .53 to "refuge" and at −.03 to "shrine"; raw, at .55 and .33.
import type { Lexicon } from '../../lexicon/types.ts';
import { commonParts, NO_COMMON, nearnessOf } from '../../models/affinity.ts';
import type { Token } from '../../types.ts';

/** About −0.4..1, around 0 for unrelated words; 0 when either has no vector. */
export function nearness(lexicon: Lexicon, a: Token, b: Token): number {
  return near(lexicon, a.word, b.word) || near(lexicon, a.lemmaId, b.lemmaId);
}

function near(lexicon: Lexicon, a: number, b: number): number {
  const x = commonParts(lexicon, a);
  const y = commonParts(lexicon, b);
  return x === NO_COMMON || y === NO_COMMON ? 0 : nearnessOf(lexicon.cosine(a, b), x, y);
}
