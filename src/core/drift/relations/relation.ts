// Kind relation: how two statements hang together. "despite" → "because of", "before" → "after", "if" dropped.
//
// Connectives fall into classes; a change of class in the same place is drift, a change of words within the class is
// not ("because" = "as a result of"). "since" and "as" may be time or cause and "while" time or contrast: they fit either
// class. The tempting wrong answer is to report every connective that came or went: a journalist's rewrite drops most of
// them and says the same by order; lone ones count only where both neighbours survive. Cost: linear.
import type { Token, TokenSpan } from '../../types.ts';
import {
  isConditionTurned,
  isOnlyUnless,
  isUnlessLess,
  isUnlessNot,
  isUnlessWithout,
  isUntilWhile,
} from '../denials/unless.ts';
import { across, type SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { linkedSpans, spanOf } from '../pair/spans.ts';
import { became, normOf } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, pairCues } from '../words/cue-pairs.ts';
import { type CueHit, cueFinder, isInverted, phrases } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { hasDenial } from '../words/reach.ts';
import { isBaseVerb } from '../words/tense.ts';
import { BECAUSE } from './cause-words.ts';
import { isToldByClause, lostCondition, metCondition } from './lost-condition.ts';

type Class =
  | 'cause'
  | 'concession'
  | 'condition'
  | 'question'
  | 'exception'
  | 'before'
  | 'after'
  | 'until'
  | 'during'
  | 'unlike'
  | 'like';

/** Classes that a connective can stand for, most usual first. */
type Classes = readonly Class[];

const of = (classes: Classes, list: string) => phrases<Classes>(classes, list);

const CUES: Record<string, Classes> = {
  ...of(['cause'], `${BECAUSE}|as a consequence of|given that|by virtue of|resulting from`),
  ...of(['cause', 'after'], 'since|in the wake of|as'),
  ...of(['after', 'cause'], 'after|following|once|upon|subsequent to|in the aftermath of'),
  ...of(
    ['concession'],
    'despite|in spite of|although|albeit|even though|though|notwithstanding|regardless of|irrespective of|despite the fact that|whereas|nevertheless|nonetheless|even if',
  ),
  ...of(['concession', 'during'], 'while|whilst'),
  // "asked if it works" asks; so does "whether", which sets no condition but in "whether or not".
  ...of(['condition', 'question'], 'if'),
  ...of(['question', 'condition'], 'whether'),
  ...of(['concession'], 'whether or not|regardless of whether|irrespective of whether|no matter whether'),
  ...of(
    ['condition'],
    'provided|provided that|providing|otherwise|or else|in case|as long as|so long as|on condition that|should|in the event that|only if|assuming|subject to',
  ),
  ...of(['exception'], 'unless|except|except for|apart from|other than|excluding|but for'),
  ...of(['before'], 'before|prior to|ahead of|in advance of|leading up to'),
  ...of(['until', 'before'], 'until|till|up until|pending'),
  ...of(['during', 'condition', 'after'], 'when'),
  ...of(['during'], 'during|throughout|amid|in the course of'),
  // "unlike wolves" ↔ "whereas wolves"
  ...of(['unlike', 'concession'], 'unlike|in contrast to|contrary to|as opposed to|compared with'),
  ...of(['unlike'], 'instead of|in place of|in lieu of|rather than'),
  ...of(['like'], 'like|along with|together with|in line with|just like|alongside|as well as'),
};

const findCues = cueFinder(CUES);

/** "even if" supposes, "even though" asserts: concession both, but one is hypothetical. */
const HYPOTHETICAL = new Set([
  'even if',
  'whether or not',
  'regardless of whether',
  'irrespective of whether',
  'no matter whether',
]);

export function findRelation(input: DriftInput): Candidate[] {
  const r = findCues(input.reference.tokens).filter((h) => counts(input, 'reference', h));
  const c = findCues(input.candidate.tokens).filter((h) => counts(input, 'candidate', h));
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
    out.push({
      kind: 'relation',
      id: 'drift/relation',
      severity: 'minor',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${a === 'or' ? 'one of them is now all of them' : 'all of them are now one of them'}`,
      strength: 0.4,
    });
  }
  return out;
}

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

const MEASURED = /^(?:twice|half|double|times|is|are|was|were|be|not)$/;

/** "as" and "like" are mostly no connectives: they count only where the other side cannot be told without them. */
function counts(input: DriftInput, side: SideName, h: CueHit<Classes>): boolean {
  const t = input[side].tokens[h.from]!;
  // "was due to arrive at noon": no cause, but what was to come.
  if (t.norm === 'due') return !isBaseVerb(input[side].tokens[h.to]);
  // "homes are subject to the tax", "a subject to which she returned"
  if (t.norm === 'subject') return !/^(?:AUX|DET|ADJ)$/.test(input[side].tokens[h.from - 1]?.tag ?? '');
  // "twice as long as the bridge", "is as long as it"
  if (h.to - h.from > 1) return t.norm !== 'as' || !MEASURED.test(input[side].tokens[h.from - 1]?.norm ?? '');
  if (t.norm === 'as') return opensClause(input[side].tokens, h.from) && input[side].tokens[h.to]?.norm !== 'well';
  if (t.norm === 'should') return isInverted(input[side].tokens, h.from);
  if (t.norm === 'like') return t.tag === 'ADP' || t.tag === 'CONJ';
  if (t.norm === 'following') return t.tag !== 'ADJ' && t.tag !== 'NOUN';
  // "put off until a later date" sets no limit, and "until now" none that words such as "so far" need repeat.
  if (/^(?:until|till)$/.test(t.norm)) return !isSomeDay(input[side].tokens, h.to) && !isNow(input[side].tokens[h.to]);
  if (t.norm === 'provided') return input[side].tokens[h.to]?.norm !== 'by';
  return true;
}

const isNow = (t: Token | undefined) => /^(?:now|then|recently|today)$/.test(t?.norm ?? '');

const isSomeDay = (tokens: readonly Token[], at: number) =>
  /^(?:a later date|further notice|another day|a later time|a later day)/.test(
    [0, 1, 2].map((n) => tokens[at + n]?.norm).join(' '),
  );

/** At the head of the sentence, or after a comma. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.norm === ',';
}

/** "It was icy, so they stayed" gives the cause that "because it was icy" gives; so does ", for it was icy". */
function causesOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) =>
      /^(?:therefore|thus|hence|consequently)$/.test(t.norm) ||
      (i > 0 && tokens[i - 1]!.norm === ',' && (t.norm === 'so' || t.norm === 'for')),
  );
}

/** "for breaking it, though nobody was fined" ↔ "because they broke it, but nobody was fined": both stand, each told otherwise. */
function isEachTold(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  if (r?.value[0] !== 'concession' || c?.value[0] !== 'cause') return false;
  const [own, other] = [input.reference.tokens, input.candidate.tokens];
  const but = other.findIndex((t) => /^(?:but|yet|however)$/.test(t.norm));
  const reason = own.findIndex(
    (t, k) => t.norm === 'for' && own[k + 1]?.tag === 'VERB' && own[k + 1]!.norm.endsWith('ing'),
  );
  if (but < c.to || reason < 0 || r.anchor < 0) return false;
  const [cause, contrast] = [across(input, 'reference', reason + 1), across(input, 'reference', r.anchor)];
  return cause >= c.to && cause < but && contrast > but;
}

/** "even after the rain stops" → "even if the rain stops". */
function isSupposed(input: DriftInput, p: CuePair<Classes>): boolean {
  return p.reference !== null && p.candidate !== null && normOf(input.candidate.tokens, p.candidate) === 'even if';
}

function isAs(input: DriftInput, p: CuePair<Classes>): boolean {
  const h = p.reference ?? p.candidate!;
  return input[p.reference ? 'reference' : 'candidate'].tokens[h.from]!.norm === 'as' && h.to === h.from + 1;
}

/** "will not sail until it drops" ↔ "will sail when it drops". */
function isUntilDenied(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  if (!r || !c) return false;
  const denied = (side: SideName, at: number) => hasDenial(input[side].tokens, at - UNTIL_REACH, at);
  const isUntil = (h: CueHit<Classes>) => h.value[0] === 'until';
  const isThen = (h: CueHit<Classes>) => h.value.includes('after');
  if (isUntil(r) && isThen(c)) return denied('reference', r.from) && !denied('candidate', c.from);
  return isUntil(c) && isThen(r) && denied('candidate', c.from) && !denied('reference', r.from);
}

/** "not because of the currents" ↔ "rather than the currents" */
function isOtherCause(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  const isDenied = (side: SideName, h: CueHit<Classes>) =>
    h.value[0] === 'cause' && input[side].tokens[h.from - 1]?.norm === 'not';
  if (!r || !c) return false;
  return c.value[0] === 'unlike' ? isDenied('reference', r) : r.value[0] === 'unlike' && isDenied('candidate', c);
}

/** Tokens between the denial and its "until". */
const UNTIL_REACH = 6;

/** "unless it is late" ↔ "as long as it is on time" */
const isTurned = (input: DriftInput) =>
  oppositePairs(input).some((o) => isConditionTurned(input, o.reference, o.candidate));

/** "since its opening": mostly time, and lost or gained with it. */
function isSince(input: DriftInput, p: CuePair<Classes>): boolean {
  const h = p.reference ?? p.candidate!;
  return input[p.reference ? 'reference' : 'candidate'].tokens[h.from]!.norm === 'since';
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
  if (lone && (isAs(input, p) || isSince(input, p))) return [];
  // The classes first: they cost nothing.
  const conditional = [from, to].every((x) => x === null || x === 'condition' || x === 'exception');
  const timed = [from, to].every(
    (x) => x === null || x === 'exception' || x === 'condition' || x === 'during' || x === 'after',
  );
  if (timed && isOnlyUnless(input)) return [];
  if (conditional && (isUnlessNot(input) || isUnlessWithout(input) || isUnlessLess(input) || isTurned(input)))
    return [];
  const lasting = [from, to].every((x) => x === null || x === 'until' || x === 'condition' || x === 'concession');
  if (lasting && (isUntilWhile(input) || isTurned(input))) return [];
  if (isUntilDenied(input, p) || isEachTold(input, p) || isOtherCause(input, p)) return [];
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
      message: `${became(input, reference, candidate)}: ${isSupposed(input, p) ? 'it is now only supposed' : meaning(from, to)}`,
      strength,
    },
  ];
}

/** "asked if the shop was open": a question, no condition. */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'if' &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some((t) => /^(?:ask|wonder|know|see|check|doubt|unclear|unsure|question)$/.test(t.lemma));

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
  return `${NAMES[from]} is now ${NAMES[to]}`;
}
