// Verbs of saying that say nothing where they stand: they are done to a thing.
//
//   She answered a newspaper advertisement.      nothing is said; also "added salt to the soup", "recalled 4,000 cars"
//   The probe last answered on Monday.           nothing is said; also "calls at eleven islands", "asked for a list"
//   She answered that the road was closed.       said; also "added the road was closed", "called him a liar"
//   The road was closed, she added on Monday.    said: the claim stands before it
//
// Only a few verbs are both. Tempting and wrong: that an object is a thing; it may be the subject of what is said, so a verb behind
// it, a colon or a quotation makes it a claim. Linear in the clause.

import type { Token } from '../types.ts';
import { isPossessive } from './possessive.ts';

const BOTH = new Set('add answer ask call conclude recall reply write'.split(' '));
/** Tokens of a clause. */
const REACH = 14;
/** What opens a claim, or names one: "added a warning". */
const OPENS =
  /^(?:that|how|why|what|whether|if|who|where|when|warning|word|claim|view|comment|remark|statement|criticism|accusation)$/;
/** What opens words that are quoted. */
const MARK = /^[:"“”„«»]$/;
const SUBORDINATE = /^(?:after|before|because|since|until|as|while|although|though)$/;

/** @param subject where the subject of the verb at `i` begins */
export function isDoneToThing(tokens: readonly Token[], i: number, subject: number): boolean {
  const verb = tokens[i]!.lemma;
  const next = tokens[i + 1];
  // "recalled 4,000 cars", not "recalled threats"
  if (verb === 'recall' && next?.kind !== 'number') return false;
  if (!BOTH.has(verb) || standsBehindClaim(tokens, i, subject)) return false;
  // "failed to tape client calls."
  if (!next || /^[.,;?!]$/.test(next.text)) return !MARK.test(tokens[i + 2]?.text ?? '');
  // "called her in", "called for a strike", "called on him to go"
  if (verb === 'call' && (next.tag === 'PRON' || /^(?:for|on)$/.test(next.norm))) return false;
  let k = objectEnd(tokens, i + 1);
  if (k === i + 1 ? next.tag !== 'ADP' : !endsObject(tokens[k])) return false;
  for (; k < Math.min(tokens.length, i + REACH); k++) {
    const t = tokens[k]!;
    if (MARK.test(t.text) || OPENS.test(t.norm)) return false;
    if (t.kind === 'punctuation' || t.tag === 'CONJ' || SUBORDINATE.test(t.norm)) return true;
    // "asked the council to act"
    if (t.norm === 'to' && verb === 'ask') return false;
    const isQuality = /^(?:ADP|DET|ADJ)$/.test(tokens[k - 1]!.tag) && tokens[k - 1]!.norm !== 'to';
    if (t.tag === 'AUX' || (t.tag === 'VERB' && !isQuality)) return false;
  }
  return true;
}

/** "The road was closed, she added", "The road, she added, was closed": a verb before the comma, or the claim on both sides. */
function standsBehindClaim(tokens: readonly Token[], i: number, subject: number): boolean {
  const mark = tokens[subject - 1];
  if (mark?.kind !== 'punctuation') return false;
  if (mark.norm === ',' && tokens[i + 1]?.norm === ',') return true;
  return /^["“”»]$/.test(mark.text) || tokens.slice(0, subject).some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}

/** "called the plan absurd" goes on with what the plan is called. */
const endsObject = (t: Token | undefined) =>
  t === undefined || t.kind === 'punctuation' || t.norm === 'to' || /^(?:ADP|CONJ)$/.test(t.tag);

/** Behind the noun phrase from `from` on; `from` itself where there is none, or one that names a claim. */
function objectEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  if (/^(?:it|him|her|them|me|us)$/.test(tokens[k]!.norm) && tokens[k + 1]?.tag !== 'NOUN') return k + 1;
  let noun = false;
  for (; k < Math.min(tokens.length, from + REACH); k++) {
    const t = tokens[k]!;
    if (OPENS.test(t.norm)) return from;
    const isNoun = t.tag === 'NOUN' || t.tag === 'PROPN' || isPossessive(t);
    const isModifier =
      t.kind === 'number' || /^(?:DET|ADJ|NUM)$/.test(t.tag) || /^(?:her|his|its|their|my|our)$/.test(t.norm);
    if (!isNoun && (noun || !isModifier)) break;
    noun ||= isNoun;
  }
  return noun ? k : from;
}
