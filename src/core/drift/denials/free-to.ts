// Free to leave something, and not bound to do its opposite:
//
//   drivers were free to ignore it   ↔  drivers were not compelled to heed it
//   tenants may refuse the offer     ↔  tenants do not have to accept it
//   tenants may refuse the offer     →  tenants have to accept it         the duty stands
//
// What may be left undone need not be done: leave of the one is no duty of its opposite. Tempting and wrong: any "may" against any
// "not have to"; the two deeds must be opposites. Quadratic in the opposites, a handful.
import type { Token } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { isDenial } from '../words/polarity.ts';
import { hasDenial, wordBefore } from '../words/reach.ts';

/** Tokens from the word of leave, or of duty, to the deed; and from a denial to that word. */
const REACH = 4;
const LEAVE = /^(?:may|might|can|could|free|allowed|permitted|entitled|liberty)$/;
const DUTY = /^(?:have|has|had|need|needs|needed|must|obliged|compelled|required|forced|bound|obligation|duty)$/;

/** From the word of leave to its deed, and from the denial of the duty to its own. */
export function keptLeave(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return oppositePairs(input).flatMap(({ reference, candidate }) => {
    const [r, c] = [input.reference.tokens, input.candidate.tokens];
    const [own, other] = [
      leaveOf(r, reference) ?? noDutyOf(r, reference),
      leaveOf(c, candidate) ?? noDutyOf(c, candidate),
    ];
    if (own === null || other === null || (leaveOf(r, reference) === null) === (leaveOf(c, candidate) === null))
      return [];
    return [{ reference: { from: own, to: reference + 1 }, candidate: { from: other, to: candidate + 1 } }];
  });
}

/** Where leave is given, undenied; null where it is not. */
function leaveOf(tokens: readonly Token[], deed: number): number | null {
  const at = wordBefore(tokens, deed, REACH, LEAVE);
  return at < 0 || hasDenial(tokens, at - REACH, deed) ? null : at;
}

/** Where a duty is denied: "do not have to", "nobody was compelled to". */
function noDutyOf(tokens: readonly Token[], deed: number): number | null {
  const at = wordBefore(tokens, deed, REACH, DUTY);
  if (at < 0) return null;
  const from = Math.max(0, at - REACH);
  const denial = tokens.slice(from, deed).findIndex((t) => isDenial(t.norm));
  return denial < 0 ? null : from + denial;
}
