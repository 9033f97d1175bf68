// Kind quantity: several times, and several times one after the other.
//
//   for the third time                →  three times in a row            more than the reference says
//   for the third year running        ↔  for the third consecutive year
//   its third straight win            ↔  three wins in a row
//   three times, in 2019, 2020 and 2021 ↔ three times in a row             fair: it tells when each was, or that nothing came between
//   three times                       ↔  three times, running in a kilt    another "running", behind a comma
//
// Only where the one text counts and the other says that nothing came between; what else is added in a reworded sentence others
// weigh. Tempting and wrong: "straight" and "running" anywhere. Linear in the cues.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { isBreak } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases, wordFinder } from '../words/cues.ts';

const findSuccession = cueFinder(
  phrases(
    true,
    'in a row|in succession|on the trot|on the bounce|back to back|back-to-back|consecutive|consecutively|successive|successively|running|straight|unbroken|one after another|one after the other',
  ),
);
/** Tokens from the count to the words for succession; "running" and "straight" stand right behind it, or its noun. */
const REACH = 4;
const findLoose = wordFinder(/^(?:running|straight)$/);

export function findInARow(input: DriftInput): Candidate[] {
  const [r, c] = [findSuccession(input.reference.tokens), findSuccession(input.candidate.tokens)];
  if (c.length === 0 || r.length > 0 || tellsEach(input.reference)) return [];
  return c.flatMap((h): Candidate[] => {
    const count = input.candidate.values.find((v) => timesOf(input.candidate, v) > 1 && isNear(input.candidate, v, h));
    const n = count ? timesOf(input.candidate, count) : 0;
    const told = count && input.reference.values.find((v) => timesOf(input.reference, v) === n);
    if (!told) return [];
    const says = 'nothing says that they came one after the other';
    return [{ ...majorChange(input, 'quantity', spanOf(told), spanOf(hull(count, h)), says, 0.9), certain: true }];
  });
}

const isNear = ({ tokens }: Side, v: Value, h: TokenSpan) =>
  h.from >= v.to - 1 &&
  h.from <= v.to + (findLoose(tokens).includes(h.from) ? 1 : REACH) &&
  !tokens.slice(v.to, h.from).some((t) => isBreak(t));

/** "in 2019, 2020 and 2021", "in each of the last three years", "without a break" */
const tellsEach = ({ tokens, values }: Side): boolean =>
  values.filter((v) => v.date?.year != null).length > 1 ||
  tokens.some((t) => /^(?:each|every|break|breaks|interruption|uninterrupted)$/.test(t.norm));

/** "three times" → 3, "the third time" → 3; 0: something else is counted. */
function timesOf({ tokens }: Side, v: Value): number {
  if (v.lo !== v.hi || !/^(?:number|ordinal)$/.test(v.kind)) return 0;
  const isTime = (t: Token | undefined) => t?.lemma === 'time';
  return v.unit === 'times' || isTime(tokens[v.to]) || isTime(tokens[v.to + 1]) ? v.lo : 0;
}
