// A share, and what is said of the others:
//
//   few of the farms have a well          ↔  most of the farms have no well          a denial more
//   few pupils passed                     ↔  most pupils failed                      an opposite
//   most of the trees survived            ↔  only a few of the trees did not
//   few of the farms have a well          →  most of the farms have a well           nothing is turned: changed
//   most of those with no fever recovered →  few of those with fever recovered       others are spoken of: changed
//
// The share is the contrary one, and what is said of it is turned once: each alone would be a change. So what turns is counted, and
// both shares must be of one thing. Tempting and wrong: any "few" against any "most". Quadratic in the shares of a pair.

import type { Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { endFrom, startBefore } from '../pair/clauses.ts';
import { aloneAt } from '../pair/facing.ts';
import { isCovered, linkedSpans, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import type { CueHit } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { findDenials } from '../words/polarity.ts';
import { cuesOf } from './quantity-cues.ts';
import type { Quantity } from './quantity-words.ts';

/** Shares up to the one and from the other on are told of each other's rest. */
const FEW = 0.2;
const MOST = 0.8;
const HALF = 0.4;
/** Tokens from a share to what it is a share of. */
const OF = 4;
/** Tokens behind a share in which stands what is said. */
const CLAUSE = 14;

export function keptOtherShares(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  const r = sharesOf(input.reference.tokens);
  const c = r.length === 0 ? [] : sharesOf(input.candidate.tokens);
  return r.flatMap((a) =>
    c.flatMap((b): SpanPair[] => {
      if (!areOthers(a.level, b.level) || !areOfOne(input, a, b)) return [];
      const [x, y] = [clauseOf(input.reference.tokens, a), clauseOf(input.candidate.tokens, b)];
      const isSaid = (clause: TokenSpan, share: TokenSpan, k: number) =>
        isCovered([clause], k) && !isCovered([share], k);
      const own = findDenials(input.reference.tokens).filter((k) => isSaid(x, a, k));
      const other = findDenials(input.candidate.tokens).filter((k) => isSaid(y, b, k));
      const areOwn =
        own.every((k) => deniesShare(input.reference.tokens, a, k)) &&
        other.every((k) => deniesShare(input.candidate.tokens, b, k));
      if (!areOwn) return [];
      const opposites = oppositePairs(input).filter((o) => isSaid(x, a, o.reference) && isSaid(y, b, o.candidate));
      if ((own.length + other.length + opposites.length) % 2 === 0) return [];
      return [
        { reference: a, candidate: b },
        ...own.map((k) => aloneAt('reference', k)),
        ...other.map((k) => aloneAt('candidate', k)),
        ...opposites.map(linkedSpans),
      ];
    }),
  );
}

const areOthers = (a: number, b: number): boolean =>
  (a <= FEW && b >= MOST) || (b <= FEW && a >= MOST) || (Math.min(a, b) === HALF && Math.max(a, b) === MOST);

interface Share extends TokenSpan {
  readonly level: number;
}

/** Shares of less than all, "only a few" among them. */
function sharesOf(tokens: readonly Token[]): Share[] {
  return cuesOf(tokens)
    .filter((h: CueHit<Quantity>) => h.value.scale === 'share' && h.value.level < 1)
    .map((h) => {
      const isOnly =
        /^(?:a|some)$/.test(tokens[h.from]!.norm) && /^(?:only|just)$/.test(tokens[h.from - 1]?.norm ?? '');
      return isOnly ? { from: h.from - 1, to: h.to, level: FEW } : { from: h.from, to: h.to, level: h.value.level };
    });
}

/** Both of the farms. */
function areOfOne(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  const of = { from: b.to, to: b.to + OF };
  for (let k = a.to; k < Math.min(input.reference.tokens.length, a.to + OF); k++)
    if (!input.reference.tokens[k]!.stop && isCovered([of], across(input, 'reference', k))) return true;
  return false;
}

const JOINS = /^(?:and|but|or|nor|while|where|when|if|as|because|who|whom|whose|which|that|what|than)$/;

/** Is the share's own verb denied there, or the first object of it? "of the men who had no coat", "a bank and no school": it is not. */
function deniesShare(tokens: readonly Token[], share: TokenSpan, at: number): boolean {
  const between = at < share.from ? tokens.slice(at + 1, share.from) : tokens.slice(share.to, at);
  if (between.some((t) => JOINS.test(t.norm))) return false;
  // "had not been read by most"
  if (at < share.from) return tokens[share.from - 1]!.norm === 'by';
  // "with no fever"
  if (tokens[at - 1]!.tag === 'ADP') return false;
  const isVerb = (t: Token | undefined) => t?.tag === 'AUX' || (t?.tag === 'VERB' && !t.norm.endsWith('ing'));
  return between.some(isVerb) || isVerb(tokens[at + 1]);
}

/** From the share to the end of what is said. */
function clauseOf(tokens: readonly Token[], share: TokenSpan): TokenSpan {
  // "read by hardly any": what is said may stand before.
  const from = startBefore(tokens, share.from);
  return { from, to: Math.min(endFrom(tokens, share.to), share.to + CLAUSE) };
}
