// Kind modality, of minds and evidence: who knows, believes, hopes, fears or doubts it; what shows, suggests or guesses it.
//
//   “We believe some attacks have been thwarted”  →  “We hope some attacks have been thwarted”     a belief is only a hope
//   The trial shows that …                        →  The trial suggests that …                     evidence is only a sign
//   Officials think it will rain                  →  Officials believe it will rain                fair
//
// Verbs that take a statement commit whoever says them to a degree: a lattice of classes, within which words may be
// exchanged. Tempting and wrong: the dictionary, which ties "think" to "guess" and "trust" to "hope". Only verbs that stand
// in each other's place count: one that came or went alone is the business of attribution. Linear.
import type { Token, TokenSpan } from '../types.ts';
import { anchorAfter, type CueHit, pairCues } from './cues.ts';
import type { Candidate, DriftInput } from './types.ts';
import { became } from './wording.ts';

type Attitude = 'knowledge' | 'belief' | 'hope' | 'fear' | 'doubt' | 'proof' | 'sign' | 'guess';

const VERBS: Readonly<Record<Attitude, string>> = {
  knowledge: 'know realise realize learn discover',
  belief: 'believe think suppose assume reckon consider',
  hope: 'hope wish desire',
  fear: 'fear worry dread',
  doubt: 'doubt question',
  proof: 'show prove demonstrate establish confirm verify',
  sign: 'suggest indicate hint imply',
  guess: 'guess speculate hypothesise hypothesize conjecture',
};
const NAMES: Readonly<Record<Attitude, string>> = {
  knowledge: 'knowledge',
  belief: 'a belief',
  hope: 'a hope',
  fear: 'a fear',
  doubt: 'a doubt',
  proof: 'evidence',
  sign: 'a sign',
  guess: 'a guess',
};
/** How far each commits to the truth of what follows. */
const COMMITMENT: Readonly<Record<Attitude, number>> = {
  proof: 3,
  knowledge: 3,
  belief: 2,
  sign: 2,
  guess: 1,
  fear: 1,
  hope: 1,
  doubt: 0,
};

let classes: Map<string, Attitude> | undefined;

function attitudeOf(t: Token): Attitude | undefined {
  classes ??= new Map(
    (Object.keys(VERBS) as Attitude[]).flatMap((a) => VERBS[a].split(' ').map((verb) => [verb, a] as const)),
  );
  return t.tag === 'VERB' ? classes.get(t.lemma) : undefined;
}

export function findAttitude(input: DriftInput): Candidate[] {
  const r = attitudesOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = attitudesOf(input.candidate.tokens);
  if (c.length === 0) return [];
  return pairCues(input, r, c, (a, b) => a === b)
    .filter((p) => p.reference && p.candidate)
    .flatMap((p) => proposal(input, p.reference!, p.candidate!, p.place));
}

const isWish = (a: Attitude) => a === 'hope' || a === 'fear';

function attitudesOf(tokens: readonly Token[]): CueHit<Attitude>[] {
  const out: CueHit<Attitude>[] = [];
  tokens.forEach((t, i) => {
    const value = attitudeOf(t);
    if (value) out.push({ from: i, to: i + 1, value, anchor: anchorAfter(tokens, i + 1) });
  });
  return out;
}

function proposal(input: DriftInput, r: CueHit<Attitude>, c: CueHit<Attitude>, place: number): Candidate[] {
  const [a, b] = [r.value, c.value];
  const step = COMMITMENT[b] - COMMITMENT[a];
  if (step === 0 && !(isWish(a) && isWish(b))) return [];
  const reference: TokenSpan = { from: r.from, to: r.to };
  const candidate: TokenSpan = { from: c.from, to: c.to };
  const turned = a === 'doubt' || b === 'doubt' || step === 0;
  return [
    {
      kind: 'modality',
      id: 'drift/modality',
      severity: turned || step > 0 || isWish(b) ? 'major' : 'minor',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${NAMES[a]} is ${step > 0 || turned ? 'now' : 'only'} ${NAMES[b]}`,
      strength: 0.35 + 0.5 * place,
    },
  ];
}
