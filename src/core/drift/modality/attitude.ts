// Kind modality, of minds, evidence and words that move others: who knows, believes, hopes, fears or doubts it; what shows,
// suggests or guesses it; who orders, asks for, advises or allows it.
//
//   “We believe some attacks have been thwarted”  →  “We hope some attacks have been thwarted”     a belief is only a hope
//   The trial shows that …                        →  The trial suggests that …                     evidence is only a sign
//   The court ordered them to pay                 →  The court requested them to pay               an order is only a request
//   Officials think it will rain                  →  Officials believe it will rain                fair
//
// Verbs that take a statement commit whoever says them to a degree: a lattice of classes, within which words may be
// exchanged. Tempting and wrong: the dictionary, which ties "think" to "guess" and "order" to "request". Only verbs that stand
// in each other's place count: one that came or went alone is the business of attribution. Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { pairCues } from '../words/cue-pairs.ts';
import { anchorAfter, type CueHit, lemmaFinder, wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { ADVISING, COMPELLING, INVITING, ORDERING, REQUESTING } from './bidding.ts';

type Attitude = 'knowledge' | 'belief' | 'hope' | 'fear' | 'doubt' | 'proof' | 'sign' | 'guess' | Force;
/** What it asks of others. */
type Force = 'order' | 'demand' | 'request' | 'advice' | 'leave';

const VERBS: Readonly<Record<Attitude, string>> = {
  knowledge: 'know realise realize learn discover',
  belief: 'believe think suppose assume reckon consider',
  hope: 'hope wish desire',
  fear: 'fear worry dread',
  doubt: 'doubt question',
  proof: 'show prove demonstrate establish confirm verify',
  sign: 'suggest indicate hint imply',
  guess: 'guess speculate hypothesise hypothesize conjecture',
  order: `${ORDERING} ${COMPELLING}`,
  demand: 'demand insist',
  request: REQUESTING,
  advice: `${ADVISING} ${INVITING}`,
  leave: 'allow permit let',
};
const FORCE: Readonly<Record<Force, number>> = { order: 4, demand: 3, request: 2, advice: 1, leave: 0 };
const isForce = (a: Attitude): a is Force => a in FORCE;
/** From this step on somebody need no longer do it, or must. */
const MUST = 2;
/** Tokens within which they have their "to" or "that"; without one to ask is to put a question and to order to buy. */
const ASK_REACH = 6;
const ASKING = new Set(['ask', 'order', 'request']);
const NAMES: Readonly<Record<Attitude, string>> = {
  knowledge: 'knowledge',
  belief: 'a belief',
  hope: 'a hope',
  fear: 'a fear',
  doubt: 'a doubt',
  proof: 'evidence',
  sign: 'a sign',
  guess: 'a guess',
  order: 'an order',
  demand: 'a demand',
  request: 'a request',
  advice: 'advice',
  leave: 'permission',
};
/** How far each commits to the truth of what follows. */
const COMMITMENT: Readonly<Record<Exclude<Attitude, Force>, number>> = {
  proof: 3,
  knowledge: 3,
  belief: 2,
  sign: 2,
  guess: 1,
  fear: 1,
  hope: 1,
  doubt: 0,
};

/** Adjectives that say it of a person: "was confident", "is hopeful". */
const ADJECTIVES: ReadonlyMap<string, Attitude> = new Map<string, Attitude>([
  ['confident', 'belief'],
  ['convinced', 'belief'],
  ['sure', 'belief'],
  ['certain', 'belief'],
  ['hopeful', 'hope'],
  ['fearful', 'fear'],
  ['afraid', 'fear'],
  ['doubtful', 'doubt'],
]);

const CLASSES: ReadonlyMap<string, Attitude> = new Map(
  (Object.keys(VERBS) as Attitude[]).flatMap((a) => VERBS[a].split(' ').map((verb) => [verb, a] as const)),
);
const findVerbs = lemmaFinder(CLASSES);
const findAdjectives = wordFinder(ADJECTIVES);

/** Where a mind may be told, in order. */
function attitudeWords(tokens: readonly Token[]): readonly number[] {
  const [verbs, adjectives] = [findVerbs(tokens), findAdjectives(tokens)];
  return adjectives.length === 0 ? verbs : [...verbs, ...adjectives].sort((a, b) => a - b);
}

function attitudeOf(t: Token): Attitude | undefined {
  return t.tag === 'VERB'
    ? (CLASSES.get(t.lemma) ?? ADJECTIVES.get(t.norm))
    : t.tag === 'ADJ'
      ? ADJECTIVES.get(t.norm)
      : undefined;
}

export function findAttitude(input: DriftInput): Candidate[] {
  const r = attitudesOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = attitudesOf(input.candidate.tokens);
  if (c.length === 0) return [];
  return (
    pairCues(input, r, c, (a, b) => a === b)
      .filter((p) => p.reference && p.candidate)
      // "not yet certain" ↔ "not yet established": what is denied of either is open.
      .filter((p) => !isDenied(input.reference.tokens, p.reference!) || !isDenied(input.candidate.tokens, p.candidate!))
      .flatMap((p) => proposal(input, p.reference!, p.candidate!, p.place))
  );
}

/** Tokens from a denial to what it denies. */
const DENIAL_REACH = 4;
const isDenied = (tokens: readonly Token[], { from }: TokenSpan) => hasDenial(tokens, from - DENIAL_REACH, from);

const isWish = (a: Attitude) => a === 'hope' || a === 'fear';

function attitudesOf(tokens: readonly Token[]): CueHit<Attitude>[] {
  const out: CueHit<Attitude>[] = [];
  attitudeWords(tokens).forEach((i) => {
    const t = tokens[i]!;
    const value = attitudeOf(t);
    const bids = () => tokens.slice(i + 1, i + 1 + ASK_REACH).some((x) => x.norm === 'to' || x.norm === 'that');
    if (ASKING.has(t.lemma) && !bids()) return;
    if (value) out.push({ from: i, to: i + 1, value, anchor: anchorAfter(tokens, i + 1) });
  });
  return out;
}

function proposal(input: DriftInput, r: CueHit<Attitude>, c: CueHit<Attitude>, place: number): Candidate[] {
  const [a, b] = [r.value, c.value];
  const told = (isMore: boolean, isMajor: boolean, least: number): Candidate[] => {
    const says = `${NAMES[a]} is ${isMore ? 'now' : 'only'} ${NAMES[b]}`;
    const change = majorChange(input, 'modality', spanOf(r), spanOf(c), says, least + 0.5 * place);
    return [isMajor ? change : { ...change, severity: 'minor' }];
  };
  if (isForce(a) && isForce(b)) return told(FORCE[b] > FORCE[a], Math.abs(FORCE[b] - FORCE[a]) >= MUST, 0.3);
  if (isForce(a) || isForce(b)) return [];
  const step = COMMITMENT[b] - COMMITMENT[a];
  if (step === 0 && !(isWish(a) && isWish(b))) return [];
  const turned = a === 'doubt' || b === 'doubt' || step === 0;
  return told(step > 0 || turned, turned || step > 0 || isWish(b), 0.35);
}
