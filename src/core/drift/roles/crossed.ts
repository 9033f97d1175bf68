// Roles that crossed where no verb shows it by itself:
//
//   seven women and five men → seven men and five women           counts of each other's things
//   A picks up the cake, B brings drinks → A brings drinks, B picks up the cake       clauses of each other's subjects
//   from Leeds to Bristol → to Leeds from Bristol                 places of each other's prepositions
//
// The tempting wrong answer is to compare in text order: reordered clauses cross nothing. Each count, subject or place is held
// against what belongs to it, and whoever does it actively against whom "by" names. Cost: linear in the tokens, quadratic in a handful of figures and subjects.
import type { Link, Side, Token, TokenSpan, Value } from '../../types.ts';
import { type Frame, PRONOUN_FORMS, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';

/** Tokens between a figure and the noun that it counts, between a subject and its verb. */
const NOUN_REACH = 3;
const VERB_REACH = 4;
/** Nearness below which two words are no names of one thing. */
const FAR = 0.27;

export function findCrossed(input: DriftInput): Candidate[] {
  return [...countsCrossed(input), ...clausesCrossed(input), ...placesCrossed(input)];
}

interface Count {
  readonly value: Value;
  readonly noun: number;
}

function countsCrossed(input: DriftInput): Candidate[] {
  const [r, c] = [countsOf(input.reference), countsOf(input.candidate)];
  if (r.length < 2 || c.length < 2) return [];
  const lemma = (side: Side, x: Count) => side.tokens[x.noun]!.lemma;
  const partner = (x: Count) => {
    const same = c.filter((y) => y.value.lo === x.value.lo && y.value.hi === x.value.hi);
    return same.length === 1 ? same[0]! : null;
  };
  for (let i = 0; i < r.length; i++)
    for (let j = i + 1; j < r.length; j++) {
      const [a, b] = [r[i]!, r[j]!];
      const [x, y] = [partner(a), partner(b)];
      if (!x || !y || x === y) continue;
      const [m, n] = [lemma(input.reference, a), lemma(input.reference, b)];
      if (m === n || lemma(input.candidate, x) !== n || lemma(input.candidate, y) !== m) continue;
      return [told(input, counted(a, b), counted(x, y), 'the figures belong to each other’s things')];
    }
  return [];
}

const countsOf = (side: Side): Count[] =>
  side.values.flatMap((value) => {
    if (value.kind !== 'number' || value.unit !== null) return [];
    for (let k = value.to; k < value.to + NOUN_REACH; k++) {
      const t = side.tokens[k];
      if (!t || t.kind === 'punctuation') break;
      if (t.tag === 'NOUN') return [{ value, noun: k }];
    }
    return [];
  });

const counted = (a: Count, b: Count): TokenSpan => ({
  from: Math.min(a.value.from, b.value.from),
  to: Math.max(a.noun, b.noun) + 1,
});

/** A subject and what is said of it, up to the next subject. */
interface Clause extends TokenSpan {
  readonly subject: string;
}

function clausesCrossed(input: DriftInput): Candidate[] {
  const r = clausesOf(input.reference.tokens);
  const c = clausesOf(input.candidate.tokens);
  for (let i = 0; i < r.length; i++)
    for (let j = i + 1; j < r.length; j++) {
      const [a, b] = [r[i]!, r[j]!];
      const [x, y] = [c.find((k) => k.subject === a.subject), c.find((k) => k.subject === b.subject)];
      if (!x || !y || a.subject === b.subject) continue;
      if (ties(input, a, y) === 0 || ties(input, b, x) === 0 || ties(input, a, x) + ties(input, b, y) > 0) continue;
      return [told(input, hull(a, b), hull(x, y), 'each does now what the other did')];
    }
  return [];
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const subjects: number[] = [];
  tokens.forEach((t, i) => {
    if (t.kind !== 'word' || t.stop || (t.tag !== 'PROPN' && t.tag !== 'NOUN')) return;
    // "asked by Holmar to refrain": whoever was asked refrains.
    let before = i - 1;
    while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[before]?.tag ?? '')) before--;
    if (tokens[before]?.norm === 'by') return;
    for (let k = i + 1; k < Math.min(tokens.length, i + VERB_REACH); k++) {
      const { tag } = tokens[k]!;
      if (tag === 'VERB' || isCopula(tokens, k)) subjects.push(i);
      if (isCopula(tokens, k)) break;
      if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
    }
  });
  return subjects.map((from, k) => ({ subject: tokens[from]!.norm, from, to: subjects[k + 1] ?? tokens.length }));
}

/** "was a clerk", "is ill": what somebody is. */
const isCopula = (tokens: readonly Token[], k: number) =>
  /^(?:is|are|was|were|became|remains?|remained)$/.test(tokens[k]!.norm) &&
  /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[k + 1]?.tag ?? '');

/** Content words of the one clause, its subject aside, that are linked into the other. */
function ties(input: DriftInput, a: Clause, b: Clause): number {
  let n = 0;
  for (let k = a.from + 1; k < a.to; k++) {
    const l = input.ofReference[k];
    const counts = l && l.relation !== 'contextual' && l.relation !== 'none' && !input.reference.tokens[k]!.stop;
    if (counts && l.candidate > b.from && l.candidate < b.to) n++;
  }
  return n;
}

/** Each of two words stands after the preposition that was the other's. */
function placesCrossed(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const placed: { i: number; j: number; own: string; other: Token }[] = [];
  for (let i = 1; i < r.length; i++) {
    const t = r[i]!;
    if (r[i - 1]!.tag !== 'ADP' || t.stop || (t.tag !== 'PROPN' && t.tag !== 'NOUN')) continue;
    const j = onlyPlaceOf(t.norm, r) === i ? onlyPlaceOf(t.norm, c) : -1;
    if (j > 0) placed.push({ i, j, own: r[i - 1]!.norm, other: c[j - 1]! });
  }
  for (const x of placed)
    for (const y of placed) {
      if (x.i >= y.i || x.own === y.own || x.other.tag !== 'ADP' || y.other.tag !== 'ADP') continue;
      if (x.other.norm !== y.own || y.other.norm !== x.own) continue;
      const span = (a: number, b: number) => ({ from: Math.min(a, b) - 1, to: Math.max(a, b) + 1 });
      return [told(input, span(x.i, y.i), span(x.j, y.j), 'the two have changed places')];
    }
  return [];
}

/** Where the word stands, −1 unless it does so once. */
function onlyPlaceOf(norm: string, tokens: readonly Token[]): number {
  let at = -1;
  for (let k = 0; k < tokens.length; k++) {
    if (tokens[k]!.norm !== norm) continue;
    if (at >= 0) return -1;
    at = k;
  }
  return at;
}

const told = (input: DriftInput, reference: TokenSpan, candidate: TokenSpan, what: string): Candidate =>
  majorChange(input, 'role', reference, candidate, what, 0.8);

/** Who does it, told actively on one side and passively on the other: exchanged with whom it is done to, or somebody else. */
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

/** Told by another agent: see `agentsAcross`. */
export function otherAgent(input: DriftInput, a: Frame, b: Frame): Candidate {
  const at = (k: number) => ({ from: k, to: k + 1 });
  return majorChange(
    input,
    'role',
    at(a.agents[0]!),
    at(b.agents[0]!),
    'somebody else does it, or something else',
    0.5,
  );
}
