// Forms of verbs, and the time that a verb with its helpers tells of.
//
//   will be built, is going to play       to come
//   is repairing, is being closed         under way
//   has been closed, built                over
//   would close, was closing, had closed  the same three, seen from the past
//   employs, is owned by                  so now
//   was owned by, were married            was so
//   used to employ                        was so once
//
// Tempting and wrong: the form of the verb alone, by which "will be held" and "was held" are one. Linear in the helpers.
import type { Token } from '../../types.ts';

/** "arrive", "be": the form behind "to". */
export const isBaseVerb = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'VERB' || t.tag === 'AUX') && t.norm === t.lemma;

/** "returned", "shown": a form of the past, or its participle. */
export const isPastForm = (t: Token): boolean => t.tag === 'VERB' && t.norm !== t.lemma && !/(?:ing|s)$/.test(t.norm);

/** "will |order|": a verb, though the word is tagged as a noun. */
export const isVerbAt = (tokens: readonly Token[], k: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[k]!.tag) ||
  (/^(?:NOUN|X)$/.test(tokens[k]!.tag) && /^(?:will|would|shall|did|does|do|['’]ll)$/.test(tokens[k - 1]?.norm ?? ''));

export type Time =
  | 'to come'
  | 'under way'
  | 'over'
  | 'now'
  | 'then'
  | 'once'
  | 'then to come'
  | 'then under way'
  | 'then over';

const AIMS = /^(?:aim|goal|purpose|plan|idea|task|job|challenge|hope|intention|way|point|key|answer|duty)$/;
const HELPER = /^(?:AUX|ADV|PART)$/;
const MODAL = /^(?:could|should|might|may|can|must|ought|need)$/;
/** Their form is the same in the past. */
export const UNCHANGED = /^(?:put|hit|set|cut|let|shut|hurt|read|beat|bid|split|shed|spread|burst|cost|quit|cast)$/;

/** The time that the verb at `at` tells of; null where a modal or nothing says it ("to build", "having built"). */
export function timeOf(tokens: readonly Token[], at: number): Time | null {
  const t = tokens[at]!;
  const helpers: string[] = [];
  let k = at - 1;
  for (; k >= 0 && HELPER.test(tokens[k]!.tag) && tokens[k]!.norm !== 'to'; k--)
    if (tokens[k]!.tag === 'AUX') helpers.unshift(tokens[k]!.norm);
  if (tokens[k]?.norm === 'to' && tokens[k - 1]?.norm === 'used' && tokens[k - 2]?.tag !== 'AUX') return 'once';
  if (tokens[k]?.norm === 'to') return isGoingTo(tokens, k) && helpers.every((h) => h === 'be') ? 'to come' : null;
  if (helpers.some((h) => MODAL.test(h))) return null;
  // "the will was read"
  if (helpers.some((h) => /^(?:will|shall|['’]ll|wo)$/.test(h)))
    return helpers.some((h) => /^(?:is|are|was|were|has|had)$/.test(h)) ? null : 'to come';
  const [first] = helpers;
  if (first === undefined) return t.tag === 'AUX' ? timeOfHelper(t.norm) : timeOfForm(t, tokens[at - 1]);
  if (first === 'would') return helpers.includes('have') ? null : 'then to come';
  const isOngoing = helpers.includes('being') || t.norm.endsWith('ing');
  if (/^(?:has|have|had|['’]ve)$/.test(first)) {
    // "has been supplying" ↔ "has supplied": one time.
    if (isOngoing || !(isPastForm(t) || UNCHANGED.test(t.norm) || t.norm === 'been')) return null;
    return first === 'had' ? 'then over' : 'over';
  }
  if (/^(?:is|are|am|['’]re)$/.test(first)) return isOngoing ? 'under way' : 'now';
  if (/^(?:was|were)$/.test(first)) return isOngoing ? 'then under way' : 'then';
  if (/^(?:do|does)$/.test(first)) return 'now';
  return first === 'did' ? 'then' : null;
}

/** "is |going to| play", "are |to| play" */
function isGoingTo(tokens: readonly Token[], to: number): boolean {
  const be = tokens[to - 1]?.norm === 'going' ? to - 2 : to - 1;
  // "the aim is to play": what is aimed at, not what is to come.
  return /^(?:is|are)$/.test(tokens[be]?.norm ?? '') && !AIMS.test(tokens[be - 1]?.lemma ?? '');
}

const timeOfHelper = (norm: string): Time | null =>
  /^(?:is|are|has|have)$/.test(norm) ? 'now' : /^(?:was|were|had)$/.test(norm) ? 'then' : null;

/** @param before "did the rain stop", "born in Lom, she": without a subject before it no form tells */
function timeOfForm(t: Token, before: Token | undefined): Time | null {
  if (!/^(?:NOUN|PROPN|PRON|ADV)$/.test(before?.tag ?? '') || t.norm.endsWith('ing') || UNCHANGED.test(t.norm))
    return null;
  if (isPastForm(t)) return 'over';
  return t.norm !== t.lemma && t.norm.endsWith('s') ? 'now' : null;
}
