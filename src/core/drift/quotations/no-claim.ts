// Verbs of saying that claim nothing, or whose claim is still told as one:
//
//   did not admit any fault          the novel that she wrote
//   announced a plan                 ↔  made an announcement
//   blamed the collapse on fraud     ↔  put the collapse down to fraud
//   said no loaf will reach it       →  a claim
//
// Linear in the words around the verb.
import type { Attribution } from '../../text/attributions.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { isToldByNoun } from '../pair/told-by-noun.ts';
import type { DriftInput } from '../types.ts';
import { hasDenial } from '../words/reach.ts';

/** Words of a clause that are looked at. */
export const CLAUSE = 14;

/** Tokens between a speaker and the verb: "has not yet". */
const DENIAL = 4;

/** "did not admit any fault", "the novel that she wrote", "announced" ↔ "made an announcement": nothing is claimed, or it still is. */
export function isNoClaim(input: DriftInput, { verb, speaker }: Attribution): boolean {
  const { tokens } = input.reference;
  const at = verb.to - 1;
  // "said no loaf will reach it" claims something.
  const opensClaim =
    tokens[verb.to]?.norm === 'nothing' ? isSubject(tokens, verb.to) : tokens[verb.to + 1]?.kind === 'word';
  const says = opensClaim ? '' : (tokens[verb.to]?.norm ?? '');
  if (hasDenial(tokens, groupFrom(tokens, verb, speaker), verb.from) || /^(?:nothing|no|yes)$/.test(says)) return true;
  const next = tokens[verb.to];
  const isLast = next === undefined || next.tag === 'ADP' || next.kind === 'punctuation';
  const isObject = /^(?:that|which)$/.test(tokens[speaker.from - 1]?.norm ?? '') && isLast;
  if (isObject && /^(?:NOUN|PROPN)$/.test(tokens[speaker.from - 2]?.tag ?? '')) return true;
  return isToldByNoun(input, 'reference', at) || isPutDown(input, at);
}

/** "blamed the collapse on fraud" ↔ "put the collapse down to fraud": what is held for the cause, whoever holds it. */
function isPutDown({ reference, candidate }: DriftInput, verb: number): boolean {
  const isCausing = ({ lemma }: Token) => /^(?:blame|attribute|ascribe)$/.test(lemma);
  if (!isCausing(reference.tokens[verb]!)) return false;
  return candidate.tokens.some(
    (t, k, all) =>
      isCausing(t) ||
      (t.lemma === 'put' &&
        all.slice(k, k + CLAUSE).some((x, n, rest) => x.norm === 'down' && rest[n + 1]?.norm === 'to')),
  );
}

/** "said nothing new had been found", not "said nothing about it": does a verb follow? */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let k = at + 1;
  while (/^(?:ADJ|ADV)$/.test(tokens[k]?.tag ?? '')) k++;
  return /^(?:VERB|AUX)$/.test(tokens[k]?.tag ?? '');
}

/** Where the verb's own group begins: "who is not a doctor, claimed" denies no claim. */
function groupFrom(tokens: readonly Token[], verb: TokenSpan, speaker: TokenSpan): number {
  let k = verb.from;
  const first = Math.max(speaker.to, verb.from - DENIAL);
  while (k > first && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k - 1]!.tag) && tokens[k - 1]!.kind !== 'punctuation') k--;
  return k;
}
