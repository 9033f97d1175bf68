// What is added to a sentence may stand in the reference's sentences around it:
//
//   "Doctors at the two hospitals met. They want more pay."  ↔  "The doctors at the two hospitals want more pay."      merged, nothing added
//   a ward that no sentence of the reference names           →  added
//
// Tempting and wrong: the whole reference, in which most single words stand somewhere. Linear in the tokens of nine sentences, for two words side by side in those of the article.
import type { AnnotatedSentence, Side, Token, Value } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { isKnown, wordsOf } from '../pair/vocabulary.ts';
import type { DriftInput } from '../types.ts';

/** Sentences around the pair from which a merged clause may come, and the share of its words that one of them must hold. */
const NEIGHBOURS = 4;
const SUPPORTED = 0.6;
/** Share that all of them together must hold. */
const TOGETHER = 0.8;

/** "7:15 a.m." where the reference has "7.15am" */
const isFigureOf = ({ values }: Side, k: number, sentences: readonly AnnotatedSentence[]): boolean => {
  const own = values.find((v) => v.from <= k && k < v.to);
  return own !== undefined && sentences.some((s) => s.values.some((v) => isSameFigure(own, v)));
};

const isSameFigure = (a: Value, b: Value): boolean =>
  a.date || b.date ? JSON.stringify(a.date) === JSON.stringify(b.date) : a.lo === b.lo && a.hi === b.hi;

/** Does a neighbouring reference sentence hold these words? A merged sentence adds nothing. */
export function supportedNearby(input: DriftInput, fresh: readonly number[]): boolean {
  const { context, pair } = input;
  if (!context || !pair) return false;
  const ids = pair.reference;
  const from = Math.max(0, ids[0]! - NEIGHBOURS);
  const near = context.reference.sentences.slice(from, ids[ids.length - 1]! + NEIGHBOURS + 1);
  const held = (sentences: typeof near) => {
    const words = wordsOf(sentences.flatMap((s) => s.tokens));
    const isHeld = (k: number) =>
      isKnown(input.candidate.tokens[k]!, words) || isFigureOf(input.candidate, k, sentences);
    return fresh.filter(isHeld).length / fresh.length;
  };
  return held(near) >= TOGETHER || near.some((s) => held([s]) >= SUPPORTED);
}

/** Do the two words stand side by side anywhere in the article of that side? "Red street lamps", where the copy has told of street lamps. */
export function isSaidElsewhere({ context }: DriftInput, side: SideName, word: Token, noun: Token): boolean {
  if (!context) return false;
  return context[side].sentences.some(({ tokens }) =>
    tokens.some((t, k) => t.norm === word.norm && tokens[k + 1]?.lemma === noun.lemma),
  );
}
