// Kind relation: how two statements hang together. "despite" → "because of", "before" → "after", "if" dropped.
//
// Connectives fall into classes; a change of class in the same place is drift, a change of words within the class is
// not ("because" = "as a result of"). "since" and "as" may be time or cause and "while" time or contrast: they fit either
// class. The tempting wrong answer is to report every connective that came or went: a journalist's rewrite drops most of
// them and says the same by order; lone ones count only where both neighbours survive. Cost: linear.
import type { Token, TokenSpan } from '../../types.ts';
import { isOnlyUnless, isUnlessLess, isUnlessNot, isUnlessWithout, isUntilWhile } from '../denials/unless.ts';
import type { SideName } from '../pair/across.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { linkedSpans, type SpanPair, spanOf } from '../pair/spans.ts';
import { became, normOf } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, loneCue, pairCues } from '../words/cue-pairs.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { type Class, type Classes, findCues, isMeant } from './connectives.ts';
import { isToldByClause, lostCondition, metCondition } from './lost-condition.ts';
import {
  causesOtherwise,
  isAsked,
  isEachTold,
  isOtherCause,
  isToldByOpposite,
  isUntilDenied,
} from './relation-otherwise.ts';
import { isLastBefore, isOverByThen, joinOthers } from './same-order.ts';

/** "even if" supposes, "even though" asserts: concession both, but one is hypothetical. */
const HYPOTHETICAL = new Set([
  'even if',
  'whether or not',
  'regardless of whether',
  'irrespective of whether',
  'no matter whether',
]);

export function findRelation(input: DriftInput): Candidate[] {
  const r = findCues(input.reference.tokens).filter((h) => isMeant(input, 'reference', h));
  const c = findCues(input.candidate.tokens).filter((h) => isMeant(input, 'candidate', h));
  if (r.length === 0 && c.length === 0) return alternatives(input);
  const supposed = supposedChange(input, r, c);
  const pairs = pairCues(input, r, c, (a, b) => a.some((x) => b.includes(x)));
  // "if" and "when" may say the same, and do not where it is told as done.
  const isKept = (h: CueHit<Classes>) => !pairs.some((p) => p.reference === h);
  const met = r.flatMap((h) => (h.value[0] === 'condition' && isKept(h) ? (metCondition(input, h) ?? []) : []));
  return [...alternatives(input), ...supposed, ...met, ...joined(pairs).flatMap((p) => proposal(input, p))];
}

/** "from HR or on the website" → "from HR and on the website": one of two is now both, or the reverse. */
function alternatives(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const [a, b] = [input.reference.tokens[l.reference]!.norm, input.candidate.tokens[l.candidate]!.norm];
    if (!(a === 'or' && b === 'and') && !(a === 'and' && b === 'or')) continue;
    const { reference, candidate } = linkedSpans(l);
    const says = a === 'or' ? 'one of them is now all of them' : 'all of them are now one of them';
    const change = majorChange(input, 'relation', reference, candidate, says, 0.4);
    // "by boat or on foot" may be said of both, and "no cars or vans" is.
    const isPlain =
      isLightlyEdited(input) &&
      !isExample(input.reference.tokens, l.reference) &&
      !isOpen(input.reference.tokens) &&
      !isOpen(input.candidate.tokens);
    out.push(isPlain ? { ...change, certain: true } : { ...change, severity: 'minor' });
  }
  return out;
}

/** "fever or a cough" after "such as", "60 and over": one of many either way. */
const isExample = (tokens: readonly Token[], at: number) =>
  /^(?:over|under|more|less|older|younger|above|below)$/.test(tokens[at + 1]?.norm ?? '') ||
  tokens
    .slice(Math.max(0, at - EXAMPLE_REACH), at)
    .some((t) => /^(?:as|like|for|including|of|with|from|about)$/.test(t.norm));
const EXAMPLE_REACH = 4;
/** Is something denied, or said to be possible? */
const isOpen = (tokens: readonly Token[]) => hasDenial(tokens) || possibles(tokens).length > 0;
const possibles = wordFinder(/^(?:can|could|whether|if|any|either)$/);

/** How surely a reason and a contrast of one pair of clauses belong together wherever they stand. */
const FACING = 0.4;

/** "Although it pays, they will close it" → "They will close it because it loses": one lost, one gained, no other. */
function joined(pairs: readonly CuePair<Classes>[]): readonly CuePair<Classes>[] {
  const opposed = (p: CuePair<Classes>) => ['cause', 'concession'].includes((p.reference ?? p.candidate)!.value[0]!);
  const lost = pairs.filter((p) => p.reference && !p.candidate && opposed(p));
  const gained = pairs.filter((p) => !p.reference && p.candidate && opposed(p));
  const [a, b] = [lost[0], gained[0]];
  if (lost.length !== 1 || gained.length !== 1 || a!.reference!.value[0] === b!.candidate!.value[0]) return pairs;
  const whole = { reference: a!.reference, candidate: b!.candidate, place: FACING };
  return [...pairs.filter((p) => p !== a && p !== b), whole];
}

/** "even after the rain stops" → "even if the rain stops". */
function isSupposed(input: DriftInput, p: CuePair<Classes>): boolean {
  return p.reference !== null && p.candidate !== null && normOf(input.candidate.tokens, p.candidate) === 'even if';
}

const supposed = (from: Class | null) =>
  from === 'exception' ? 'what was an exception is none any more' : 'it is now only supposed';

/** "as", and "since its opening": mostly time, and lost or gained with it. */
function isLoose(input: DriftInput, p: CuePair<Classes>): boolean {
  const { hit, own } = loneCue(input, p);
  const first = own.tokens[hit.from]!.norm;
  return first === 'since' || (first === 'as' && hit.to === hit.from + 1);
}

function supposedChange(input: DriftInput, r: CueHit<Classes>[], c: CueHit<Classes>[]): Candidate[] {
  const text = (side: SideName, h: TokenSpan) => normOf(input[side].tokens, h);
  const isConcession = (h: CueHit<Classes>) => h.value[0] === 'concession';
  const rr = r.filter(isConcession);
  const cc = c.filter(isConcession);
  if (rr.length !== 1 || cc.length !== 1) return [];
  const a = HYPOTHETICAL.has(text('reference', rr[0]!));
  const b = HYPOTHETICAL.has(text('candidate', cc[0]!));
  if (a === b) return [];
  const reference = spanOf(rr[0]!);
  const candidate = spanOf(cc[0]!);
  const what = a ? 'a supposition is now a fact' : 'a fact is now only supposed';
  return [majorChange(input, 'relation', reference, candidate, what, 0.75)];
}

function proposal(input: DriftInput, p: CuePair<Classes>): Candidate[] {
  const from = p.reference?.value[0] ?? null;
  const to = p.candidate?.value[0] ?? null;
  const lone = from === null || to === null;
  // Time order told by sentence order, and "while" or "during" lost, leave the claim as it was.
  const heavy = new Set<Class | null>(['condition', 'exception', 'concession', 'cause']);
  if (lone && !heavy.has(from) && !heavy.has(to)) return [];
  if (lone && isLoose(input, p)) return [];
  // The classes first: they cost nothing.
  const conditional = [from, to].every((x) => x === null || x === 'condition' || x === 'exception');
  const timed = [from, to].every(
    (x) => x === null || x === 'exception' || x === 'condition' || x === 'during' || x === 'after',
  );
  if (timed && isOnlyUnless(input)) return [];
  if (conditional && (isUnlessNot(input) || isUnlessWithout(input) || isUnlessLess(input) || isToldByOpposite(input)))
    return [];
  const lasting = [from, to].every((x) => x === null || x === 'until' || x === 'condition' || x === 'concession');
  if (lasting && (isUntilWhile(input) || isToldByOpposite(input))) return [];
  if (isUntilDenied(input, p) || isEachTold(input, p) || isOtherCause(input, p)) return [];
  if (p.reference && p.candidate && isSameOrder(input, { reference: p.reference, candidate: p.candidate }, from!, to!))
    return [];
  const other = from === 'cause' ? 'candidate' : 'reference';
  if (lone && (from ?? to) === 'cause' && causesOtherwise(input[other].tokens)) return [];
  const strength = lone ? 0.35 * p.place : 0.4 + 0.5 * p.place;
  if (p.reference && !p.candidate && (from === 'condition' || from === 'exception')) {
    if (isAsked(input.reference.tokens, p.reference.from) || isToldByClause(input, p.reference)) return [];
    const lost = lostCondition(input, p.reference, p.place, meaning(from, null));
    if (lost) return [lost];
  }
  const reference = p.reference && spanOf(p.reference);
  const candidate = p.candidate && spanOf(p.candidate);
  return [
    {
      kind: 'relation',
      id: 'drift/relation',
      severity: lone ? 'minor' : 'major',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${isSupposed(input, p) ? supposed(from) : meaning(from, to)}`,
      strength,
    },
  ];
}

const TIMES = new Set<Class>(['until', 'before', 'during']);
const REASONS = new Set<Class>(['cause', 'concession']);

/** Is it one order in time, or are a time and a reason told of different statements? */
function isSameOrder(input: DriftInput, p: SpanPair, from: Class, to: Class): boolean {
  const isApart = (TIMES.has(from) && REASONS.has(to)) || (TIMES.has(to) && REASONS.has(from));
  return isOverByThen(input, p) || isLastBefore(input, p) || (isApart && joinOthers(input, p));
}

const NAMES: Readonly<Record<Class, string>> = {
  cause: 'a cause',
  concession: 'a contrast',
  condition: 'a condition',
  question: 'an open question',
  exception: 'an exception',
  before: 'what came earlier',
  after: 'what came later',
  until: 'a limit in time',
  during: 'a time frame',
  unlike: 'a contrast',
  like: 'a likeness',
};

const ORDER = new Set<Class>(['before', 'after']);

function meaning(from: Class | null, to: Class | null): string {
  if (!to) return `${NAMES[from!]} is gone`;
  if (!from) return `${NAMES[to]} was added`;
  if (ORDER.has(from) && ORDER.has(to)) return 'the order in time is turned round';
  // "after he left" → "together with him"
  const isBeside = [from, to].includes('like') && ![from, to].some((x) => x === 'unlike' || x === 'concession');
  if (isBeside) return 'the two hang together in another way';
  return `${NAMES[from]} is now ${NAMES[to]}`;
}
