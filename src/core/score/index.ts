// Pair and its diff → similarity.
import type { Lexicon } from '../lexicon/types.ts';
import type { PairDiff, PairScore, PairText } from '../types.ts';
import { bigramDice } from './dice.ts';

export function score(pair: PairText, diff: PairDiff, _lexicon: Lexicon): PairScore {
  const total = pair.reference.tokens.length + pair.candidate.tokens.length;
  const text = (s: PairText['reference']) => s.tokens.map((t) => t.text).join(' ');
  return {
    similarity: total ? (2 * diff.links.length) / total : 1,
    dice: bigramDice(text(pair.reference), text(pair.candidate)),
  };
}
