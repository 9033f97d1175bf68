// What one alone may not do takes two:
//
//   no server can be removed by one person alone   ↔  to remove a server takes two people or more
//   it cannot be opened by one person alone        ↔  at least two people are needed to open it
//   a server can be removed by one person alone    →  it takes two people or more        nothing is denied: changed
//
// Tempting and wrong: any "one" against any "at least two". Linear in the tokens before the figure.
import type { Side, Value } from '../../types.ts';
import { isWholeCount } from '../figures/values.ts';
import { startBefore } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';

export const isOneAlone = (input: DriftInput, a: Value, b: Value): boolean =>
  (isDeniedToOne(input.reference, a) && areTwoOrMore(input.candidate, b)) ||
  (isDeniedToOne(input.candidate, b) && areTwoOrMore(input.reference, a));

const PERSON = /^(?:person|people|man|woman|adult)$/;

/** "by one person alone", denied. */
function isDeniedToOne({ tokens }: Side, v: Value): boolean {
  if (!isWholeCount(v) || v.lo !== 1 || !PERSON.test(tokens[v.to]?.lemma ?? '')) return false;
  const start = startBefore(tokens, v.from);
  const denials = tokens.slice(start, v.from).filter((t) => isDenial(t.norm)).length;
  return denials === 1 && /^(?:alone|only)$/.test(tokens[v.to + 1]?.norm ?? '');
}

/** "two people or more", "at least two people" */
function areTwoOrMore({ tokens }: Side, v: Value): boolean {
  if (!isWholeCount(v) || v.lo !== 2 || !PERSON.test(tokens[v.to]?.lemma ?? '')) return false;
  const behind = tokens.slice(v.to + 1, v.to + 3).map((t) => t.norm);
  return v.bound === '>=' || behind.join(' ') === 'or more';
}
