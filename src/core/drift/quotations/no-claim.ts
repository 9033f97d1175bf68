// Is nothing claimed by a verb of saying, or is it still told that somebody claims it?
//
//   The firm did not admit any fault.    no claim of the firm's
//   the novel that she wrote             nothing is said
//   announced a sale                     ↔  made the announcement of a sale     still told
//   The guide, he says, stops for seals  ↔  The guide claims to stop for seals  still told
//
// Tempting and wrong: any word of telling on the other side; it may be of something else, which the reference tells as well.
// Linear in the tokens.
import type { Attribution } from '../../text/attributions.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { isCovered } from '../pair/spans.ts';
import { isToldByNoun } from '../pair/told-by-noun.ts';
import type { DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { PERSONAL } from '../words/pronouns.ts';
import { hasDenial } from '../words/reach.ts';

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

/** Tokens from "put" to "down to". */
const PUT_REACH = 14;

/** "blamed the collapse on fraud" ↔ "put the collapse down to fraud": what is held for the cause, whoever holds it. */
function isPutDown({ reference, candidate }: DriftInput, verb: number): boolean {
  const isCausing = ({ lemma }: Token) => /^(?:blame|attribute|ascribe)$/.test(lemma);
  if (!isCausing(reference.tokens[verb]!)) return false;
  return candidate.tokens.some(
    (t, k, all) =>
      isCausing(t) ||
      (t.lemma === 'put' &&
        all.slice(k, k + PUT_REACH).some((x, n, rest) => x.norm === 'down' && rest[n + 1]?.norm === 'to')),
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

/** Words by which a text says that it reports. */
const TELLS =
  /^(?:say|tell|report|claim|allege|allegedly|reportedly|accord|account|word|view|opinion|eye|belief|believe|think|argue|argument|affirm|contend|contention|assertion|allegation|stance|announce|insist|admit|deny|describe|suggest|estimate|reckon|maintain|speak|statement|assume|pledge|promise|vow|version|warn|warning|observe|remark|stress|caution|counter|retort|lament|hint|confess|exclaim|opine|counsel|advise|request|seek|ask|fear|afraid|assert|concede|acknowledge|explain|reveal|disclose|hear|learn|understand|gather|dispute|contest|declare|complain|regard|consider|reject|disagree|decline|reservation|ground|charge|profess|criticise|criticize|accuse|blame)$/;

const APPEARS = /^(?:seem|appear|apparently|seemingly)$/;

/** "They added that it seemed late" → "It appeared late": what an earlier sentence is the source of, and still no fact. */
export function staysAppearance({ reference, candidate }: DriftInput, { speaker }: Attribution): boolean {
  const appears = (tokens: readonly Token[]) => tokens.some((t) => APPEARS.test(t.lemma));
  const isPronoun = speaker.to - speaker.from === 1 && PERSONAL.test(reference.tokens[speaker.from]!.norm);
  return isPronoun && appears(reference.tokens) && appears(candidate.tokens);
}

const findWays = cueFinder(
  phrases(
    true,
    'made it known|makes it known|make it known|made it clear|makes it clear|make it clear|let it be known|owned up|owns up|own up|to judge by|judging by|judging from|has it that|had it that|would rather',
  ),
);

/** Does the candidate tell that somebody says something? */
export const isTold = ({ candidate: { tokens } }: DriftInput): boolean =>
  tokens.some((t) => TELLS.test(t.lemma)) || findWays(tokens).length > 0;

/** By a word that is not told of something else: the reference has it in the attribution alone, if at all. */
export function isToldAnew({ reference, candidate, ofCandidate }: DriftInput, r: Attribution): boolean {
  const elsewhere = (k: number) => {
    const l = ofCandidate[k];
    if (l && l.relation !== 'none') return !isCovered([r.verb, r.around], l.reference);
    return reference.tokens.some((t, i) => t.lemma === candidate.tokens[k]!.lemma && !isCovered([r.verb, r.around], i));
  };
  return candidate.tokens.some((t, k) => TELLS.test(t.lemma) && !elsewhere(k)) || findWays(candidate.tokens).length > 0;
}
