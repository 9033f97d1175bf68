// Kind relation, of causes and of what came first: which of two events led to the other, which was earlier?
//
//   The cut was caused by a fire           →  The loss of power led to a fire             cause and effect exchanged
//   The protests triggered the curfew      →  The protests broke out because of the curfew
//   He rang the police after hiding it     →  First he rang the police, then he hid it    the order turned round
//   The fire led to a power cut            ↔  The power cut was the result of a fire      fair: the events changed sides with the word
//
// Words that join two events, each with the event that it puts first; the events are told by their words (pair/sides.ts). A cause
// comes first as well, so "after" and "because" are held against each other, yet order alone is no cause: only words of one sort
// show an exchange. Tempting and wrong: the order of the clauses. Linear in the tokens, quadratic in the joints of a pair.
import type { Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { isStop, isStopOrQuote } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { type Crossing, crossingOf, isCrossed, isStill, type Sides, shownOf } from '../pair/sides.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { findDenials } from '../words/polarity.ts';
import { jointForms } from './joint-forms.ts';
import { findFirstWords, type JointWord, type Sort, wordsFrom } from './joint-words.ts';

/** Two events and the word between them, the earlier one first. */
interface Joint extends TokenSpan, Sides {
  readonly sort: Sort;
  /** A step, or what was over by then: see joint-forms.ts. */
  readonly byForm?: boolean;
}

interface Pairing {
  readonly reference: Joint;
  readonly candidate: Joint;
  readonly fair: boolean;
}

const pairings = oncePerPair((input: DriftInput): Pairing[] => {
  const r = jointsOf(input, 'reference');
  if (r.length === 0) return [];
  const c = jointsOf(input, 'candidate');
  return r.flatMap((reference) =>
    c.flatMap((candidate): Pairing[] => {
      if (reference.sort !== candidate.sort) return [];
      const x = crossingOf(input, reference, candidate);
      const fair = isStill(x);
      const crossed = reference.sort === 'cause' ? isCrossed(x) : isReordered(input, reference, candidate, x);
      return fair || crossed ? [{ reference, candidate, fair }] : [];
    }),
  );
});

/** Of steps what is done crosses, whatever it is done to: "rinse the leaves, then cut them". */
function isReordered(input: DriftInput, r: Joint, c: Joint, all: Crossing): boolean {
  if (isCrossed(all) && all.stay === 0) return true;
  if (!r.byForm && !c.byForm) return false;
  const verbs = (side: SideName, { first, second }: Sides): Sides => {
    const isVerb = (k: number) => input[side].tokens[k]!.tag === 'VERB';
    return { first: first.filter(isVerb), second: second.filter(isVerb) };
  };
  const done = crossingOf(input, verbs('reference', r), verbs('candidate', c));
  return isCrossed(done) && done.stay === 0;
}

export function findCaused(input: DriftInput): Candidate[] {
  const all = pairings(input);
  if (all.some((p) => p.fair)) return [];
  return all.slice(0, 1).map(({ reference, candidate }) => {
    const says =
      reference.sort === 'cause' ? 'cause and effect are exchanged' : 'what came first now comes after the other';
    return { ...majorChange(input, 'relation', ...shownOf(input, reference, candidate), says, 0.8), certain: true };
  });
}

function jointsOf(input: DriftInput, side: SideName): Joint[] {
  const { tokens } = input[side];
  const out: Joint[] = [];
  let next = 0;
  for (const i of findFirstWords(tokens)) {
    if (i < next) continue;
    const w = wordsFrom(tokens[i]!.norm).find((x) => x.words.every((word, k) => tokens[i + k]?.norm === word));
    if (!w || !isJoint(tokens, i, w)) continue;
    const span = { from: i, to: i + w.words.length };
    const sides = sidesOf(tokens, span, w.sort);
    if (sides)
      out.push({ ...span, sort: w.sort, ...(w.sign > 0 ? sides : { first: sides.second, second: sides.first }) });
    next = span.to;
  }
  for (const { from, to, sort, isBehind } of jointForms(tokens)) {
    const sides = isDenied(tokens, from, sort) ? null : sidesOf(tokens, { from, to }, sort);
    const turned = sides && isBehind ? { first: sides.second, second: sides.first } : sides;
    if (turned) out.push({ from, to, sort, byForm: true, ...turned });
  }
  return out;
}

/** A denial near it turns the order about. */
const isDenied = (tokens: readonly Token[], at: number, sort: Sort) =>
  sort === 'order' &&
  [...findDenials(tokens), ...findTurning(tokens)].some((k) => k > at - DENIED.before && k < at + DENIED.behind);
const DENIED = { before: 22, behind: 12 };

/** "the cause", "after that", "once more", "not before Monday": nothing is joined, or by a denial, which turns it about. */
function isJoint(tokens: readonly Token[], at: number, w: JointWord): boolean {
  const t = tokens[at]!;
  if (w.words.length === 1 && w.sort === 'cause' && w.sign > 0)
    return t.tag === 'VERB' && tokens[at + 1]?.norm !== 'by';
  if (w.sort === 'cause') return true;
  const behind = at + w.words.length;
  if (POINTING.test(tokens[behind]?.norm ?? '') && !opensClause(tokens, behind))
    return w.sign > 0 && STARTS.test(tokens[at]!.norm);
  return !isDenied(tokens, at, w.sort);
}

const findTurning = wordFinder(/^(?:without|earliest)$/);
/** "before it decides", "after a stone had struck": no "after it", no "after a while". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:it|a|all)$/.test(tokens[at]!.norm)) return false;
  const end = tokens.findIndex((t, k) => k > at && !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(t.tag));
  return end > at && end <= at + WHOM && /^(?:VERB|AUX)$/.test(tokens[end]!.tag);
}
const WHOM = 4;

/** "whereupon it fell" */
const STARTS = /^(?:by|whereupon|thereupon|followed)$/;
const POINTING = /^(?:that|which|this|it|then|all|too|long|more|again|a)$/;

/** "After the vote, she left", "Eleven years after the strike, they …", "Owing to the storm the match …": both events stand behind. */
const isFronted = (tokens: readonly Token[], from: number): boolean => {
  for (let k = from - 1; k >= 0; k--) {
    if (isStop(tokens[k])) return true;
    // ", and once he was free the family paid"
    if (/^(?:and|but)$/.test(tokens[k]!.norm)) return tokens[k - 1]?.norm === ',' && tokens[from]!.norm !== 'then';
    if (!/^(?:NUM|ADV|DET)$/.test(tokens[k]!.tag) && !LENGTHS.test(tokens[k]!.lemma)) return false;
  }
  return true;
};
const LENGTHS = /^(?:minute|hour|day|week|month|year|decade|moment|shortly|soon|long|just|only)$/;

/** Tokens in which an event is told; of order less, since a sentence has many and each only one neighbour. */
const REACH = 12;
const NEAR = 7;
/** Tokens to the comma that ends the first of two events. */
const FRONTED = 14;

function sidesOf(tokens: readonly Token[], span: TokenSpan, sort: Sort): Sides | null {
  const fronted = isFronted(tokens, span.from);
  const reach = sort === 'order' ? NEAR : REACH;
  // Without its comma nobody knows where the first event ends.
  const end = fronted ? endOfFirst(tokens, span.to) : -1;
  if (fronted && end < 0) return null;
  const walk = (from: number, step: 1 | -1, end: (t: Token) => boolean) => {
    const found: number[] = [];
    let k = from;
    for (let n = 0; k >= 0 && k < tokens.length && n < reach; k += step, n++) {
      if (end(tokens[k]!)) break;
      if (isTelling(tokens[k]!)) found.push(k);
    }
    return { found, k };
  };
  // "What cost her the job was that she had talked": up to the word that joins them.
  const near = walk(
    span.to,
    1,
    (t) => isStopOrQuote(t) || t === tokens[end] || (t.norm === ',' && fronted) || OTHER.test(t.norm),
  );
  const far = fronted
    ? walk(end, 1, isStopOrQuote)
    : walk(span.from - 1, -1, (t) => isStopOrQuote(t) || OTHER.test(t.norm));
  const sides = { first: far.found, second: near.found };
  return sides.first.length > 0 && sides.second.length > 0 ? sides : null;
}

/** Where the first of two events that both stand behind the word ends: its comma, or the subject of the second verb; −1 for nowhere. */
function endOfFirst(tokens: readonly Token[], from: number): number {
  let verb = -1;
  for (let k = from; k < Math.min(tokens.length, from + FRONTED); k++) {
    const t = tokens[k]!;
    if (t.norm === ',') return k + 1;
    if (isStopOrQuote(t) || /^(?:that|which|who|to|and|or)$/.test(t.norm)) break;
    if (t.tag !== 'VERB' && t.tag !== 'AUX') continue;
    const opens = subjectBefore(tokens, k);
    if (verb >= 0 && opens > verb && opens < k) return opens;
    if (t.tag === 'VERB') verb = k;
  }
  const comma = tokens.findIndex((t, k) => k >= from && t.norm === ',');
  return comma >= 0 && comma < from + FRONTED ? comma + 1 : -1;
}

function subjectBefore(tokens: readonly Token[], verb: number): number {
  let k = verb;
  while (k > 0 && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k - 1]!.tag)) k--;
  return k;
}

/** What is told of somebody who says so is no event. */
const OTHER = /^(?:because|although|while|whereas|but)$/;
const isTelling = (t: Token): boolean =>
  t.kind === 'word' && !t.stop && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.tag) && !REPORTS.has(t.lemma);
const REPORTS = new Set('say tell think believe report claim add explain'.split(' '));
