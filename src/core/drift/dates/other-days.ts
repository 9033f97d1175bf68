// One day of the week, and all the others told beside it:
//
//   open every day except Monday  ↔  closed on Mondays but open on all other days
//   runs every day except Tuesday ↔  does not run on Tuesdays but does on all other days
//   open every day except Monday  →  open on Mondays but closed on all other days      the other way round
//
// What holds of the many on the one side must be said of the others on the other, or be denied of the one day. Tempting and wrong:
// that the two sets of days make up a week, which is true of the contrary as well. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { hasDenial } from '../words/reach.ts';
import { changedRates } from './recurrence.ts';

/** Tokens from what holds to its days, and from a denial to what it denies. */
const REACH = 4;

/** The days of the one side, and the one day with the others of the other. */
export function keptOtherDays(input: DriftInput): SpanPair[] {
  const changed = input.pack ? null : changedRates(input);
  if (!changed) return [];
  const [a, b] = changed;
  if ((a.days & b.days) !== 0 || a.ofWeek + b.ofWeek !== 7) return [];
  const [many, few, side]: [TokenSpan, TokenSpan, SideName] =
    a.ofWeek > b.ofWeek ? [a, b, 'reference'] : [b, a, 'candidate'];
  const other = input[otherSide(side)].tokens;
  const rest = other.findIndex((t, k) => t.norm === 'other' && other[k + 1]?.lemma === 'day' && k > few.to);
  const there = rest < 0 ? -1 : holdsAt(input, side, many);
  if (there < 0 || !(isBeyond(other, few, there) || isDenied(other, there, few))) return [];
  const own = { from: many.from, to: many.to };
  const told = { from: Math.max(0, Math.min(few.from, there) - REACH), to: rest + 2 };
  return [facing(side, own, told)];
}

/** Where what holds of the many stands on the other side, −1 for nowhere. */
function holdsAt(input: DriftInput, side: SideName, many: TokenSpan): number {
  const { tokens } = input[side];
  for (let k = many.from - 1; k >= Math.max(0, many.from - REACH); k--)
    if (!tokens[k]!.stop && tokens[k]!.kind === 'word') return across(input, side, k);
  return -1;
}

/** Does a new clause begin between the day and what holds? */
const isBeyond = (tokens: readonly Token[], day: TokenSpan, at: number) =>
  tokens.slice(day.to, at).some((t) => /^(?:but|and|though|while|,|;)$/.test(t.norm));

const isDenied = (tokens: readonly Token[], at: number, day: TokenSpan) =>
  at < day.from && hasDenial(tokens, at - REACH, at);
