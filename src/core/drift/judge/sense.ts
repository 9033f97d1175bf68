// How near two wordings are in meaning instead of company, and what the change takes from its sentence. Numbers for the judges.
//
//   buy butter   →  buy margarine   beside the same words, yet another thing
//   held a vote  →  voted           the sentence's sum stays where it was
//
// The vectors behind `nearness` say what a word stands beside; the sums of those of models/meaning.ts say what a sentence means. So here
// stand how near the two spans are, how far the sentence moves when only this change is made, how well either wording
// fits the rest, how much of the sentence it is, and where in its phrase it stands. The sentence is summed once a pair, a change
// costs one addition of vectors a token and one pass over the sums: what a cosine needs of the sentence without its old words, or
// with the new ones, follows from six products of sums.
import type { Lexicon } from '../../lexicon/types.ts';
import { MEANING_WIDTH, type Meaning, meaningOf, vectorWord } from '../../models/meaning.ts';
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';

export const SENSE_FEATURES = [
  'meaningSpan',
  'sentenceKept',
  'fitRef',
  'fitCand',
  'beforeVerb',
  'modifierRef',
  'modifierCand',
  'closes',
  'share',
] as const;

const DIMS = MEANING_WIDTH - 1;
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** What all changes of one pair are held against. */
interface Ground {
  readonly sum: Float64Array;
  /** Square of its length. */
  readonly square: number;
  readonly meaning: Meaning;
  /** The first verb of the reference; what stands before it is what the sentence speaks of. */
  readonly verb: number;
}

/** Gives the numbers of `SENSE_FEATURES` for one change of the pair; either span may be null. */
export function senseOf(input: DriftInput): (reference: TokenSpan | null, candidate: TokenSpan | null) => number[] {
  let ground: Ground | undefined;
  return (reference, candidate) => {
    ground ??= groundOf(input);
    return numbersOf(input, ground, reference, candidate);
  };
}

function groundOf({ lexicon, reference }: DriftInput): Ground {
  const meaning = meaningOf(lexicon);
  const sum = new Float64Array(DIMS);
  sumInto(sum, meaning, lexicon, reference.tokens, 0, reference.tokens.length);
  const verb = reference.tokens.findIndex((t) => t.tag === 'VERB' || t.tag === 'AUX');
  return {
    sum,
    square: product(sum, sum),
    meaning,
    verb: verb < 0 ? reference.tokens.length : verb,
  };
}

function numbersOf(
  input: DriftInput,
  ground: Ground,
  reference: TokenSpan | null,
  candidate: TokenSpan | null,
): number[] {
  const { lexicon } = input;
  const { meaning } = ground;
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const paired = hasContent(r, reference) && hasContent(c, candidate);
  const next = reference ? r[reference.to] : undefined;
  sumInto(before, meaning, lexicon, r, reference?.from ?? 0, reference?.to ?? 0);
  sumInto(after, meaning, lexicon, c, candidate?.from ?? 0, candidate?.to ?? 0);
  // Products of the sentence's sum (s), that of the words that went (o) and of those that came (n).
  let [so, sn, oo, on, nn] = [0, 0, 0, 0, 0];
  for (let d = 0; d < DIMS; d++) {
    const s = ground.sum[d]!;
    const o = before[d]!;
    const n = after[d]!;
    so += s * o;
    sn += s * n;
    oo += o * o;
    on += o * n;
    nn += n * n;
  }
  const ss = ground.square;
  const rest = squareOf(ss - 2 * so + oo, ss);
  const moved = squareOf(ss - 2 * so + oo + 2 * (sn - on) + nn, ss);
  return [
    paired ? cosine(on, oo, nn) : -1,
    cosine(ss - so + sn, ss, moved),
    cosine(so - oo, oo, rest),
    cosine(sn - on, nn, rest),
    Number(reference !== null && reference.from <= ground.verb),
    isBeforeNoun(r, reference),
    isBeforeNoun(c, candidate),
    Number(!next || next.kind === 'punctuation'),
    ss > 0 ? Math.sqrt(oo / ss) : 0,
  ];
}

function hasContent(tokens: readonly Token[], span: TokenSpan | null): boolean {
  for (let k = span?.from ?? 0; span && k < span.to; k++)
    if (tokens[k]!.kind === 'word' && !tokens[k]!.stop) return true;
  return false;
}

function isBeforeNoun(tokens: readonly Token[], span: TokenSpan | null): number {
  const next = span ? tokens[span.to] : undefined;
  return Number(next !== undefined && NOUNS.has(next.tag));
}

const before = new Float64Array(DIMS);
const after = new Float64Array(DIMS);

function sumInto(
  sum: Float64Array,
  meaning: Meaning,
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  sum.fill(0);
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') continue;
    const v = meaning.of(vectorWord(lexicon, t.word, t.lemmaId), t.lemma);
    // Four at a time: half the jumps and checks.
    for (let d = 0; d < DIMS; d += 4) {
      sum[d]! += v[d]!;
      sum[d + 1]! += v[d + 1]!;
      sum[d + 2]! += v[d + 2]!;
      sum[d + 3]! += v[d + 3]!;
    }
  }
}

function product(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < DIMS; d++) sum += x[d]! * y[d]!;
  return sum;
}

/** Below this share of the whole a difference of squares is what rounding left: nothing. */
const ROUNDING = 1e-12;

function squareOf(difference: number, whole: number): number {
  return difference > ROUNDING * whole ? difference : 0;
}

/** Of two sums, from their product and the squares of their lengths. */
function cosine(both: number, one: number, other: number): number {
  const lengths = Math.sqrt(one * other);
  return lengths > 0 ? both / lengths : 0;
}
