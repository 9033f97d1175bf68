// Pair and its diff → similarity: how much of either side's meaning the other side carries.
import type { Lexicon } from '../lexicon/types.ts';
import type { PairDiff, PairScore, PairText, Relation, Token } from '../types.ts';
import { bigramDice } from './dice.ts';

/** Meaning that survives a link of this relation. */
const KEPT: Readonly<Record<Relation, number>> = {
  identical: 1,
  case: 1,
  spelling: 1,
  'number-format': 1,
  inflection: 0.95,
  synonym: 0.9,
  hypernym: 0.75,
  contextual: 0.6,
  antonym: 0.3,
  none: 0.3,
};

export function score(pair: PairText, diff: PairDiff, lexicon: Lexicon): PairScore {
  const text = (s: PairText['reference']) => s.tokens.map((t) => t.text).join(' ');
  return {
    similarity: coverage(pair, diff, lexicon),
    dice: bigramDice(text(pair.reference), text(pair.candidate)),
  };
}

/** Harmonic mean of the two weighted shares of linked words, 0..1. */
function coverage({ reference, candidate }: PairText, diff: PairDiff, lexicon: Lexicon): number {
  const r = new Float64Array(reference.tokens.length);
  const c = new Float64Array(candidate.tokens.length);
  for (const l of diff.links) {
    const kept = KEPT[l.relation];
    r[l.reference] = Math.max(r[l.reference]!, kept);
    c[l.candidate] = Math.max(c[l.candidate]!, kept);
  }
  const a = share(reference.tokens, r, lexicon);
  const b = share(candidate.tokens, c, lexicon);
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function share(tokens: readonly Token[], kept: Float64Array, lexicon: Lexicon): number {
  const top = Math.log(Math.max(lexicon.size, 1000));
  let sum = 0;
  let all = 0;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind === 'punctuation') continue;
    const rank = t.word >= 0 ? lexicon.rank(t.word) : lexicon.size;
    const w = t.stop ? 0.1 : Math.max(0.25, Math.log(rank + 20) / top);
    all += w;
    sum += w * kept[i]!;
  }
  return all === 0 ? 1 : sum / all;
}
