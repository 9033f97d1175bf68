// Kind quantity: how many, how often, at least or at most. "most" → "all", "at least 12" → "up to 12", "only" dropped.
//
// Three scales, each compared with itself only: shares (few 0.1 … most 0.8 … all 1), frequencies (rarely 0.1 … always 1)
// and bounds on a figure (≥, >, ≤, <, ≈, only). Bounds count only where a figure follows, since "over", "under" and
// "about" are prepositions elsewhere. Fair: ≥ for >, an added or lost "about", "nearly" for "almost". Tempting and wrong: each word
// that came or went; "all" comes and goes with the article, and a bound with the rounding of its figure. Cost: linear.
import type { Side, TokenSpan } from '../../types.ts';
import { isUnlessLess } from '../denials/unless.ts';
import { across } from '../pair/across.ts';
import { overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { became, normOf } from '../pair/wording.ts';
import { keptConditions } from '../relations/conditions.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, loneCue, pairCues } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { deniesOthers } from '../words/polarity.ts';
import { boundFigures } from './bound-figures.ts';
import { keptContrapositives } from './contrapositive.ts';
import { boundDenial } from './denied-bound.ts';
import { cuesOf, cueText, MULTIPLIES } from './quantity-cues.ts';
import { BOUND, type Quantity } from './quantity-words.ts';
import {
  holdsBound,
  isBy,
  isDeniedAlike,
  isLimit,
  isNotBefore,
  isReached,
  isSpan,
  isSpared,
  isSpell,
  isTopped,
  withToken,
} from './same-bound.ts';
import { isOnlyElsewhere } from './same-only.ts';
import { isNotAll, isOfEverybody, isRate, isValue, PART, VAGUE } from './same-share.ts';
import { isOfNobody } from './told-which.ts';

export function findQuantity(input: DriftInput): Candidate[] {
  const r = cuesOf(input.reference.tokens);
  const c = cuesOf(input.candidate.tokens);
  if (r.length === 0 && c.length === 0) return [];
  const out: Candidate[] = [];
  for (const scale of ['share', 'frequency', 'bound', 'only'] as const) {
    const of = (hits: CueHit<Quantity>[]) => hits.filter((h) => h.value.scale === scale);
    for (const [x, y] of scale === 'bound' ? byFigure(input, of(r), of(c)) : [[of(r), of(c)] as const])
      for (const p of pairCues(input, x, y, (a, b) => a.level === b.level)) out.push(...proposal(input, p, scale));
  }
  return out;
}

type Bounds = readonly CueHit<Quantity>[];

/** "up to 140, at least 90 of them" → "more than 140, no more than 90": of several bounds those of one figure belong together. */
function byFigure(input: DriftInput, r: Bounds, c: Bounds): (readonly [Bounds, Bounds])[] {
  if (r.length < 2 || c.length < 2) return [[r, c]];
  const pairs = r.flatMap((a) => {
    const own = c.filter((b) => boundFigures(input, a, b) !== null);
    return own.length === 1 && r.every((x) => x === a || !boundFigures(input, x, own[0]!))
      ? [[a, own[0]!] as const]
      : [];
  });
  const isPaired = (h: CueHit<Quantity>) => pairs.some(([a, b]) => a === h || b === h);
  const rest = [r.filter((h) => !isPaired(h)), c.filter((h) => !isPaired(h))] as const;
  return [...pairs.map(([a, b]) => [[a], [b]] as const), rest];
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
    if (!lone && (isUnlessLess(input) || isOfKept(keptConditions(input), p) || isSpan(input, p))) return [];
    if (!lone && (isOfKept(keptContrapositives(input), p) || isDeniedAlike(input, p) || isSpared(input, p))) return [];
    // "just under 300" is less than 300.
    if (!lone && Math.sign(from) === Math.sign(to)) return [];
    strength = lone ? 0.15 + 0.5 * p.place : 0.3 + 0.15 * gap + 0.25 * p.place;
    // Between "about" and "almost" lies a nuance.
    gap = gap / 4 + (lone || gap < 2 ? 0 : 0.25);
  } else if (scale === 'only') {
    // "only a buyer can save it" ↔ "will close unless a buyer is found"
    if (lone && [input.reference, input.candidate].some((x) => x.tokens.some((t) => t.norm === 'unless'))) return [];
    // "only the 20 percent figure" ↔ "the 20 percent figure alone"
    if (lone && (isAlone(input, p) || isOnlyElsewhere(input, p))) return [];
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

/**
 * "void if less than a third vote" ↔ "valid only if at least a third vote", "closed to lorries over 7.5 tonnes" ↔ "only lorries up to
 * 7.5 tonnes may use it": turned back by a condition or a rule that is `kept`.
 */
const isOfKept = (kept: readonly SpanPair[], { reference, candidate }: CuePair<Quantity>): boolean =>
  kept.some((x) => overlap(x.reference, reference!) && overlap(x.candidate, candidate!));

const cueTextOf = (input: DriftInput, p: CuePair<Quantity>, side: 'reference' | 'candidate') =>
  normOf(input[side].tokens, p[side]!);

/** "at least 18" → "up to 18": the bound is the contrary, and the figure the same on both sides. */
function isTurned(input: DriftInput, { reference, candidate, place }: CuePair<Quantity>): boolean {
  if (!reference || !candidate || place < 0.7) return false;
  const [x, y] = [input.reference.tokens[reference.to], input.candidate.tokens[candidate.to]];
  // "more than doubled" → "nearly doubled"
  if (x && x.norm === y?.norm && MULTIPLIES.test(x.norm)) return reference.value.level * candidate.value.level < 0;
  if (Math.abs(reference.value.level - candidate.value.level) !== BOUND.least - BOUND.most) return false;
  return boundFigures(input, reference, candidate) !== null;
}

/** "not be filed within", "more than two may not": with what turns the bound. */
const turnedAs = ({ tokens }: Side, h: TokenSpan): TokenSpan => withToken(h, boundDenial(tokens, h.from));

/** "only the mayor" ↔ "the mayor alone": right behind what "only" is of, not "came alone". */
function isAlone(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, side, other } = loneCue(input, p);
  const at = hit.anchor < 0 ? -1 : across(input, side, hit.anchor);
  const behind = at < 0 ? [] : other.tokens.slice(at + 1, at + 4);
  const alone = behind.findIndex((t) => t.norm === 'alone');
  return alone >= 0 && behind.slice(0, alone).every((t) => /^(?:NOUN|PROPN)$/.test(t.tag));
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
