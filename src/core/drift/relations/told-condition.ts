// A condition told without its word:
//
//   if you sweeten it with honey, it is not for babies   ↔  Sweetened with honey, it is not for babies      a participle in front
//   it stops if the tank is empty                        ↔  With the tank empty, it stops
//   if you stir too hard, the loaf will be tough         ↔  too much stirring makes a tough loaf            what it comes to
//   call a joiner if a nail goes in                      ↔  a nail that goes in is a reason to call a joiner
//   it will crumble if you cut it warm                   →  it will crumble, and you cut it warm            told as a fact: changed
//
// Most of the condition's words must stand in that place, and what hung on it outside. Tempting and wrong: the words alone, which a
// statement of fact keeps as well. Linear in the tokens.
import type { Token } from '../../types.ts';
import { isBreak, isStop, startBefore } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { isPastForm } from '../words/tense.ts';

/** Of present and future: what it comes to whenever it is so. */
const MEANS = /^(?:makes?|means?|brings?|calls?|leads?|requires?|spells?|reason)$/;
/** Opens a subject that is no one thing: "too much stirring", "any reading below 1 bar". */
const ANY = /^(?:too|any|an?|every|each|more)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did)$/;
/** As many of the condition's words must be told there. */
const MOST = 0.5;

/**
 * @param content places of the condition's words in the reference; @param head where the candidate tells what hung on it; @param isKept
 * is a word told in the copy?
 */
export function isToldWithoutIf(
  input: DriftInput,
  content: readonly number[],
  head: number,
  isKept: (k: number) => boolean,
): boolean {
  const { tokens } = input.candidate;
  // "too hard, it will be tough": "hard" answers "tough" worse than "tough" does.
  const there = content
    .filter((k) => isKept(k) && input.ofCandidate[input.ofReference[k]!.candidate]?.reference === k)
    .map((k) => input.ofReference[k]!.candidate);
  if (there.length === 0 || there.length < MOST * content.length) return false;
  const [first, last] = [Math.min(...there), Math.max(...there)];
  const from = startBefore(tokens, first, isStop);
  const phrase = tokens.slice(from, last + 1);
  if (phrase.some(isBreak) || (head >= from && head <= last)) return false;
  const end = tokens.findIndex((t, k) => k > last && t.kind === 'punctuation');
  if (opensAsCondition(phrase) && tokens[end]?.norm === ',')
    return !tokens.slice(from, end).some((t) => FINITE.test(t.norm));
  const isAny = ANY.test(phrase[0]!.norm) || phrase[0]!.norm.endsWith('ing');
  const verb = tokens.slice(last + 1, end < 0 ? tokens.length : end).findIndex((t) => MEANS.test(t.norm));
  return isAny && verb >= 0 && head > last + 1 + verb;
}

/** "Sweetened with honey", "With the tank empty" */
const opensAsCondition = ([first, ...rest]: readonly Token[]): boolean =>
  (first!.norm === 'with' && !rest.some((t) => t.tag === 'VERB' || t.tag === 'AUX' || t.norm.endsWith('ing'))) ||
  (first!.tag === 'VERB' && isPastForm(first!)) ||
  first!.norm === 'cut';
