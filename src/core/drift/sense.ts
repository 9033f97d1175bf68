// How near two wordings are in meaning instead of company, and what the change takes from its sentence. Numbers for the judges.
//
//   buy butter   →  buy margarine        beside the same words, yet another thing
//   held a vote  →  voted                the sentence's sum stays where it was
//   rainy; it was cloudy  →  cloudy; …   the new word was said of something else
//
// The vectors behind `nearness` say what a word stands beside; the sums of those of models/meaning.ts say what a sentence means. So here
// stand how near the two spans are, how far the sentence moves when only this change is made, how well either wording
// fits the rest, what the lexicon has in common for the two words, whether they were said elsewhere, and where in its phrase
// the change stands. The sentence is summed once a pair; a change costs one addition of vectors a token.
import type { Lexicon } from '../lexicon/types.ts';
import { MEANING_WIDTH, meaningOf, vectorWord } from '../models/meaning.ts';
import type { Token, TokenSpan } from '../types.ts';
import { nearness } from './nearness.ts';
import type { DriftInput } from './types.ts';

export const SENSE_FEATURES = [
  'meaningBest',
  'meaningSpan',
  'sentenceKept',
  'fitRef',
  'fitCand',
  'kin',
  'candElsewhere',
  'refElsewhere',
  'beforeVerb',
  'modifierRef',
  'modifierCand',
  'closes',
  'share',
  'strangestCand',
  'strangestRef',
] as const;

const DIMS = MEANING_WIDTH - 1;
/** Content words of a span that are looked at, as in substitution.ts. */
const WORDS = 4;
/** Whole numbers of a signature of senses, see `markKin`. */
const SIGNATURE = 24;
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** What all changes of one pair are held against. */
interface Ground {
  readonly sum: Float64Array;
  readonly length: number;
  readonly ofReference: ReadonlySet<string>;
  readonly ofCandidate: ReadonlySet<string>;
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

function groundOf({ lexicon, reference, candidate }: DriftInput): Ground {
  const sum = sumOf(lexicon, reference.tokens);
  const verb = reference.tokens.findIndex((t) => t.tag === 'VERB' || t.tag === 'AUX');
  return {
    sum,
    length: norm(sum),
    ofReference: new Set(reference.tokens.map((t) => t.lemma)),
    ofCandidate: new Set(candidate.tokens.map((t) => t.lemma)),
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
  const old = reference ? input.reference.tokens.slice(reference.from, reference.to) : [];
  const young = candidate ? input.candidate.tokens.slice(candidate.from, candidate.to) : [];
  const a = contentOf(old);
  const b = contentOf(young);
  const before = sumOf(lexicon, old);
  const after = sumOf(lexicon, young);
  const fit = fitOf(ground, before, after);
  let best = -1;
  let kin = 0;
  // How near each word of either span comes to some word of the other.
  const nearOld = a.map(() => -1);
  const nearNew = b.map(() => -1);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const same = x.lemma === y.lemma;
      best = Math.max(best, same ? 1 : wordCosine(meaning(lexicon, x), meaning(lexicon, y)));
      kin = Math.max(kin, kinship(lexicon, x, y));
      const near = same ? 1 : nearness(lexicon, x, y);
      nearOld[i] = Math.max(nearOld[i]!, near);
      nearNew[j] = Math.max(nearNew[j]!, near);
    });
  });
  const paired = a.length > 0 && b.length > 0;
  const next = reference ? input.reference.tokens[reference.to] : undefined;
  return [
    best,
    paired ? fit.span : -1,
    fit.kept,
    fit.before,
    fit.after,
    kin,
    saidElsewhere(b, a, ground.ofReference),
    saidElsewhere(a, b, ground.ofCandidate),
    Number(reference !== null && reference.from <= ground.verb),
    isBeforeNoun(input.reference.tokens, reference),
    isBeforeNoun(input.candidate.tokens, candidate),
    Number(!next || next.kind === 'punctuation'),
    ground.length > 0 ? fit.length / ground.length : 0,
    paired ? Math.min(...nearNew) : 0,
    paired ? Math.min(...nearOld) : 0,
  ];
}

function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((t) => t.kind === 'word' && !t.stop).slice(0, WORDS);
}

/** How many of the words, other than those that stayed in the span, the other text holds as well. */
function saidElsewhere(words: readonly Token[], replaced: readonly Token[], known: ReadonlySet<string>): number {
  return words.filter((w) => known.has(w.lemma) && !replaced.some((x) => x.lemma === w.lemma)).length;
}

function isBeforeNoun(tokens: readonly Token[], span: TokenSpan | null): number {
  const next = span ? tokens[span.to] : undefined;
  return Number(next !== undefined && NOUNS.has(next.tag));
}

const one = new Int32Array(SIGNATURE);
const other = new Int32Array(SIGNATURE);

/** Share of the senses, and of what stands above them, that two words have in common. */
function kinship(lexicon: Lexicon, x: Token, y: Token): number {
  one.fill(0);
  other.fill(0);
  lexicon.markKin(x.lemmaId, one);
  lexicon.markKin(y.lemmaId, other);
  let both = 0;
  let either = 0;
  for (let k = 0; k < SIGNATURE; k++) {
    both += bits(one[k]! & other[k]!);
    either += bits(one[k]! | other[k]!);
  }
  return either > 0 ? both / either : 0;
}

function bits(n: number): number {
  let count = 0;
  for (let rest = n; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function meaning(lexicon: Lexicon, t: Token): Float32Array {
  return meaningOf(lexicon).of(vectorWord(lexicon, t.word, t.lemmaId), t.lemma);
}

function sumOf(lexicon: Lexicon, tokens: readonly Token[]): Float64Array {
  const sum = new Float64Array(DIMS);
  for (const t of tokens) {
    if (t.kind === 'punctuation') continue;
    const v = meaning(lexicon, t);
    for (let d = 0; d < DIMS; d++) sum[d]! += v[d]!;
  }
  return sum;
}

/** Vectors of words carry 1 / their length behind their numbers. */
function wordCosine(x: Float32Array, y: Float32Array): number {
  let product = 0;
  for (let d = 0; d < DIMS; d++) product += x[d]! * y[d]!;
  return product * x[DIMS]! * y[DIMS]!;
}

function norm(x: ArrayLike<number>): number {
  let square = 0;
  for (let d = 0; d < DIMS; d++) square += x[d]! * x[d]!;
  return Math.sqrt(square);
}

interface Fit {
  /** Cosine of the two wordings, of the sentence with either, and of what is left of it with either wording. */
  readonly span: number;
  readonly kept: number;
  readonly before: number;
  readonly after: number;
  /** Of the old wording's sum. */
  readonly length: number;
}

/** All products of the sums in one walk; `before` and `after` are those of the two wordings. */
function fitOf({ sum, length }: Ground, before: Float64Array, after: Float64Array): Fit {
  let [span, kept, oldFit, newFit] = [0, 0, 0, 0];
  let [oldSquare, newSquare, restSquare, movedSquare] = [0, 0, 0, 0];
  for (let d = 0; d < DIMS; d++) {
    const x = before[d]!;
    const y = after[d]!;
    const rest = sum[d]! - x;
    const moved = rest + y;
    span += x * y;
    kept += sum[d]! * moved;
    oldFit += x * rest;
    newFit += y * rest;
    oldSquare += x * x;
    newSquare += y * y;
    restSquare += rest * rest;
    movedSquare += moved * moved;
  }
  const [was, is, left] = [Math.sqrt(oldSquare), Math.sqrt(newSquare), Math.sqrt(restSquare)];
  return {
    span: cosine(span, was * is),
    kept: cosine(kept, length * Math.sqrt(movedSquare)),
    before: cosine(oldFit, was * left),
    after: cosine(newFit, is * left),
    length: was,
  };
}

function cosine(product: number, lengths: number): number {
  return lengths > 0 ? product / lengths : 0;
}
