// "Barely" before an amount denies nothing:
//
//   waited barely an hour     ↔  waited about an hour, just over an hour, not quite an hour      so much, give or take
//   barely 40 people came     ↔  just 40 people came
//   waited barely an hour     →  waited well over an hour      more than that: the denial is gone
//   could barely walk         →  could walk                    no amount: a denial
//
// Tempting and wrong: "barely" as "less than"; it is used of a little more as well as of a little less. Linear in the tokens.
import type { TokenSpan } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { alone, BOTH_SIDES } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

export const BARELY = /^(?:barely|hardly|scarcely)$/;
const findBarely = wordFinder(BARELY);
const UNIT =
  /^(?:second|minute|hour|day|week|fortnight|month|year|decade|mile|metre|meter|dozen|hundred|thousand|million|third|quarter|half)s?$/;
const MORE = /^(?:over|above|beyond|more|exceed(?:s|ed|ing)?|least)$/;
const SLIGHTLY = /^(?:just|little|slightly|barely|hardly|scarcely|no|not)$/;
/** Tokens before an amount in which stands how near it is. */
const REACH = 3;

/** "barely an hour": an amount, of which the other side does not tell that it was well over it. */
export function isOfAmount(input: DriftInput, side: SideName, barely: number): boolean {
  const { tokens, values } = input[side];
  const next = tokens[barely + 1]?.norm ?? '';
  const isAmount = values.some((v) => v.from === barely + 1) || /^(?:an?|half)$/.test(next);
  if (!isAmount || (/^an?$/.test(next) && !UNIT.test(tokens[barely + 2]?.norm ?? ''))) return false;
  // "hardly a day goes by without one": none does.
  const isNone = /^(?:VERB|AUX)$/.test(tokens[barely + 3]?.tag ?? '');
  if (/^an?$/.test(next) && isNone && !/^(?:third|quarter|half)$/.test(tokens[barely + 2]!.norm)) return false;
  const other = input[otherSide(side)].tokens;
  return !other.some((t, k) => MORE.test(t.norm) && !SLIGHTLY.test(other[k - 1]?.norm ?? ''));
}

/** "barely an hour" ↔ "just an hour", "little more than an hour": the words for it before an amount of the other side. */
export const keptBarely = (input: DriftInput): SpanPair[] =>
  input.pack
    ? []
    : BOTH_SIDES.flatMap((side) => {
        if (!findBarely(input[side].tokens).some((k) => isOfAmount(input, side, k))) return [];
        return nearlyIn(input, otherSide(side)).map((span) => alone(otherSide(side), span));
      });

function nearlyIn(input: DriftInput, side: SideName): TokenSpan[] {
  const { tokens, values } = input[side];
  return tokens.flatMap((t, from) => {
    if (!/^(?:just|little|slightly|only|merely)$/.test(t.norm)) return [];
    const isAmount = (k: number) => values.some((v) => v.from === k) || /^(?:an?|half)$/.test(tokens[k]?.norm ?? '');
    for (let to = from + 1; to <= from + REACH; to++) if (isAmount(to)) return [{ from, to: to + 1 }];
    return [];
  });
}
