// Words of quantity, each with its level on one of four scales, where they are meant as such.
//
//   most of the loaves       share 0.8         rarely               frequency 0.1
//   at least 12, 12 or more  bound 2           only 12              only
//   over the bridge          none: a bound stands before a figure, and "over", "under" and "about" are prepositions elsewhere
//
// Tempting and wrong: the words wherever they stand. Linear in the tokens.

import { isOfMotion, isOfPlace } from '../../text/place-words.ts';
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { normOf } from '../pair/wording.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { boundDenial } from './denied-bound.ts';
import { figureBefore, isDay, isFigure } from './figure-at.ts';
import { BOUND, findCues, type Quantity } from './quantity-words.ts';

/** Bounds on a figure by their own words, whatever denies them. */
export const boundsAsWritten = (tokens: readonly Token[]): CueHit<Quantity>[] =>
  cuesMeant(tokens).filter((h) => h.value.scale === 'bound');

/** Cues as they are meant: a denied bound is the contrary one, and a bound behind its figure belongs to that. */
export function cuesOf(tokens: readonly Token[]): CueHit<Quantity>[] {
  return cuesMeant(tokens).map((h) => {
    if (h.value.scale !== 'bound') return h;
    const { level } = h.value;
    const figure = figureBefore(tokens, h);
    return {
      ...h,
      anchor: figure < 0 ? h.anchor : figure,
      value: { scale: 'bound', level: boundDenial(tokens, h.from) < 0 ? level : -level },
    };
  });
}

/** "some" before a figure is an approximation, "over" and "under" without one are prepositions. */
function cuesMeant(tokens: readonly Token[]): CueHit<Quantity>[] {
  return withLimits(tokens, findCues(tokens)).filter((h) => {
    if (h.to - h.from > 1 && LIMIT.test(tokens[h.from]!.norm)) return true;
    // "all along" is from the start.
    if (tokens[h.from]!.norm === 'all' && tokens[h.to]?.norm === 'along') return false;
    // "more than doubled", "nearly trebled"
    if (h.value.scale === 'bound' && MULTIPLIES.test(tokens[h.to]?.norm ?? '')) return true;
    // "until at least March 2030", "until at least Thursday"
    const ofDay = tokens[h.from]!.norm === 'at' && isDay(tokens[h.to]);
    // "no later than Thursday"
    if (/^(?:earlier|later)$/.test(tokens[h.from]!.norm) && isDay(tokens[h.to])) return true;
    if (h.value.scale === 'bound' && isLiteral(tokens, h)) return false;
    if (h.value.scale === 'bound')
      return (isFigure(tokens, h.to) && !isParticle(tokens, h)) || figureBefore(tokens, h) >= 0 || ofDay;
    const first = tokens[h.from]!.norm;
    const before = tokens[h.from - 1]?.norm ?? '';
    // "every Saturday" is "on Saturdays".
    if ((first === 'every' || first === 'each') && /day$/.test(tokens[h.to]?.norm ?? '')) return false;
    // "In all, 40 came", "after all", "at all"; "the first half".
    if (
      first === 'all' &&
      (before === 'at' || (/^(?:in|after|above)$/.test(before) && tokens[h.to]?.kind === 'punctuation'))
    )
      return false;
    if (
      first === 'half' &&
      (/(?:st|nd)$|^(?:second|opening|final|closing|other|better)$/.test(before) ||
        tokens[h.from - 1]?.kind === 'number')
    )
      return false;
    if (first === 'some' && isFigure(tokens, h.to)) return false;
    // "Not one of the 30" is none, which kind negation weighs.
    if (first === 'one' && before === 'not') return false;
    // "as part of the deal", "is part of the group": belonging, no share.
    if (first === 'part' && /^(?:as|a|be|is|are|was|were|been|being|become|became|becomes)$/.test(before)) return false;
    // "in full view"
    if (first === 'in' && tokens[h.to - 1]!.norm === 'full' && /^(?:NOUN|ADJ)$/.test(tokens[h.to]?.tag ?? ''))
      return false;
    if (first === 'little') return false;
    // "more than in any other year" speaks of all; elsewhere "any" is no amount.
    if (first === 'any') return tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => t.norm === 'than');
    // "just" and "most" are adverbs of other things elsewhere: "just landed", "most effective".
    if (first === 'just') return isFigure(tokens, h.to) || isFew(tokens, h.to);
    if (first === 'most' && h.to === h.from + 1) {
      const tag = tokens[h.to]?.tag;
      return (tag !== 'ADJ' && tag !== 'ADV') || isMostOf(tokens, h);
    }
    return true;
  });
}

/** "just a few", "just a handful" */
const isFew = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'a' && /^(?:few|handful|couple|fraction)$/.test(tokens[at + 1]?.norm ?? '');

export const LIMIT = /^(?:maximum|minimum|limit|ceiling|cap)$/;
/** Tokens from the word for a limit to its "is". */
const LIMIT_REACH = 6;

/** "the maximum for adults is eight", "the weight limit is 20 kilos": a bound whose figure stands behind a verb. */
function withLimits(tokens: readonly Token[], hits: readonly CueHit<Quantity>[]): CueHit<Quantity>[] {
  const out = hits.slice();
  for (const from of findLimit(tokens)) {
    const is = tokens.slice(from, from + LIMIT_REACH).findIndex((t) => /^(?:is|was|are|were|of)$/.test(t.norm));
    const to = from + is + 1;
    if (is < 0 || !isFigure(tokens, to) || out.some((h) => h.from <= from && from < h.to && h.to > from + 1)) continue;
    const level = tokens[from]!.norm === 'minimum' ? BOUND.least : BOUND.most;
    const at = out.findIndex((h) => h.from >= from);
    const hit = { from, to, anchor: to, value: { scale: 'bound' as const, level } };
    if (at >= 0 && out[at]!.from === from) out[at] = hit;
    else out.splice(at < 0 ? out.length : at, 0, hit);
  }
  return out;
}

const findLimit = wordFinder(LIMIT);

/** "beneath 41 passengers", "goes up to 12.50": where, and where to; "five degrees below zero" has it for a sign. */
function isLiteral(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  if (/^(?:zero|freezing)$/.test(tokens[to]?.norm ?? '') && DEGREES.test(tokens[from - 1]?.norm ?? '')) return true;
  const norms = tokens.map((t) => t.norm);
  return to === from + 1 ? isOfPlace(norms, from) : isOfMotion(norms, from);
}

const DEGREES = /^(?:degrees?|°|°?[cf]|celsius|centigrade|fahrenheit|\d+)$/;

export const MULTIPLIES = /^(?:doubl|trebl|tripl|quadrupl|halv)(?:es?|ed|ing)$/;

const HANDING = new Set('hand turn sign carry'.split(' '));
const POURING = new Set('drizzle pour sprinkle scatter spoon spread drape lay grate brush dust squeeze tip'.split(' '));
const MOVING = new Set(
  'come go cross fly sail drive ride walk run jump climb step move fall turn take hand pass stop'.split(' '),
);

/** "hand over 650", "drizzle over two spoons", "came over three times": the little word of a verb, or of one of moving and how often it was so. */
function isParticle(tokens: readonly Token[], h: TokenSpan): boolean {
  const verb = tokens[h.from - 1];
  if (tokens[h.from]!.norm !== 'over' || h.to - h.from > 1 || verb === undefined) return false;
  // An order that opens its sentence is often tagged as a noun.
  if (POURING.has(verb.lemma)) return true;
  if (verb.tag !== 'VERB') return false;
  if (HANDING.has(verb.lemma)) return true;
  if (!MOVING.has(verb.lemma)) return false;
  return tokens.slice(h.to, h.to + 3).some((t) => /^(?:times|occasions|twice)$/.test(t.norm));
}

/** "in most previous years", not "the most effective drugs". */
function isMostOf(tokens: readonly Token[], h: TokenSpan): boolean {
  const [adjective, noun, before] = [tokens[h.to], tokens[h.to + 1], tokens[h.from - 1]];
  const plural = noun?.tag === 'NOUN' && noun.norm !== noun.lemma;
  // "the country's most respected judges" is a superlative.
  if (isPossessive(before) || before?.tag === 'PART') return false;
  return plural && adjective?.tag === 'ADJ' && (!before || before.tag === 'ADP' || before.kind === 'punctuation');
}

/** The words of a lone cue. */
export function cueText(input: DriftInput, p: CuePair<Quantity>): string {
  const { hit, own } = loneCue(input, p);
  return normOf(own.tokens, hit);
}
