// Kind quantity: a figure of each of them, and of all of them together.
//
//   The three partners together hold 30 percent   →  The three partners each hold 30 percent         three times as much
//   Each of the two schools will get 9,000 euros  →  The two schools will get 9,000 euros between them
//   The two were fined 400 euros each             ↔  The two were fined a total of 800 euros         fair: reckoned
//   They met each year                            ↔  They met together every year                    fair: a rate
//
// Tempting and wrong: "each" against "together" wherever they stand; the largest figure of both texts must be the same, or it was
// reckoned, and neither text may hold the word of the other. Linear in the tokens.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** As sure as a part told as the whole: one figure, and two words that exclude each other. */
const STRENGTH = 0.85;

export function findPerHead(input: DriftInput): Candidate[] {
  const figure = input.pack ? null : figureOfBoth(input);
  if (!figure) return [];
  return BOTH_SIDES.flatMap((side): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const each = find(own, isEach);
    const together = find(other, isTogether);
    if (!each || !together || !isBeside(own, each, figure[side]) || !isBeside(other, together, figure[otherSide(side)]))
      return [];
    if (find(own, isTogether) || other.some((t) => EACH.test(t.norm))) return [];
    const { reference, candidate } = facing(side, each, together);
    const says = side === 'reference' ? 'it is of all of them together now' : 'it is of each of them now';
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
  });
}

const EACH = /^(?:each|apiece|every)$/;

function find(tokens: readonly Token[], is: (tokens: readonly Token[], k: number) => boolean): TokenSpan | null {
  const k = tokens.findIndex((_, i) => is(tokens, i));
  return k < 0 ? null : { from: k, to: k + 1 };
}

/** "each of", "each hold", "400 euros each"; "each year" and "each other" are none. */
function isEach(tokens: readonly Token[], k: number): boolean {
  const { norm } = tokens[k]!;
  if (norm === 'apiece') return true;
  const next = tokens[k + 1];
  return norm === 'each' && (!next || next.norm === 'of' || /^(?:VERB|AUX|PUNCT|CONJ|ADP)$/.test(next.tag));
}

/** "together", "jointly", "a total of", "between them", "will share" */
function isTogether(tokens: readonly Token[], k: number): boolean {
  const { norm, lemma, tag } = tokens[k]!;
  const next = tokens[k + 1]?.norm;
  if (norm === 'total') return next === 'of';
  if (norm === 'between' || norm === 'among') return next === 'them';
  if (norm === 'together') return next !== 'with';
  return norm === 'jointly' || (lemma === 'share' && tag === 'VERB');
}

/** The largest figure of either side, where it is one amount of one thing; null where it is not. */
function figureOfBoth({ reference, candidate }: DriftInput): Readonly<Record<SideName, Value>> | null {
  const largest = ({ values }: Side) =>
    values.filter((v) => !v.date && v.lo === v.hi && v.lo > 0).sort((x, y) => y.lo - x.lo)[0];
  const [a, b] = [largest(reference), largest(candidate)];
  return a && b && a.lo === b.lo && a.kind === b.kind && a.unit === b.unit ? { reference: a, candidate: b } : null;
}

/** Tokens between the word and its figure. */
const REACH = 8;

/** In the clause of the figure, and not of those that it counts: "each of the 40 guests". */
function isBeside(tokens: readonly Token[], word: TokenSpan, figure: Value): boolean {
  const between = word.from < figure.from ? tokens.slice(word.to, figure.from) : tokens.slice(figure.to, word.from);
  if (between.length > REACH || between.some(endsClause)) return false;
  const isOfEach = tokens[word.from]!.norm === 'each' && tokens[word.to]?.norm === 'of';
  return !isOfEach || between.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}
