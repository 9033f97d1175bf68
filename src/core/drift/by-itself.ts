// What a pair shows by itself, whatever the rest of the article looks like.
//
//   "a new ferry terminal for 15 million euros" → "… for 17 million euros"      another figure, though a table splits twelve pairs
//
// The judge reads each proposal with numbers of the whole comparison: in an article with much reworded, split or moved, most
// proposals come of rewording. That is no excuse for another figure or date in a sentence of which every other word is kept:
// nothing in it was reworded. Tempting and wrong: a fixed floor, which would also lift what the two sentences alone leave open.
// So the proposal is asked of the same model a second time, with the pair as the whole document, as `score` sees it, and the
// higher answer stands. Cost: one more run of the model for such proposals only.
import type { Token, TokenSpan } from '../types.ts';
import type { SideName } from './across.ts';
import { isCovered } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Kinds that compare canonical values. */
const VALUES = new Set(['number', 'date']);
/** Links that change nothing of a word. */
const KEPT = new Set(['identical', 'case', 'number-format', 'spelling']);

/** The claims of a pair that rest on values in two sentences of which everything else is kept. */
export function ofKeptPair(input: DriftInput, claims: readonly Candidate[]): readonly boolean[] {
  const values = claims.filter((x) => VALUES.has(x.kind) && x.reference !== null && x.candidate !== null);
  if (values.length === 0 || input.context === null) return claims.map(() => false);
  const kept =
    keepsRest(
      input,
      'reference',
      values.map((x) => x.reference!),
    ) &&
    keepsRest(
      input,
      'candidate',
      values.map((x) => x.candidate!),
    );
  return claims.map((x) => kept && values.includes(x));
}

/** Is every word outside of the spans linked with itself, in the same order? */
function keepsRest(input: DriftInput, side: SideName, spans: readonly TokenSpan[]): boolean {
  const links = side === 'reference' ? input.ofReference : input.ofCandidate;
  let last = -1;
  return input[side].tokens.every((t: Token, i) => {
    if (t.kind === 'punctuation' || isCovered(spans, i)) return true;
    const l = links[i];
    const there = side === 'reference' ? l?.candidate : l?.reference;
    if (l === undefined || there === undefined || !KEPT.has(l.relation) || there < last) return false;
    last = there;
    return true;
  });
}
