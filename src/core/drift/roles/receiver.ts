// Kind role, of verbs with two objects: who gives, and who is given.
//
//   The club owes £2m            →  The club is owed £2m            the debtor is now the creditor
//   The club owes the bank £2m   ↔  The bank is owed £2m            fair: the subject changed with the voice
//   The firm paid £2m            ↔  £2m was paid by the firm        fair: the thing is the subject
//   The school offers lunch      ↔  Pupils at the school are offered lunch    fair: the pupils are the subject
//
// Such a verb has the receiver for its subject in the passive, if the thing stands behind it. The tempting wrong answer is to ask
// for a "by", as other passives need: here the receiver alone tells it. Linear in the links.
import type { Side } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { type Frame, frameAt, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';

const TWO_OBJECTS = new Set(
  'owe give pay offer award grant promise send lend hand show tell teach deny refuse allot assign guarantee'.split(' '),
);
const findGiving = lemmaFinder(TWO_OBJECTS);
/** Tokens behind the verb in which the thing stands. */
const REACH = 6;

export function findReceiver(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  if (findGiving(reference.tokens).length === 0 || findGiving(candidate.tokens).length === 0) return [];
  return input.diff.links.flatMap((l): Candidate[] => {
    const [v, w] = [reference.tokens[l.reference]!, candidate.tokens[l.candidate]!];
    if (!TWO_OBJECTS.has(v.lemma) || v.lemma !== w.lemma || v.tag === 'NOUN' || w.tag === 'NOUN') return [];
    const [a, b] = [frameAt(input, 'reference', l.reference), frameAt(input, 'candidate', l.candidate)];
    // With a "by" kind role sees it by both who stand beside it.
    if (a.voice === b.voice || a.passive || b.passive) return [];
    // "the packaging promises" ↔ "buyers are promised": what only stands in its place is no receiver.
    const subject = subjectOf(reference, a).filter((k) => input.ofReference[k]?.relation !== 'contextual');
    if (shares(input, subject, subjectOf(candidate, b)) === 0) return [];
    const thing = thingsBehind(input, l.reference, l.candidate);
    if (thing === null) return [];
    const own = { from: a.left[0]!, to: endOf(reference, thing.reference) };
    const there = { from: b.left[0]!, to: endOf(candidate, thing.candidate) };
    return [majorChange(input, 'role', own, there, 'who gives and who is given are exchanged', 0.8)];
  });
}

/** "Water was sent to six towns" ↔ "six towns were sent water": of two objects either may be the subject of the passive. */
export function isOtherObject({ reference, candidate }: DriftInput, i: number, j: number): boolean {
  const { lemma } = reference.tokens[i]!;
  const [own, other] = [reference.tokens[i + 1]?.norm === 'to', candidate.tokens[j + 1]?.norm === 'to'];
  return TWO_OBJECTS.has(lemma) && lemma === candidate.tokens[j]!.lemma && own !== other;
}

/** Does such a verb stand between the two words on either side? @param r the first and the second of the reference */
export function hasOtherObject(input: DriftInput, r: readonly [number, number], c: readonly [number, number]): boolean {
  const within = (side: Side, [from, to]: readonly [number, number]) =>
    findGiving(side.tokens).filter((k) => k > from && k < to);
  const there = within(input.candidate, c);
  return within(input.reference, r).some((i) => there.some((j) => isOtherObject(input, i, j)));
}

/** "Every pupil at the school will be offered": the nearest before the verb that no preposition holds. */
function subjectOf({ tokens }: Side, { left }: Frame): number[] {
  const isHeld = (k: number) => {
    let at = k - 1;
    while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) at--;
    return tokens[at]?.tag === 'ADP';
  };
  return left.filter((k) => !isHeld(k)).slice(0, 1);
}

/** What is given, behind the verb on both sides; null where it is not told on both. */
function thingsBehind(input: DriftInput, i: number, j: number): { reference: number; candidate: number } | null {
  for (let k = i + 1; k <= i + REACH && k < input.reference.tokens.length; k++) {
    const t = input.reference.tokens[k]!;
    if (isStop(t) || t.tag === 'VERB') return null;
    const there = input.ofReference[k];
    if (t.stop || !there || there.relation === 'none' || there.relation === 'contextual') continue;
    if (there.candidate > j && there.candidate <= j + REACH) return { reference: k, candidate: there.candidate };
  }
  return null;
}

/** All of "£2m". */
const endOf = ({ values }: Side, k: number) => values.find((v) => v.from <= k && k < v.to)?.to ?? k + 1;
