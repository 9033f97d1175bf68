// Where a word of `converse-words.ts` stands in a text, which way it is told, and who stands on either side of it.
//
//   The bank | lent | the club £2m            gives: left the bank, right the club
//   the club was | lent | £2m by the bank     passive; who takes stands before it
//   | leased | the mill from the trust        the little word says which way
//
// Linear in the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { isStopOrQuote, opensClause } from '../pair/clauses.ts';
import { isArgument } from '../pair/frames.ts';
import { isCovered } from '../pair/spans.ts';
import { isPastForm } from '../words/tense.ts';
import { BOTH_WAYS, entriesOf, findFirstWords, PASSING_ON } from './converse-words.ts';

export interface Hinge extends TokenSpan {
  readonly line: number;
  readonly sign: 1 | -1;
  readonly passive: boolean;
  /** "was awarded the prize", "mice given the drug": who takes stands before it. */
  readonly isTaken: boolean;
  /** Where the little word ends that tells its sign, whichever list it stands in; 0 for none. */
  readonly told: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Tokens on either side in which those stand that it holds together. */
const REACH = 9;

/** Tokens from the verb to the thing that is passed on. */
const THING_REACH = 4;

const RELATIVE = /^(?:which|who|that)$/;

export const BE = /^(?:be|is|are|was|were|been|being)$/;

/** Words of the lines `wanted`. */
export function hingesOf({ tokens, values }: Side, wanted: number): Hinge[] {
  const out: Hinge[] = [];
  const dates = values.filter((v) => v.date);
  for (const i of findFirstWords(tokens)) {
    const t = tokens[i]!;
    for (const { words, line, sign } of entriesOf(t.lemma)) {
      if ((wanted & (1 << line)) === 0) continue;
      const matches = words.every((w, k) => tokens[i + k]?.lemma === w || tokens[i + k]?.norm === w);
      if (!matches || (words.length === 1 && (t.tag === 'AUX' || (t.stop && t.tag !== 'ADP')))) continue;
      const span = { from: i, to: i + words.length };
      const beside = around(tokens, span);
      // "by 30 June" is no agent.
      const places = { left: beside.left, right: beside.right.filter((k) => !isCovered(dates, k)) };
      const last = places.right.length === 0 ? span.to : Math.max(...places.right);
      const by = tokens.slice(span.to, last).some((x) => x.norm === 'by');
      const isDoubled = line >= PASSING_ON && sign === 1 && isTakenAt(tokens, span, places.right);
      const passive =
        (by && BE.test(tokens[i - 1]?.norm ?? '')) || isReduced(tokens, span) || isDoubled || isOfOneself(tokens, span);
      const way = BOTH_WAYS.has(t.lemma) ? wayOf(tokens, places.right, span.to) : null;
      const isTaken = line < PASSING_ON && sign === 1 && isTakenAt(tokens, span, places.right);
      out.push({ ...span, line, sign: way?.sign ?? sign, passive, isTaken, told: way?.told ?? 0, ...places });
    }
  }
  return out;
}

/** "the ruling, preceded by a long battle": a passive without its "was"; "grew by a third", "learned by herself" are none. */
function isReduced(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const [t, by, next] = [tokens[from]!, tokens[to], tokens[to + 1]];
  return (
    to === from + 1 &&
    isPastForm(t) &&
    by?.norm === 'by' &&
    next?.kind === 'word' &&
    next.tag !== 'NUM' &&
    !ONESELF.test(next.norm)
  );
}

/** "taught herself the game": who teaches learns. */
const isOfOneself = (tokens: readonly Token[], { to }: TokenSpan): boolean => ONESELF.test(tokens[to]?.norm ?? '');

const ONESELF = /^(?:my|your|him|her|it|one)self$|^(?:our|your|them)selves$/;

/** A passive with the thing right behind it; without one ("the prize was awarded to her") the thing stands before it. */
function isTakenAt(tokens: readonly Token[], { from, to }: TokenSpan, things: readonly number[]): boolean {
  const before = tokens[from - (tokens[from - 1]?.tag === 'ADV' ? 2 : 1)]?.norm ?? '';
  // "given" is no past tense: it needs no "were".
  if (tokens[from]!.norm.endsWith('ing')) return false;
  const isPassive = BE.test(before) || (tokens[from]!.norm === 'given' && !/^(?:has|have|had|having)$/.test(before));
  return isPassive && things.some((k) => k < to + THING_REACH && prepositionOf(tokens, k, to) === null);
}

/** Passed on ("to the trust") or had from somebody, and where that ends; null: nothing tells, or both do. */
function wayOf(tokens: readonly Token[], things: readonly number[], from: number): Pick<Hinge, 'sign' | 'told'> | null {
  const at = (preposition: string) => {
    const k = things.find((x) => prepositionOf(tokens, x, from) === preposition);
    return k === undefined ? 0 : tokens.slice(0, k).findLastIndex((t) => t.norm === preposition) + 1;
  };
  const [to, off] = [at('to'), at('from')];
  if (to > 0 === off > 0) return null;
  return to > 0 ? { sign: 1, told: to } : { sign: -1, told: off };
}

function around(tokens: readonly Token[], span: TokenSpan): Pick<Hinge, 'left' | 'right'> {
  const walk = (from: number, step: 1 | -1) => {
    const found: number[] = [];
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
      // "the ruling, which follows …": it stands before the pronoun.
      if (step < 0 && n === 0 && RELATIVE.test(tokens[k]!.norm)) continue;
      // "The horse, tests revealed, had received it": who stands before what is put in.
      if (step < 0 && found.length === 0 && tokens[k]!.norm === ',') k = saidBefore(tokens, k);
      // "because of the error" says who on the right of the verb.
      if ((isStopOrQuote(tokens[k]) || opensClause(tokens[k]!)) && tokens[k + 1]?.norm !== 'of') break;
      if (isArgument(tokens[k]!)) found.push(k);
    }
    return found;
  };
  return { left: walk(span.from - 1, -1), right: walk(span.to, 1) };
}

/** The comma that opens "tests revealed,", `at` where nothing of the kind stands between two commas. */
function saidBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.tag !== 'VERB') return at;
  const from = tokens.slice(0, at).findLastIndex((t) => t.kind === 'punctuation');
  return from >= at - SAID_REACH && tokens[from]?.norm === ',' ? from : at;
}

/** Tokens of "the tests have revealed" between commas. */
const SAID_REACH = 6;

/** The preposition of the phrase that token `k` stands in, null without one. */
export function prepositionOf(tokens: readonly Token[], k: number, from: number): string | null {
  for (let i = k - 1; i >= Math.max(from, k - 4); i--) {
    if (tokens[i]!.tag === 'ADP') return tokens[i]!.norm;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[i]!.tag)) return null;
  }
  return null;
}
