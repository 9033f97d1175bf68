// Kind relation: what held only on a condition now holds without it.
//
//   have threatened to sue unless compensation is agreed  →  are suing over compensation      the condition is gone
//   will return if the owner agrees                       →  will return, the owner permitting      fair
//
// The whole clause is looked at, not the connective alone: a condition can be told by many words, yet somewhere its own must
// stand. Tempting and wrong: to ask for a connective in the copy. Linear in the tokens.
import type { Token, TokenSpan } from '../types.ts';
import type { Candidate, DriftInput } from './types.ts';
import { quoted } from './wording.ts';

/** A clause is followed this far. */
const CLAUSE = 14;
/** Words that set, or may set, a condition. */
const HEDGES =
  /^(?:if|unless|provided|providing|assuming|when|whenever|once|until|pending|subject|depends?|depending|condition|conditional|otherwise|without|should|were|whether|only|except|excepting|apart|but|barring|permitting|long|case|event|those|anyone|whoever|whose|would|could|might)$/;

/** @param place how much around the connective survived; null where the clause has no words of its own. */
export function lostCondition(input: DriftInput, cue: TokenSpan, place: number, says: string): Candidate | null {
  const { tokens } = input.reference;
  let to = cue.to;
  while (to < tokens.length && to - cue.to < CLAUSE && tokens[to]!.kind !== 'punctuation') to++;
  const content: number[] = [];
  for (let k = cue.to; k < to; k++) if (isContent(tokens[k]!)) content.push(k);
  if (content.length === 0) return null;
  const kept = content.filter((k) => isKept(input, k)).length / content.length;
  const candidate = headOf(input, cue.from, to);
  if (!candidate) return null;
  const hedged = input.candidate.tokens.some((t) => HEDGES.test(t.norm));
  const reference = { from: cue.from, to };
  return {
    kind: 'relation',
    id: 'drift/relation',
    severity: hedged || kept > 0.5 ? 'minor' : 'major',
    reference,
    candidate,
    message: `${quoted(input.reference, reference)} was dropped: ${says}`,
    strength: hedged ? 0.35 * place : 0.4 + 0.5 * (1 - kept),
  };
}

const isContent = (t: Token) => !t.stop && t.kind !== 'punctuation';

function isKept(input: DriftInput, k: number): boolean {
  const l = input.ofReference[k];
  return l !== undefined && l.relation !== 'none' && l.relation !== 'contextual';
}

/** What the condition was put on: the nearest verb before it that is told in the copy, else the nearest word. */
function headOf(input: DriftInput, from: number, to: number): TokenSpan | null {
  const { tokens } = input.reference;
  const told = (k: number) => isContent(tokens[k]!) && input.ofReference[k] !== undefined;
  const order: number[] = [];
  for (let k = from - 1; k >= 0; k--) order.push(k);
  // "If it rains, …" stands before what it limits.
  for (let k = to; k < tokens.length; k++) order.push(k);
  const near = order.filter(told).slice(0, 4);
  const at = near.find((k) => tokens[k]!.tag === 'VERB') ?? near[0];
  if (at === undefined) return null;
  const there = input.ofReference[at]!.candidate;
  return { from: there, to: there + 1 };
}
