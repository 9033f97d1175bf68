// What has ended, and what still goes on:
//
//   used to employ three hundred        →  still employs three hundred       told as going on
//   has stopped making tyres            →  still makes tyres
//   are used to carrying thirty kilos   →  used to carry thirty kilos        told as over
//   is in the habit of walking          →  has got out of the habit
//   used to employ three hundred        ↔  once employed three hundred       fair
//   has not stopped making tyres        ↔  still makes tyres                 fair: denied
//   stopped paying weekly, pays monthly ↔  still pays, but monthly           fair: it goes on in another way
//
// Nothing is denied and no figure differs; the little words alone tell it. "Used to" with a form of "be" before it is a habit, without one a
// time that is over. Tempting and wrong: "still" against any past. Linear in the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

interface Told extends TokenSpan {
  readonly sort: 'over' | 'going on';
  /** The deed. */
  readonly verb: number;
}

const find = wordFinder(
  /^(?:used|accustomed|habit|still|continues?|keeps?|stopped|stops|ceased|ceases|quit|given|gave|gives)$/,
);
const IS = /^(?:is|are|am|'s|'re|'m|be|get|gets|getting|become|becomes)$/;
const BE = /^(?:is|are|was|were|be|been|being|get|got|to|'s|'re|'m)$/;
/** Tokens in which a habit is told to be over: "has got out of the habit of". */
const OUT = 4;

export function findStill(input: DriftInput): Candidate[] {
  const r = toldIn(input.reference.tokens);
  const c = r.length === 0 ? [] : toldIn(input.candidate.tokens);
  if (c.length === 0 || c.some((x) => r.some((y) => x.sort === y.sort))) return [];
  return r.flatMap((a): Candidate[] => {
    const b = c.find((x) => isOneDeed(input, a.verb, x.verb));
    if (!b || (a.sort === 'over' ? isToldAgain(input.reference, a.verb) : isToldAgain(input.candidate, b.verb)))
      return [];
    const says = a.sort === 'over' ? 'what has ended still goes on' : 'what goes on is told as over';
    const [reference, candidate] = [a, b].map(({ from, verb }) => ({ from, to: verb + 1 })) as [TokenSpan, TokenSpan];
    return [majorChange(input, 'negation', reference, candidate, says, 0.85)];
  });
}

/** "stopped collecting weekly and now |collects| fortnightly" */
const isToldAgain = ({ tokens }: Side, verb: number): boolean =>
  tokens.some((t, k) => k > verb && t.lemma === tokens[verb]!.lemma);

/** "work" and "supply" may be tagged as nouns. */
const isBareVerb = (t: Token | undefined) =>
  t !== undefined && !t.stop && t.norm === t.lemma && /^(?:VERB|NOUN|X)$/.test(t.tag);

const isOneDeed = (input: DriftInput, i: number, j: number): boolean =>
  across(input, 'reference', i) === j || input.reference.tokens[i]!.lemma === input.candidate.tokens[j]!.lemma;

/** All of one text, none where a denial stands before it. */
function toldIn(tokens: readonly Token[]): Told[] {
  return find(tokens).flatMap((at): Told[] => {
    const told = at > 0 && hasDenial(tokens, at - OUT, at) ? null : toldAt(tokens, at);
    return told && told.verb < tokens.length ? [told] : [];
  });
}

function toldAt(tokens: readonly Token[], at: number): Told | null {
  const norm = (k: number) => tokens[k]?.norm ?? '';
  const isDoing = (k: number) => /..ing$/.test(norm(k));
  const told = (sort: Told['sort'], verb: number, from = at): Told => ({ from, to: verb + 1, sort, verb });
  if (norm(at) === 'used' || norm(at) === 'accustomed') {
    if (norm(at + 1) !== 'to') return null;
    if (isDoing(at + 2)) return IS.test(norm(at - 1)) ? told('going on', at + 2, at - 1) : null;
    const isBare = isBareVerb(tokens[at + 2]);
    // "is used to carry water": what for.
    return norm(at) === 'used' && isBare && !BE.test(norm(at - 1)) ? told('over', at + 2) : null;
  }
  if (norm(at) === 'habit') {
    if (norm(at + 1) !== 'of' || !isDoing(at + 2)) return null;
    const before = tokens.slice(Math.max(0, at - OUT), at).map((t) => t.norm);
    if (before.includes('out') || before.some((w) => /^(?:lost|kicked|broke|broken|gave|given)$/.test(w)))
      return told('over', at + 2);
    return before.includes('in') ? told('going on', at + 2) : null;
  }
  if (/^(?:continue|keep)s?$/.test(norm(at))) {
    const verb = norm(at + 1) === 'to' || norm(at + 1) === 'on' ? at + 2 : at + 1;
    return tokens[verb]?.tag === 'VERB' || isDoing(verb) ? told('going on', verb) : null;
  }
  if (norm(at) === 'still') {
    // "still employs", "is still making": of now.
    const next = tokens[at + 1];
    if (!next || next.stop || !/^(?:VERB|NOUN)$/.test(next.tag)) return null;
    const isNow = next.norm === next.lemma || /s$/.test(next.norm) || (isDoing(at + 1) && IS.test(norm(at - 1)));
    return isNow ? told('going on', at + 1) : null;
  }
  const verb = /^g[ia]ve/.test(norm(at))
    ? norm(at + 1) === 'up'
      ? at + 2
      : -1
    : norm(at + 1) === 'to'
      ? at + 2
      : at + 1;
  if (verb < 0 || !(isDoing(verb) || norm(verb - 1) === 'to')) return null;
  return /^(?:stopped to|quit to)/.test(`${norm(at)} ${norm(at + 1)}`) ? null : told('over', verb);
}
