// Words that tie statements, each with the classes of relation that it can stand for, where it is meant as such:
//
//   since, as        cause or time                 the same words for two relations
//   due to the storm → a cause                     due to arrive → none
//   was shut until noon → a limit in time          until further notice → none
//
// Tempting and wrong: one class a word. Linear in the tokens.
import type { Token } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CueHit, cueFinder, isInverted, phrases } from '../words/cues.ts';
import { isBaseVerb } from '../words/tense.ts';
import { BECAUSE } from './cause-words.ts';

export type Class =
  | 'cause'
  | 'concession'
  | 'condition'
  | 'question'
  | 'exception'
  | 'before'
  | 'after'
  | 'until'
  | 'during'
  | 'unlike'
  | 'like';

/** Classes that a connective can stand for, most usual first. */
export type Classes = readonly Class[];

const of = (classes: Classes, list: string) => phrases<Classes>(classes, list);

const CUES: Record<string, Classes> = {
  ...of(['cause'], `${BECAUSE}|as a consequence of|given that|by virtue of|resulting from`),
  ...of(['cause', 'after'], 'since|in the wake of|as'),
  ...of(['after', 'cause'], 'after|following|once|upon|subsequent to|in the aftermath of'),
  ...of(
    ['concession'],
    'despite|in spite of|although|albeit|even though|though|notwithstanding|regardless of|irrespective of|despite the fact that|whereas|nevertheless|nonetheless|even if',
  ),
  ...of(['concession', 'during'], 'while|whilst'),
  // "asked if it works" asks; so does "whether", which sets no condition but in "whether or not".
  ...of(['condition', 'question'], 'if'),
  ...of(['question', 'condition'], 'whether'),
  ...of(['concession'], 'whether or not|regardless of whether|irrespective of whether|no matter whether'),
  ...of(
    ['condition'],
    'provided|provided that|providing|otherwise|or else|in case|on condition that|should|in the event that|in the event of|only if|assuming|subject to|where',
  ),
  // "as long as it lasts" ↔ "while it lasts"
  ...of(['condition', 'during'], 'as long as|so long as'),
  // "but not if it rains" ↔ "unless it rains"; the denial is the business of another kind.
  ...of(['exception', 'condition'], 'but not if|but not when|though not if|though not when'),
  ...of(['exception'], 'unless|except|except for|apart from|other than|excluding|but for'),
  ...of(['before'], 'before|prior to|ahead of|in advance of|leading up to'),
  ...of(['until', 'before'], 'until|till|up until'),
  ...of(['until', 'before', 'during'], 'pending'),
  ...of(['during', 'condition', 'after'], 'when'),
  ...of(['during'], 'during|throughout|amid|in the course of'),
  // "unlike wolves" ↔ "whereas wolves"
  ...of(['unlike', 'concession'], 'unlike|in contrast to|contrary to|as opposed to|compared with'),
  ...of(['unlike'], 'instead of|in place of|in lieu of|rather than'),
  ...of(['like'], 'like|along with|together with|in line with|just like|alongside|as well as'),
};

export const findCues = cueFinder(CUES);

const MEASURED = /^(?:twice|half|double|times|is|are|was|were|be|not)$/;

/** "as" and "like" are mostly no connectives: they count only where the other side cannot be told without them. */
export function isMeant(input: DriftInput, side: SideName, h: CueHit<Classes>): boolean {
  const t = input[side].tokens[h.from]!;
  // "was due to arrive at noon": no cause, but what was to come.
  if (t.norm === 'due') return !isBaseVerb(input[side].tokens[h.to]);
  // "homes are subject to the tax", "a subject to which she returned"
  if (t.norm === 'subject') return !/^(?:AUX|DET|ADJ)$/.test(input[side].tokens[h.from - 1]?.tag ?? '');
  // "twice as long as the bridge", "is as long as it"
  if (h.to - h.from > 1) return t.norm !== 'as' || !MEASURED.test(input[side].tokens[h.from - 1]?.norm ?? '');
  if (t.norm === 'as') return opensClause(input[side].tokens, h.from) && !isManner(input, side, h.to);
  if (t.norm === 'where') return isCase(input, side, h.from);
  // "…, though: nobody paid"
  if (t.norm === 'though') return !/^[.;:]$/.test(input[side].tokens[h.to]?.norm ?? '');
  if (t.norm === 'before') return !isOfCourt(input[side].tokens, h.to);
  if (t.norm === 'alongside') return t.tag === 'ADP';
  if (t.norm === 'should') return isInverted(input[side].tokens, h.from);
  if (t.norm === 'like') return t.tag === 'ADP' || t.tag === 'CONJ';
  if (t.norm === 'following') return t.tag !== 'ADJ' && t.tag !== 'NOUN';
  // "put off until a later date" sets no limit, and "until now" none that words such as "so far" need repeat.
  if (/^(?:until|till)$/.test(t.norm)) return !isSomeDay(input[side].tokens, h.to) && !isNow(input[side].tokens[h.to]);
  if (t.norm === 'provided') return input[side].tokens[h.to]?.norm !== 'by';
  return true;
}

/** "as her sisters had", "as is usual", "as with any other": a likeness, and no cause. */
function isManner(input: DriftInput, side: SideName, at: number): boolean {
  const { tokens } = input[side];
  // "contrary to what is said" → "as is said"
  if (input[otherSide(side)].tokens.some((t) => /^(?:contrary|unlike)$/.test(t.norm)))
    return tokens[at]?.norm === 'well';
  if (/^(?:well|with|is|was|are|were)$/.test(tokens[at]?.norm ?? '')) return true;
  const end = tokens.findIndex((t, k) => k > at && t.kind === 'punctuation');
  return end > at + 1 && end <= at + MANNER && tokens[end - 1]!.tag === 'AUX';
}

/** Tokens of "her two sisters had". */
const MANNER = 4;

/** "Where tenants agree, …", which "if they agree" says on the other side. */
function isCase(input: DriftInput, side: SideName, at: number): boolean {
  const opens = at === 0 || /^[.;:]$/.test(input[side].tokens[at - 1]!.norm);
  return opens && input[otherSide(side)].tokens.some((t) => /^(?:if|unless|provided)$/.test(t.norm));
}

/** "before a judge": whom they stand before. */
const isOfCourt = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2).some((t) => /^(?:judges?|courts?|magistrates?|tribunals?|jury)$/.test(t.lemma));

const isNow = (t: Token | undefined) => /^(?:now|then|recently|today)$/.test(t?.norm ?? '');

const isSomeDay = (tokens: readonly Token[], at: number) =>
  /^(?:a later date|further notice|another day|a later time|a later day)/.test(
    [0, 1, 2].map((n) => tokens[at + n]?.norm).join(' '),
  );

/** At the head of the sentence, or after a comma. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.norm === ',';
}
