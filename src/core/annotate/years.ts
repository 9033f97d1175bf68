// Years, spans of years and decades, told apart from other numbers.
//
//   "in 2021" → 2021      "2018-19" → the two years      "the 1990s", "the '90s", "the nineties" → 1990, "decade"
//   "2021 people", "about 2000", "1,984" → none
import type { Value } from '../types.ts';
import { DECADE_WORDS, NARROWERS } from './calendar.ts';
import { dateValue } from './date-value.ts';
import type { RawToken } from './tokenize.ts';

/** "2021" → 2021; null for what cannot be a year. */
export const yearOf = (norm: string | undefined): number | null => {
  if (norm === undefined || !/^\d{4}$/.test(norm)) return null;
  const year = Number(norm);
  return year >= 1000 && year <= 2199 ? year : null;
};

/** "2021", "1990s", "'90s", "2018-19". */
export function yearLike(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const norm = norms[i]!;
  const decade = /^(?:'(\d0)|(\d{3}0))s$/.exec(norm);
  if (decade) {
    const year = decade[2] ? Number(decade[2]) : 1900 + Number(decade[1]) + (Number(decade[1]) < 30 ? 100 : 0);
    const from = NARROWERS.has(norms[i - 1] ?? '') ? i - 1 : i;
    return dateValue(from, i + 1, { year, relative: 'decade' });
  }
  const span = /^(\d{4})-(\d{2}|\d{4})$/.exec(norm);
  if (span && yearOf(span[1]) !== null) {
    const end = Number(span[2]!.length === 2 ? span[1]!.slice(0, 2) + span[2] : span[2]);
    const start = Number(span[1]);
    if (end > start && end - start <= 300) {
      const whole = dateValue(i, i + 1, { year: start });
      return { ...whole, hi: end * 372 + 372 };
    }
  }
  const year = yearOf(norm);
  if (year === null || tokens[i]!.text.includes(',')) return null;
  return looksLikeYear(norms, i, year) ? dateValue(i, i + 1, { year }) : null;
}

function looksLikeYear(norms: readonly string[], i: number, year: number): boolean {
  const before = norms[i - 1] ?? '';
  const after = norms[i + 1] ?? '';
  if (
    /^(?:\$|£|€|us\$|about|nearly|some|over|least|most|than|only|almost|roughly|approximately|around)$/.test(before) &&
    !/^(?:around|about)$/.test(before)
  )
    return false;
  if (
    /^(?:million|billion|thousand|percent|%|per|km|kg|metres|meters|miles|people|tonnes|tons|feet|pounds|dollars|euros|years|days|hours|minutes|words|mg|km\/h|mph)$/.test(
      after,
    )
  )
    return false;
  if (
    /^(?:in|since|until|till|by|from|of|to|before|after|during|year|early|late|mid|for|between|circa|autumn|spring|summer|winter|fall)$/.test(
      before,
    )
  )
    return !/s$/.test(after) || year >= 1900;
  return year >= 1800 && year <= 2100 && !/[^s]s$/.test(after);
}

/** "the nineties". */
export function decadeAt(norms: readonly string[], i: number): Value | null {
  const year = DECADE_WORDS.get(norms[i]!);
  return year !== undefined && norms[i - 1] === 'the' ? dateValue(i, i + 1, { year, relative: 'decade' }) : null;
}
