// Two things that a sentence holds against each other: what is more and what is less, cause and effect, earlier and later. Do
// they stand as they stood, or in each other's place?
//
//   the north is wetter than the south   →  the southern part is wetter than the northern    crossed: forth 1, back 1
//   the north is wetter than the south   →  northern parts are wetter than southern ones     still: stay 2
//
// What stands on either side is told by words, not by places, so that a passive or a converse changes nothing. A word that is on
// both sides of one text ("the north branch … the south branch") tells nothing. Tempting and wrong: one word that crossed,
// which may be said of both. Quadratic in the words of the two, a handful.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { PRONOUN_FORMS } from './frames.ts';
import { spanOf } from './spans.ts';
import { normOf } from './wording.ts';

/** Token indexes of the content words of each. */
export interface Sides {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** How many words stay on their side, and how many cross, each way. */
export interface Crossing {
  readonly stay: number;
  readonly forth: number;
  readonly back: number;
}

/** @param isOne whether a word of the reference and one of the candidate stand for one thing */
export function crossingOf(input: DriftInput, r: Sides, c: Sides, isOne = isOneThing): Crossing {
  const a = ownWords(input.reference.tokens, r);
  const b = ownWords(input.candidate.tokens, c);
  const lemma = ({ tokens }: Side, k: number) => tokens[k]!.lemma;
  const [ours, theirs] = [a, b].map(({ first, second }) => [...first, ...second]);
  // "her father", "her mother": kin to each other, and each still there by its own word.
  const isSame = (i: number, j: number) => {
    const [one, other] = [lemma(input.reference, i), lemma(input.candidate, j)];
    if (one === other) return true;
    const isKept = theirs!.some((k) => lemma(input.candidate, k) === one);
    return !isKept && !ours!.some((k) => lemma(input.reference, k) === other) && isOne(input, i, j);
  };
  const same = (x: readonly number[], y: readonly number[]) => x.filter((i) => y.some((j) => isSame(i, j))).length;
  return {
    stay: same(a.first, b.first) + same(a.second, b.second),
    forth: same(a.first, b.second),
    back: same(a.second, b.first),
  };
}

/** Do both stand where the other stood? What is told of both ("in this hawk the males") may seem to stay. */
export const isCrossed = ({ stay, forth, back }: Crossing): boolean => forth > 0 && back > 0 && forth + back > stay;

/** Does one at least stay, and none cross? */
export const isStill = ({ stay, forth, back }: Crossing): boolean => stay > 0 && stay > 2 * (forth + back);

/** What is shown of an exchange: the words that turned; all of both where they are the same, and only what they join changed places. */
export function shownOf(input: DriftInput, r: TokenSpan & Sides, c: TokenSpan & Sides): [TokenSpan, TokenSpan] {
  if (normOf(input.reference.tokens, r) === normOf(input.candidate.tokens, c)) return [withSides(r), withSides(c)];
  return [spanOf(r), spanOf(c)];
}

/** From the first word of either to the last. */
export function withSides(x: TokenSpan & Sides): TokenSpan {
  const at = [...x.first, ...x.second];
  return { from: Math.min(x.from, ...at), to: Math.max(x.to, ...at.map((k) => k + 1)) };
}

/** Without what is said of both. */
function ownWords(tokens: readonly Token[], { first, second }: Sides): Sides {
  const without = (x: readonly number[], y: readonly number[]) =>
    x.filter((i) => !y.some((j) => tokens[i]!.lemma === tokens[j]!.lemma));
  return { first: without(first, second), second: without(second, first) };
}

/** One thing: the same word, a form, a synonym, or its opposite number by an ending ("north" and "northern"). */
export function isOneThing({ reference, candidate, ofReference, lexicon }: DriftInput, i: number, j: number): boolean {
  const [a, b] = [reference.tokens[i]!, candidate.tokens[j]!];
  const person = PRONOUN_FORMS.get(a.norm);
  if (person !== undefined) return PRONOUN_FORMS.get(b.norm) === person;
  if (a.lemma === b.lemma || isKin(a, b, lexicon)) return true;
  const l = ofReference[i];
  return l?.candidate === j && /^(?:case|inflection|spelling|synonym|hypernym)$/.test(l.relation);
}

/** Letters that two forms of a word share at least. */
const STEM = 4;

export function isKin(a: Token, b: Token, lexicon: Lexicon): boolean {
  const [short, long] = a.lemma.length < b.lemma.length ? [a.lemma, b.lemma] : [b.lemma, a.lemma];
  if (short.length >= STEM && long.startsWith(short) && long.length <= short.length + STEM) return true;
  if (a.lemmaId < 0 || b.lemmaId < 0) return false;
  return lexicon.areDerived(a.lemmaId, b.lemmaId) || lexicon.synonymRank(a.lemmaId, b.lemmaId) > 0;
}
