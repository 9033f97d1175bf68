// What is too much so to be done: "too late to catch the train", "too heavy for one man to lift", "too remote to have a school",
// "premature to conclude". Tempting and wrong: every "too … to"; who is too quick or too willing to judge does judge. Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';
import { wordAfter } from '../words/reach.ts';

export const findToo = wordFinder(/^(?:too|premature)$/);
/** Who is too much so does it all the more, and "too much to drink" is an amount. */
const NO_HINDRANCE =
  /^(?:quick|ready|eager|keen|happy|glad|willing|pleased|anxious|prone|apt|likely|easy|much|little|few|many|often)$/;
/** "to have a garden", "to be a star", "to let lorries pass": what stands behind them is what comes to nothing. */
const LETTING = new Set('have be let allow permit enable'.split(' '));
export const OF_THING = /^(?:have|be)$/;
/** Tokens from the quality to its "to": "too heavy for one man to", "too small a sum to". */
export const TO_REACH = 6;
/** Tokens from "to" to the verb: "to be moved". */
const VERB_REACH = 4;

/** From "too" to the verb that it keeps from being done. */
export interface Hindrance extends TokenSpan {
  readonly verb: number;
}

export function hindrancesOf(tokens: readonly Token[]): Hindrance[] {
  return findToo(tokens).flatMap((from): Hindrance[] => {
    const at = tokens[from]!.norm === 'too' ? from + 1 : from;
    const quality = tokens[at];
    if (!quality || !/^(?:ADJ|ADV)$/.test(quality.tag) || NO_HINDRANCE.test(quality.norm)) return [];
    if (/^(?:only|all)$/.test(tokens[from - 1]?.norm ?? '')) return [];
    const to = wordAfter(tokens, at + 1, TO_REACH, /^to$/);
    if (to < 0 || tokens[to + 1]?.norm === 'not') return [];
    if (tokens.slice(from, to).some((t) => t.kind === 'punctuation' || t.tag === 'AUX')) return [];
    const verb = verbAfter(tokens, to);
    return verb < 0 ? [] : [{ from, to: verb + 1, verb }];
  });
}

/** What follows "to": "carry", the "moved" of "be moved", the "garden" of "have a garden"; −1 for a thing ("close to home"). */
function verbAfter(tokens: readonly Token[], to: number): number {
  const lets = LETTING.has(tokens[to + 1]?.lemma ?? '');
  for (let k = lets ? to + 2 : to + 1; k < Math.min(tokens.length, to + 1 + VERB_REACH); k++) {
    const { kind, norm, lemma, stop, tag } = tokens[k]!;
    if (kind === 'punctuation' || (tag === 'DET' && !lets)) return -1;
    // "to vote": whatever the tagger thinks of the word.
    const isBase = k === to + 1 && norm === lemma && tag !== 'PROPN';
    if (!stop && (tag === 'VERB' || isBase || (OF_THING.test(tokens[to + 1]!.lemma) && tag === 'NOUN'))) return k;
  }
  return -1;
}
