// What a pair shows by itself, whatever the rest of the article looks like.
//
//   "a new ferry terminal for 15 million euros" → "… for 17 million euros"      another figure, though a table splits twelve pairs
//   "£31,000 has been repaid so far" → "£13,000 has been paid back already"     in a retelling: no other sentence says 13,000
//
// The judge reads each proposal with numbers of the whole comparison: in an article with much reworded, split or moved, most
// proposals come of rewording. That is no excuse for another figure or date in a sentence of which every other word is kept:
// nothing in it was reworded. Nor for a figure that the other text has nowhere, in place of one that this text has nowhere:
// rewording brings the figures of one statement beside those of another, it does not invent any. Tempting and wrong: a fixed
// floor, which would also lift what the two sentences alone leave open. So the proposal is asked of the same model a second
// time, with the pair as the whole document, as `score` sees it, and the higher answer stands. Cost: one more run of the model
// for such proposals only, and one walk of the other text's values.
import type { AnnotatedDocument, Comparison, Token, TokenSpan, Value } from '../../types.ts';
import { amountsOf } from '../figures/amounts.ts';
import type { SideName } from '../pair/across.ts';
import { isCovered } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Kinds that compare canonical values. */
const VALUES = new Set(['number', 'date']);
/** Links that change nothing of a word. */
const KEPT = new Set(['identical', 'case', 'number-format', 'spelling']);

/** The claims of a pair that rest on values which the rest of the article cannot excuse. */
export function restOnOwnValues(input: DriftInput, claims: readonly Candidate[]): readonly boolean[] {
  const { context } = input;
  const values = claims.filter((x) => VALUES.has(x.kind) && x.reference !== null && x.candidate !== null);
  if (values.length === 0 || context === null) return claims.map(() => false);
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
  return claims.map(
    (x) =>
      values.includes(x) &&
      (kept ||
        areNowhere(valueIn(input, 'reference', x.reference!), valueIn(input, 'candidate', x.candidate!), context)),
  );
}

/** Amounts of one dimension, each of which the other text has nowhere. */
function areNowhere(r: Value | undefined, c: Value | undefined, { reference, candidate }: Comparison): boolean {
  return r !== undefined && c !== undefined && r.unit === c.unit && isNowhere(c, reference) && isNowhere(r, candidate);
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

/** The amount that a claim is about; none where it is a date or a time, which are told in too many ways to be sought by their value. */
function valueIn(input: DriftInput, side: SideName, span: TokenSpan): Value | undefined {
  return input[side].values.find((v) => v.date === null && v.from < span.to && span.from < v.to);
}

/** Rounding and other units ("41 days", "six weeks") that are still the same amount. */
const NEAR = 0.1;

/** No amount of the text comes near, as a share or as percent. */
function isNowhere(v: Value, document: AnnotatedDocument): boolean {
  if (!(v.lo > 0)) return false;
  return !amountsOf(document).some((w) => [0.01, 1, 100].some((times) => isNear(v, w, times)));
}

function isNear(a: Value, b: Value, times: number): boolean {
  return a.lo * (1 - NEAR) <= b.hi * times && b.lo * times <= a.hi * (1 + NEAR);
}
