// Kind quantity: how often, told as a rate. "twice a week" → "daily", "on Fridays and Sundays" → "every night".
//
// Compared only where each side tells one rate: "a weekly meeting every year" tells two. Linear in the tokens.
import type { Token, TokenSpan } from '../types.ts';
import { cueFinder, phrases } from './cues.ts';
import { majorChange } from './major-change.ts';
import { spanOf } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Times a year. */
const findRates = cueFinder({
  ...phrases(365, 'daily|every day|each day|every night|each night|nightly|once a day|every evening|every morning'),
  ...phrases(730, 'twice a day|twice daily'),
  ...phrases(104, 'twice a week|two times a week|twice weekly|twice every week'),
  ...phrases(156, 'three times a week'),
  ...phrases(52, 'weekly|every week|each week|once a week'),
  ...phrases(26, 'fortnightly|every fortnight|once a fortnight|every two weeks|every other week'),
  ...phrases(24, 'twice a month'),
  ...phrases(12, 'monthly|every month|once a month|each month'),
  ...phrases(4, 'every quarter|every three months|four times a year'),
  ...phrases(2, 'twice a year|two times a year|every six months'),
  ...phrases(1, 'yearly|annually|every year|each year|once a year'),
  ...phrases(0.5, 'every two years|every other year|every second year'),
});
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
/** Less may be a way to round: "twice a month", "every two weeks". */
const FROM_RATIO = 1.6;

interface Rate extends TokenSpan {
  readonly times: number;
}

function ratesOf(tokens: readonly Token[]): Rate[] {
  const told = findRates(tokens).map((h) => ({ from: h.from, to: h.to, times: h.value }));
  const days = tokens.flatMap((t, i) => (DAYS.test(t.norm) ? [i] : []));
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return told;
  const opener = tokens[first - 1]?.norm ?? '';
  // "the first Sunday of each month" is the month's.
  if (told.length > 0) return told;
  const repeats = opener === 'every' || opener === 'each' || days.every((k) => tokens[k]!.norm.endsWith('s'));
  return repeats && !/^(?:to|through|from)$/.test(tokens[last - 1]!.norm)
    ? [{ from: first, to: last + 1, times: 52 * days.length }]
    : [];
}

export function findRecurrence(input: DriftInput): Candidate[] {
  const [a, ...more] = ratesOf(input.reference.tokens);
  const [b, ...others] = ratesOf(input.candidate.tokens);
  if (!a || !b || more.length > 0 || others.length > 0) return [];
  if (Math.max(a.times / b.times, b.times / a.times) < FROM_RATIO) return [];
  const says = b.times > a.times ? 'it happens more often' : 'it happens less often';
  return [{ ...majorChange(input, 'quantity', spanOf(a), spanOf(b), says, 0.85), certain: true }];
}
