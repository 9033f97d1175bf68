// Kind modality, of how far somebody commits to what is told, in sentences told anew: a suspicion is no proof, an order no request.
//
//   They suspect that a bookkeeper was responsible  →  A bookkeeper, they have established, was responsible
//   The council accused the firm of hiding it       →  The firm hid it, the council has proved
//   The agency has ordered the refinery to stop     →  the agency has asked the refinery whether it would stop
//   The airline hopes to restart flights            →  The airline has promised to restart flights
//   Police suspect arson, as the mayor confirmed    ↔  The mayor confirmed that arson is suspected       fair: both are told
//
// `attitude.ts` reads verbs in each other's place; rewording moves a verb to the end of its sentence, or tells it in a parenthesis. So
// here a text must have lost all words of one class, and gained one of the other that the reference has none of. Tempting and
// wrong: "think of" and "order a kit", which commit to nothing. Linear in the tokens.
import type { Token } from '../../types.ts';
import { isToldBeside } from '../pair/beside.ts';
import { majorChange } from '../pair/major-change.ts';
import { linkedSpans } from '../pair/spans.ts';
import { areDoneToOne } from '../pair/ties.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { ADVISING, COMPELLING, INVITING, ORDERING, REQUESTING } from './bidding.ts';

type Class = 'claim' | 'fact' | 'order' | 'request' | 'hope' | 'promise';

const WORDS: Readonly<Record<Class, string>> = {
  claim:
    'allege suspect accuse claim believe think fear suppose reckon speculate argue assume insinuate suspicion allegation accusation allegedly reportedly',
  fact: 'prove establish confirm demonstrate verify admit confess acknowledge concede proof confession',
  order: `${ORDERING} ${COMPELLING}`,
  request: `${REQUESTING} ${ADVISING} ${INVITING} appeal`,
  hope: 'hope wish want',
  promise: 'promise pledge vow guarantee undertake',
};
const CHANGES: readonly (readonly [from: Class, to: Class, says: string])[] = [
  ['claim', 'fact', 'what was only claimed is now established'],
  ['fact', 'claim', 'what was established is only claimed'],
  ['order', 'request', 'an order is only a request'],
  ['request', 'order', 'a request is now an order'],
  ['hope', 'promise', 'a hope is now a promise'],
];
const CLASSES: ReadonlyMap<string, Class> = new Map(
  (Object.keys(WORDS) as Class[]).flatMap((c) => WORDS[c].split(' ').map((word) => [word, c] as const)),
);
const findWords = lemmaFinder(CLASSES);
/** Tokens around either in which the same is told. */
const BESIDE = 6;
/** Tokens from an order to what is to be done. */
const BID = 6;
const STRENGTH = 0.9;

export function findCommitment(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const ours = findWords(r).filter((i) => isMeant(r, i));
  const theirs = ours.length === 0 ? [] : findWords(c).filter((j) => isMeant(c, j));
  if (theirs.length === 0) return [];
  const lost = ours.filter((i) => !theirs.some((j) => r[i]!.lemma === c[j]!.lemma));
  const fresh = theirs.filter((j) => !ours.some((i) => r[i]!.lemma === c[j]!.lemma));
  const of = (tokens: readonly Token[], at: readonly number[], kind: Class) =>
    at.filter((k) => CLASSES.get(tokens[k]!.lemma) === kind);
  return CHANGES.flatMap(([from, to, says]): Candidate[] => {
    const [was, is] = [of(r, lost, from), of(c, fresh, to)];
    if (from === 'claim' && isViewTold(input)) return [];
    if (was.length === 0 || is.length === 0 || of(r, lost, to).length > 0 || of(c, fresh, from).length > 0) return [];
    const place = was.flatMap((i) => is.filter((j) => isOnePlace(input, from, i, j)).map((j) => [i, j] as const))[0];
    if (!place) return [];
    const { reference, candidate } = linkedSpans({ reference: place[0], candidate: place[1] });
    return [majorChange(input, 'modality', reference, candidate, says, STRENGTH)];
  });
}

function isMeant(tokens: readonly Token[], at: number): boolean {
  const { lemma, tag } = tokens[at]!;
  if (!/^(?:VERB|NOUN|ADV|ADJ)$/.test(tag)) return false;
  if (lemma === 'think') return !/^(?:of|about)$/.test(tokens[at + 1]?.norm ?? '');
  // "the firm has not confirmed it", "nobody has confirmed it"
  if (CLASSES.get(lemma) === 'fact' && denialOf(tokens, at) >= 0) return false;
  return CLASSES.get(lemma) === 'claim' || CLASSES.get(lemma) === 'fact' || tag === 'VERB';
}

/** "acknowledges that, in his view, …", "are afraid that …": an opinion still, by words that the reference lacks. */
const isViewTold = ({ reference, candidate }: DriftInput): boolean =>
  candidate.tokens.some(
    (t, k) =>
      (/^(?:opinion|afraid)$/.test(t.lemma) || (t.lemma === 'view' && isSomebodysView(candidate.tokens, k))) &&
      !reference.tokens.some((x) => x.lemma === t.lemma),
  );

/** "in his view", "in the view of doctors": not "in view of", nor "a house with a view". */
const isSomebodysView = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm !== 'in' && tokens.slice(Math.max(0, at - 4), at).some((t) => t.norm === 'in');

function isOnePlace(input: DriftInput, from: Class, i: number, j: number): boolean {
  const { reference, candidate } = linkedSpans({ reference: i, candidate: j });
  const isLinked = input.ofReference[i]?.candidate === j;
  if (from === 'claim' || from === 'fact') return isLinked || isToldBeside(input, reference, candidate, BESIDE, isSure);
  if (from === 'hope') return isLinked;
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return isBid(r, i) && (areDoneToOne(input, i, j) || (isLinked && isBid(c, j)));
}

/** "ordered them to stop", "asked whether they would", "ordered the evacuation": not "ordered a kit". */
const isBid = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 1 + BID)
    .some((t) => /^(?:to|that|whether|if)$/.test(t.norm) || (t.tag === 'NOUN' && DOING.test(t.lemma)));

const DOING = /(?:[ts]ion|ment|al|ure)$/;
