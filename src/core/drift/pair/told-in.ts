// Is what a stretch of one side says told in a stretch of the other? By one word at least. Linear in the stretch.
import type { Link, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { across, type SideName } from './across.ts';
import { isCovered } from './spans.ts';

/** The first word of `own` that says something and is linked into `there`, −1 for none. Either may run over its sentence's ends. */
export function wordToldIn(input: DriftInput, side: SideName, own: TokenSpan, there: TokenSpan): number {
  const { tokens } = input[side];
  for (let k = Math.max(0, own.from); k < Math.min(own.to, tokens.length); k++) {
    const far = tokens[k]!.stop ? -1 : across(input, side, k);
    if (far >= 0 && isCovered([there], far)) return k;
  }
  return -1;
}

/** Do token `i` of the reference and token `j` of the candidate tell one thing: the same base form, or surely linked? */
export function isOneWord({ reference, candidate, ofReference }: DriftInput, i: number, j: number): boolean {
  if (reference.tokens[i]!.lemma === candidate.tokens[j]!.lemma) return true;
  const l = ofReference[i];
  return l?.candidate === j && isSure(l);
}

/** A link that says that two words tell one thing, not merely that they stand in each other's place. */
export const isSure = (l: Link | undefined): l is Link =>
  l !== undefined && l.relation !== 'none' && l.relation !== 'contextual';
