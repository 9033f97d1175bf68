// One side of a pair as one token list: sentence tokens concatenated, values and names shifted along.
import type { AnnotatedSentence, Name, Side, Token, Value } from '../types.ts';

export function joinSentences(sentences: readonly AnnotatedSentence[]): Side {
  const only = sentences[0];
  if (sentences.length === 1 && only) return { tokens: only.tokens, values: only.values, names: only.names };
  const tokens: Token[] = [];
  const values: Value[] = [];
  const names: Name[] = [];
  for (const s of sentences) {
    const shift = tokens.length;
    tokens.push(...s.tokens);
    for (const v of s.values) values.push(valueOver(v.from + shift, v.to + shift, v));
    for (const n of s.names) names.push({ ...n, from: n.from + shift, to: n.to + shift });
  }
  return { tokens, values, names };
}

/**
 * `v` over other tokens. All values are made here in the end: with one shape of record, the engine compiles what reads them once;
 * each copy by `...v` elsewhere brings a shape of its own, and with it everything is compiled again.
 */
export const valueOver = (from: number, to: number, v: Omit<Value, 'from' | 'to'>): Value => ({
  from,
  to,
  kind: v.kind,
  lo: v.lo,
  hi: v.hi,
  unit: v.unit,
  approximate: v.approximate,
  bound: v.bound,
  date: v.date,
});
