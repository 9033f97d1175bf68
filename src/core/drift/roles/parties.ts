// Kind role, of two parties and whatever is between them: who acts, and on whom?
//
//   was warned by the clerk             →  the clerk had a warning from the mayor       exchanged
//   a complaint by four dairies against Brightmoor  →  Brightmoor had complained about four dairies
//   will take over Pell                 →  Pell is to acquire it
//   was persuaded by a neighbour        →  it was she who talked a neighbour into it
//   Tolvane bought Hesper               →  the takeover of Tolvane by Hesper
//   The army fired on the rebels        →  The army came under fire from the rebels
//   Hale sued the city                  ↔  the city was sued by Hale                    fair: each kept its part
//   Orr lent Hale the boat              ↔  Hale borrowed the boat from Orr              fair: a converse, see converse.ts
//
// Retellings change the verb and turn it into a noun, so no verb is asked for: the part of a party is read from the words
// beside it. Subject, "by": it acts. Object, passive subject, "against", "about", "to": it is acted on. Both must cross. Tempting and
// wrong: the order of the two. Linear in the tokens, quadratic in the handful of parties.
import type { Side, TokenSpan } from '../../types.ts';
import { isArgument, PRONOUN_FORMS } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { actsOf, isOneAct } from './acts.ts';
import { keptConverses } from './converse.ts';
import { type Place, placeOf } from './party-place.ts';

/** Tokens between the two. */
const APART = 12;
/** Tokens from the noun of an act to the first of them. */
const NEAR = 4;

export function findParties(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const both = linkedParties(input);
  if (both.length < 2) return [];
  const [inReference, inCandidate] = [actsOf(r), actsOf(c)];
  const was = both.map((x) => placeOf(r, inReference, x.r));
  if (!was.some((x) => x.part === 1) || !was.some((x) => x.part === -1)) return [];
  const is = both.map((x) => placeOf(c, inCandidate, x.c));
  for (let x = 0; x < both.length; x++)
    for (let y = x + 1; y < both.length; y++) {
      const [a, b] = [both[x]!, both[y]!];
      const [i, j] = [Math.min(a.r, b.r), Math.max(a.r, b.r)];
      const [p, q] = [Math.min(a.c, b.c), Math.max(a.c, b.c)];
      if (j - i > APART || q - p > APART) continue;
      if (was[x]!.part * was[y]!.part !== -1) continue;
      if (is[x]!.part !== -was[x]!.part || is[y]!.part !== -was[y]!.part) continue;
      const reference = withAct({ from: i, to: j + 1 }, was[x]!);
      const candidate = withAct({ from: p, to: q + 1 }, is[x]!);
      if (keptConverses(input).length > 0) return [];
      const change = majorChange(
        input,
        'role',
        reference,
        candidate,
        'who acts, and who is acted on, are exchanged',
        0.6,
      );
      return [{ ...change, certain: isOne(input, [was[x]!, was[y]!], [is[x]!, is[y]!]) }];
    }
  return [];
}

/** "takeover of Tolvane by its rival": with the noun of the act, where it stands right before the two. */
const withAct = ({ from, to }: TokenSpan, { act, told }: Place): TokenSpan =>
  told && act >= 0 && act < from && from - act <= NEAR ? { from: act, to } : { from, to };

/** Is it one act that both do on either side? Of two acts each may have done the other one something. */
function isOne({ reference, candidate, lexicon }: DriftInput, r: readonly Place[], c: readonly Place[]): boolean {
  const acts = (side: Side, places: readonly Place[]) =>
    places.filter((x) => x.act >= 0).map((x) => side.tokens[x.act]!);
  // A plain verb may be turned about in more ways than are known here ("split over the order", "the order divides").
  if (![...r, ...c].some((x) => x.told)) return false;
  return acts(reference, r).some((x) => acts(candidate, c).some((y) => isOneAct(x, y, lexicon)));
}

/** Nouns, names and pronouns that stand on both sides. */
function linkedParties(input: DriftInput): { r: number; c: number }[] {
  const { tokens } = input.reference;
  return tokens.flatMap((t, k) => {
    const l = input.ofReference[k];
    if (!isArgument(t) || !l || l.relation === 'contextual' || l.relation === 'none') return [];
    const there = input.candidate.tokens[l.candidate]!;
    return isArgument(there) && !PRONOUN_FORMS.has(t.norm) ? [{ r: k, c: l.candidate }] : [];
  });
}
