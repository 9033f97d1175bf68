// One of several is now the only one:
//
//   is a founder of the charity     →  is the founder of the charity
//   some of the workers were paid   →  the workers were paid
//   a man was held, and the man ...  ↔ the man was held                 not here: told of a second time
//
// Small words alone tell it. Tempting and wrong: every article that was exchanged: "a" is "the" from the second mention on, so that only what
// somebody is said to be counts. Linear in the articles.
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { betweenKept } from '../pair/between-kept.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const articles = wordFinder(/^(?:a|an|the)$/);
const parts = wordFinder(/^(?:one|some|several|many)$/);
const IS = /^(?:is|was|are|were|as|becomes?|became|remains?)$/;
const STRENGTH = 0.7;

export function findOneOfThem(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  return [...exchangedArticles(input), ...lostParts(input)];
}

/** "is a founder of" → "is the founder of" */
function exchangedArticles(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return articles(c).flatMap((j) => {
    const i = betweenKept(input, j);
    if (i < 1 || !IS.test(r[i - 1]!.norm) || isDefinite(r[i]) === isDefinite(c[j])) return [];
    if (!/^(?:a|an|the)$/.test(r[i]!.norm) || !hasOf(c, j)) return [];
    const says = isDefinite(c[j]) ? 'one of several is now the only one' : 'the only one is now one of several';
    const span = (at: number) => ({ from: at, to: at + 2 });
    return [{ ...majorChange(input, 'quantity', span(i), span(j), says, STRENGTH), certain: true }];
  });
}

const isDefinite = (t: Token | undefined) => t?.norm === 'the';

/** "the founder of", not "the same", "the first". */
const hasOf = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1, at + 5).some((t) => t.norm === 'of') &&
  !/^(?:same|first|last|only|next|most|best|worst|largest|result|end|start|beginning|time|part|kind|sort|number|lot|victim|target|subject|scene|author|cause|sign)$/.test(
    tokens[at + 1]?.norm ?? '',
  );

const isRanked = (tokens: readonly Token[], at: number) =>
  /^(?:\w{2,}est|most|least|first|last|best|worst|few)$/.test(tokens[at]?.norm ?? '') || tokens[at]?.tag === 'NUM';

/** The same word stands there, too. */
const isKept = (input: DriftInput, side: SideName, k: number) => {
  const there = across(input, side, k);
  return there >= 0 && input[otherSide(side)].tokens[there]!.norm === input[side].tokens[k]!.norm;
};

/** "some of the workers" → "the workers" */
function lostParts(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) => {
    const own = input[side].tokens;
    const other = input[otherSide(side)].tokens;
    return parts(own).flatMap((k) => {
      if (own[k + 1]?.norm !== 'of' || isKept(input, side, k) || parts(other).length > 0) return [];
      const there = across(input, side, k + 2);
      if (there < 0 || own[k + 2]!.norm !== other[there]!.norm) return [];
      // "24 of the 48 seats", "one of the oldest": read by other kinds.
      if (other[there - 1]?.norm === 'of' || isRanked(own, k + 3) || isRanked(other, there + 1)) return [];
      const before = k === 0 ? -1 : across(input, side, k - 1);
      if (k > 0 && before !== there - 1) return [];
      const spans = facing(side, { from: k, to: k + 3 }, { from: there, to: there + 1 });
      const says = side === 'reference' ? 'a part is now the whole' : 'the whole is now a part';
      return [{ ...majorChange(input, 'quantity', spans.reference, spans.candidate, says, STRENGTH), certain: true }];
    });
  });
}
