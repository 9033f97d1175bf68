// What is said of a figure: the words behind it, the words that bound it, and what denies it.
//
//   four in five | have no insurance                      denied
//   six of ten | that hatched never left                  the sentence goes on behind the relative clause
//   the chance of success is | 70 percent                 what is said stands before
//
// Linear in a dozen tokens.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { denialOf } from '../words/denied.ts';
import { isDenial } from '../words/polarity.ts';

/** Where the words begin that bound a figure: "only two", "less than a tenth". */
export function boundBefore({ tokens }: Side, v: Value): number {
  let from = v.from;
  while (from > 0 && from > v.from - 3 && BOUNDING.test(tokens[from - 1]!.norm)) from--;
  return from;
}

const BOUNDING = /^(?:only|just|merely|less|fewer|more|than|under|over|at|least|most|about|some|nearly|almost)$/;

/** What is said of the figure: "four in five have no insurance". */
export function clauseOf({ tokens }: Side, share: Value): TokenSpan {
  let to = share.to;
  while (to < Math.min(tokens.length, share.to + CLAUSE) && (!ENDS.test(tokens[to]!.norm) || isWhich(tokens, to))) to++;
  // "the chance of success is 70 percent": what is said stands before.
  if (to > share.to || !/^(?:is|was|at)$/.test(tokens[share.from - 1]?.norm ?? '')) return { from: share.to, to };
  const end = tokens.slice(0, share.from).findLastIndex((t) => /^[.;:,]$/.test(t.norm));
  return { from: Math.max(end + 1, share.from - CLAUSE), to: share.from };
}

/** "six of ten that hatched never left": one verb that says which ones, and the sentence goes on. */
const isWhich = (tokens: readonly Token[], k: number): boolean =>
  /^(?:that|which|who)$/.test(tokens[k]!.norm) &&
  tokens[k + 1]?.tag === 'VERB' &&
  (/^(?:ADV|AUX|VERB|PART)$/.test(tokens[k + 2]?.tag ?? '') || goesOn(tokens, k + 2));

/** "who searched the flat has": the verb of the sentence right behind a noun. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + RELATIVE) && !/^[.;:,]$/.test(tokens[k]!.norm); k++)
    if (/^(?:NOUN|ADJ)$/.test(tokens[k]!.tag) && /^(?:ha[sd]|have|was|were|is|are)$/.test(tokens[k + 1]?.norm ?? ''))
      return true;
  return false;
}

/** Tokens of a relative clause behind its verb. */
const RELATIVE = 5;

/** Tokens of it at most: "of the five bridges inspected in the county did not". */
export const CLAUSE = 12;
const ENDS = /^[.;:,]$|^(?:which|who|that|but|and)$/;

/** Where the first such word stands, −1 for nowhere. */
export function firstIn({ tokens }: Side, { from, to }: TokenSpan, isSuch: (norm: string) => boolean): number {
  const at = tokens.slice(from, to).findIndex((t) => isSuch(t.norm));
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
  return before >= 0 && !/^(?:only|fewer|less|more|least)$/.test(tokens[before + 1]?.norm ?? '') ? before : -1;
}
