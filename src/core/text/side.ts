// One side of a pair as one token list: sentence tokens concatenated, values and names shifted along.
import type { AnnotatedSentence, Side } from '../types.ts';

export function joinSentences(sentences: readonly AnnotatedSentence[]): Side {
  const only = sentences[0];
  if (sentences.length === 1 && only) return only;
  const tokens = [];
  const values = [];
  const names = [];
  for (const s of sentences) {
    const shift = tokens.length;
    tokens.push(...s.tokens);
    for (const v of s.values) values.push({ ...v, from: v.from + shift, to: v.to + shift });
    for (const n of s.names) names.push({ ...n, from: n.from + shift, to: n.to + shift });
  }
  return { tokens, values, names };
}
