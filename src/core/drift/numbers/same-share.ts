// A share or frequency that came, went or changed and says the same.
//
//   half of the 48               ↔  24 of the 48
//   not all of them were hurt    ↔  some of them were not hurt
//   all those who came           ↔  everyone who came
//
// Tempting and wrong: the words alone; "some" and "a few" are as vague as no word. Linear.

import type { Side, TokenSpan } from '../../types.ts';
import { isWholeCount } from '../figures/values.ts';
import { linkOf, otherSide } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import { isDenial } from '../words/polarity.ts';
import { isFigure } from './figure-at.ts';
import { cueText } from './quantity-cues.ts';
import type { Quantity } from './quantity-words.ts';

/** Is one of them "not all", and the other denied as well? */
export function isNotAll(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const denied = (side: Side, h: TokenSpan) => side.tokens[h.from - 1]?.norm === 'not';
  const isDenied = (side: Side) => side.tokens.some((t) => isDenial(t.norm));
  if (!reference || !candidate || !isDenied(input.reference) || !isDenied(input.candidate)) return false;
  const [r, c] = [denied(input.reference, reference), denied(input.candidate, candidate)];
  return r !== c && (r ? reference : candidate).value.level === 1;
}

/** Is the cue part of a figure that the other side has as well ("half a litre" ↔ "½ litre")? */
export function isValue(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, own, other } = loneCue(input, p);
  const { from } = hit;
  // "half of the 48" ↔ "24 of the 48"
  const whole = cueText(input, p).startsWith('half')
    ? own.values.find((v) => isWholeCount(v) && v.from > from && v.from - from <= HALF_OF)
    : undefined;
  if (whole && other.values.some((v) => v.lo === whole.lo / 2 && v.hi === v.lo)) return true;
  const value = own.values.find((v) => v.from <= from && from < v.to);
  return value !== undefined && other.values.some((v) => v.lo === value.lo && v.hi === value.hi);
}

/** Tokens from "half" to what it is half of. */
const HALF_OF = 4;

/** Without them it is the whole: "part of the audience" → "the audience". */
export const PART = new Set(['part of', 'parts of', 'half of', 'half', 'a minority of']);

export const VAGUE = new Set([
  'some',
  'a few',
  'several',
  'a number of',
  'a couple of',
  'various',
  'certain',
  'one of',
  'both',
  'both of',
]);

/** "all those who came" ↔ "everyone who came"; "all of them" → "none of them", which is told as a denial. */
export function isOfEverybody(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, side, own, other } = loneCue(input, p);
  const isThere = ({ tokens }: Side) => tokens.some((t) => EVERYBODY.test(t.norm));
  if (isThere(other) && !isThere(own)) return true;
  return other.tokens[linkOf(input, side, hit.from)?.[otherSide(side)] ?? -1]?.norm === 'none';
}

const EVERYBODY = /^every(?:one|body|thing)$/;

/** "each year" is "a year". */
export function isRate(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit: h, own } = loneCue(input, p);
  const { tokens } = own;
  return (
    /^(?:each|every)$/.test(tokens[h.from]!.norm) &&
    (isFigure(tokens, h.to) || /^(?:hour|week|month|year|night)$/.test(tokens[h.to]?.norm ?? ''))
  );
}
