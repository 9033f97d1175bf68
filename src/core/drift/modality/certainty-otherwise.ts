// A certainty that is told otherwise than by a word of the scale, so that no cue answers to its cue:
//
//   suggested a compromise   ↔  a compromise was his suggestion      by the noun
//   is thought to be         ↔  police believe that it is            by another clause
//   asked whether            ↔  an open question                     by another word
//   so that it could build   ↔  to build                             a purpose, no possibility
//
// Linear in the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { isLetOtherwise } from '../denials/unhindered.ts';
import { isToldByNoun } from '../pair/told-by-noun.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import type { Level } from './certainty-cues.ts';
import { type HedgeSort, isHedgeKept } from './hedge-kept.ts';
import { isIntent } from './kept-certainty.ts';

/** "so that it could build" */
export function isPurpose(tokens: readonly Token[], h: TokenSpan | null): boolean {
  for (let k = (h?.from ?? 0) - 1; h && k > 0 && k >= h.from - 4; k--)
    if (tokens[k]!.norm === 'that' && tokens[k - 1]!.norm === 'so') return true;
  return false;
}

/** "left at noon and was due to arrive at six" → "left at noon": what was to come is left out with its expectation. */
export const isGoneWhole = ({ reference, ofReference }: DriftInput, h: CueHit<Level>): boolean =>
  reference.tokens[h.to - 1]!.norm === 'to' && h.anchor === h.to && !ofReference[h.anchor];

/** "suggested a compromise" ↔ "a compromise was his suggestion": told by the noun. */
export function isSaidByNoun(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, side, own } = loneCue(input, p);
  const verb = own.tokens[hit.from]!;
  return verb.tag !== 'AUX' && !verb.stop && isToldByNoun(input, side, hit.from);
}

/** "is thought to be" ↔ "police believe that it is", "might drop" ↔ "a chance that it will drop", "does not bar" ↔ "may". */
export function isKeptHedge(input: DriftInput, { reference, candidate }: CuePair<Level>): boolean {
  const isWill = (h: CueHit<Level> | null) => h === null || h.value === 3;
  const [side, hit] = isWill(candidate) ? (['reference', reference] as const) : (['candidate', candidate] as const);
  if (!hit || !isWill(side === 'reference' ? candidate : reference)) return false;
  const sort = sortOf(input[side].tokens, hit);
  if (!sort) return false;
  return isHedgeKept(input, side, hit, sort) || (sort === 'possible' && isLetOtherwise(input, side, hit));
}

const sortOf = (tokens: readonly Token[], h: CueHit<Level>): HedgeSort | undefined => {
  if (h.value !== 2) return SORTS.get(h.value);
  const { norm } = tokens[h.from]!;
  return BIDDING.test(norm) ? 'bidden' : isIntent(tokens, h) ? 'intended' : undefined;
};

const BIDDING = /^(?:urged|advis|recommend)/;

const SORTS: ReadonlyMap<Level, HedgeSort> = new Map<Level, HedgeSort>([
  ['hearsay', 'hearsay'],
  [1, 'possible'],
  [1.5, 'intended'],
]);

/** "came close to" by another word, beside a verb: not "lost it and nearly all its clients". */
export const saysNearly = ({ tokens }: Side): boolean =>
  tokens.some(
    (t, k) =>
      (/^(?:nearly|almost|narrowly|virtually|practically)$/.test(t.norm) &&
        (tokens[k - 1]?.tag === 'AUX' || tokens.slice(k + 1, k + 3).some((x) => x.tag === 'VERB'))) ||
      // "were about to collapse" ↔ "were on the verge of collapse"
      (t.norm === 'about' && tokens[k + 1]?.norm === 'to'),
  );

/** "whether" by another word: "a decision about closing it" keeps it as open as "a decision on whether to close it". */
export function asksOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, k) =>
      (DECIDING.test(t.norm) && /^(?:about|on|over|regarding|concerning)$/.test(tokens[k + 1]?.norm ?? '')) ||
      /^(?:if|whether|how|what|which|who|why|question|doubt|unclear|unknown|unsure|undecided|open|either|or|no|regardless)$|^\?$/.test(
        t.norm,
      ),
  );
}

const DECIDING =
  /^(?:decision|debate|vote|ballot|referendum|talks|discussion|negotiation|consultation|ruling|verdict|debating|voting|talking|argument|row|dispute)s?$/;

/** "said" → "indicated": a verb of saying, by which the speaker vouches as before. */
export function saysSo(input: DriftInput, h: CueHit<Level>): boolean {
  if (!/^(?:indicate|suggest)/.test(input.candidate.tokens[h.from]!.norm)) return false;
  return input.reference.tokens.some((t) => SAYING.has(t.lemma));
}

const SAYING = new Set('say tell announce report state add argue write reply explain note claim'.split(' '));

/** "threatened to sue" ↔ "threatened legal action": the verb of the cue still stands, with a noun. */
export function isSaidOtherwise(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, own, other } = loneCue(input, p);
  const head = own.tokens[hit.from]!;
  return head.tag === 'VERB' && !head.stop && other.tokens.some((t) => t.lemma === head.lemma);
}
