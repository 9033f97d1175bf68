// The arguments of a verb: the nouns, names and pronouns around it in its clause, its voice, and who does it.
//
//   He was survived by his wife and two sons      done to "he", by "wife" and "sons"
//   Arden's employer sued her                     by "employer"; whose it is stands outside
//
// Nearest words stand for a parse: an argument is any noun up to the next verb, mark or subordinator. Linear in the reach.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import type { SideName } from './across.ts';
import { isStop, isStopOrQuote, opensClause } from './clauses.ts';
import { isCovered } from './spans.ts';

/** How far an argument may stand from its predicate. */
const REACH = 8;
const HAVE = /^(?:has|have|had|having)$/;
/** What a passive is told with, in its usual forms. */
export const BE_OR_GET = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
const BE = new Set("is are was were be been being am 're get gets got getting".split(' '));

export interface Frame {
  /** Token indexes of nouns, names and pronouns each side of the verb, within its clause. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Told with "by". */
  readonly passive: boolean;
  readonly voice: 'active' | 'passive';
  /** Who does it, nearest to the verb first: after "by", else on the left; none where nobody is named. */
  readonly agents: readonly number[];
}

/** A word that has arguments. */
export function isPredicate(t: Token): boolean {
  return t.kind === 'word' && !t.stop && (t.tag === 'VERB' || t.tag === 'X');
}

/** The verb with all its arguments. */
export function frameSpan(f: Frame, verb: number): TokenSpan {
  return { from: Math.min(verb, ...f.left), to: Math.max(verb, ...f.right) + 1 };
}

/** The arguments of a verb: what stands around it up to the next verb, sentence mark or subordinator. */
export function frameAt(input: DriftInput, side: SideName, verb: number): Frame {
  const tokens = input[side].tokens;
  const dates = input[side].values.filter((v) => v.date);
  const left: number[] = [];
  const right: number[] = [];
  let be = false;
  const first = firstOf(tokens, verb);
  const isInfinitive = tokens[first - 1]?.norm === 'to';
  for (let i = first - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    const t = tokens[i]!;
    // "Ashdown, who heads the academy, was suspended": who stands before the clause.
    const opened = left.length === 0 && t.norm === ',' ? relativeBefore(tokens, i) : -1;
    if (opened >= 0) {
      i = opened;
      continue;
    }
    // "is to buy", "was about to buy" are no passives.
    if (i >= first - 3 && BE.has(t.norm) && !(isInfinitive && i < first - 1)) be = true;
    // "a patient had a kidney taken out by surgeons"
    const isDone = tokens[verb]!.norm !== tokens[verb]!.lemma && !tokens[verb]!.norm.endsWith('ing');
    if (HAVE.test(t.norm) && left.length > 0 && isDone) be = true;
    // "in the 70th minute after he caught him": what stands before the clause is none of its arguments.
    if (stops(t) || (SUBORDINATORS.has(t.norm) && left.length > 0)) break;
    if (isArgument(t) && !isOwner(tokens, i) && !isCovered(dates, i)) left.push(i);
  }
  let by = -1;
  for (let i = verb + 1, n = 0; i < tokens.length && n < REACH; i++, n++) {
    const t = tokens[i]!;
    if (t.norm === 'by' && by < 0 && isAgent(tokens, i + 1)) by = i;
    // "by the end of the day" is no agent, but then nothing on the other side answers to it either.
    const ends = stops(t) && !isQualifying(tokens, i);
    if (ends || (ADJUNCT.has(t.norm) && right.length > 0) || isSubjectBehind(tokens, i)) break;
    if (isArgument(t) && !isOwner(tokens, i) && !isCovered(dates, i)) right.push(i);
  }
  const passive = be && by >= 0;
  const agents = passive ? phraseAfter(tokens, by, right) : phraseBefore(tokens, verb, left);
  // "was examined in the study": done to the subject, whoever does it.
  const voice = be && !tokens[verb]!.norm.endsWith('ing') ? 'passive' : 'active';
  return { left, right, passive, voice, agents };
}

/** "founded the bakery with her brother and sold it": what stands before "founded" does both. */
function firstOf(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.norm !== 'and') return verb;
  for (let k = verb - 2; k >= Math.max(0, verb - 1 - REACH); k--) {
    const t = tokens[k]!;
    if (t.tag === 'VERB' && !t.stop && !t.norm.endsWith('ing')) return k;
    if (isClauseEnd(t) || t.norm === ',' || t.tag === 'AUX') break;
  }
  return verb;
}

/** The comma that opens the relative clause which the one at `at` closes, −1 for none. */
function relativeBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k > Math.max(0, at - RELATIVE_REACH) && !isStop(tokens[k]); k--)
    if (tokens[k]!.norm === ',') return /^(?:who|which|whose)$/.test(tokens[k + 1]!.norm) ? k : -1;
  return -1;
}

/** Tokens of a relative clause between commas. */
const RELATIVE_REACH = 14;

/** "by his wife and two sons": all that "by" governs. */
function phraseAfter(tokens: readonly Token[], by: number, right: readonly number[]): number[] {
  let to = by + 1;
  while (to < tokens.length && !(tokens[to]!.tag === 'ADP' && tokens[to]!.norm !== 'of')) to++;
  return right.filter((k) => k > by && k < to);
}

/** "the wife of the mayor directed": back to the preposition that opens something else. */
function phraseBefore(tokens: readonly Token[], verb: number, left: readonly number[]): number[] {
  let from = verb - 1;
  while (from >= 0 && !(tokens[from]!.tag === 'ADP' && tokens[from]!.norm !== 'of')) from--;
  const nearest = left.filter((k) => k > from);
  return nearest.length > 0 ? nearest : left.slice(0, 1);
}

/** "by 0.3 percent", "by Friday", "by mistake" name no agent. */
function isAgent(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const t = tokens[i]!;
    if (t.kind === 'number' || t.tag === 'NUM' || t.kind === 'punctuation') return false;
    if (isArgument(t)) return !MANNERS.has(t.norm);
  }
  return false;
}

/** "by nightfall", "by law", "by train": when, why and how. */
const MANNERS = new Set(
  'nightfall dawn dusk noon midday midnight night day morning evening end beginning time law mistake accident chance half quarter third fifth tenth margin hand phone telephone email mail post letter rail road sea air train car bus boat ferry plane bicycle bike foot means way'.split(
    ' ',
  ),
);

const ADJUNCT = new Set('of for in on at with from into over after before during'.split(' '));
const SUBORDINATORS = new Set('after before since until till once'.split(' '));

const isClauseEnd = (t: Token) => isStopOrQuote(t) || opensClause(t) || t.norm === 'that' || t.norm === 'what';

function stops(t: Token): boolean {
  return isClauseEnd(t) || (t.tag === 'VERB' && !t.stop);
}

/** "the exiled banker": a participle before its noun. */
const isQualifying = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'VERB' &&
  tokens[i]!.norm.endsWith('ed') &&
  tokens[i - 1]?.tag === 'DET' &&
  tokens[i + 1]?.tag === 'NOUN';

/** "When she got home, Bale found": behind the comma somebody does something else. */
function isSubjectBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]!.norm !== ',') return false;
  let k = comma + 1;
  if (NOMINATIVE.test(tokens[k]?.norm ?? '')) return true;
  while (tokens[k]?.tag === 'PROPN') k++;
  return k > comma + 1 && (tokens[k]?.tag === 'VERB' || tokens[k]?.tag === 'AUX');
}

const NOMINATIVE = /^(?:he|she|we|they|i)$/;

/** "her colleague persuaded her", "Arden's employer": the first "her", and Arden, are none of the two. */
function isOwner(tokens: readonly Token[], i: number): boolean {
  if (isPossessive(tokens[i + 1])) return true;
  return tokens[i]!.norm === 'her' && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '');
}

/** A noun, a name or a pronoun that stands for one. */
export function isArgument(t: Token): boolean {
  return (t.kind === 'word' && !t.stop && (t.tag === 'NOUN' || t.tag === 'PROPN')) || PRONOUN_FORMS.has(t.norm);
}

/** A map: a property of an object is looked up by a name that is made unique first, for each token anew. */
export const PRONOUN_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    him: 'he',
    he: 'he',
    her: 'she',
    she: 'she',
    them: 'they',
    they: 'they',
    it: 'it',
    me: 'i',
    i: 'i',
    us: 'we',
    we: 'we',
  }),
);

/** Pronouns of one person: "it accused" and "she was accused" speak of the same one. */
const THIRD = new Set(['he', 'she', 'it']);

/** How many of the arguments `a` are found among the arguments `b`. */
export function shares(input: DriftInput, a: readonly number[], b: readonly number[]): number {
  let n = 0;
  for (const i of a) {
    const l = input.ofReference[i];
    const x = PRONOUN_FORMS.get(input.reference.tokens[i]!.norm);
    if (l && l.relation !== 'none' && b.includes(l.candidate)) n++;
    else if (x && b.some((j) => samePronoun(x, PRONOUN_FORMS.get(input.candidate.tokens[j]!.norm)))) n++;
  }
  return n;
}

function samePronoun(x: string, y: string | undefined): boolean {
  return y !== undefined && (x === y || (THIRD.has(x) && THIRD.has(y)));
}
