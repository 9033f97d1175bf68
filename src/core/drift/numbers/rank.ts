// A place in an order that is told with a superlative, or from the end:
//
//   the second-largest city       ↔  the largest city but one
//   the penultimate chapter       ↔  the last but one, the next to last chapter
//   the last but one chapter      →  the last chapter                          another place
//   the third-largest here and the largest there  ↔  the largest there, third here   fair: each is still told
//   the second-largest city       →  the largest city
//   the second contest            none: a noun that ends alike
//   the last chapter but for one  none: "but" opens something else
//
// Tempting and wrong: the superlative alone, which both texts have. Linear in the tokens.

import { cardinalOf, ordinalOf } from '../../text/number-words.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { type SpanPair, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases, wordFinder } from '../words/cues.ts';

interface Rank extends TokenSpan {
  readonly place: number;
  /** Of which order: "largest", "last". */
  readonly order: string;
  /** The thing that has it, −1 where none is told. */
  readonly noun: number;
  /** By more than the bare superlative. */
  readonly isTold: boolean;
}

const findFromEnd = cueFinder({
  ...phrases(
    2,
    'penultimate|last but one|last-but-one|next to last|next-to-last|second to last|second-to-last|second last|second-last|second from last|second from the end',
  ),
  ...phrases(3, 'antepenultimate|last but two|third to last|third-to-last|third last|third-last|third from last'),
});
const findSuperlatives = wordFinder(/..est$|^(?:\w+-)?worst$|^last$/);
const NO_SUPERLATIVE = /^(?:interest|honest|modest|guest|forest|request|protest|harvest|arrest|suggest|latest)$/;
/** Tokens from the superlative to "but one": "the longest river in the country but two". */
const BUT_REACH = 7;
/** "almost the poorest": no place. */
const NEARLY = /^(?:almost|nearly|perhaps|arguably|among)$/;
const NOUN_REACH = 3;

function ranksOf({ tokens }: Side): Rank[] {
  const ends = findFromEnd(tokens).map(
    (h): Rank => ({ ...spanOf(h), place: h.value, order: 'last', noun: nounAfter(tokens, h.to), isTold: true }),
  );
  const degrees = findSuperlatives(tokens).flatMap((k): Rank[] => {
    const { norm, tag } = tokens[k]!;
    if (norm !== 'last' && !norm.includes('-') && /^(?:NOUN|PROPN|VERB)$/.test(tag)) return [];
    if (NO_SUPERLATIVE.test(norm) || ends.some((h) => h.from <= k && k < h.to)) return [];
    const dash = norm.lastIndexOf('-');
    const order = norm.slice(dash + 1);
    const noun = nounAfter(tokens, k + 1);
    const own = dash > 0 ? ordinalOf(norm.slice(0, dash)) : null;
    const before = dash < 0 && order !== 'last' ? ordinalOf(tokens[k - 1]?.norm ?? '') : null;
    const but = tokens.findIndex((t, n) => n > k && n <= k + BUT_REACH && t.norm === 'but');
    const less = but < 0 ? null : cardinalOf(tokens[but + 1]?.norm ?? '');
    if (own ?? before)
      return [{ from: before ? k - 1 : k, to: k + 1, place: (own ?? before)!, order, noun, isTold: true }];
    if (less) return [{ from: k, to: but + 2, place: less + 1, order, noun: noun < but ? noun : -1, isTold: true }];
    if (tokens.slice(Math.max(0, k - 2), k).some((t) => NEARLY.test(t.norm))) return [];
    return [{ from: k, to: k + 1, place: 1, order, noun, isTold: false }];
  });
  return [...ends, ...degrees];
}

function nounAfter(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + NOUN_REACH); k++) {
    if (tokens[k]!.tag === 'NOUN' && tokens[k + 1]?.tag !== 'NOUN') return k;
    if (!/^(?:ADJ|NOUN)$/.test(tokens[k]!.tag)) return -1;
  }
  return -1;
}

/** Places in one order of which both texts tell, where one is told by more than the superlative. */
const rankPairs = oncePerPair((input): readonly (readonly [Rank, Rank])[] => {
  const [r, c] = [ranksOf(input.reference), ranksOf(input.candidate)];
  if (![...r, ...c].some((x) => x.isTold)) return [];
  return r.flatMap((a) => c.filter((b) => a.order === b.order).map((b) => [a, b] as const));
});

/** One place told in two ways. */
export const keptRanks = (input: DriftInput): SpanPair[] =>
  rankPairs(input)
    .filter(([a, b]) => a.place === b.place && (a.isTold || b.isTold))
    .map(([a, b]) => ({ reference: spanOf(a), candidate: spanOf(b) }));

export function findRank(input: DriftInput): Candidate[] {
  const pairs = rankPairs(input);
  const isOfOne = (a: Rank, b: Rank) => a.noun < 0 || b.noun < 0 || across(input, 'reference', a.noun) === b.noun;
  const isKept = (x: Rank) =>
    pairs.some(([a, b]) => (a === x || b === x) && a.place === b.place && (a.isTold || b.isTold || isOfOne(a, b)));
  return pairs.flatMap(([a, b]): Candidate[] => {
    if (a.place === b.place || isKept(a) || isKept(b) || a.noun < 0 || b.noun < 0) return [];
    if (!(a.isTold || b.isTold) || !isOfOne(a, b)) return [];
    const x = majorChange(input, 'number', spanOf(a), spanOf(b), 'another place in the order', 0.9);
    return [{ ...x, certain: true }];
  });
}
