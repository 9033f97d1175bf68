// "For the feast and for nothing else": only for the feast.
//
//   lit only for the feast     ↔  lit for the feast and for nothing else
//   lit only for the feast     →  lit for the feast, and nothing else was lit      another deed is denied
//
// What stands before the denial must be what "only" is of. Tempting and wrong: any "nothing else" against any "only". Linear in the
// tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

/** Tokens from "only" to the last word of what it is of. */
const CLAUSE = 10;
const NONE = /^(?:nothing|nobody|no-one|one|nowhere)$/;
const findElse = wordFinder(/^else$/);
const findOnly = wordFinder(/^(?:only|just|solely|exclusively)$/);

/** From the denial to "else"; null where there is none, or where something is told of it. */
function noOther(tokens: readonly Token[]): TokenSpan | null {
  const at = findElse(tokens).find((k) => NONE.test(tokens[k - 1]?.norm ?? '')) ?? -1;
  if (at < 0 || (at + 1 < tokens.length && tokens[at + 1]!.kind !== 'punctuation')) return null;
  const from = at - (tokens[at - 1]!.norm === 'one' ? 2 : 1);
  const before = tokens[from - 1]?.tag === 'ADP' ? from - 2 : from - 1;
  return /^(?:and|but|,)$/.test(tokens[before]?.norm ?? '') ? { from, to: at + 1 } : null;
}

/** Does the other side say by "and nothing else" what an "only" says that ends before `to`? */
export function isToldByNoOther(input: DriftInput, side: SideName, to: number): boolean {
  const other = input[otherSide(side)].tokens;
  const none = noOther(other);
  const last = none ? other.findLastIndex((t, k) => k < none.from && t.kind === 'word' && !t.stop) : -1;
  const here = last < 0 ? -1 : across(input, otherSide(side), last);
  return here >= to && here < to + CLAUSE;
}

/** Is the denial at `from` the one that says so? It denies nothing that the "only" of the other side did not. */
export function isNoOther(input: DriftInput, side: SideName, { from }: TokenSpan): boolean {
  if (noOther(input[side].tokens)?.from !== from) return false;
  const other = otherSide(side);
  return findOnly(input[other].tokens).some((k) => isToldByNoOther(input, other, k + 1));
}
