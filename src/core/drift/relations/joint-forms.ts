// Words that join two events by the form they stand in, not by themselves:
//
//   The drop in sales led the firm to raise its prices    a cause: of what it led somebody to do
//   The strike made the talks fail                        a cause
//   Rinse the leaves, then cut them                       the first before the second
//   The witness had left when the shots were fired        the first before the second: it was over by then
//   Having cut the leaves, rinse them                     what stands behind it before the rest
//   led the way to the top · made the talks public · left when the shots were fired      none
//
// Tempting and wrong: "led", "made" and "when" wherever they stand. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { anyOf } from '../words/any-of.ts';
import { wordFinder } from '../words/cues.ts';
import { isPastForm } from '../words/tense.ts';

interface JointForm extends TokenSpan {
  readonly sort: 'cause' | 'order';
  /** What stands behind it came first. */
  readonly isBehind?: true;
}

const DRIVING = /^(?:leads?|led|drives?|drove|driven|force[sd]?|push(?:es|ed)?|compels?|compelled|oblige[sd]?)$/;
const MAKING = /^(?:makes?|made)$/;
const findOpeners = wordFinder(anyOf(DRIVING, MAKING, /^(?:then|when|having)$/));
/** Tokens of whom it is done to. */
const WHOM = 4;
/** Tokens from "had" to "when". */
const CLAUSE = 8;

export function jointForms(tokens: readonly Token[]): JointForm[] {
  return findOpeners(tokens).flatMap((k): JointForm[] => {
    const { norm } = tokens[k]!;
    const one = { from: k, to: k + 1 };
    if (norm === 'then') {
      const from = stepFrom(tokens, k);
      return from < 0 ? [] : [{ from, to: k + 1, sort: 'order' }];
    }
    if (norm === 'having') return isParticiple(tokens, k + 1) ? [{ ...one, sort: 'order', isBehind: true }] : [];
    if (norm === 'when') return isOverBefore(tokens, k) ? [{ ...one, sort: 'order' }] : [];
    return isCausing(tokens, k) ? [{ ...one, sort: 'cause' }] : [];
  });
}

/** ", then cut", "and then she called", "and the town then put off": from where it leads on; −1 for no step. */
function stepFrom(tokens: readonly Token[], k: number): number {
  if (tokens.some((t) => t.norm === 'if') || tokens[k + 1]?.kind !== 'word') return -1;
  if (/^(?:,|;|and|only)$/.test(tokens[k - 1]?.norm ?? '')) return k;
  let i = k - 1;
  while (i > k - WHOM && /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(tokens[i]?.tag ?? '')) i--;
  return i < k - 1 && /^(?:;|and)$/.test(tokens[i]?.norm ?? '') && tokens[k + 1]!.tag === 'VERB' ? i : -1;
}

/** "had already left the bar when" */
function isOverBefore(tokens: readonly Token[], when: number): boolean {
  for (let k = when - 2; k >= Math.max(0, when - CLAUSE); k--) {
    if (tokens[k]!.kind === 'punctuation') return false;
    if (tokens[k]!.norm !== 'had') continue;
    return isParticiple(tokens, k + 1);
  }
  return false;
}

/** "left", "already been closed" */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (tokens[k] && (tokens[k]!.tag === 'ADV' || tokens[k]!.norm === 'been')) k++;
  return tokens[k] !== undefined && isPastForm(tokens[k]!);
}

/** "led the company to raise", "made the talks fail" */
function isCausing(tokens: readonly Token[], k: number): boolean {
  const drives = DRIVING.test(tokens[k]!.norm);
  // "heavy enough to make the latch open" says what it can do.
  if (!drives && (!MAKING.test(tokens[k]!.norm) || tokens[k - 1]?.norm === 'to')) return false;
  let i = k + 1;
  while (i <= k + WHOM && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.tag ?? '')) i++;
  if (i === k + 1) return false;
  if (drives) return tokens[i]?.norm === 'to' && tokens[i + 1]?.tag === 'VERB';
  return tokens[i]?.tag === 'VERB' && tokens[i]!.norm === tokens[i]!.lemma;
}
