// A sum whose hundredths are told behind its currency:
//
//   two pounds fifty → 2.50      four dollars ninety-nine → 4.99      one pound ten → 1.10
//   two pounds; fifty people, two pounds fifty people paid → none: what follows is a count of its own
//
// Tempting and wrong: "one pound five", which is as often one pound and fifty as 1.05; from ten on there is one reading. Before
// rates are read, of which "twenty a night" looks like one. Linear in the figures.
import type { Side, Value } from '../../types.ts';
import { isWholeCount, withReadings } from './values.ts';

const CURRENCY = /^(?:pounds?|dollars?|euros?|francs?|quid|bucks?)$/;
const MOST = 99;

/** The side with such sums in one; the side itself when it has none. */
export function withTails(side: Side): Side {
  const { tokens, values } = side;
  const sums = values.flatMap((v, k): Value[] => {
    const tail = values[k + 1];
    if (v.kind !== 'money' || v.lo !== v.hi || !Number.isInteger(v.lo) || tail?.from !== v.to) return [];
    if (!CURRENCY.test(tokens[v.to - 1]!.norm) || !isWholeCount(tail) || tail.lo < 10 || tail.lo > MOST) return [];
    if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[tail.to]?.tag ?? '')) return [];
    const whole = v.lo + tail.lo / 100;
    return [{ ...v, to: tail.to, lo: whole, hi: whole }];
  });
  return withReadings(side, sums);
}
