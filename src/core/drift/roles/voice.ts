// The verb with its helpers: where it begins, and whether its subject does it or has it done to it.
//
//   had not yet been asked          passive, from "had" on
//   a medal offered by the council  passive without its "was"
//   the people treated              either: nothing before or behind the form tells
//
// Tempting and wrong: "be" and a past form anywhere before each other ("is to be", "survived by five votes"). Constant.
import type { Token } from '../../types.ts';
import { isPastForm, UNCHANGED } from '../words/tense.ts';

export const BE = /^(?:is|are|was|were|be|been|being|am|get|gets|got|getting)$/;
/** What "by" brings that is nobody. */
const MEASURING = /^(?:(?:him|her|it)self|themselves|more|fewer|less|most|almost|nearly|about|half|two|far)$/;

const isNot = (t: Token) => /^(?:not|n['’]t)$/.test(t.norm);

/** A past form that may be a participle. */
export const isParticiple = (t: Token): boolean => isPastForm(t) || UNCHANGED.test(t.norm);

/** The first token of "had not yet been asked". */
export function groupFrom(tokens: readonly Token[], verb: number): number {
  let k = verb;
  const belongs = (t: Token) => t.tag === 'AUX' || t.tag === 'ADV' || isNot(t) || BE.test(t.norm);
  // "has since been reported"
  const isAdverb = (at: number) => tokens[at]!.norm === 'since' && tokens[at - 1]?.tag === 'AUX';
  while (k > 0 && (belongs(tokens[k - 1]!) || isAdverb(k - 1))) k--;
  return k;
}

/** The helper nearest before the verb, which tells the voice; '' for none. */
export function helperOf(tokens: readonly Token[], from: number, verb: number): string {
  for (let k = verb - 1; k >= from; k--)
    if (tokens[k]!.tag === 'AUX' || BE.test(tokens[k]!.norm)) return tokens[k]!.norm;
  return '';
}

/** "a medal offered by the council" */
export function isReduced(tokens: readonly Token[], verb: number): boolean {
  if (!isParticiple(tokens[verb]!)) return false;
  const k = tokens[verb + 1]?.tag === 'ADV' ? verb + 2 : verb + 1;
  if (tokens[k]?.norm !== 'by') return false;
  return tokens.slice(k + 1, k + 4).every((t) => t.kind !== 'number' && t.tag !== 'NUM' && !MEASURING.test(t.norm));
}
