// Who did it is now whom it was done to, though nobody else is named:
//
//   the mayor will be asked to resign  →  the mayor will ask to resign
//   the doctor is teaching a class     →  the doctor is being taught a class
//   the shop was closed                ↔  the shop closed                      fair: of a thing both are said
//   the union sued the bank            ↔  the bank was sued by the union       not here: another subject
//
// Where a "by" names the other party, `role.ts` compares the two. Only verbs of what people do to people, which never mean the same without
// their "be" (no alternation of Levin 1993: "the door opened"). Tempting and wrong: every verb. Linear in those verbs.
import type { Token } from '../../types.ts';
import { frameAt, frameSpan } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { BE, groupFrom, isParticiple } from './voice.ts';

const DEEDS = new Set(
  'ask tell order invite allow permit urge advise warn pay owe feed teach call force suspect accuse sue arrest kill shoot attack injure defeat beat elect hire fire dismiss sack replace rescue help praise criticise criticize blame threaten rob cheat deceive trust love hate follow chase question interview examine visit support oppose overtake supply serve employ treat cure save thank forgive promise lend sentence convict instruct award grant deny give offer hand send'.split(
    ' ',
  ),
);
const STRENGTH = 0.75;

const deeds = lemmaFinder(DEEDS);

export function findDoneTo(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return deeds(c).flatMap((j) => {
    const l = input.ofCandidate[j];
    if (!l || r[l.reference]!.lemma !== c[j]!.lemma || !/^(?:VERB|AUX)$/.test(c[j]!.tag)) return [];
    const i = l.reference;
    const [was, is] = [isPassive(r, i), isPassive(c, j)];
    // "two men arrested on Friday" is a passive without its "be"; "hard to follow" has none.
    if (r[i - 1]?.norm === 'to' || c[j - 1]?.norm === 'to') return [];
    if (was === is || !(is ? isMain(r, i) : isMain(c, j)) || r[i + 1]?.norm === 'by' || c[j + 1]?.norm === 'by')
      return [];
    const [a, b] = [frameAt(input, 'reference', i), frameAt(input, 'candidate', j)];
    // The same subject, and the same word behind.
    const [subject, subjectNow] = [a.left[0], b.left[0]];
    if (subject === undefined || subjectNow === undefined) return [];
    if (input.ofCandidate[subjectNow]?.reference !== subject || input.ofCandidate[j + 1]?.reference !== i + 1)
      return [];
    if (
      r[subject]!.lemma !== c[subjectNow]!.lemma ||
      isBehindPreposition(r, subject) ||
      isBehindPreposition(c, subjectNow)
    )
      return [];
    const says = is ? 'who did it has it done to them' : 'whom it was done to does it';
    return [{ ...majorChange(input, 'role', frameSpan(a, i), frameSpan(b, j), says, STRENGTH), certain: true }];
  });
}

/** "every pupil |at the school|" */
const isBehindPreposition = (tokens: readonly Token[], noun: number) =>
  tokens.slice(Math.max(0, noun - 3), noun).some((t) => t.tag === 'ADP' && t.norm !== 'of');

/** Is it a finite verb? "arrested" may be none where another is told, or in a headline: "US forced to rely on it". */
function isMain(tokens: readonly Token[], verb: number): boolean {
  if (!isParticiple(tokens[verb]!) || tokens[verb - 1]?.tag === 'AUX') return true;
  const isFiniteVerb = (t: Token, k: number) =>
    t.tag === 'AUX' || (t.tag === 'VERB' && !t.norm.endsWith('ing') && tokens[k - 1]?.norm !== 'to');
  return tokens.at(-1)!.norm === '.' && !tokens.some((t, k) => k !== verb && isFiniteVerb(t, k));
}

/** With its "be". */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  return isParticiple(tokens[verb]!) && tokens.slice(groupFrom(tokens, verb), verb).some((t) => BE.test(t.norm));
}
