// Roles that crossed where no verb shows it by itself:
//
//   seven women and five men → seven men and five women           counts of each other's things
//   A picks up the cake, B brings drinks → A brings drinks, B picks up the cake       clauses of each other's subjects
//
// The tempting wrong answer is to compare in text order: reordered clauses cross nothing. Each count and each subject is held
// against what belongs to it. Linear in the tokens, quadratic in a handful of figures and subjects.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { sameTwos } from '../figures/same-two.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Tokens between a figure and the noun that it counts, between a subject and its verb. */
const NOUN_REACH = 3;
const VERB_REACH = 4;

export function findCrossed(input: DriftInput): Candidate[] {
  return [...countsCrossed(input), ...clausesCrossed(input)];
}

interface Count {
  readonly value: Value;
  readonly noun: number;
}

function countsCrossed(input: DriftInput): Candidate[] {
  const lemma = (side: Side, x: Count) => side.tokens[x.noun]!.lemma;
  for (const {
    reference: [a, b],
    candidate: [x, y],
  } of sameTwos(countsOf(input.reference), countsOf(input.candidate))) {
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
  const c = r.length < 2 ? [] : clausesOf(input.candidate.tokens);
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
    while (before >= 0 && OF_PHRASE.has(tokens[before]!.tag)) before--;
    if (tokens[before]?.norm === 'by') return;
    for (let k = i + 1; k < Math.min(tokens.length, i + VERB_REACH); k++) {
      const { tag } = tokens[k]!;
      const isBe = isCopula(tokens, k);
      if (tag === 'VERB' || isBe) subjects.push(i);
      if (isBe) break;
      if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
    }
  });
  return subjects.map((from, k) => ({ subject: tokens[from]!.norm, from, to: subjects[k + 1] ?? tokens.length }));
}

/** "was a clerk", "is ill": what somebody is. */
const isCopula = (tokens: readonly Token[], k: number) =>
  COPULAS.has(tokens[k]!.norm) && OF_PHRASE.has(tokens[k + 1]?.tag ?? '');

const OF_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
const COPULAS = new Set('is are was were became remain remains remained'.split(' '));

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

const told = (input: DriftInput, reference: TokenSpan, candidate: TokenSpan, what: string): Candidate =>
  majorChange(input, 'role', reference, candidate, what, 0.8);
