// What is not stopped may go on, and what cannot be is prevented:
//
//   does not bar nurses from striking  ↔  nurses may strike                    the same
//   nothing stopped the convoy          ↔  the convoy drove through unhindered   the same
//   did not stop the concert           ↔  the concert went ahead despite it     the same
//   cannot take them                   ↔  are prevented from taking them        the same
//   did not stop the trams             →  still stopped the trams               denied
//
// Tempting and wrong: any "may" or "can" of the other side; it must be said of what was not stopped, and nothing may stop it
// there. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { endFrom, endsClause } from '../pair/clauses.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { anchorAfter } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

/** Tokens of a clause that are looked at. */
const CLAUSE = 8;
/** Tokens from a denial to its verb. */
const DENIAL = 4;
const STOPPING = new Set('stop prevent bar forbid prohibit preclude keep hinder block halt ban'.split(' '));
const FREE = /^(?:may|can|could|might|free|allow(?:s|ed)?|able|permit(?:s|ted)?|lets?)$/;
/** Told of what goes on, rather than of what may. */
const GOING_ON = /^(?:freely|unhindered|unimpeded|unobstructed|unopposed|unchecked|unmolested|undisturbed)$/;

/** Does it say that something is stopped? */
export const isStopping = (t: Token): boolean => STOPPING.has(t.lemma);

/** "did not stop the trams" ↔ "the trams could run": does a denial of the word at `stopping` say what the other side says? */
export function isUnhindered(input: DriftInput, side: SideName, stopping: number): boolean {
  if (stopping < 0 || !isStopping(input[side].tokens[stopping]!)) return false;
  const { tokens } = input[otherSide(side)];
  if (tokens.some((t) => isStopping(t))) return false;
  if (isDespite(input, side, stopping)) return true;
  const isFree = (norm: string) => FREE.test(norm) || GOING_ON.test(norm);
  return tokens.some((t, k) => isFree(t.norm) && isOfStopped(input, otherSide(side), k, stopping));
}

/** "the rain did not stop it" ↔ "it went ahead despite the rain" */
function isDespite(input: DriftInput, side: SideName, stopping: number): boolean {
  const at = input[otherSide(side)].tokens.findIndex((t) => /^(?:despite|spite|notwithstanding)$/.test(t.norm));
  const behind = { from: at + 1, to: at + 1 + CLAUSE };
  return at >= 0 && wordToldIn(input, side, { from: stopping - CLAUSE, to: stopping }, behind) >= 0;
}

/** Is the word at `free` said of what stands after `stopping` on the other side, as its verb or its subject? */
function isOfStopped(input: DriftInput, side: SideName, free: number, stopping: number): boolean {
  const { tokens } = input[side];
  const subject = tokens.slice(0, free).findLastIndex((t) => /^(?:NOUN|PROPN)$/.test(t.tag));
  // "The convoy drove to the border unhindered": whoever it is said of opens the clause.
  const doer = GOING_ON.test(tokens[free]!.norm)
    ? tokens.slice(Math.max(0, free - CLAUSE), free).findIndex((t) => /^(?:NOUN|PROPN)$/.test(t.tag))
    : -1;
  const first = doer < 0 ? -1 : Math.max(0, free - CLAUSE) + doer;
  return [anchorAfter(tokens, free + 1), subject, first].some((k) => {
    const there = across(input, side, k);
    return there > stopping && there <= stopping + CLAUSE;
  });
}

/** "does not bar nurses from striking" ↔ "nurses may strike": a possibility told by a denial. */
export function isLetOtherwise(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const other = input[otherSide(side)].tokens;
  if (!FREE.test(input[side].tokens[hit.from]!.norm)) return false;
  return other.some(
    (t, k) => isStopping(t) && hasDenial(other, k - DENIAL, k) && isOfStopped(input, side, hit.from, k),
  );
}

/** "cannot take them" ↔ "are prevented from taking them", "made taking them impossible" */
export function isPrevented(input: DriftInput, side: SideName, anchor: number): boolean {
  const there = across(input, side, anchor);
  if (there < 0 || isImpossible(input[side].tokens, anchor)) return false;
  return isImpossible(input[otherSide(side)].tokens, there);
}

function isImpossible(tokens: readonly Token[], at: number): boolean {
  const impossible = (t: Token) => /^(?:impossible|unable|incapable)$/.test(t.norm);
  const after = tokens.slice(at, Math.min(at + CLAUSE, endFrom(tokens, at, endsClause)));
  if (tokens.slice(Math.max(0, at - CLAUSE / 2), at).some(impossible)) return true;
  if (after.some(impossible)) return true;
  const before = tokens.slice(Math.max(0, at - CLAUSE), at);
  if (tokens[at - 1]?.norm === 'from' && before.some((t) => isStopping(t))) return true;
  return isStoppedDoing(tokens, at);
}

/** "stop the river flooding the town": nothing but who does it stands between. */
function isStoppedDoing(tokens: readonly Token[], at: number): boolean {
  if (!/..ing$/.test(tokens[at]!.norm)) return false;
  const stop = tokens.findLastIndex((t, k) => k < at - 1 && k >= at - DENIAL && /^(?:stop|prevent)$/.test(t.lemma));
  return stop >= 0 && tokens.slice(stop + 1, at).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(t.tag));
}
