// An adverb that came or went and tells how it was meant, or how far it went:
//
//   fired into the crowd            →  accidentally fired into the crowd
//   the ban was temporarily lifted  →  the ban was lifted
//   sold by mistake to a rival      →  sold to a rival
//   the shop also sells bread       ↔  the shop sells bread                fair: it adds to what was told before
//
// One word of a sentence that is kept otherwise, without a counterpart that it could be held against. Tempting and wrong: every adverb: rewriting
// adds and drops "also", "recently", "then" and words of degree all the time. A list of those that change the facts. Linear.

import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';

const TELLING = phrases(
  true,
  'accidentally|deliberately|intentionally|unintentionally|inadvertently|illegally|legally|unlawfully|lawfully|unfairly|fairly|wrongly|falsely|mistakenly|wrongfully|knowingly|unknowingly|unwittingly|secretly|covertly|openly|publicly|privately|temporarily|permanently|voluntarily|involuntarily|forcibly|partly|partially|fatally|seriously|critically|unanimously|reluctantly|willingly|anonymously|fraudulently|negligently|recklessly|maliciously|provisionally|conditionally|informally|unofficially|indefinitely|indirectly|rarely|seldom|occasionally|sometimes|frequently|often|always|probably|possibly|perhaps|unsuccessfully|in vain|in secret|in error|in principle|in part|in private|in public|in absentia|by mistake|by accident|by chance|by force|by law|on purpose|against her will|against his will|against their will|under duress|under protest|for good|for life|for nothing|on paper|in theory|in practice|without warning|without permission|on condition|on bail|on credit|on loan',
);
const find = cueFinder(TELLING);
const STRENGTH = 0.7;

export function findTellingAdverb(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  return BOTH_SIDES.flatMap((side) => {
    const there = find(input[otherSide(side)].tokens);
    // Where the other side has one as well, the two are exchanged.
    if (there.length > 0 || hasMore(input, otherSide(side))) return [];
    return find(input[side].tokens).flatMap((h): Candidate[] => {
      const at = placeAcross(input, side, h);
      if (at < 0) return [];
      const spans = facing(side, { from: h.from, to: h.to }, { from: at, to: at });
      const kind = side === 'candidate' ? 'addition' : 'omission';
      const [r, c] = side === 'candidate' ? [null, spans.candidate] : [spans.reference, null];
      const says = side === 'candidate' ? 'the reference does not say so' : 'it is told without it';
      // What was dropped is shown where it stood.
      const shown = c ?? { from: Math.max(0, at - 1), to: Math.min(at + 1, input.candidate.tokens.length) };
      const message = `${became(input, r, c)}: ${says}`;
      const certain = true;
      return [
        {
          kind,
          id: `drift/${kind}`,
          severity: 'major',
          reference: r,
          candidate: shown,
          message,
          strength: STRENGTH,
          certain,
        },
      ];
    });
  });
}

/** Words of meaning without a counterpart: "without their knowledge" for "secretly". */
const hasMore = (input: DriftInput, side: SideName) =>
  input[side].tokens.some((t, k) => t.kind === 'word' && !t.stop && across(input, side, k) < 0);

/** Where it would stand on the other side: between the same two neighbours; −1 where those were not kept, or a word of it went elsewhere. */
function placeAcross(input: DriftInput, side: SideName, h: CueHit<unknown>): number {
  for (let k = h.from; k < h.to; k++) if (across(input, side, k) >= 0 && !input[side].tokens[k]!.stop) return -1;
  const before = h.from === 0 ? -1 : across(input, side, h.from - 1);
  const behind = across(input, side, h.to);
  return before + 1 === behind && (h.from === 0 || before >= 0) ? behind : -1;
}
