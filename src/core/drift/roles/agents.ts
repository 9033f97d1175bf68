// Who does it, told actively on one side and passively on the other.
//
//   The union sued the bank    →  The union was sued by the bank       exchanged
//   A storm sank the ferry     →  The ferry was sunk by a torpedo      somebody else, or something
//   Orr led it after Hale left →  Moll led it after Orr left             somebody else, and Orr is told of elsewhere
//   The union sued the bank    ↔  The bank was sued by the union       fair
//
// Tempting and wrong: the subject for whoever acts; of a passive it is whoever "by" names. Constant for two verbs.

import type { Link, Side } from '../../types.ts';
import { type Frame, PRONOUN_FORMS, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanAt } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';

/** Nearness below which two words are no names of one thing. */
const FAR = 0.27;

/** Is whoever does it exchanged with whom it is done to, or somebody else? */
export function agentsAcross(input: DriftInput, a: Frame, b: Frame): 'exchanged' | 'other' | null {
  if (a.agents.length === 0 || b.agents.length === 0 || shares(input, a.agents, b.agents) > 0) return null;
  // "Arden's employer is being sued by her": whom a lone pronoun means is not known here.
  const isBare = (side: Side, f: Frame) => f.agents.every((k) => PRONOUN_FORMS.has(side.tokens[k]!.norm));
  if (isBare(input.reference, a) !== isBare(input.candidate, b)) return null;
  const tied = (l: Link | undefined) => (l && l.relation !== 'contextual' && l.relation !== 'none' ? l : undefined);
  const own = a.agents.flatMap((k) => tied(input.ofReference[k])?.candidate ?? []);
  const other = b.agents.flatMap((k) => tied(input.ofCandidate[k])?.reference ?? []);
  const others = (f: Frame) => [...f.left, ...f.right].filter((k) => !f.agents.includes(k));
  if (own.some((k) => others(b).includes(k)) && other.some((k) => others(a).includes(k))) return 'exchanged';
  const [x, y] = [input.reference.tokens[a.agents[0]!]!, input.candidate.tokens[b.agents[0]!]!];
  const apart = !PRONOUN_FORMS.has(x.norm) && !PRONOUN_FORMS.has(y.norm) && nearness(input.lexicon, x, y) < FAR;
  return apart && own.length + other.length === 0 && shares(input, others(a), others(b)) > 0 ? 'other' : null;
}

/** "Brekke took the credit where she …" → "Lindqvale took the credit where Brekke …": another one does it, and the first is told of elsewhere. */
export function isOtherSubject(input: DriftInput, a: Frame, b: Frame): boolean {
  const { reference, candidate, ofReference } = input;
  const [i, j] = [a.left[0] ?? -1, b.left[0] ?? -1];
  const [x, y] = [reference.tokens[i], candidate.tokens[j]];
  if (x?.tag !== 'PROPN' || y?.tag !== 'PROPN' || a.voice !== b.voice || x.norm === y.norm) return false;
  const there = ofReference[i];
  if (there?.candidate === j && there.relation !== 'contextual' && there.relation !== 'none') return false;
  const stands = ({ tokens }: Side, norm: string) => tokens.some((t) => t.norm === norm);
  const isElsewhere = stands(candidate, x.norm) && !b.left.some((k) => candidate.tokens[k]!.norm === x.norm);
  return isElsewhere && !stands(reference, y.norm) && shares(input, a.right, b.right) > 0;
}

/** Told by another agent: see `agentsAcross`. */
export function otherAgent(input: DriftInput, a: Frame, b: Frame): Candidate {
  return majorChange(
    input,
    'role',
    spanAt(a.agents[0]!),
    spanAt(b.agents[0]!),
    'somebody else does it, or something else',
    0.5,
  );
}
