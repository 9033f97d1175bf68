// Verbs by which one thing shows another: "the mood was captured by the photograph" ↔ "the mood was reflected in it".
//
// A thesaurus has them in a dozen senses ("captured the thief", "reflected the light") and their vectors are apart; said of the same
// things they are one. So two linked ones say nothing new where each is done by, or in, something.
// Tempting and wrong: calling them synonyms everywhere. Linear in the links.
import type { Token } from '../../types.ts';
import { linkedSpans, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';

const SHOWING = new Set(
  'capture epitomise epitomize embody exemplify illustrate reflect mirror symbolise symbolize encapsulate typify'.split(
    ' ',
  ),
);
const findShowing = lemmaFinder(SHOWING);

/** "captured by the trip", "reflected in the journey": shown by something. */
const isShown = (tokens: readonly Token[], at: number) =>
  SHOWING.has(tokens[at]!.lemma) && /^(?:by|in)$/.test(tokens[at + 1]?.norm ?? '');

export function keptShowing(input: DriftInput): SpanPair[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (findShowing(r).length === 0 || findShowing(c).length === 0) return [];
  return input.diff.links
    .filter((l) => r[l.reference]!.lemma !== c[l.candidate]!.lemma)
    .filter((l) => isShown(r, l.reference) && isShown(c, l.candidate))
    .map(linkedSpans);
}
