// Kind negation, of sides taken: "against the plan" → "for the plan", "in favour of it".
//
//   gave evidence against her employer  →  gave evidence for her employer       the other side
//   campaigned against the tax          →  campaigned in opposition to the tax  fair
//   a vaccine against measles           →  a vaccine for measles                fair: what one protects from
//
// "for" has a dozen meanings, so it counts only where "against" stood in its very place. Verbs that take sides ("campaign", "oppose")
// are read in `sides.ts`. Linear.
import type { Token } from '../types.ts';
import { type CueHit, cueFinder, pairCues, phrases } from './cues.ts';
import { majorChange } from './major-change.ts';
import type { Candidate, DriftInput } from './types.ts';

const findPrepositions = cueFinder<number>({
  ...phrases(1, 'for|in favour of|in favor of|in support of|on behalf of'),
  ...phrases(-1, 'against|in opposition to|opposed to'),
});
/** What protects from a thing is said to be for it as well. */
const REMEDY =
  /^(?:vaccin|drug|treat|remed|medicine|pill|insur|protect|guard|defen[cs]e|immun|measure|safeguard|test|precaution|therap|cure|hedge|cover)/;

export function findAgainst(input: DriftInput): Candidate[] {
  const r = findPrepositions(input.reference.tokens);
  const c = findPrepositions(input.candidate.tokens);
  if (!r.some((h) => h.value < 0) && !c.some((h) => h.value < 0)) return [];
  return pairCues(input, r, c, (a, b) => a === b).flatMap(({ reference: a, candidate: b, place }) => {
    if (!a || !b || place < 0.7 || governed(input.reference.tokens, a) || governed(input.candidate.tokens, b))
      return [];
    const [reference, candidate] = [
      { from: a.from, to: a.to },
      { from: b.from, to: b.to },
    ];
    return [majorChange(input, 'negation', reference, candidate, 'the other side', 0.4 + 0.45 * place)];
  });
}

/** "a vaccine against", "insured against" */
function governed(tokens: readonly Token[], h: CueHit<number>): boolean {
  return tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => REMEDY.test(t.norm));
}
