// What is said of a figure, and what turns it: a denial or its like, an opposite, the other side of a vote.
//
//   four in five [have no insurance]          a denial
//   two of the three [will have to be given up]      what is given up is not done
//   a [30 percent risk of failure]            who fails does not succeed
//   six of eight voted for it, two against    the other side
//
// `rest.ts` counts what turns: the rest of a figure is told of by one more. Tempting and wrong: a denial anywhere in the sentence, so
// only the clause of the figure is looked at. Linear in the words of a clause, quadratic for the opposites of two.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { endsClause, isBreak, startBefore } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { denialOf } from '../words/denied.ts';
import { areOpposites, isDenial } from '../words/polarity.ts';

/** Where the words begin that bound a figure: "only two", "less than a tenth". */
export function boundBefore({ tokens }: Side, v: Value): number {
  let from = v.from;
  while (from > 0 && from > v.from - 3 && BOUNDING.test(tokens[from - 1]!.norm)) from--;
  return from;
}

const BOUNDING = /^(?:only|just|merely|less|fewer|more|than|under|over|at|least|most|about|some|nearly|almost)$/;

/** "survived" and "died", "finished" and "gave up": opposites that no link ties. */
export function oppositesIn(
  input: DriftInput,
  r: TokenSpan,
  c: TokenSpan,
): { reference: number; candidate: number } | undefined {
  const isWord = (t: Token) => t.kind === 'word' && !t.stop && t.tag !== 'NUM';
  for (let reference = r.from; reference < r.to; reference++)
    for (let candidate = c.from; candidate < c.to; candidate++) {
      const [x, y] = [input.reference.tokens[reference]!, input.candidate.tokens[candidate]!];
      if (isWord(x) && isWord(y) && areOpposites(x, y, input.lexicon)) return { reference, candidate };
    }
  return undefined;
}

/** What is said of the figure: "four in five have no insurance". */
export function clauseOf({ tokens }: Side, share: Value): TokenSpan {
  let to = share.to;
  while (to < Math.min(tokens.length, share.to + CLAUSE) && (!endsSaid(tokens[to]!) || isWhich(tokens, to))) to++;
  // "the chance of success is 70 percent", "a chance of 70 percent": what is said stands before.
  if (to > share.to || !/^(?:is|was|at|of)$/.test(tokens[share.from - 1]?.norm ?? '')) return { from: share.to, to };
  return { from: Math.max(startBefore(tokens, share.from), share.from - CLAUSE), to: share.from };
}

/** The same with the verb right before the figure: "wasted only one of ten". */
export function saidOf(side: Side, v: Value): TokenSpan {
  const { from, to } = clauseOf(side, v);
  const verb = boundBefore(side, v) - 1;
  return { from: side.tokens[verb]?.tag === 'VERB' ? Math.min(from, verb) : from, to };
}

/** "six of ten that hatched never left": one verb that says which ones, and the sentence goes on. */
const isWhich = (tokens: readonly Token[], k: number): boolean =>
  /^(?:that|which|who)$/.test(tokens[k]!.norm) &&
  tokens[k + 1]?.tag === 'VERB' &&
  (/^(?:ADV|AUX|VERB|PART)$/.test(tokens[k + 2]?.tag ?? '') || goesOn(tokens, k + 2));

/** "who searched the flat has": the verb of the sentence right behind a noun. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + RELATIVE) && !isBreak(tokens[k]); k++)
    if (/^(?:NOUN|ADJ)$/.test(tokens[k]!.tag) && /^(?:ha[sd]|have|was|were|is|are)$/.test(tokens[k + 1]?.norm ?? ''))
      return true;
  return false;
}

/** Tokens of a relative clause behind its verb. */
const RELATIVE = 5;

/** Tokens of it at most: "of the five bridges inspected in the county did not". */
export const CLAUSE = 12;
const endsSaid = (t: Token) => endsClause(t) || t.norm === 'that';

/** Where the first such word stands, −1 for nowhere. */
export function firstIn(
  { tokens }: Side,
  { from, to }: TokenSpan,
  isSuch: (norm: string, next: string) => boolean,
): number {
  const at = tokens.slice(from, to).findIndex((t, k) => isSuch(t.norm, tokens[from + k + 1]?.norm ?? ''));
  return at < 0 ? -1 : from + at;
}

/** "failed to finish", "have yet to publish", "free of lead", and before a figure "failed to protect one in ten". */
export function deniedAbout(side: Side, v: Value, clause: TokenSpan): number {
  const { tokens } = side;
  const plain = firstIn(side, clause, isDenial);
  if (plain >= 0) return plain;
  for (let k = clause.from; k < clause.to; k++) {
    const next = tokens[k + 1]?.norm ?? '';
    if (/^(?:fail|refus|declin)(?:e|es|s|ed)?$/.test(tokens[k]!.norm) && next === 'to') return k;
    if (tokens[k]!.norm === 'yet' && next === 'to') return k;
    if (/^(?:free|clear|devoid)$/.test(tokens[k]!.norm) && /^(?:of|from)$/.test(next)) return k;
    if (/^(?:without|lack|lacks|lacked|elsewhere)$/.test(tokens[k]!.norm)) return k;
    // "from other sources than the state"
    if (tokens[k]!.norm === 'other' && firstIn(side, { from: k, to: clause.to }, (w) => w === 'than') >= 0) return k;
  }
  const before = denialOf(tokens, boundBefore(side, v));
  const next = tokens[before + 1]?.norm ?? '';
  // "the risk of failure" denies nothing; "failure to protect" does.
  const isDenied = before >= 0 && !/^(?:only|fewer|less|more|least)$/.test(next);
  return isDenied && (tokens[before]!.norm !== 'failure' || next === 'to') ? before : -1;
}

/** "for" on the one side and "against" on the other, and their like: where the one stands the other must not. */
export function sidesIn(
  input: DriftInput,
  r: TokenSpan,
  c: TokenSpan,
): { reference: number; candidate: number } | null {
  const look = (x: RegExp, y: RegExp) => {
    const reference = firstIn(input.reference, r, (w, next) => x.test(`${w} ${next}`));
    const candidate = firstIn(input.candidate, c, (w, next) => y.test(`${w} ${next}`));
    const isBoth = firstIn(input.reference, r, (w, next) => y.test(`${w} ${next}`)) >= 0;
    return reference < 0 || candidate < 0 || isBoth ? null : { reference, candidate };
  };
  for (const [x, y] of SIDES) {
    const found = look(x, y) ?? look(y, x);
    if (found) return found;
  }
  return null;
}

/** Seats and those who sit in them. */
const THERE = /^(?:present|taken|filled|occupied|attended|sold|used|booked) /;
const EMPTY = /^(?:empty|vacant|unoccupied|unfilled|unsold|unused|absent|missing|free) /;

const FOR = /^(?:for|favou?r|favou?red|backed|supported) /;
const AGAINST = /^(?:against|opposed) /;

/** What a figure of hope and one of fear are of: "a chance of 70 percent", "a 30 percent risk of failure". */
const CHANCE = /^(?:chances?|odds|probability|likelihood|success) /;
const FAILURE = /^(?:failure|failing|defeat) /;

/** Attempts, and plans. */
const SCORED = /^(?:scored|converted|hit|potted) /;
const WASTED = /^(?:wasted|missed|squandered|spurned) /;
const POSSIBLE = /^(?:can|could|possible|able|kept|saved) /;
const GIVEN_UP = /^(?:given up|abandoned |scrapped |dropped |sacrificed )/;

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [FOR, AGAINST],
  [THERE, EMPTY],
  [CHANCE, FAILURE],
  [SCORED, WASTED],
  [POSSIBLE, GIVEN_UP],
];
