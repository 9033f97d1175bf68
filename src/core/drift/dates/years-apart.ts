// Two things so many years apart, dated by the one or by the other:
//
//   left in 2021, a year before the invoices surfaced   ↔  surfaced in 2022, the year after she left
//   born in 1950, ten years after the fire              ↔  the fire of 1940, ten years before his birth
//   left in 2021, a year before the invoices surfaced   →  surfaced in 2024, the year after she left    another year
//
// The years differ and the order is told the other way round: both are right where the years are as far apart as the texts say.
// The tempting wrong answer is to pardon two years that differ by any length of the text. Quadratic in the dates of a pair.
import type { Side, TokenSpan } from '../../types.ts';
import { YEAR } from '../figures/lengths.ts';
import type { Facing } from '../pair/facing.ts';
import { hull } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

const BEFORE = /^(?:before|earlier|ahead)$/;
const AFTER = /^(?:after|later|following)$/;
/** Tokens from the length to its "before". */
const REACH = 3;
/** Calendars and leap days. */
const ROUNDED = 0.02;

interface Distance extends TokenSpan {
  /** Years from the dated thing to the other, negative when that was earlier. */
  readonly years: number;
}

/** From each year to the "before" or "after" that its distance ends with. */
export function keptYears(input: DriftInput): Facing[] {
  const [r, c] = [distancesOf(input.reference), distancesOf(input.candidate)];
  if (r.length === 0 || c.length === 0) return [];
  const years = ({ values }: Side) => values.filter((v) => v.date?.year != null);
  const out: Facing[] = [];
  for (const a of years(input.reference))
    for (const b of years(input.candidate)) {
      const apart = b.date!.year! - a.date!.year!;
      if (apart === 0) continue;
      const from = r.find((x) => x.years === apart);
      const back = c.find((x) => x.years === -apart);
      if (from && back) out.push({ reference: hull(a, from), candidate: hull(b, back) });
    }
  return out;
}

/** "a year before", "the year after", "ten years later" */
function distancesOf({ tokens, values }: Side): Distance[] {
  return tokens.flatMap((t, k): Distance[] => {
    const sign = BEFORE.test(t.norm) ? 1 : AFTER.test(t.norm) ? -1 : 0;
    if (sign === 0) return [];
    const length = values.find((v) => v.kind === 'duration' && v.to <= k && k - v.to < REACH);
    const exact = length ? length.lo / YEAR : tokens[k - 1]?.norm === 'year' ? 1 : 0;
    const years = Math.round(exact);
    if (years === 0 || Math.abs(exact - years) > ROUNDED * years) return [];
    return [{ from: length?.from ?? k - 1, to: k + 1, years: sign * years }];
  });
}
