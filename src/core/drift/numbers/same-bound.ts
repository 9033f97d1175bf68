// A bound that came, went or changed and says the same.
//
//   no later than 30 June        ↔  by 30 June
//   until at least Thursday      ↔  not before Thursday
//   1,012,450 visitors           ↔  just over a million visitors
//   nobody … in under five hours ↔  never … in less than five hours
//
// Tempting and wrong: the sign of the bound by itself; a denial, a verb ("reach", "top") or the figure told whole may carry it. Linear.

import type { Side, Token, TokenSpan } from '../../types.ts';
import { weighedCues } from '../denials/denial-cues.ts';
import { isSameDate } from '../figures/values.ts';
import { hull, type SpanPair, spanOf } from '../pair/spans.ts';
import { normOf } from '../pair/wording.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { signOf } from '../words/motion.ts';
import { wordBefore } from '../words/reach.ts';
import { boundFigures } from './bound-figures.ts';
import { boundDenial } from './denied-bound.ts';
import { isFigure } from './figure-at.ts';
import { cuesOf, cueText, LIMIT } from './quantity-cues.ts';
import type { Quantity } from './quantity-words.ts';

/** "nobody has done it in under five hours" ↔ "it has never been done in less than five": one denial each, wherever it stands. */
export function isDeniedAlike(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const written = (side: Side, h: CueHit<Quantity>) => (boundDenial(side.tokens, h.from) < 0 ? 1 : -1) * h.value.level;
  if (input.pack || written(input.reference, reference!) * written(input.candidate, candidate!) <= 0) return false;
  return weighedCues(input, 'reference').length === 1 && weighedCues(input, 'candidate').length === 1;
}

/** "keep it below 30" ↔ "be spared 30 and above": what is spared is the contrary bound. */
export function isSpared(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const spared = ({ tokens }: Side, at: number) => wordBefore(tokens, at, SPARED_REACH, SPARING) >= 0;
  return spared(input.reference, reference!.from) !== spared(input.candidate, candidate!.from);
}

/** Tokens from a verb of sparing to the bound. */
const SPARED_REACH = 6;
const SPARING = /^(?:spar|avoid|escap|avert|prevent|dodg|rul)(?:e|es|ed|ing|s)?$/;

/** "over eight years" ↔ "within eight years" */
export function isSpan(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const cues = [normOf(input.reference.tokens, reference!), normOf(input.candidate.tokens, candidate!)].sort();
  if (cues[0] !== 'over' || cues[1] !== 'within') return false;
  return boundFigures(input, reference!, candidate!)?.reference.kind === 'duration';
}

/** "no later than 30 June" ↔ "by 30 June" */
export function isBy(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit: h, own, other } = loneCue(input, p);
  const date =
    own.tokens[h.from]!.norm === 'later'
      ? own.values.find((v) => v.date && v.from >= h.to && v.from <= h.to + 1)
      : undefined;
  if (!date || boundDenial(own.tokens, h.from) < 0) return false;
  return other.values.some((v) => v.date && isSameDate(v, date) && BY.test(other.tokens[v.from - 1]?.norm ?? ''));
}

const BY = /^(?:by|until|before)$/;

/** "may exceed 20 million" ↔ "may top 20 million" */
export function isTopped(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, own, other } = loneCue(input, p);
  return own.tokens[hit.from]!.lemma === 'exceed' && other.tokens.some((t) => TOPPING.has(t.lemma));
}

const TOPPING = new Set('top surpass pass beat break outstrip'.split(' '));

/** "the limit is 50": which answers a bound, and is none that could come or go. */
export function isLimit(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, own } = loneCue(input, p);
  return hit.to - hit.from > 1 && LIMIT.test(own.tokens[hit.from]!.norm);
}

/** "until at least Thursday" ↔ "not before Thursday" */
export function isNotBefore(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, own, other } = loneCue(input, p);
  const day = own.tokens[hit.to]?.norm;
  const { tokens } = other;
  return (
    hit.value.level > 0 &&
    tokens.some((t, k) => t.norm === 'before' && tokens[k + 1]?.norm === day && denialOf(tokens, k) >= 0)
  );
}

/** "expected to reach 34C" ↔ "up to 34C"; "under 18" ↔ "under-18s". */
export function isReached(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit: cue, own, other } = loneCue(input, p);
  const words = own.tokens.slice(cue.from, cue.to).map((t) => t.norm);
  const figure = own.tokens[cue.to]?.norm ?? '';
  return other.tokens.some((t, k) => {
    // "goes no higher than the third floor" ↔ "stops at the third floor"
    if (cue.value.level < 0 && /^(?:higher|further|farther)$/.test(words.at(-2) ?? ''))
      return STOPPING.has(t.lemma) && other.tokens[k + 1]?.tag === 'ADP' && isFigure(other.tokens, k + 2);
    if (words.join(' ') === 'up to') {
      // "will rise to 12.50" ↔ "is up to 12.50"
      if (t.norm === 'to' && isFigure(other.tokens, k + 1)) return signOf(other.tokens[k - 1]?.norm ?? '') > 0;
      return /^(?:reach|reaches|reached|reaching|peak|top|hit)$/.test(t.norm) && isFigure(other.tokens, k + 1);
    }
    return words.length === 1 && /^\d+$/.test(figure) && t.norm.replace(/s$/, '') === `${words[0]}-${figure}`;
  });
}

const STOPPING = new Set('stop end finish terminate'.split(' '));

/** "over eleven hours", "over three summers": as often how long it took as a bound. */
export function isSpell(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, own } = loneCue(input, p);
  if (cueText(input, p) !== 'over') return false;
  const figure = own.values.find((v) => v.from === hit.to);
  return figure?.kind === 'duration' || (figure?.kind === 'number' && SPELLS.test(own.tokens[figure.to]?.lemma ?? ''));
}

/** What takes its time and is no unit of it. */
const SPELLS =
  /^(?:spring|summer|autumn|winter|season|weekend|morning|afternoon|evening|night|term|semester|generation|session|sitting|series|match|game|round|meeting|stage|phase)$/;

/** "1,012,450 visitors" → "just over a million visitors": the bound is true of the rounded figure. */
export function holdsBound(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit: cue, own: to, other: from } = loneCue(input, p);
  const figure = to.values.find((v) => v.from >= cue.from && v.from <= cue.to + 2);
  if (!figure) return false;
  return from.values.some((v) => {
    // "20 to 30 people" ↔ "up to 30 people"
    if (v.hi > v.lo && v.kind === figure.kind && figure.lo === (cue.value.level > 0 ? v.lo : v.hi)) return true;
    const near = Math.abs(v.lo - figure.lo) <= 0.05 * Math.abs(figure.lo) && v.kind === figure.kind;
    return near && (cue.value.level > 0 ? v.lo > figure.lo : v.lo < figure.lo);
  });
}

const withDenial = (tokens: readonly Token[], h: TokenSpan): TokenSpan =>
  withToken(h, Math.max(denialOf(tokens, h.from), boundDenial(tokens, h.from)));

export const withToken = (h: TokenSpan, at: number): TokenSpan =>
  at < 0 ? spanOf(h) : { from: Math.min(at, h.from), to: Math.max(at + 1, h.to) };

/** "1995 at the earliest" ↔ "1995 or later": one bound of one figure in other words. */
export function keptBounds(input: DriftInput): SpanPair[] {
  const bounds = (side: Side) => cuesOf(side.tokens).filter((h) => h.value.scale === 'bound');
  const r = bounds(input.reference);
  const c = r.length === 0 ? [] : bounds(input.candidate);
  return r.flatMap((a) =>
    c.flatMap((b) => {
      // Told in the same words it answers nothing.
      const isSame =
        a.to - a.from === b.to - b.from && normOf(input.reference.tokens, a) === normOf(input.candidate.tokens, b);
      const [x, y] = [a.value.level, b.value.level];
      const figures = Math.sign(x) === Math.sign(y) && !isSame ? boundFigures(input, a, b) : null;
      const whole = (tokens: readonly Token[], h: TokenSpan, v: TokenSpan) => hull(withDenial(tokens, h), v);
      return figures
        ? [
            {
              reference: whole(input.reference.tokens, a, figures.reference),
              candidate: whole(input.candidate.tokens, b, figures.candidate),
            },
          ]
        : [];
    }),
  );
}
