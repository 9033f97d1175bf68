// Who does it, to whom, and who else is told with it: the parts that a verb gives to the phrases around it.
//
//   the foundation had turned down a bid from the city     agent foundation, patient bid
//   had been promised a say by the minister                patient of the promise its subject, agent minister
//   the trust, to which Orr sold its tannery               agent Orr, patient tannery, goal trust
//   asked the captain to check                             patient captain, who is the agent of "check"
//   left Hallam for Corwen                                 agent unnamed, source Hallam, goal Corwen
//
// Nearest phrases stand for a parse; where the tags leave it open, nobody is named. Tempting and wrong: the subject for whoever acts, and
// the noun before the verb for its subject ("the doubts of the captain had been raised"). Linear in the reach of each verb.
import type { Side, Token } from '../../types.ts';
import { isStopOrQuote, opensClause } from '../pair/clauses.ts';
import { actsOf } from './acts.ts';
import { isGoverned, nearest, type Phrase, phraseAt, phraseBefore, type Text } from './phrases-beside.ts';
import { BE, groupFrom, helperOf, isParticiple, isReduced } from './voice.ts';

/** `theme`: the subject of a form that may be of either voice. */
export type Part = 'agent' | 'patient' | 'theme' | 'goal' | 'source';

export interface Player {
  readonly part: Part;
  readonly heads: readonly number[];
}

export interface Event {
  /** Token index of the verb, or of the noun of an act ("came under attack from"). */
  readonly verb: number;
  readonly passive: boolean;
  /** "to check" */
  readonly isInfinitive: boolean;
  readonly players: readonly Player[];
}

const RELATIVE = /^(?:which|who|whom|that)$/;
const TO = /^(?:to|against|about|towards?|upon)$/;
const STOPS = /^(?:what|that|after|before|since|until|once|as)$/;
const PARTICLES = new Set('off out up down over back away'.split(' '));
/** What one leaves is where one comes from, and where one goes stands behind "for". */
const LEAVING = new Set(['leave', 'quit', 'abandon', 'desert']);
const JOINING = new Set(['join', 'enter']);
/** What opens an object after "beating". */
const OPENS = /^(?:DET|PROPN|PRON)$/;
const NOMINATIVE = /^(?:he|she|we|they)$/;
/** Tokens behind a verb in which those stand that are told with it. */
const REACH = 12;

/** Values that name nobody; "two workers" does. */
const MEASURES: ReadonlySet<string> = new Set(['measure', 'money', 'percent', 'duration', 'time']);

/** In the order of their verbs; acts told by nouns behind them. */
export function eventsOf(side: Side): readonly Event[] {
  const text: Text = { tokens: side.tokens, amounts: side.values.filter((v) => v.date || MEASURES.has(v.kind)) };
  const out: Event[] = [];
  side.tokens.forEach((t, verb) => {
    if (t.kind === 'word' && t.tag === 'VERB' && (!t.stop || t.lemma === 'give')) out.push(eventAt(text, verb, out));
  });
  return [...out, ...acts(text, out)];
}

function eventAt(text: Text, verb: number, before: readonly Event[]): Event {
  const { tokens } = text;
  const form = tokens[verb]!;
  const opens = groupFrom(tokens, verb);
  const helper = helperOf(tokens, opens, verb);
  const behind = playersBehind(text, verb);
  const reduced = helper === '' && isReduced(tokens, verb);
  const passive = (BE.test(helper) && isParticiple(form)) || reduced;
  const isInfinitive = tokens[opens - 1]?.norm === 'to' && tokens[opens - 1]!.tag === 'PART';
  // "the governing coalition", "a crouching man"
  const isBare = helper === '' && form.norm.endsWith('ing') && !OPENS.test(tokens[verb + 1]?.tag ?? '');
  if (isBare) return { verb, passive, isInfinitive, players: [] };
  // "people treated", "the van reported": who does it, or to whom it is done?
  const hasObject = behind.players.some((p) => p.part === 'patient');
  const subject = subjectOf(text, opens, before);
  const relative = relativeOf(text, subject?.phrase ?? null);
  const isClause = relative !== null || RELATIVE.test(tokens[opens - 1]?.norm ?? '');
  const isOpen =
    helper === '' &&
    !reduced &&
    isParticiple(form) &&
    ((behind.goesOn && !isClause) || !hasObject || sharesBe(tokens, opens, before));
  const players: Player[] = [];
  const part = isOpen ? 'theme' : passive ? 'patient' : 'agent';
  if (subject) players.push({ part, heads: subject.heads });
  if (relative) players.push(relative);
  for (const p of behind.players)
    if (p.part !== 'agent' || passive || NOMINATIVE.test(tokens[p.heads[0]!]!.norm)) players.push(p);
  return { verb, passive, isInfinitive, players: players.map((p) => moved(form, passive, p)) };
}

/** "was seen and found": the helper may be left out. */
function sharesBe(tokens: readonly Token[], opens: number, before: readonly Event[]): boolean {
  return tokens[opens - 1]?.tag === 'CONJ' && before[before.length - 1]?.passive === true;
}

/** "left Hallam", "joined Corwen" */
function moved(verb: Token, passive: boolean, p: Player): Player {
  if (passive || p.part !== 'patient') return p;
  return LEAVING.has(verb.lemma) ? { ...p, part: 'source' } : JOINING.has(verb.lemma) ? { ...p, part: 'goal' } : p;
}

/** "came under attack from the crowd": of the noun its subject is the patient, and whom "from" names the agent. */
function acts(text: Text, events: readonly Event[]): Event[] {
  return actsOf(text.tokens).flatMap(({ verb, noun, by, subject }): Event[] => {
    const own = events.find((e) => e.verb === verb)?.players.find((p) => /^(?:agent|theme)$/.test(p.part));
    const other = phraseAt(text, by + 1);
    const players: Player[] = [];
    if (own) players.push({ part: subject === 1 ? 'agent' : 'patient', heads: own.heads });
    if (other) players.push({ part: subject === 1 ? 'patient' : 'agent', heads: other.heads });
    return players.length === 0 ? [] : [{ verb: noun, passive: subject === -1, isInfinitive: false, players }];
  });
}

interface Subject {
  readonly phrase: Phrase | null;
  readonly heads: readonly number[];
}

function subjectOf(text: Text, opens: number, before: readonly Event[]): Subject | null {
  const { tokens } = text;
  const t = tokens[opens - 1];
  if (!t) return null;
  const ofEvent = (e: Event | undefined) =>
    e?.players.find(
      (p) => (p.part === 'theme' || p.part === (e.passive ? 'patient' : 'agent')) && p.heads[0]! < e.verb,
    );
  if (RELATIVE.test(t.norm)) {
    const named = nearest(text, tokens[opens - 2]?.norm === ',' ? opens - 2 : opens - 1);
    return named ? { phrase: null, heads: named.heads } : null;
  }
  // "agreed to pay", "asked the captain to check"
  if (t.norm === 'to' && t.tag === 'PART') {
    const outer = before.findLast((e) => e.verb < opens);
    if (!outer || opens - outer.verb > REACH) return null;
    const object = outer.passive
      ? undefined
      : outer.players.find((p) => p.part === 'patient' && p.heads[0]! > outer.verb);
    const own = object ?? ofEvent(outer);
    return own ? { phrase: null, heads: own.heads } : null;
  }
  if (t.tag === 'CONJ') {
    const outer = before.findLast((e) => !e.isInfinitive);
    const own = ofEvent(outer);
    return own && opens - outer!.verb <= REACH ? { phrase: null, heads: own.heads } : null;
  }
  const phrase = phraseBefore(text, opens);
  return phrase && !isGoverned(tokens, phrase) ? { phrase, heads: phrase.heads } : null;
}

/** "the trust, to which Orr sold", "it was from the trust that Orr bought": before the subject a relative pronoun with its preposition. */
function relativeOf(text: Text, subject: Phrase | null): Player | null {
  if (!subject || subject.from < 2) return null;
  const { tokens } = text;
  const before = tokens[subject.from - 1]!.norm;
  if (before === 'that') return cleft(text, subject.from - 1);
  if (!/^(?:which|whom)$/.test(before)) return null;
  const preposition = tokens[subject.from - 2]!;
  const isOne = preposition.tag === 'ADP' || preposition.norm === 'to';
  const part = isOne ? partOf(preposition.norm) : 'patient';
  const end = isOne ? subject.from - 2 : subject.from - 1;
  const named = part && nearest(text, tokens[end - 1]?.norm === ',' ? end - 1 : end);
  return named ? { part, heads: named.heads } : null;
}

/** "it was from Hallam that" */
function cleft(text: Text, that: number): Player | null {
  const { tokens } = text;
  const named = nearest(text, that);
  const at = (named?.from ?? 0) - (tokens[(named?.from ?? 0) - 1]?.tag === 'DET' ? 2 : 1);
  if (!named || !BE.test(tokens[at - 1]?.norm ?? '') || tokens[at - 2]?.norm !== 'it') return null;
  const part = partOf(tokens[at]!.norm);
  return part && { part, heads: named.heads };
}

function partOf(preposition: string): Part | null {
  if (preposition === 'by') return 'agent';
  if (preposition === 'from') return 'source';
  return TO.test(preposition) ? 'goal' : null;
}

function playersBehind(text: Text, verb: number): { readonly players: Player[]; readonly goesOn: boolean } {
  const { tokens } = text;
  const players: Player[] = [];
  const leaves = LEAVING.has(tokens[verb]!.lemma);
  let part: Part | null = 'patient';
  let k = PARTICLES.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  for (const last = Math.min(tokens.length, verb + REACH); k < last; k++) {
    const t = tokens[k]!;
    if (t.tag === 'AUX' || (t.tag === 'VERB' && !t.norm.endsWith('ing'))) return { players, goesOn: true };
    if (
      isStopOrQuote(t) ||
      opensClause(t) ||
      STOPS.test(t.norm) ||
      t.tag === 'VERB' ||
      (t.norm === ',' && tokens[k + 1]?.tag === 'CONJ')
    )
      break;
    if (t.tag === 'ADP' || (t.norm === 'to' && tokens[k + 1]?.tag !== 'VERB')) {
      part = leaves && t.norm === 'for' ? 'goal' : partOf(t.norm);
      continue;
    }
    if (t.norm === 'to') break;
    const phrase = phraseAt(text, k);
    if (!phrase) {
      if (t.norm === ',' || t.tag === 'CONJ') part = null;
      continue;
    }
    // "told she"
    const isInverted = k === verb + 1 && NOMINATIVE.test(t.norm);
    if (part) players.push({ part: isInverted ? 'agent' : part, heads: phrase.heads });
    k = Math.max(phrase.to, ...phrase.heads.map((h) => h + 1)) - 1;
    // "from Graz every morning"; but "promised the mayor a say".
    if (part !== 'patient') part = null;
  }
  return { players, goesOn: false };
}
