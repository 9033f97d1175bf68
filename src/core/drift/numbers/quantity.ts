// Kind quantity: how many, how often, at least or at most. "most" → "all", "at least 12" → "up to 12", "only" dropped.
//
// Three scales, each compared with itself only: shares (few 0.1 … most 0.8 … all 1), frequencies (rarely 0.1 … always 1)
// and bounds on a figure (≥, >, ≤, <, ≈, only). Bounds count only where a figure follows, since "over", "under" and
// "about" are prepositions elsewhere. Fair: ≥ for >, an added or lost "about", "nearly" for "almost". Tempting and wrong: each word
// that came or went; "all" comes and goes with the article, and a bound with the rounding of its figure. Cost: linear.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { weighedCues } from '../denials/denial-cues.ts';
import { isUnlessLess } from '../denials/unless.ts';
import { isWholeCount } from '../figures/values.ts';
import { hull, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { became, normOf } from '../pair/wording.ts';
import { keptConditions } from '../relations/conditions.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, type CuePair, pairCues } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { signOf } from '../words/motion.ts';
import { deniesOthers, isDenial } from '../words/polarity.ts';
import { boundFigures } from './bound-figures.ts';
import { keptContrapositives } from './contrapositive.ts';
import { BOUND, boundDenial, cuesOf, isFigure, LIMIT, MULTIPLIES, type Quantity } from './quantity-cues.ts';
import { isOfNobody } from './told-which.ts';

export function findQuantity(input: DriftInput): Candidate[] {
  const r = cuesOf(input.reference.tokens);
  const c = cuesOf(input.candidate.tokens);
  if (r.length === 0 && c.length === 0) return [];
  const out: Candidate[] = [];
  for (const scale of ['share', 'frequency', 'bound', 'only'] as const) {
    const of = (hits: CueHit<Quantity>[]) => hits.filter((h) => h.value.scale === scale);
    for (const p of pairCues(input, of(r), of(c), (a, b) => a.level === b.level))
      out.push(...proposal(input, p, scale));
  }
  return out;
}

/** A step of the scale from here on is grave. */
const GRAVE = 0.4;
/** From "all" to "most"; to "almost all" it is less. */
const WHOLE_STEP = 0.15;

function proposal(input: DriftInput, p: CuePair<Quantity>, scale: Quantity['scale']): Candidate[] {
  const from = p.reference ? p.reference.value.level : undefined;
  const to = p.candidate ? p.candidate.value.level : undefined;
  const lone = from === undefined || to === undefined;
  let gap: number;
  let strength: number;
  if (scale === 'bound') {
    gap = Math.abs((to ?? 0) - (from ?? 0));
    // An approximation that comes or goes, and "almost" beside nothing, leave the figure as it was.
    // "within a week" is "in a week"; against "more than a week" it counts.
    if (lone && cueText(input, p) === 'within') return [];
    if (gap < (lone ? 2 : 1) || (lone && (holdsBound(input, p) || isReached(input, p) || isSpell(input, p)))) return [];
    if (lone && (isNotBefore(input, p) || isLimit(input, p) || isBy(input, p) || isTopped(input, p))) return [];
    // "unless at least 40 fall" ↔ "if less than 40 fall"; "over eight years" ↔ "within eight years": during them.
    if (!lone && (isUnlessLess(input) || isOfCondition(input, p) || isSpan(input, p))) return [];
    if (!lone && (isOfRule(input, p) || isDeniedAlike(input, p))) return [];
    // "just under 300" is less than 300.
    if (!lone && Math.sign(from) === Math.sign(to)) return [];
    strength = lone ? 0.15 + 0.5 * p.place : 0.3 + 0.15 * gap + 0.25 * p.place;
    // Between "about" and "almost" lies a nuance.
    gap = gap / 4 + (lone || gap < 2 ? 0 : 0.25);
  } else if (scale === 'only') {
    // "only a buyer can save it" ↔ "will close unless a buyer is found"
    if (lone && [input.reference, input.candidate].some((x) => x.tokens.some((t) => t.norm === 'unless'))) return [];
    // "only the 20 percent figure" ↔ "the 20 percent figure alone"
    if (lone && (p.reference ? input.candidate : input.reference).tokens.some((t) => t.norm === 'alone')) return [];
    if (lone && deniesOthers(p.reference ? input.candidate.tokens : input.reference.tokens) >= 0) return [];
    gap = 0.4;
    strength = 0.1 + 0.5 * p.place;
  } else {
    if (lone) {
      // A figure, which number.ts compares.
      if (isValue(input, p)) return [];
      // "hours" and "a few hours" are as vague as each other; "both teams" are the teams.
      if (VAGUE.has(cueText(input, p)) || isRate(input, p)) return [];
      if (scale === 'share' && (from ?? to) === 1 && isOfEverybody(input, p)) return [];
      // "all" and "some" come and go with the article ("the loaves", "all loaves"); "most" and "few" do not.
      const whole = !p.candidate && PART.has(cueText(input, p));
      gap = whole ? 0.5 : 0.2;
      strength = (whole ? 0.6 : scale === 'share' ? 0.25 : 0.3) * p.place;
    } else {
      gap = Math.abs(to - from);
      // "not all of them were hurt" ↔ "some of them were not hurt"
      if (isNotAll(input, p) && Math.min(from, to) > 0.15 && Math.min(from, to) < 1) return [];
      // "every match" → "almost every match": near, and yet not all.
      if (gap < 0.15 && !(gap > 0.05 && Math.max(from, to) === 1)) return [];
      strength = 0.25 + 0.6 * Math.min(1, gap * 1.5) * p.place;
      // "all" → "most" says of some that it is not so; "almost all" is a nuance.
      if (scale === 'share' && Math.max(from, to) === 1 && gap >= WHOLE_STEP) gap = Math.max(gap, GRAVE);
    }
  }
  const denied = scale === 'bound' && !lone && cueTextOf(input, p, 'reference') === cueTextOf(input, p, 'candidate');
  const ofNobody = (side: Side, h: TokenSpan) => isOfNobody(side.tokens, h.from);
  if (denied && (ofNobody(input.reference, p.reference!) || ofNobody(input.candidate, p.candidate!))) return [];
  const spans = denied
    ? { reference: turnedAs(input.reference, p.reference!), candidate: turnedAs(input.candidate, p.candidate!) }
    : withAnchor(input, p);
  return [
    {
      kind: 'quantity',
      id: 'drift/quantity',
      severity: gap >= GRAVE ? 'major' : 'minor',
      ...spans,
      message: `${became(input, spans.reference, spans.candidate)}: ${denied ? 'the bound is denied on one side' : meaning(p, scale)}`,
      strength: Math.min(0.95, strength),
      ...(scale === 'bound' && !lone && isTurned(input, p) && { certain: true as const }),
    },
  ];
}

/** "void if less than a third vote" ↔ "valid only if at least a third vote": turned back by the condition. */
function isOfCondition(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  return keptConditions(input).some((x) => overlap(x.reference, reference!) && overlap(x.candidate, candidate!));
}
/** "closed to lorries over 7.5 tonnes" ↔ "only lorries up to 7.5 tonnes may use it" */
const isOfRule = (input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean =>
  keptContrapositives(input).some((x) => overlap(x.reference, reference!) && overlap(x.candidate, candidate!));

/** "nobody has done it in under five hours" ↔ "it has never been done in less than five": one denial each, wherever it stands. */
function isDeniedAlike(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const written = (side: Side, h: CueHit<Quantity>) => (boundDenial(side.tokens, h.from) < 0 ? 1 : -1) * h.value.level;
  if (input.pack || written(input.reference, reference!) * written(input.candidate, candidate!) <= 0) return false;
  return weighedCues(input, 'reference').length === 1 && weighedCues(input, 'candidate').length === 1;
}

const cueTextOf = (input: DriftInput, p: CuePair<Quantity>, side: 'reference' | 'candidate') =>
  normOf(input[side].tokens, p[side]!);

/** "over eight years" ↔ "within eight years" */
function isSpan(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const cues = [normOf(input.reference.tokens, reference!), normOf(input.candidate.tokens, candidate!)].sort();
  if (cues[0] !== 'over' || cues[1] !== 'within') return false;
  return boundFigures(input, reference!, candidate!)?.reference.kind === 'duration';
}

/** Is one of them "not all", and the other denied as well? */
function isNotAll(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const denied = (side: Side, h: TokenSpan) => side.tokens[h.from - 1]?.norm === 'not';
  const isDenied = (side: Side) => side.tokens.some((t) => isDenial(t.norm));
  if (!reference || !candidate || !isDenied(input.reference) || !isDenied(input.candidate)) return false;
  const [r, c] = [denied(input.reference, reference), denied(input.candidate, candidate)];
  return r !== c && (r ? reference : candidate).value.level === 1;
}

/** "at least 18" → "up to 18": the bound is the contrary, and the figure the same on both sides. */
function isTurned(input: DriftInput, { reference, candidate, place }: CuePair<Quantity>): boolean {
  if (!reference || !candidate || place < 0.7) return false;
  const [x, y] = [input.reference.tokens[reference.to], input.candidate.tokens[candidate.to]];
  // "more than doubled" → "nearly doubled"
  if (x && x.norm === y?.norm && MULTIPLIES.test(x.norm)) return reference.value.level * candidate.value.level < 0;
  if (Math.abs(reference.value.level - candidate.value.level) !== BOUND.least - BOUND.most) return false;
  return boundFigures(input, reference, candidate) !== null;
}

/** "no later than 30 June" ↔ "by 30 June" */
function isBy(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const [h, own, other] = reference
    ? [reference, input.reference, input.candidate]
    : [candidate!, input.candidate, input.reference];
  const date =
    own.tokens[h.from]!.norm === 'later'
      ? own.values.find((v) => v.date && v.from >= h.to && v.from <= h.to + 1)
      : undefined;
  if (!date || boundDenial(own.tokens, h.from) < 0) return false;
  return other.values.some(
    (v) =>
      v.date && JSON.stringify(v.date) === JSON.stringify(date.date) && BY.test(other.tokens[v.from - 1]?.norm ?? ''),
  );
}

const BY = /^(?:by|until|before)$/;

/** "may exceed 20 million" ↔ "may top 20 million" */
function isTopped(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const [h, own, other] = reference
    ? [reference, input.reference.tokens, input.candidate.tokens]
    : [candidate!, input.candidate.tokens, input.reference.tokens];
  return own[h.from]!.lemma === 'exceed' && other.some((t) => TOPPING.has(t.lemma));
}

const TOPPING = new Set('top surpass pass beat break outstrip'.split(' '));

/** "the limit is 50": which answers a bound, and is none that could come or go. */
function isLimit(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const [h, { tokens }] = reference ? [reference, input.reference] : [candidate!, input.candidate];
  return h.to - h.from > 1 && LIMIT.test(tokens[h.from]!.norm);
}

/** "until at least Thursday" ↔ "not before Thursday" */
function isNotBefore(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const [h, own, other] = candidate
    ? [candidate, input.candidate.tokens, input.reference.tokens]
    : [reference!, input.reference.tokens, input.candidate.tokens];
  const day = own[h.to]?.norm;
  return (
    h.value.level > 0 &&
    other.some((t, k) => t.norm === 'before' && other[k + 1]?.norm === day && denialOf(other, k) >= 0)
  );
}

/** "not be filed within", "more than two may not": with what turns the bound. */
const turnedAs = ({ tokens }: Side, h: TokenSpan): TokenSpan => withToken(h, boundDenial(tokens, h.from));

const withDenial = (tokens: readonly Token[], h: TokenSpan): TokenSpan =>
  withToken(h, Math.max(denialOf(tokens, h.from), boundDenial(tokens, h.from)));

const withToken = (h: TokenSpan, at: number): TokenSpan =>
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

/** Is the cue part of a figure that the other side has as well ("half a litre" ↔ "½ litre")? */
function isValue(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [own, other] = p.reference ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const { from } = p.reference ?? p.candidate!;
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
const PART = new Set(['part of', 'parts of', 'half of', 'half', 'a minority of']);

const VAGUE = new Set([
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
function isOfEverybody(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const [own, other] = reference
    ? [input.reference.tokens, input.candidate.tokens]
    : [input.candidate.tokens, input.reference.tokens];
  const { from } = reference ?? candidate!;
  const isThere = (tokens: readonly Token[], words: RegExp) => tokens.some((t) => words.test(t.norm));
  if (isThere(other, EVERYBODY) && !isThere(own, EVERYBODY)) return true;
  const there = (reference ? input.ofReference[from]?.candidate : input.ofCandidate[from]?.reference) ?? -1;
  return /^none$/.test(other[there]?.norm ?? '');
}

const EVERYBODY = /^every(?:one|body|thing)$/;

/** "each year" is "a year". */
function isRate(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [{ tokens }, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  return (
    /^(?:each|every)$/.test(tokens[h.from]!.norm) &&
    (isFigure(tokens, h.to) || /^(?:hour|week|month|year|night)$/.test(tokens[h.to]?.norm ?? ''))
  );
}

function cueText(input: DriftInput, p: CuePair<Quantity>): string {
  const [side, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  return normOf(side.tokens, h);
}

/** "expected to reach 34C" ↔ "up to 34C"; "under 18" ↔ "under-18s". */
function isReached(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [own, other] = p.reference ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const cue = p.reference ?? p.candidate!;
  const words = own.tokens.slice(cue.from, cue.to).map((t) => t.norm);
  const figure = own.tokens[cue.to]?.norm ?? '';
  return other.tokens.some((t, k) => {
    if (words.join(' ') === 'up to') {
      // "will rise to 12.50" ↔ "is up to 12.50"
      if (t.norm === 'to' && isFigure(other.tokens, k + 1)) return signOf(other.tokens[k - 1]?.norm ?? '') > 0;
      return /^(?:reach|reaches|reached|reaching|peak|top|hit)$/.test(t.norm) && isFigure(other.tokens, k + 1);
    }
    return words.length === 1 && /^\d+$/.test(figure) && t.norm.replace(/s$/, '') === `${words[0]}-${figure}`;
  });
}

/** "over eleven hours", "over three summers": as often how long it took as a bound. */
function isSpell(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [side, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  if (cueText(input, p) !== 'over') return false;
  const figure = side.values.find((v) => v.from === h.to);
  return figure?.kind === 'duration' || (figure?.kind === 'number' && SPELLS.test(side.tokens[figure.to]?.lemma ?? ''));
}

/** What takes its time and is no unit of it. */
const SPELLS =
  /^(?:spring|summer|autumn|winter|season|weekend|morning|afternoon|evening|night|term|semester|generation|session|sitting|series|match|game|round|meeting|stage|phase)$/;

/** "1,012,450 visitors" → "just over a million visitors": the bound is true of the rounded figure. */
function holdsBound(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [from, to] = p.candidate ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const cue = p.candidate ?? p.reference!;
  const figure = to.values.find((v) => v.from >= cue.from && v.from <= cue.to + 2);
  if (!figure) return false;
  return from.values.some((v) => {
    // "20 to 30 people" ↔ "up to 30 people"
    if (v.hi > v.lo && v.kind === figure.kind && figure.lo === (cue.value.level > 0 ? v.lo : v.hi)) return true;
    const near = Math.abs(v.lo - figure.lo) <= 0.05 * Math.abs(figure.lo) && v.kind === figure.kind;
    return near && (cue.value.level > 0 ? v.lo > figure.lo : v.lo < figure.lo);
  });
}

/** A lone cue is shown with the word after it on both sides. */
function withAnchor(
  input: DriftInput,
  p: CuePair<Quantity>,
): { reference: TokenSpan | null; candidate: TokenSpan | null } {
  if (p.reference && p.candidate) return { reference: spanOf(p.reference), candidate: spanOf(p.candidate) };
  const isMark = (side: Side, k: number) => side.tokens[k]?.kind === 'punctuation';
  if (p.reference) {
    const there = isMark(input.reference, p.reference.to) ? undefined : input.ofReference[p.reference.to]?.candidate;
    return there === undefined
      ? { reference: spanOf(p.reference), candidate: null }
      : { reference: { from: p.reference.from, to: p.reference.to + 1 }, candidate: { from: there, to: there + 1 } };
  }
  const c = p.candidate!;
  const there = isMark(input.candidate, c.to) ? undefined : input.ofCandidate[c.to]?.reference;
  return there === undefined
    ? { reference: null, candidate: spanOf(c) }
    : { reference: { from: there, to: there + 1 }, candidate: { from: c.from, to: c.to + 1 } };
}

function meaning(p: CuePair<Quantity>, scale: Quantity['scale']): string {
  const from = p.reference?.value.level ?? 0;
  const to = p.candidate?.value.level ?? 0;
  if (scale === 'only') return p.candidate ? 'the claim is narrowed' : 'the restriction is gone';
  if (scale === 'bound') {
    if (!p.candidate) return 'the bound is gone';
    if (!p.reference) return 'a bound was added';
    return from > 0 && to < 0
      ? 'a lower bound is now an upper one'
      : from < 0 && to > 0
        ? 'an upper bound is now a lower one'
        : 'the bound changed';
  }
  const what = scale === 'share' ? 'share' : 'frequency';
  if (!p.candidate) return `the ${what} is no longer stated`;
  if (!p.reference) return `a ${what} was added`;
  return to > from ? `a larger ${what}` : `a smaller ${what}`;
}
