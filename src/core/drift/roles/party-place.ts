// What part a noun has in what is told: does it act, or is it acted on?
//
//   the clerk warned the mayor        the clerk acts, the mayor is acted on
//   was warned by the clerk           the clerk acts
//   a complaint against Brightmoor    Brightmoor is acted on
//   will take over Pell               Pell is acted on
//   convinced the minister to leave   the minister is acted on, whatever he is to do
//
// Read from the words beside it. Tempting and wrong: before the verb it acts, behind it it is acted on. Constant in the text.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { BE_OR_GET } from '../pair/frames.ts';
import type { Act } from './acts.ts';

/** +1: it acts; −1: it is acted on; 0: not known. */
type Part = 1 | -1 | 0;

const ACTED_ON = /^(?:against|about|to|over)$/;
/** Verbs whose subject acts on nobody: what is said, felt or suffered. */
const IDLE = new Set(
  'meet marry play face fight debate join say tell add note warn report announce explain insist admit deny claim believe think know expect hope fear want receive get reach lose die suffer fall rise grow follow remain stay become have go come'.split(
    ' ',
  ),
);
/** Tokens between a party and its verb. */
const REACH = 4;
/** The part of a noun, and the word that tells it: a verb or the noun of an act; −1 for none. */
export interface Place {
  readonly part: Part;
  readonly act: number;
  /** By the noun of an act, or the goal of a verb ("took … to court"). */
  readonly told?: boolean;
}

const NOWHERE: Place = { part: 0, act: -1 };
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const OWNING = /^(?:its|his|her|their|our|my|your|['’]s?)$/;

export function placeOf(tokens: readonly Token[], acts: readonly Act[], at: number): Place {
  const next = tokens[at + 1];
  // "the clerk's warning": by the clerk.
  if (isPossessive(next)) return NOWHERE;
  if (next && /^(?:NOUN|PROPN)$/.test(next.tag)) return NOWHERE;
  let k = at - 1;
  // "On Sunday evening a cyclist": a phrase begins with its article.
  while (k >= 0 && tokens[k + 1]!.tag !== 'DET' && (NOMINAL.test(tokens[k]!.tag) || OWNING.test(tokens[k]!.norm))) k--;
  const before = tokens[k];
  const told = acts.find((x) => x.by === k);
  if (told) return { part: told.subject === -1 ? 1 : -1, act: told.noun, told: true };
  const noun = deedOf(tokens, k);
  if (noun >= 0) return { part: before!.norm === 'of' ? -1 : 1, act: noun, told: true };
  if (before?.norm === 'by') return { part: 1, act: verbBefore(tokens, k) };
  if (before && ACTED_ON.test(before.norm) && before.tag !== 'PART' && tokens[k - 1]?.lemma !== 'accord')
    return { part: -1, act: -1 };
  // "fired on the rebels", "shot at him"
  if (before && AIMED.test(before.norm) && isOneOf(tokens[k - 1], AIMING)) return { part: -1, act: k - 1, told: true };
  if (before?.tag === 'ADP') return NOWHERE;
  // "persuaded the minister to leave": the object, whatever it is to do.
  const isObject = before?.tag === 'VERB' && !before.stop && next?.norm === 'to' && next.tag === 'PART';
  const subject = isObject ? NOWHERE : subjectOf(tokens, acts, at);
  if (subject.part !== 0) return subject;
  if (before?.tag !== 'VERB' || (before.stop && !isOneOf(before, CARRYING))) return NOWHERE;
  // "took the club to court", "put the minister under pressure"
  const carried = isOneOf(before, CARRYING) ? carriedTo(tokens, at) : -1;
  return before.stop && carried < 0 ? NOWHERE : { part: -1, act: carried < 0 ? k : carried, told: carried >= 0 };
}

/** "the takeover of Tolvane by its rival": the noun of the act, for the "of" or the "by" at `k`; −1 for any other. */
function deedOf(tokens: readonly Token[], k: number): number {
  const own = tokens[k]?.norm;
  if (own !== 'of' && own !== 'by') return -1;
  const step = own === 'of' ? 1 : -1;
  let other = k + step;
  while (NOMINAL.test(tokens[other]?.tag ?? '') || OWNING.test(tokens[other]?.norm ?? '')) other += step;
  if (other === k + step || tokens[other]?.norm !== (own === 'of' ? 'by' : 'of')) return -1;
  const noun = Math.min(k, other) - 1;
  return tokens[noun]?.tag === 'NOUN' ? noun : -1;
}

const AIMED = /^(?:on|at|upon)$/;
const AIMING = new Set('fire shoot aim spit shout yell swear lash'.split(' '));
/** "take over the mill" */
const PARTICLE = /^(?:over|off|out|up|down)$/;
const CARRYING = new Set('take put bring'.split(' '));
const isOneOf = (t: Token | undefined, words: ReadonlySet<string>) => t !== undefined && words.has(t.lemma);

/** "… to court", "… under pressure": the noun; −1 for none. */
function carriedTo(tokens: readonly Token[], at: number): number {
  return /^(?:to|under)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.tag === 'NOUN' ? at + 2 : -1;
}

/** "was struck by", "are being taken to court by": the verb before "by", or what it takes to. */
function verbBefore(tokens: readonly Token[], by: number): number {
  for (let k = by - 1; k >= Math.max(0, by - REACH); k--) {
    if (tokens[k]!.tag === 'NOUN' && /^(?:to|under)$/.test(tokens[k - 1]?.norm ?? '')) return k;
    if (tokens[k]!.tag === 'VERB' || tokens[k]!.tag === 'X') return k;
  }
  return -1;
}

/** Of which verb is it the subject, and does that say that it acts? */
function subjectOf(tokens: readonly Token[], acts: readonly Act[], at: number): Place {
  let be = false;
  const from = behindPlace(tokens, at + 1);
  for (let k = from; k <= Math.min(tokens.length - 1, from + REACH - 1); k++) {
    const t = tokens[k]!;
    const told = acts.find((x) => x.verb === k);
    if (told) return { part: told.subject, act: told.noun, told: true };
    // "is to buy" is no passive.
    if (BE_OR_GET.test(t.norm)) be = tokens[k + 1]?.norm !== 'to';
    const carried = isOneOf(t, CARRYING) ? carriedBy(tokens, k) : -1;
    const isPhrasal = PARTICLE.test(tokens[k + 1]?.norm ?? '');
    if (t.tag === 'VERB' && (!t.stop || carried >= 0 || isPhrasal)) {
      const idle = IDLE.has(t.lemma) || tokens[k + 1]?.kind === 'punctuation';
      if (idle) return NOWHERE;
      return { part: be && !t.norm.endsWith('ing') ? -1 : 1, act: carried < 0 ? k : carried, told: carried >= 0 };
    }
    if (t.tag !== 'AUX' && t.tag !== 'ADV' && t.tag !== 'PART' && !t.stop) return NOWHERE;
    if (t.kind === 'punctuation' || t.tag === 'ADP' || t.tag === 'CONJ') return NOWHERE;
  }
  return NOWHERE;
}

/** "took the goalkeeper's brother to court": past the object, the noun; −1 for none. */
function carriedBy(tokens: readonly Token[], verb: number): number {
  for (let k = verb + 1; k < Math.min(tokens.length - 1, verb + 2 * REACH); k++) {
    if (/^(?:to|under)$/.test(tokens[k]!.norm)) return tokens[k + 1]!.tag === 'NOUN' ? k + 1 : -1;
    if (!NOMINAL.test(tokens[k]!.tag) && !OWNING.test(tokens[k]!.norm)) return -1;
  }
  return -1;
}

/** "a cyclist on the towpath was struck": past one phrase of place. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:on|in|at|near|outside|inside|from|of)$/.test(tokens[at]?.norm ?? '')) return at;
  let k = at + 1;
  while (NOMINAL.test(tokens[k]?.tag ?? '')) k++;
  return k > at + 1 && /^(?:VERB|AUX)$/.test(tokens[k]?.tag ?? '') ? k : at;
}
