// Two statements told in the other order, each with its own:
//
//   Osei won gold and Ruiz silver  ↔  Ruiz won silver and Osei gold     fair: the verb is told once, with whoever is first
//   Osei won gold and Ruiz silver  →  Ruiz won gold and Osei silver     changed
//
// The verb that the second one leaves out (gapping: Ross 1970, "Gapping and the order of constituents") goes with the first, so that frames of
// the two verbs show both names on the other side. Each half has to hold the nouns of one half of the other text, and the other half those of the
// other. Tempting and wrong: the nearest nouns of the one verb. Linear in the joints.
import type { Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

const JOINT = /^(?:and|but|while|,|;)$/;
/** Tokens of a text beyond which it tells more than two things. */
const LONGEST = 24;

export function keptMovedParts(input: DriftInput): SpanPair[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (Math.max(r.length, c.length) > LONGEST) return [];
  const whole = { reference: { from: 0, to: r.length }, candidate: { from: 0, to: c.length } };
  return jointsOf(r).some((i) => jointsOf(c).some((j) => areTurned(input, i, j))) ? [whole] : [];
}

const jointsOf = (tokens: readonly Token[]) => [...tokens.keys()].filter((k) => k > 0 && JOINT.test(tokens[k]!.norm));

/** Does what stands before the one joint stand behind the other, and the reverse? */
function areTurned(input: DriftInput, i: number, j: number): boolean {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const goesTo = (from: TokenSpan, to: TokenSpan): boolean => {
    const own = named(r, from).map((k) => across(input, 'reference', k));
    // In their order: "Osei beat Ruiz" is no "Ruiz beat Osei".
    return own.length > 1 && own.every((k, n) => isCovered([to], k) && (n === 0 || k > own[n - 1]!));
  };
  const [before, behind] = [
    { from: 0, to: i },
    { from: i + 1, to: r.length },
  ];
  return (
    goesTo(before, { from: j + 1, to: c.length }) &&
    goesTo(behind, { from: 0, to: j }) &&
    named(c, { from: 0, to: j }).length === named(r, behind).length
  );
}

/** What is told of: nouns, names, and what they got ("for", "against"). */
const named = (tokens: readonly Token[], { from, to }: TokenSpan): number[] =>
  [...tokens.keys()].filter(
    (k) =>
      k >= from && k < to && (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]!.tag) || /^(?:for|against)$/.test(tokens[k]!.norm)),
  );
