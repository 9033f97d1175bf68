// Words that by themselves join two events, and which of the two they put first.
//
//   The fire led to a power cut            what stands before it came first
//   The power cut was caused by a fire     what stands behind it did
//
// A table, looked up by the first word of a phrase, the longest first. Words that join only in a certain form: joint-forms.ts.
import { wordFinder } from '../words/cues.ts';
import { BECAUSE, CAUSED } from './cause-words.ts';

/** What stands before it came first. */
const CAUSES =
  'lead to|leads to|led to|leading to|cause|causes|caused|causing|trigger|triggers|triggered|triggering|spark|sparks|sparked|provoke|provokes|provoked|bring on|brings on|brought on|bring about|brings about|brought about|result in|results in|resulted in|set off|sets off|give rise to|gives rise to|gave rise to|be the reason for|is the reason for|are the reason for|was the reason for|were the reason for|is to blame for|are to blame for|was to blame for|is behind|are behind|what makes|what made|prompt|prompts|prompted';
const BEFORE =
  'before|prior to|ahead of|precede|precedes|preceded|by the time|whereupon|thereupon|after which|followed by';
const AFTER = 'after|once|following|as soon as|only when|only once|preceded by';

export type Sort = 'cause' | 'order';
export interface JointWord {
  readonly words: readonly string[];
  readonly sort: Sort;
  /** Of what stands before it and behind it: 1 the former came first. */
  readonly sign: 1 | -1;
}

const WORDS: readonly JointWord[] = (
  [
    [CAUSES, 'cause', 1],
    // A passive ("caused by") is one of these.
    [`${BECAUSE}|${CAUSED}`, 'cause', -1],
    [BEFORE, 'order', 1],
    [AFTER, 'order', -1],
  ] as const
).flatMap(([list, sort, sign]) => list.split('|').map((p): JointWord => ({ words: p.split(' '), sort, sign })));
let byFirst: Map<string, JointWord[]> | undefined;

export function wordsFrom(first: string): readonly JointWord[] {
  if (!byFirst) {
    byFirst = new Map();
    for (const w of WORDS) byFirst.set(w.words[0]!, [...(byFirst.get(w.words[0]!) ?? []), w]);
    for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst.get(first) ?? NONE;
}
const NONE: readonly JointWord[] = [];
export const findFirstWords = wordFinder({ has: (word) => wordsFrom(word).length > 0 });
