// The three forms of "this is needed for that": a denial with its exception, an "only" with its condition, a verb of need.
//
//   may not enter unless a guide comes     denied: "not" and "unless", what is needed is that a guide comes
//   only people with a helmet may enter    only: "only", people with a helmet
//   need a permit to fish                  needed: "need", a permit
//
// `needed.ts` holds them against each other. Tempting and wrong: a parse of the sentence; nearest words do. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { endsClause, isBreak, isStop, startBefore } from '../pair/clauses.ts';
import { isCovered } from '../pair/spans.ts';
import { wordFinder } from '../words/cues.ts';
import { findDenials, isDenial } from '../words/polarity.ts';

/** One form of "this is needed for that". */
export interface Need {
  readonly form: 'denied' | 'only' | 'needed';
  /** Words of the form. */
  readonly marks: readonly number[];
  /** What is needed. */
  readonly needed: TokenSpan;
  /** Words of what it is needed for, one of which must stand outside what is needed on the other side; none: any may. */
  readonly heads: readonly number[];
}

const findExcept = wordFinder(/^(?:unless|without|until|till|before|except|other|apart|besides|but)$/);
const findOnly = wordFinder(/^(?:only|solely|exclusively)$/);
const findNeed = wordFinder(/^(?:needs?|requires?|needed|required|necessary|must)$/);

/** All that a text tells in one of the forms. */
export function needsIn(tokens: readonly Token[]): Need[] {
  return [
    ...findExcept(tokens).flatMap((k) => denied(tokens, k) ?? []),
    ...findDenials(tokens).flatMap((k) => deniedToOthers(tokens, k) ?? []),
    ...findOnly(tokens)
      .flatMap((k) => confined(tokens, k) ?? [])
      .filter((x) => !isDenied(tokens, x)),
    ...findNeed(tokens).flatMap((k) => wanted(tokens, k) ?? []),
  ];
}

/** "only the bakery did not open": what it is needed for is denied. */
const isDenied = (tokens: readonly Token[], { needed }: Need): boolean =>
  findDenials(tokens).some((k) => k >= needed.to && k < needed.to + 2);

/** Tokens of a clause. */
const CLAUSE = 10;

/** "may not enter unless …", "nobody but …", "closed to anyone without …" */
function denied(tokens: readonly Token[], at: number): Need | null {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'other' ? next !== 'than' : norm === 'apart' && next !== 'from') return null;
  if (norm === 'but' && !/^(?:nobody|none|no-one|nothing|one)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  if (isDenial(tokens[at - 1]?.norm ?? '') && norm === 'without') return null;
  const opens = at + (/^(?:other|apart)$/.test(norm) ? 2 : 1);
  const needed = clauseFrom(tokens, opens, isFirst(tokens, at));
  const denial = denialBeside(tokens, at, needed);
  if (denial < 0) return null;
  const isOther = (k: number) => isCovered([needed], k) || (k >= at && k < opens);
  const behind = contentIn(tokens, { from: denial + 1, to: denial + 1 + CLAUSE }, isOther);
  const marks = [denial, ...Array.from({ length: opens - at }, (_, k) => at + k)];
  // "no one": the denial is of both.
  if (tokens[denial]!.norm === 'no' && tokens[denial + 1]?.norm === 'one') marks.push(denial + 1);
  const isShut = SHUT.test(tokens[denial]!.norm);
  const head = behind >= 0 && !isShut ? behind : contentIn(tokens, { from: 0, to: denial }, isOther);
  // "no vehicle may enter": the vehicle, or that it enters.
  const verb = tokens[denial]!.norm === 'no' ? contentIn(tokens, { from: head + 1, to: head + 1 + ONLY }, isOther) : -1;
  const heads = [head, verb].filter((k) => k >= 0);
  return { form: 'denied', marks: [...marks, ...modalsAt(tokens, denial)], needed, heads };
}

/** "may not", "nobody may" */
const modalsAt = (tokens: readonly Token[], denial: number): number[] =>
  [denial - 1, denial + 1].filter((k) => MODAL.test(tokens[k]?.norm ?? ''));

/** "those who are not residents may not vote": what they are not is what is needed. */
function deniedToOthers(tokens: readonly Token[], at: number): Need | null {
  const who = tokens.slice(Math.max(0, at - 2), at).findIndex((t) => /^(?:who|that|which)$/.test(t.norm));
  const second = who < 0 ? undefined : findDenials(tokens).find((k) => k > at + 1 && k <= at + CLAUSE);
  if (second === undefined || tokens.slice(at, second).some((t) => t.kind === 'punctuation')) return null;
  let to = second;
  while (to > at + 1 && tokens[to - 1]!.tag === 'AUX') to--;
  const heads = tokens
    .slice(second + 1, second + 1 + ONLY)
    .flatMap((t, k) => (t.stop || t.kind !== 'word' ? [] : [second + 1 + k]));
  if (heads.length === 0) return null;
  return { form: 'denied', marks: [at, second, ...modalsAt(tokens, second)], needed: { from: at + 1, to }, heads };
}

const SHUT = /^(?:closed|shut|barred|banned|forbidden|prohibited|off-limits)$/;

/** The denial that the exception is of: before it, or behind what it excepts; −1 where there is none. */
function denialBeside(tokens: readonly Token[], at: number, needed: TokenSpan): number {
  const isSuch = (k: number) => {
    const { norm } = tokens[k]!;
    if (SHUT.test(norm)) return true;
    return isDenial(norm) && !/^(?:only|more|less|fewer|later|doubt|least)$/.test(tokens[k + 1]?.norm ?? '');
  };
  for (let k = at - 1; k >= Math.max(0, at - CLAUSE) && !isStop(tokens[k]); k--) if (isSuch(k)) return k;
  if (!isFirst(tokens, at) && tokens.slice(0, at).some((t) => t.kind === 'word' && !t.stop)) return -1;
  for (let k = needed.to; k < Math.min(tokens.length, needed.to + CLAUSE) && !isStop(tokens[k]); k++)
    if (isSuch(k)) return k;
  return -1;
}

/** "says that apart from the chapel nothing stood": does the exception open its clause? */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]!.norm === 'that' || isStop(tokens[at - 1]);

const OPENS =
  /^(?:if|when|with|after|once|by|on|upon|at|in|during|to|for|from|under|through|where|between|before|as|provided)$/;
const CONDITION = /^(?:if|when|with|after|once|upon|on|by)$/;
/** "may only leave before noon on Sundays": the time is the condition, and no need. */
const UP_TO = /^(?:before|until|till)$/;
const MODAL = /^(?:may|can|could|might|must|shall|will|would|should)$/;
/** Tokens from "only" to its "if": "can only borrow the key if". */
const ONLY = 7;

/** "only if …", "can only borrow it if …", "only members may …" */
function confined(tokens: readonly Token[], at: number): Need | null {
  if (isDenial(tokens[at - 1]?.norm ?? '')) return null;
  const next = tokens[at + 1]?.norm ?? '';
  if (OPENS.test(next)) {
    const needed = clauseFrom(tokens, at + 2);
    return { form: 'only', marks: [at, at + 1], needed, heads: [] };
  }
  const isOpening = at === 0 || endsClause(tokens[at - 1]!) || tokens[at - 1]!.norm === 'that';
  if (isOpening) {
    const clause = tokens.slice(at, at + CLAUSE + 2);
    const modal = clause.findIndex((t) => MODAL.test(t.norm));
    const verb = modal >= 0 ? modal : verbIn(clause);
    return verb <= 1
      ? null
      : {
          form: 'only',
          marks: modal < 0 ? [at] : [at, at + modal],
          needed: { from: at + 1, to: at + verb },
          heads: [],
        };
  }
  for (let k = at + 2; k <= at + ONLY && k < tokens.length && !isBreak(tokens[k]); k++) {
    if (UP_TO.test(tokens[k]!.norm)) return null;
    if (CONDITION.test(tokens[k]!.norm))
      return { form: 'only', marks: [at, k], needed: clauseFrom(tokens, k + 1), heads: [] };
  }
  return null;
}

/** "Only the chapel survived, the guide says": a past form counts right behind a noun, where no other verb is in its part. */
function verbIn(clause: readonly Token[]): number {
  const isPast = (t: Token) => /ing$|ed$/.test(t.norm);
  const plain = clause.findIndex((t) => t.tag === 'AUX' || (t.tag === 'VERB' && !isPast(t)));
  const past = clause.findIndex((t, k) => t.tag === 'VERB' && isPast(t) && clause[k - 1]?.tag === 'NOUN');
  const isLater = plain < 0 || clause.slice(past, plain).some((t) => t.norm === ',');
  return past > 0 && isLater ? past : plain;
}

/** "need a permit to …", "a permit is required to …", "must sign it before …" */
function wanted(tokens: readonly Token[], at: number): Need | null {
  const { norm } = tokens[at]!;
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((t) => isDenial(t.norm)) || isDenial(tokens[at + 1]?.norm ?? '')) return null;
  const from = Math.max(at - CLAUSE, startBefore(tokens, at));
  if (norm === 'must') {
    // "must be a resident to vote"
    const to = tokens[at + 1]?.norm === 'be' ? tokens.findIndex((t, k) => k > at + 2 && t.norm === 'to') : -1;
    if (to > 0 && to <= at + ONLY && tokens[to + 1]?.tag !== 'DET')
      return { form: 'needed', marks: [at], needed: { from: at + 2, to }, heads: [to + 1] };
    const end = tokens.findIndex((t, k) => k > at && (t.norm === 'before' || isBreak(t)));
    return end < 0 || tokens[end]!.norm !== 'before'
      ? null
      : { form: 'needed', marks: [at, end], needed: { from, to: end }, heads: [] };
  }
  if (/^(?:needed|required|necessary)$/.test(norm))
    return tokens[at - 1]?.tag === 'AUX' ? { form: 'needed', marks: [at], needed: { from, to: at }, heads: [] } : null;
  const to = tokens.findIndex((t, k) => k > at && (/^(?:to|before)$/.test(t.norm) || isBreak(t)));
  const needed = { from: at + 1, to: to < 0 ? tokens.length : to };
  return contentIn(tokens, needed, () => false) < 0 ? null : { form: 'needed', marks: [at], needed, heads: [] };
}

/** The first word that says something there, −1 for none; it goes no further than its clause. */
function contentIn(tokens: readonly Token[], { from, to }: TokenSpan, isOther: (k: number) => boolean): number {
  for (let k = from; k < Math.min(to, tokens.length) && !isStop(tokens[k]); k++)
    if (!isOther(k) && tokens[k]!.kind === 'word' && !tokens[k]!.stop) return k;
  return -1;
}

/** From `from` to where the clause ends; where it opens the sentence, to where the next begins: "without a permit you cannot". */
function clauseFrom(tokens: readonly Token[], from: number, isOpening = from <= OPENING): TokenSpan {
  const isNew = ({ norm }: Token) => isDenial(norm) || MODAL.test(norm) || SUBJECT.test(norm);
  let to = from;
  while (to < Math.min(tokens.length, from + CLAUSE) && !isBreak(tokens[to])) {
    if (isOpening && to > from && isNew(tokens[to]!)) break;
    to++;
  }
  return { from, to };
}

/** Words that open the first clause: "only when", "apart from". */
const OPENING = 2;

const SUBJECT = /^(?:i|you|he|she|we|they)$/;
