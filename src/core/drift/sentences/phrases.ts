// Phrases of one text that the other says nothing of, where the whole was reworded.
//
//   A pilot was on board, as is compulsory …  →  The ship had a pilot, then in her first week on the job, as …     added
//   takes guests, though not on feast days    →  takes guests                                                      lost
//   the champion, who had been ill            →  the champion, unwell at the time,                                 fair: told
//
// In a retelling nearly every word is new, so unlinked words show nothing (`pair/unlinked.ts` serves copies made to the letter).
// Here a phrase between marks is held against all words of the other side: how near is each of its words to any of them? The
// tempting wrong answer is to ask for links: those of a retelling are guesses. O(words of the one side × words of the other).
import type { Side, Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isSure } from '../pair/told-in.ts';
import { isContent } from '../pair/vocabulary.ts';
import type { DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';

interface Phrase extends TokenSpan {
  readonly content: readonly number[];
  /** 0..1: how much of it the other side tells, the mean over its words. */
  readonly support: number;
}

/** Content words of a phrase. */
const FEWEST = 2;
const MOST = 9;

const MARKS = new Set(',;:—–()');
const ENDS = new Set('.!?');

/**
 * Between marks, or a mark and the end; the main clause of a sentence without any is none.
 * @param wanted asked first: support is dear
 * @param fewest content words of a phrase
 * @param opens at which words a phrase begins without a mark; it runs to the next one
 */
export function phrasesOf(
  input: DriftInput,
  side: SideName,
  wanted: (span: TokenSpan) => boolean,
  opens: (tokens: readonly Token[], k: number) => boolean,
  fewest = FEWEST,
): Phrase[] {
  const { tokens } = input[side];
  const out: Phrase[] = [];
  const push = (span: TokenSpan) => {
    const phrase = phraseAt(input, side, span, fewest);
    if (phrase) out.push(phrase);
  };
  let from = 0;
  for (let k = 0; k <= tokens.length; k++) {
    const t = tokens[k];
    const ends = !t || ENDS.has(t.norm);
    if (!ends && !MARKS.has(t.norm)) continue;
    // A sentence without a mark is no phrase of another.
    const isWhole = (from === 0 || ENDS.has(tokens[from - 1]!.norm)) && ends;
    if (!isWhole && k > from && wanted({ from, to: k })) push({ from, to: k });
    for (let i = from + 1; i < k; i++) if (opens(tokens, i)) push({ from: i, to: k });
    from = k + 1;
  }
  return out;
}

function phraseAt(input: DriftInput, side: SideName, span: TokenSpan, fewest: number): Phrase | null {
  const content = contentOf(input[side].tokens, span);
  if (content.length < fewest || content.length > MOST) return null;
  return { ...span, content, support: mean(content.map((k) => supportAt(input, side, k))) };
}

/** 0..1: how much of what a side says least is told by the other one: the mean of its `LEAST` words of least support. */
export function leastSupport(input: DriftInput, side: SideName): number {
  const { tokens } = input[side];
  const supports = contentOf(tokens, { from: 0, to: tokens.length })
    .map((k) => supportAt(input, side, k))
    .sort((a, b) => a - b)
    .slice(0, LEAST);
  return mean(supports);
}

/** Words of a phrase that would have been told anew. */
const LEAST = 2;

/** 1 without any. */
const mean = (xs: readonly number[]) => (xs.length === 0 ? 1 : xs.reduce((a, b) => a + b, 0) / xs.length);

function contentOf(tokens: readonly Token[], span: TokenSpan): number[] {
  const out: number[] = [];
  for (let k = span.from; k < span.to; k++) if (isContent(tokens[k]!)) out.push(k);
  return out;
}

function supportAt(input: DriftInput, side: SideName, k: number): number {
  const l = linkOf(input, side, k);
  if (isSure(l)) return 1;
  return wordSupport(input, input[side].tokens[k]!, input[otherSide(side)]);
}

/** 1: the word stands there; else how near the nearest word is. */
function wordSupport(input: DriftInput, t: Token, other: Side): number {
  let best = 0;
  for (const u of other.tokens) {
    if (!isContent(u)) continue;
    if (u.lemma === t.lemma) return 1;
    best = Math.max(best, nearness(input.lexicon, t, u));
  }
  return Math.min(1, best);
}
