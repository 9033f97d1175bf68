// Two things so many years apart, dated by the one or by the other:
//
//   left in 2021, a year before the invoices surfaced   ↔  surfaced in 2022, the year after she left
//   born in 1950, ten years after the fire              ↔  the fire of 1940, ten years before his birth
//   between 2012 and 2022                               ↔  in the ten years to 2022                     from the one to the other
//   left in 2021, a year before the invoices surfaced   →  surfaced in 2024, the year after she left    another year
//
// The years differ and the order is told the other way round: both are right where the years are as far apart as the texts say.
// The tempting wrong answer is to pardon two years that differ by any length of the text. Quadratic in the dates of a pair.
import type { Side, TokenSpan } from '../../types.ts';
import { YEAR } from '../figures/lengths.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { hull, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const BEFORE = /^(?:before|earlier|ahead)$/;
const AFTER = /^(?:after|later|following)$/;
const findOrder = wordFinder(new RegExp(`${BEFORE.source}|${AFTER.source}`));
/** Tokens from the length to its "before". */
const REACH = 3;
/** Calendars and leap days. */
const ROUNDED = 0.02;

interface Distance extends TokenSpan {
  /** Years from the dated thing to the other, negative when that was earlier. */
  readonly years: number;
}

/** From each year to the "before" or "after" that its distance ends with. */
export function keptYears(input: DriftInput): SpanPair[] {
  return [...turnedRound(input), ...keptSpans(input)];
}

function turnedRound(input: DriftInput): SpanPair[] {
  const r = distancesOf(input.reference);
  const c = r.length === 0 ? [] : distancesOf(input.candidate);
  if (c.length === 0) return [];
  const years = ({ values }: Side) => values.filter((v) => v.date?.year != null);
  const out: SpanPair[] = [];
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
  return findOrder(tokens).flatMap((k): Distance[] => {
    const sign = BEFORE.test(tokens[k]!.norm) ? 1 : -1;
    const length = values.find((v) => v.kind === 'duration' && v.to <= k && k - v.to < REACH);
    const exact = length ? length.lo / YEAR : tokens[k - 1]?.norm === 'year' ? 1 : 0;
    const years = Math.round(exact);
    if (years === 0 || Math.abs(exact - years) > ROUNDED * years) return [];
    return [{ from: length?.from ?? k - 1, to: k + 1, years: sign * years }];
  });
}

/** "between 2012 and 2022" ↔ "in the ten years to 2022": from the first year, or the length, to the end of what dates it. */
function keptSpans(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) =>
    spansOf(input[side]).flatMap((s) =>
      lengthsOf(input[otherSide(side)], s.last)
        .filter((l) => l.years === s.years)
        .map((l) => facing(side, s, l)),
    ),
  );
}

interface YearSpan extends TokenSpan {
  readonly years: number;
  readonly last: number;
}

/** "between 2012 and 2022", "from 2012 to 2022" */
function spansOf({ tokens, values }: Side): YearSpan[] {
  const years = values.filter((v) => v.date?.year != null);
  return years.flatMap((first, k): YearSpan[] => {
    const last = years[k + 1];
    const opens = /^(?:between|from)$/.test(tokens[first.from - 1]?.norm ?? '');
    if (!opens || last?.from !== first.to + 1 || !/^(?:and|to|until)$/.test(tokens[first.to]!.norm)) return [];
    return [{ from: first.from, to: last.to, years: last.date!.year! - first.date!.year!, last: last.date!.year! }];
  });
}

/** "ten years", "the ten years to 2022": of whole years, and up to no other year than the `last`. */
function lengthsOf({ values }: Side, last: number): (TokenSpan & { years: number })[] {
  return values.flatMap((v) => {
    const years = v.kind === 'duration' && v.lo === v.hi ? Math.round(v.lo / YEAR) : 0;
    if (years === 0 || Math.abs(v.lo / YEAR - years) > ROUNDED * years) return [];
    const until = values.find((x) => x.date?.year != null && x.from >= v.to && x.from - v.to < REACH);
    return until && until.date!.year !== last ? [] : [{ from: v.from, to: until?.to ?? v.to, years }];
  });
}
