// "Unless" told by other words:
//
//   unless it rains               ↔  if it does not rain          the exception holds the "no"
//   unless the pool was shut      ↔  without shutting the pool
//   will not pay unless they do   ↔  will pay only if they do
//   do not open it unless emptied ↔  empty it before you open it
//
//   unless it rains               →  if it rains                  turned round
//
// Each stands on one side while the other says it so. Tempting and wrong: any denial against any "unless"; it must stand in the
// condition, or hold of the same head. Linear in the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { type Ends, endFrom, isBreak } from '../pair/clauses.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { isCovered } from '../pair/spans.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { wordFinder } from '../words/cues.ts';
import { findDenials, isDenial } from '../words/polarity.ts';
import { hasDenial, wordBefore } from '../words/reach.ts';

/** Tokens within which an exception or a condition and its denial belong together. */
const CLAUSE = 8;

const findUnless = wordFinder(/^unless$/);
const saysUnless = (tokens: readonly Token[]) => findUnless(tokens).length > 0;

/** Does the denial at `hit` stand in a condition that the other side tells with "unless", or by "only if" an "unless" of its own side? */
export function isOfUnless(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (saysUnless(own)) return isOnlyUnless(input) || isBefore(input, side, hit);
  // "but not if it rains"
  const isNotIf =
    /^(?:but|though)$/.test(own[hit.from - 1]?.norm ?? '') && /^(?:if|when)$/.test(own[hit.to]?.norm ?? '');
  return saysUnless(other) && (isNotIf || openerOf(own, hit.from) === 'condition');
}

/** "unless it is emptied, do not open it" ↔ "empty it before you open it": what must be done first, and what waits for it. */
function isBefore(input: DriftInput, side: SideName, hit: { readonly anchor: number }): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const before = other.findIndex((t) => t.norm === 'before');
  const denied = across(input, side, hit.anchor);
  if (before < 0 || denied <= before || denied > before + CLAUSE) return false;
  const condition = clauseFrom(own, findUnless(own)[0]! + 1);
  const first = { from: Math.max(0, before - CLAUSE), to: before };
  return own.slice(condition.from, condition.to).some((t, k) => {
    const there = across(input, side, condition.from + k);
    return !t.stop && /^(?:VERB|ADJ)$/.test(t.tag) && isCovered([first], there);
  });
}

/** From the word at `from` to where its clause ends. */
const clauseFrom = (tokens: readonly Token[], from: number, ends: Ends = isBreak): TokenSpan => ({
  from,
  to: Math.min(from + CLAUSE, endFrom(tokens, from, ends)),
});

/** The clause behind a word. */
const behind = (at: number): TokenSpan => ({ from: at + 1, to: at + 1 + CLAUSE });

/** What opens a condition: "if", "as long as", "provided". */
const CONDITION = /^(?:if|long|provided|providing)$/;
const OPENERS = anyOf(/^(?:unless|until|while)$/, CONDITION);

/** The "without" of one side that says what "unless" says on the other: "unless it was shut" ↔ "without shutting it". */
export function withoutForUnless(input: DriftInput, side: SideName): readonly number[] {
  const { tokens } = input[side];
  const other = input[otherSide(side)].tokens;
  const unless = findUnless(other)[0];
  if (unless === undefined || saysUnless(tokens)) return [];
  const isTied = (at: number) =>
    wordToldIn(
      input,
      side,
      clauseFrom(tokens, at + 1, (t) => isBreak(t) || /^(?:and|but)$/.test(t.norm)),
      behind(unless),
    ) >= 0;
  return tokens.flatMap((t, k) => (t.norm === 'without' && isTied(k) ? [k] : []));
}

/** Is an exception told by "unless" on one side and by "without" on the other? */
export const isUnlessWithout = (input: DriftInput): boolean =>
  withoutForUnless(input, 'reference').length > 0 || withoutForUnless(input, 'candidate').length > 0;

/** "will not pay unless they agree" ↔ "will pay only if they agree": one condition, of one thing. */
export function isOnlyUnless(input: DriftInput): boolean {
  return BOTH_SIDES.some((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const only = own.findIndex(
      (t, k) => t.norm === 'only' && /^(?:if|when|once|after|at|on|upon|with)$/.test(own[k + 1]?.norm ?? ''),
    );
    const unless = only < 0 ? -1 : other.findIndex((t) => t.norm === 'unless');
    if (unless < 0 || !isOneHead(input, side, only, unless)) return false;
    if (!hasDenial(other, unless - CLAUSE, unless)) return false;
    if (wordToldIn(input, side, { from: only + 2, to: only + 1 + CLAUSE }, behind(unless)) >= 0) return true;
    // "only if they do": nothing but little words, which are not linked.
    return !own.slice(only + 2, only + CLAUSE).some((t) => !t.stop && t.kind === 'word');
  });
}

/** Does what hangs on the condition, told before it in its clause, go on before the other one? */
function isOneHead(input: DriftInput, side: SideName, only: number, unless: number): boolean {
  const mark = input[side].tokens.findLastIndex((t, k) => k < only && isBreak(t));
  const head = { from: Math.max(mark + 1, only - CLAUSE), to: only };
  return wordToldIn(input, side, head, { from: unless - CLAUSE, to: unless }) >= 0;
}

/** "unless it rains" against "if it does not rain": the same condition. */
export function isUnlessNot(input: DriftInput): boolean {
  const unless = saysUnless(input.reference.tokens)
    ? 'reference'
    : saysUnless(input.candidate.tokens)
      ? 'candidate'
      : null;
  if (!unless) return false;
  const { tokens } = input[otherSide(unless)];
  return findDenials(tokens).some((k) => openerOf(tokens, k) === 'condition');
}

/** "unless at least 40 fall" ↔ "if less than 40 fall": the same figure, bounded from the other side. */
export function isUnlessLess(input: DriftInput): boolean {
  const [r, c] = [input.reference, input.candidate];
  if (saysUnless(r.tokens) === saysUnless(c.tokens)) return false;
  if (![r, c].some((s) => !saysUnless(s.tokens) && s.tokens.some((t) => CONDITION.test(t.norm)))) return false;
  return r.values.some((a) =>
    c.values.some((b) => a.lo === b.lo && a.hi === b.hi && COMPLEMENT.get(a.bound ?? '') === b.bound),
  );
}

const COMPLEMENT: ReadonlyMap<string, string> = new Map([
  ['>=', '<'],
  ['<', '>='],
  ['>', '<='],
  ['<=', '>'],
]);

/** "unless it is late" ↔ "as long as it is on time", "until it is known" ↔ "while it is unknown": by opposites. */
export function isConditionTurned(input: DriftInput, i: number, j: number): boolean {
  const [a, b] = [openerOf(input.reference.tokens, i), openerOf(input.candidate.tokens, j)];
  const excepts = (x: Opener | null) => x === 'unless' || x === 'until';
  const holds = (x: Opener | null) => x === 'condition' || x === 'while';
  return (excepts(a) && holds(b)) || (excepts(b) && holds(a));
}

type Opener = 'unless' | 'until' | 'condition' | 'while';

/** What opens the clause of token `at`. */
function openerOf(tokens: readonly Token[], at: number): Opener | null {
  const word = tokens[wordBefore(tokens, at, CLAUSE, OPENERS)]?.norm;
  if (word === undefined) return null;
  return CONDITION.test(word) ? 'condition' : (word as Opener);
}

/** What ends, and what goes on: "until the storm has passed" ↔ "while the storm lasts". */
const ENDS = /^(?:pass(?:es|ed)?|fails?|failed|stop(?:s|ped)?|expire[sd]?|dies|died|out|off)$/;
const LASTS = /^(?:lasts?|lasted|continue[sd]?|holds?|held|persist(?:s|ed)?|still)$/;

/** "until the count was over" ↔ "while it lasts": a clause that tells the end, or one that denies it. Opposites: `isConditionTurned`. */
export function isUntilWhile(input: DriftInput): boolean {
  const find = ({ tokens }: Side, word: RegExp) => tokens.findIndex((t) => word.test(t.norm));
  const clause = ({ tokens }: Side, word: number) => {
    const { from, to } = clauseFrom(tokens, word);
    return tokens.slice(from, to);
  };
  return ([input.reference, input.candidate] as const).some((own, k, sides) => {
    const other = sides[1 - k]!;
    const [until, during] = [find(own, /^(?:until|till)$/), find(other, /^(?:while|long)$/)];
    if (until < 0 || during < 0 || find(other, /^(?:until|till)$/) >= 0) return false;
    const [end, stretch] = [clause(own, until), clause(other, during)];
    const some = (tokens: readonly Token[], word: RegExp) => tokens.some((t) => word.test(t.norm));
    return (
      some(end, /^(?:over|ends?|ended|finish(?:es|ed)?|done|complete|gone|up)$/) ||
      stretch.some((t) => isDenial(t.norm)) ||
      (some(stretch, LASTS) && (some(end, ENDS) || (some(end, /^(?:every|all)$/) && some(stretch, /^any$/))))
    );
  });
}
