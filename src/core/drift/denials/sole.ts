// The only one, and no other:
//
//   the one hotel on the island    ↔  there is no hotel on the island besides it
//   the one hotel, the Compass     ↔  there is no hotel besides the Compass
//   the only guest by train        ↔  no other guest came by train, nobody else did
//   the only pub in the village    →  there is another pub in the village       no longer the only one
//   the only country to sign       →  no country signed                         none at all: `negation.ts` tells it
//
// A denial of others is one only by a word for them: "other", "else", "besides". Tempting and wrong: any "no" against any "only".
// Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { wordFinder } from '../words/cues.ts';
import { EXCEPTING } from '../words/excepting.ts';
import { isDenial } from '../words/polarity.ts';
import { lackings, lacks } from '../words/reach.ts';

/** Tokens from "only" to its noun, and from "no" to "other". */
const REACH = 3;
/** Tokens from a denial to "besides". */
const CLAUSE = 9;
const SOLE = /^(?:only|sole|lone|one|single)$/;
/** Where such words stand. */
export const findSole = wordFinder(SOLE);
const OTHER = /^(?:other|others|else|another|second)$/;
const BESIDES = anyOf(EXCEPTING, /^besides?$/);
const ONESELF = /^(?:it|him|her|them|this|that|these|those)$/;

/** "the only N", "the one N": from the word to its noun; not "the only one of two reasons", nor where it is denied. */
export function soleOf(tokens: readonly Token[]): TokenSpan[] {
  return findSole(tokens).flatMap((from): TokenSpan[] => {
    const t = tokens[from]!;
    if (!/^(?:the|its|their|his|her)$/.test(tokens[from - 1]?.norm ?? '')) return [];
    if (isDenial(tokens[from - 2]?.norm ?? '')) return [];
    for (let k = from + 1; k <= from + REACH && k < tokens.length; k++) {
      const x = tokens[k]!;
      if (x.tag === 'NOUN' || (t.norm !== 'one' && /^ones?$/.test(x.norm))) return [{ from, to: k + 1 }];
      // "the only pub": a noun by its place, whatever it may be elsewhere.
      if (k === from + 1 && t.norm !== 'one' && x.tag === 'VERB' && !x.stop) return [{ from, to: k + 1 }];
      if (x.tag !== 'ADJ') return [];
    }
    return [];
  });
}

/** "no other pub", "nobody else", "no hotel on the island besides it": from the denial to the word for others. */
export function denialsOfOthers(tokens: readonly Token[]): TokenSpan[] {
  return lackings(tokens).flatMap((from): TokenSpan[] => {
    for (let k = from + 1; k <= from + CLAUSE && k < tokens.length && !isStop(tokens[k]); k++) {
      const { norm } = tokens[k]!;
      // "no other choice than"
      if (k <= from + REACH && OTHER.test(norm)) return tokens[k + 1]?.norm === 'than' ? [] : [{ from, to: k + 1 }];
      const apart = norm === 'apart';
      if (!BESIDES.test(norm) || (apart && tokens[k + 1]?.norm !== 'from')) continue;
      const next = k + (apart ? 2 : 1);
      const itself = tokens[next]?.tag === 'DET' ? next + 1 : next;
      if (ONESELF.test(tokens[next]?.norm ?? '') || tokens[itself]?.tag === 'PROPN') return [{ from, to: itself + 1 }];
    }
    return [];
  });
}

/** The only one of one text, and that there are no others of the other: "only" says nothing more, nor does "besides". */
export function keptSole(input: DriftInput): SpanPair[] {
  const read = ({ tokens }: DriftInput['reference']) => ({ sole: soleOf(tokens), others: denialsOfOthers(tokens) });
  const [r, c] = [read(input.reference), read(input.candidate)];
  if (r.sole.length > 0 && c.sole.length === 0 && c.others.length > 0)
    return [{ reference: r.sole[0]!, candidate: c.others[0]! }];
  if (c.sole.length > 0 && r.sole.length === 0 && r.others.length > 0)
    return [{ reference: r.others[0]!, candidate: c.sole[0]! }];
  return [];
}

/** Both by words of closed classes beside one noun: hardly anything else can be meant. */
const STRENGTH = 0.9;

/** The only one, and one of several: "the only pub" → "another pub". */
export function findNotSole(input: DriftInput): Candidate[] {
  const { reference: r, candidate: c } = input;
  const told = (own: readonly Token[], other: readonly Token[]) => {
    const [sole] = soleOf(own);
    if (!sole || findSole(other).length > 0 || lacks(other)) return null;
    const noun = own[sole.to - 1]!.lemma;
    const at = other.findIndex((t, k) => t.lemma === noun && /^(?:another|other)$/.test(other[k - 1]?.norm ?? ''));
    return at < 0 ? null : { sole, others: { from: at - 1, to: at + 1 } };
  };
  const [lost, won] = [told(r.tokens, c.tokens), told(c.tokens, r.tokens)];
  const change = lost
    ? majorChange(input, 'quantity', lost.sole, lost.others, 'no longer the only one', STRENGTH)
    : won && majorChange(input, 'quantity', won.others, won.sole, 'now the only one', STRENGTH);
  return change ? [{ ...change, certain: true }] : [];
}
