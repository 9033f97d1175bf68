// Kind relation: what held only on a condition now holds without it.
//
//   have threatened to sue unless compensation is agreed  →  are suing over compensation      the condition is gone
//   will return if the owner agrees                       →  returned with the owner's agreement    told as done
//   will return if the owner agrees                       →  will return, the owner permitting      fair
//   if pupils are late, they are sent home                →  pupils who are late are sent home      fair
//
// The whole clause is looked at, not the connective alone: a condition can be told by many words, yet somewhere its own must
// stand. Tempting and wrong: to ask for a connective in the copy. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { isSure } from '../pair/told-in.ts';
import { openWordsIn } from '../pair/vocabulary.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isPastForm } from '../words/tense.ts';
import { isToldWithoutIf } from './told-condition.ts';

/** A clause is followed this far. */
const CLAUSE = 14;
/** Words that set, or may set, a condition. */
const HEDGES =
  /^(?:if|unless|provided|providing|assuming|when|whenever|once|until|pending|subject|depends?|depending|condition|conditional|otherwise|without|should|were|whether|only|except|excepting|apart|but|barring|permitting|long|case|event|those|anyone|whoever|whose|would|could|might)$/;

/** @param place how much around the connective survived; null where the clause has no words of its own. */
export function lostCondition(input: DriftInput, cue: TokenSpan, place: number, says: string): Candidate | null {
  const { tokens } = input.reference;
  const clause = clauseOf(tokens, cue);
  if (clause.content.length === 0) return null;
  const { to } = clause;
  const kept = shareKept(input, clause.content);
  const head = headOf(input, cue.from, to);
  if (head < 0) return null;
  const there = input.ofReference[head]!.candidate;
  const candidate = { from: there, to: there + 1 };
  const done = isToCome(tokens, head) && isDone(input.candidate.tokens, there);
  const hedged = input.candidate.tokens.some((t) => HEDGES.test(t.norm));
  const reference = { from: cue.from, to };
  return {
    kind: 'relation',
    id: 'drift/relation',
    severity: !done && (hedged || kept > 0.5) ? 'minor' : 'major',
    reference,
    candidate,
    message: `${quoted(input.reference, reference)} was dropped: ${done ? 'what was to come on it is told as done' : says}`,
    strength: done ? 0.8 : hedged ? 0.35 * place : 0.4 + 0.5 * (1 - kept),
  };
}

/** "will shut if prices fall" → "shut when prices fell": the condition is told as met, and what hung on it as done. */
export function metCondition(input: DriftInput, cue: TokenSpan): Candidate | null {
  const { tokens } = input.reference;
  const { to, content } = clauseOf(tokens, cue);
  const head = headOf(input, cue.from, to);
  if (head < 0 || tokens[head]!.tag !== 'VERB' || !isToCome(tokens, head)) return null;
  const there = input.ofReference[head]!.candidate;
  const theirs = input.candidate.tokens;
  // By the copy: "prices fall" may be two nouns.
  const met = content
    .flatMap((k) => (isKept(input, k) ? input.ofReference[k]!.candidate : []))
    .find((k) => isDone(theirs, k));
  if (met === undefined || !(isDone(theirs, there) || isPastAlike(theirs, there))) return null;
  if (theirs.some((t) => /^(?:if|unless|would|could|might|should)$/.test(t.norm))) return null;
  const [reference, candidate] = [
    { from: Math.min(head, cue.from), to: Math.max(head + 1, to) },
    { from: Math.min(there, met), to: Math.max(there, met) + 1 },
  ];
  return majorChange(input, 'relation', reference, candidate, 'what was to come on a condition is told as done', 0.8);
}

/** Verbs whose past is their base form. */
const ALIKE = new Set('shut cut put hit set let cost hurt quit split spread burst bet shed bid'.split(' '));

function isPastAlike(tokens: readonly Token[], verb: number): boolean {
  if (!ALIKE.has(tokens[verb]!.norm)) return false;
  const before = tokens.slice(Math.max(0, verb - AUXILIARIES), verb);
  return !before.some((t) =>
    /^(?:will|would|shall|'ll|may|might|can|could|should|must|to|do|does|is|are|be)$/.test(t.norm),
  );
}

/** Is the condition told without its word, or all of it by a clause that says whom it holds for, or of what would be? */
export function isToldByClause(input: DriftInput, cue: TokenSpan): boolean {
  const { content, to } = clauseOf(input.reference.tokens, cue);
  const head = headOf(input, cue.from, to);
  const there = head < 0 ? -1 : input.ofReference[head]!.candidate;
  const isDoneNow = there >= 0 && isDone(input.candidate.tokens, there);
  if (!isDoneNow && isToldWithoutIf(input, content, there, (k) => isKept(input, k))) return true;
  if (content.length === 0 || shareKept(input, content) < 1) return false;
  return input.candidate.tokens.some((t) => /^(?:who|which|that|whose|would|could|might)$/.test(t.norm));
}

/** Where the clause after the connective ends, and its content words. */
function clauseOf(tokens: readonly Token[], cue: TokenSpan): { to: number; content: readonly number[] } {
  let to = cue.to;
  while (to < tokens.length && to - cue.to < CLAUSE && tokens[to]!.kind !== 'punctuation') to++;
  return { to, content: openWordsIn(tokens, cue.to, to) };
}

const shareKept = (input: DriftInput, content: readonly number[]) =>
  content.filter((k) => isKept(input, k)).length / content.length;

/** "will return", "would sing", not "would have closed" */
function isToCome(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - AUXILIARIES), verb);
  return (
    before.some((t) => /^(?:will|would|shall|'ll|may|might)$/.test(t.norm)) && !before.some((t) => t.norm === 'have')
  );
}

/** "returned", "has returned", not "is returned", "to be returned" */
function isDone(tokens: readonly Token[], verb: number): boolean {
  const t = tokens[verb]!;
  if (!isPastForm(t)) return false;
  const before = tokens.slice(Math.max(0, verb - AUXILIARIES), verb);
  return !before.some((x) =>
    /^(?:will|would|shall|'ll|may|might|can|could|should|must|to|is|are|be|being|if|unless)$/.test(x.norm),
  );
}

const AUXILIARIES = 3;

const isContent = (t: Token) => !t.stop && t.kind !== 'punctuation';

const isKept = (input: DriftInput, k: number) => isSure(input.ofReference[k]);

/** What the condition was put on: the nearest verb before it that is told in the copy, else the nearest word; −1 for none. */
function headOf(input: DriftInput, from: number, to: number): number {
  const { tokens } = input.reference;
  const told = (k: number) => isContent(tokens[k]!) && input.ofReference[k] !== undefined;
  const before = Array.from({ length: from }, (_, k) => from - 1 - k);
  // "If it rains, …" stands before what it limits.
  const behind = Array.from({ length: tokens.length - to }, (_, k) => to + k);
  const opens = isStop(tokens[from - 1]);
  const order = opens && behind.some(told) ? behind : [...before, ...behind];
  const near = order.filter(told).slice(0, 4);
  return near.find((k) => tokens[k]!.tag === 'VERB') ?? near[0] ?? -1;
}
