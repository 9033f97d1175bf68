// May the new words stand for the old ones? By the project's dictionary of substitutes (models/substitutes.ts), which tells
// "resigned" → "quit" from "resigned" → "was sacked" where vectors and thesauruses cannot. Numbers for the judges.
//
//   its library → its bookshop, all else kept      the exchange at poor odds, and neither word is answered anywhere else
//   won the vote → the vote went to her            "won" faces little, and "vote" is answered in the other place
//
// Tempting and wrong: the two passages alone. What stands opposite is often not the counterpart in a sentence that was turned around,
// so how each word is answered in the whole other sentence stands beside it (words/answers.ts). A distance of points for each two words.
import type { Token, TokenSpan } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';
import { ANSWERED, answersOf, NOTHING, ONE_SENSE, oddsAround, oddsOfUnits, SAME } from '../words/answers.ts';
import { shareWithin } from '../words/meetings.ts';
import { nearness } from '../words/nearness.ts';
import { restatedWords } from './restated.ts';

export const EXCHANGE_FEATURES = [
  'exchangeBest',
  'exchangeHead',
  'exchangeWorst',
  'exchangeLeast',
  'answeredRef',
  'answeredCand',
  'strayNear',
  'exchangeAround',
  'oneSense',
  'otherSense',
] as const;

/** How a change stands among those of its pair: how many exchange at poorer odds, and how many at poor ones. */
export const AMONG_FEATURES = ['poorer', 'poor'] as const;

/** Content words of the pair that nothing answers: how many, how badly the worst is, how often two such meet that a set holds apart. */
export const STRAY_FEATURES = ['strayRef', 'strayCand', 'strayWorstRef', 'strayWorstCand', 'strayOther'] as const;

/** The numbers of `EXCHANGE_FEATURES` for one change; either span may be null. @param units of both spans, as in words/units.ts */
export function exchangeFeatures(
  input: DriftInput,
  reference: TokenSpan | null,
  candidate: TokenSpan | null,
  [r, c]: readonly [Token[], Token[]],
): number[] {
  const answers = answered(input);
  const lost = worstOf(answers.reference, reference);
  const gained = worstOf(answers.candidate, candidate);
  const beyond = around(input, reference, candidate);
  if (r.length === 0 || c.length === 0) return [NOTHING, NOTHING, NOTHING, NOTHING, lost, gained, 0, ...beyond];
  const odds = oddsOfUnits(input, r, c);
  const ofRef = odds.map((row) => Math.max(...row));
  return [
    Math.max(...ofRef),
    odds.at(-1)!.at(-1)!,
    Math.min(...c.map((_, k) => Math.max(...odds.map((row) => row[k]!)))),
    Math.min(...ofRef),
    lost,
    gained,
    strayNear(input, reference, candidate),
    ...beyond,
  ];
}

/** What reaches over the edges of the two passages counts here, since an idiom begins before the word that was exchanged. */
function around(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): number[] {
  if (!reference || !candidate) return [NOTHING, 0, 0];
  const { same, other } = input.diff.synonymy;
  return [
    oddsAround(input, reference, candidate),
    shareWithin(same, input, reference, candidate),
    shareWithin(other, input, reference, candidate),
  ];
}

/** How near the two unanswered words of one part of speech are that stand in the change, 0 without such. */
function strayNear(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): number {
  const answers = answered(input);
  let near = 0;
  for (let i = reference?.from ?? 0; reference && i < reference.to; i++)
    for (let j = candidate?.from ?? 0; candidate && j < candidate.to; j++) {
      if (answers.reference[i]! >= ANSWERED || answers.candidate[j]! >= ANSWERED) continue;
      const [a, b] = [input.reference.tokens[i]!, input.candidate.tokens[j]!];
      if (a.tag === b.tag) near = Math.max(near, nearness(input.lexicon, a, b));
    }
  return near;
}

/**
 * The numbers of `AMONG_FEATURES` for each change of a pair.
 * @param best `exchangeBest` of each; undefined where no words face each other @param isTwin claims the words of an earlier one
 */
export function amongFeatures(best: readonly (number | undefined)[], isTwin: readonly boolean[]): number[][] {
  const known = best.filter((x, i) => x !== undefined && !isTwin[i]) as number[];
  const poor = known.filter((x) => x < ANSWERED).length;
  return best.map((x) => [x === undefined ? -1 : known.filter((y) => y < x).length, poor]);
}

/** The numbers of `STRAY_FEATURES`. */
export function strayFeatures(input: DriftInput): number[] {
  const { reference, candidate } = answered(input);
  const strays = (odds: Float32Array) => odds.filter((x) => x < ANSWERED).length;
  return [
    strays(reference),
    strays(candidate),
    worstOf(reference, { from: 0, to: reference.length }),
    worstOf(candidate, { from: 0, to: candidate.length }),
    input.diff.synonymy.other.filter(
      (x) => worstOf(reference, x.reference) < ANSWERED && worstOf(candidate, x.candidate) < ANSWERED,
    ).length,
  ];
}

/** How each word is answered: by another, or by what is told in another form ("a fifth" ↔ "20 percent"), as words/answers.ts has it. */
const answered = oncePerPair((input: DriftInput) => {
  const answers = answersOf(input);
  const out = { reference: answers.reference.slice(), candidate: answers.candidate.slice() };
  const raise = (odds: Float32Array, { from, to }: TokenSpan) => {
    for (let k = from; k < to; k++) odds[k] = Math.max(odds[k]!, ONE_SENSE);
  };
  for (const { reference, candidate } of restatedWords(input)) {
    raise(out.reference, reference);
    raise(out.candidate, candidate);
  }
  return out;
});

function worstOf(odds: Float32Array, span: TokenSpan | null): number {
  let least = SAME;
  for (let k = span?.from ?? 0; span && k < span.to; k++) least = Math.min(least, odds[k]!);
  return least;
}
