// One order of two events, or one stretch of time, by connectives of two classes:
//
//   warned before the hail fell        ↔  when the hail fell, the warning had been out     what was over by then came before
//   moved off before the doors closed  ↔  was moving while the doors were still open       what was still so ended after
//   his first goal since the surgery   ↔  his previous goal was before the surgery
//   stay until it is cold. It breaks   ↔  let it go cold, since it breaks                  they join different statements
//   left before the band played        →  when they left, the band had played              turned: the other one was over
//
// Tempting and wrong: the class of the connective alone, or "had" wherever it stands; so what stands behind the one must be told behind
// the other. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { endFrom, isStop, startBefore } from '../pair/clauses.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { isPastForm } from '../words/tense.ts';

/** Tokens on either side of a connective in which stands what it joins. */
const REACH = 8;

/** What stands behind a connective, to the next mark. */
function behind(tokens: readonly Token[], cue: TokenSpan): TokenSpan {
  return { from: cue.to, to: Math.min(endFrom(tokens, cue.to), cue.to + REACH) };
}

function before(tokens: readonly Token[], cue: TokenSpan): TokenSpan {
  return { from: Math.max(startBefore(tokens, cue.from, isStop), cue.from - REACH), to: cue.from };
}

/** How many words of a stretch are told inside another one, and how many outside; of "ten years before" nothing is asked. */
function told(
  input: DriftInput,
  side: SideName,
  own: TokenSpan,
  there: TokenSpan,
): { inside: number; outside: number } {
  let [inside, outside] = [0, 0];
  for (let k = own.from; k < own.to; k++) {
    const isNamed = !input[side].tokens[k]!.stop && !isCovered(input[side].values, k);
    const far = isNamed ? across(input, side, k) : -1;
    if (far >= 0) isCovered([there], far) ? inside++ : outside++;
  }
  return { inside, outside };
}

const has = (tokens: readonly Token[], { from, to }: TokenSpan, word: RegExp): boolean =>
  tokens.slice(from, to).some((t) => word.test(t.norm));

/** "had been out", "had already resigned", "was already moving"; "had yet to come" is not over. */
const isPerfect = (tokens: readonly Token[], { from, to }: TokenSpan): boolean =>
  tokens
    .slice(from, to)
    .some((t, k) => t.norm === 'already' || (t.norm === 'had' && isParticiple(tokens[from + k + 1])));

const isParticiple = (t: Token | undefined): boolean => t !== undefined && (t.norm === 'been' || isPastForm(t));

/** "before B, A" ↔ "when B, A had been", "while B was still to come" */
export function isOverByThen(input: DriftInput, p: SpanPair): boolean {
  const isBefore = (side: SideName) => /^(?:before|prior|ahead)$/.test(input[side].tokens[p[side].from]!.norm);
  const side: SideName = isBefore('reference') ? 'reference' : 'candidate';
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const when = p[otherSide(side)];
  if (!isBefore(side) || !/^(?:when|while|by)$/.test(other[when.from]!.norm)) return false;
  const clause = behind(other, when);
  const rest = { from: clause.to, to: Math.min(other.length, clause.to + 2 * REACH) };
  const isOver = [before(other, when), rest].some((x) => isPerfect(other, x));
  // "before the price fell" → "while it was still falling": the same deed, which is not over.
  const isGoingOn = own
    .slice(p[side].to, behind(own, p[side]).to)
    .some((t) => t.tag === 'VERB' && other.slice(clause.from, clause.to).some((x) => x.lemma === t.lemma));
  if (!isOver && (isGoingOn || !has(other, clause, /^still$/))) return false;
  const later = told(input, side, behind(own, p[side]), clause);
  return later.inside > 0 && told(input, side, before(own, p[side]), clause).inside === 0;
}

/** "the first since" ↔ "the previous one before" */
export function isLastBefore(input: DriftInput, p: SpanPair): boolean {
  const opens = (side: SideName, cue: string, word: RegExp) => {
    const { tokens } = input[side];
    return tokens[p[side].from]!.norm === cue && has(tokens, before(tokens, p[side]), word);
  };
  return (['reference', 'candidate'] as const).some(
    (side) => opens(side, 'since', /^first$/) && opens(otherSide(side), 'before', /^(?:previous|last)$/),
  );
}

/** Do the two join statements of which none is the other's? */
export function joinOthers(input: DriftInput, { reference, candidate }: SpanPair): boolean {
  const [r, c] = [behind(input.reference.tokens, reference), behind(input.candidate.tokens, candidate)];
  const [x, y] = [told(input, 'reference', r, c), told(input, 'candidate', c, r)];
  return x.inside === 0 && y.inside === 0 && x.outside > 0 && y.outside > 0;
}
