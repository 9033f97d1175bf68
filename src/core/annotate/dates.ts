// Dates, times of day and relative time expressions, with the parts that the text states.
//
//   "30 November 2021" → {2021, 11, 30}    "Nov. 30" → {11, 30}    "6:40 p.m." → minute 1120    "the 1990s" → 1990, "decade"
//   "Tuesday evening" → weekday 2, "evening"    "late last week" → "late last week"
//
// Tempting and wrong: resolving relative words against today. The date of the text is unknown; "last week" stays as it is.

import { ordinalOf } from '../text/number-words.ts';
import type { DateParts, Value } from '../types.ts';
import {
  DAY_PARTS,
  DECADE_WORDS,
  DOUBTFUL_MONTHS,
  MONTHS,
  NARROWERS,
  PERIODS,
  PLACERS,
  RELATIVE_DAYS,
  SEASONS,
  WEEKDAYS,
} from './calendar.ts';
import { noonAt, timeAt, wordedHour } from './clock-times.ts';
import { dateValue } from './date-value.ts';
import { namedDayAt } from './named-days.ts';
import type { RawToken } from './tokenize.ts';
import { decadeAt, yearLike, yearOf } from './years.ts';

/** What a token may start; asked first, so that most tokens cost one look-up. */
const STARTERS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS,
  ...PLACERS.keys(),
  ...NARROWERS,
  ...DECADE_WORDS.keys(),
  ...SEASONS,
  'noon',
  'midnight',
  'midday',
  'the',
]);

/** The date or time that starts at token `i`, or null. */
export function dateAt(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const t = tokens[i]!;
  if (t.kind === 'number') return timeAt(tokens, norms, i) ?? dayFirst(tokens, norms, i) ?? yearLike(tokens, norms, i);
  if (norms[i + 1] === "o'clock") return wordedHour(norms, i);
  const named = namedDay(tokens, norms, i);
  if (named) return named;
  if (!STARTERS.has(t.norm)) return ordinalDay(norms, i);
  return (
    monthFirst(tokens, norms, i) ??
    weekdayAt(norms, i) ??
    relativeAt(tokens, norms, i) ??
    decadeAt(norms, i) ??
    noonAt(norms, i) ??
    ordinalDay(norms, i)
  );
}

/** "New Year's Day", "Christmas Eve 1944" */
function namedDay(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const found = namedDayAt(tokens, norms, i);
  if (!found) return null;
  const { to, month, day } = found;
  const comma = norms[to] === ',' ? 1 : 0;
  const year = yearOf(norms[to + comma]);
  return year === null ? dateValue(i, to, { month, day }) : dateValue(i, to + comma + 1, { year, month, day });
}

/** Day of month: "30", "30th", "first". */
function dayOf(norm: string | undefined): number | null {
  if (norm === undefined) return null;
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm);
  const day = m ? Number(m[1]) : ordinalOf(norm);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

/** Month at `i`; words such as "may" need their capital. */
function monthOf(tokens: readonly RawToken[], i: number): number | null {
  const t = tokens[i];
  if (!t) return null;
  const month = MONTHS.get(t.norm);
  if (month === undefined || (t.text === t.norm && DOUBTFUL_MONTHS.has(t.norm))) return null;
  return month;
}

/** "November 30, 2021", "Nov. 30", "November 2021", "November". */
function monthFirst(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const lowerMay = DOUBTFUL_MONTHS.has(norms[i]!) && tokens[i]!.text === norms[i];
  const month =
    lowerMay && dayOf(norms[i + 1]) !== null && /^\d/.test(norms[i + 1]!)
      ? (MONTHS.get(norms[i]!) ?? null)
      : monthOf(tokens, i);
  if (month === null) return null;
  const year = yearOf(norms[i + 1]);
  if (year !== null) return dateValue(i, i + 2, { year, month });
  const day = dayOf(norms[i + 1]);
  if (day !== null && (/^\d/.test(norms[i + 1]!) || !DOUBTFUL_MONTHS.has(norms[i]!))) {
    const comma = norms[i + 2] === ',' ? 1 : 0;
    const then = yearOf(norms[i + 2 + comma]);
    return then !== null
      ? dateValue(i, i + 3 + comma, { year: then, month, day })
      : dateValue(i, i + 2, { month, day });
  }
  if (norms[i + 1] === 'of' && yearOf(norms[i + 2]) !== null)
    return dateValue(i, i + 3, { year: yearOf(norms[i + 2]), month });
  if (
    DOUBTFUL_MONTHS.has(norms[i]!) &&
    !/^(?:in|since|until|till|by|from|of|last|next|this|early|late|mid|between|to|before|after|during)$/.test(
      norms[i - 1] ?? '',
    )
  )
    return null;
  const from = NARROWERS.has(norms[i - 1] ?? '') ? i - 1 : i;
  return dateValue(from, i + 1, { month, relative: from < i ? norms[i - 1]! : null });
}

/** "30 November 2021", "30th of November", "14th [of August]"; ISO and numeric dates. */
function dayFirst(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const numeric = numericDate(norms[i]!);
  if (numeric) return dateValue(i, i + 1, numeric);
  const day = dayOf(norms[i]);
  if (day === null) return null;
  let k = i + 1;
  if (norms[k] === '[' || norms[k] === '(') k++;
  if (norms[k] === 'of') k++;
  const month = monthOf(tokens, k);
  if (month === null || (DOUBTFUL_MONTHS.has(norms[k]!) && tokens[k]!.text === norms[k])) return null;
  const comma = norms[k + 1] === ',' ? 1 : 0;
  const year = yearOf(norms[k + 1 + comma]);
  if (year !== null) return dateValue(i, k + 2 + comma, { year, month, day });
  return dateValue(i, k + 1, { month, day });
}

function numericDate(norm: string): Partial<DateParts> | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(norm);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(norm);
  if (slashed) {
    const a = Number(slashed[1]);
    const b = Number(slashed[2]);
    const year = Number(slashed[3]) + (slashed[3]!.length === 2 ? 2000 : 0);
    // Day and month can only be told apart when one of them is above 12; otherwise the American order is assumed.
    return a > 12 ? { year, month: b, day: a } : { year, month: a, day: b };
  }
  return norm === '9/11' ? { month: 9, day: 11 } : null;
}

/** "the fourteenth of August", "14th" handled above. */
function ordinalDay(norms: readonly string[], i: number): Value | null {
  const day = ordinalOf(norms[i]!);
  if (day === null || day > 31) return null;
  const k = norms[i + 1] === 'of' ? i + 2 : i + 1;
  const month = MONTHS.get(norms[k] ?? '');
  return month === undefined || (k === i + 1 && DOUBTFUL_MONTHS.has(norms[k]!))
    ? null
    : dateValue(i, k + 1, { month, day });
}

/** "Tuesday", "Tuesday evening", "last Tuesday". */
function weekdayAt(norms: readonly string[], i: number): Value | null {
  const placer = PLACERS.get(norms[i]!);
  const k = placer !== undefined ? i + 1 : i;
  const weekday = WEEKDAYS.get(norms[k] ?? '');
  if (weekday === undefined) return null;
  const relative = [placer, DAY_PARTS.has(norms[k + 1] ?? '') ? norms[k + 1] : undefined].filter(
    (x) => x !== undefined,
  );
  const to = k + 1 + (DAY_PARTS.has(norms[k + 1] ?? '') ? 1 : 0);
  return dateValue(i, to, { weekday, relative: relative.length > 0 ? relative.join(' ') : null });
}

/** "yesterday morning", "last week", "late last year", "the past two weeks" (a duration, not here), "the next day", "spring 2021". */
function relativeAt(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const first = norms[i]!;
  if (RELATIVE_DAYS.has(first)) {
    const part = DAY_PARTS.has(norms[i + 1] ?? '');
    return dateValue(i, i + (part ? 2 : 1), { relative: part ? `${first} ${norms[i + 1]}` : first });
  }
  if (SEASONS.has(first)) {
    const year = yearOf(norms[i + 1]) ?? (norms[i + 1] === 'of' ? yearOf(norms[i + 2]) : null);
    if (year !== null) return dateValue(i, norms[i + 1] === 'of' ? i + 3 : i + 2, { year, relative: first });
    return null;
  }
  let k = i;
  let words = '';
  if (NARROWERS.has(first)) {
    words = `${first} `;
    k++;
    if (norms[k] === 'in') k++;
    const month = monthOf(tokens, k);
    if (month !== null && norms[k - 1] !== 'in') {
      const year = yearOf(norms[k + 1]);
      return dateValue(i, k + (year === null ? 1 : 2), { month, year, relative: first });
    }
  }
  if (norms[k] === 'the' && PLACERS.has(norms[k + 1] ?? '')) k++;
  const placer = PLACERS.get(norms[k] ?? '');
  if (placer === undefined) return null;
  const next = norms[k + 1] ?? '';
  const month = monthOf(tokens, k + 1);
  if (month !== null) return dateValue(i, k + 2, { month, relative: words + placer });
  if (!PERIODS.has(next)) return null;
  return dateValue(i, k + 2, { relative: `${words}${placer} ${next}` });
}
