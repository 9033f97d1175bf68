// Weekdays on which a thing comes again: how many a week.
//
//   on Mondays, Wednesdays and Fridays → 3      Mondays to Saturdays → 6      every day but Sunday → 6      at weekends → 2
//   daily, none on Sundays → 6      every day → 7      open Monday to Friday → 5, if the other text speaks of such days
//   on Monday, the first Sunday of each month → none
//
// Days are a set of seven bits, so that ranges, lists and exceptions add up. Tempting and wrong: to count the names of days; a range
// has days that nobody names, and an exception names one that it is not. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';
import { EXCEPTING } from '../words/excepting.ts';

const DAYS = 'mon tues wednes thurs fri satur sun'.split(' ');
const WEEKDAYS = 0b0011111;
const WEEKEND = 0b1100000;
const ALL = WEEKDAYS | WEEKEND;
/** After all days these, too, take some out: "daily, none on Sundays". */
const DENIED = /^(?:no|not|none|never|closed|shut)$/;
const REPEATED = /^(?:every|each)$/;
const PER = /^(?:an?|per|every|each|one)$/;
/** Tokens in which an exception follows, and a condition stands beside. */
const REACH = 4;
const CONDITION = /^(?:if|when|unless|sometimes|first|second|third|last|other)$/;

/** What sets of days are told by. */
const findDays = wordFinder(new RegExp(`^(?:daily|day|week(?:day|end)s?|(?:${DAYS.join('|')})days?)$`));

export interface Weekdays extends TokenSpan {
  /** Days a week. */
  readonly count: number;
  /** Which: a bit a day, Monday the lowest. */
  readonly days: number;
  /** "Monday to Friday": of every week, or of this one. */
  readonly perhaps: boolean;
}

/** All seven, as a set. */
export const EVERY_DAY = ALL;

/** Lists of such days, in order; none where they stand on a condition. */
export function weekdaysOf(tokens: readonly Token[]): Weekdays[] {
  const out: Weekdays[] = [];
  let days = 0;
  let excepted = 0;
  let from = -1;
  let to = -1;
  let last = 0;
  let perhaps = false;
  const close = () => {
    const left = days & ~excepted;
    const beside = tokens.slice(Math.max(0, from - REACH), to + REACH);
    if (left !== 0 && !beside.some((t) => CONDITION.test(t.norm)))
      out.push({ from, to, count: bits(left), days: left, perhaps });
    days = excepted = last = 0;
    perhaps = false;
  };
  for (const i of findDays(tokens)) {
    const every = REPEATED.test(tokens[i - 1]?.norm ?? '');
    const isDaily = isDay(tokens, i) && isExcepted(tokens, i + 1);
    const range = last === 0 && opensRange(tokens, i);
    const here = isDaily ? ALL : setAt(tokens[i]!, every, range || (last !== 0 && i - to <= REACH));
    if (here === 0) continue;
    if (last !== 0 && i - to > REACH) close();
    if (last === 0) from = every || (isDaily && tokens[i]!.norm === 'day') ? i - 1 : i;
    perhaps ||= range && !every;
    const takesOut = (t: Token) => EXCEPTING.test(t.norm) || (days === ALL && DENIED.test(t.norm));
    if (tokens.slice(Math.max(from, i - 3), i).some(takesOut)) excepted |= here;
    else days |= here | (last !== 0 && isThrough(tokens, i) ? between(last, here) : 0);
    to = i + 1;
    last = here;
  }
  if (last !== 0) close();
  return out;
}

/** "daily", "every day", "twice a day" */
const isDay = (tokens: readonly Token[], i: number) =>
  tokens[i]!.norm === 'daily' || (tokens[i]!.norm === 'day' && PER.test(tokens[i - 1]?.norm ?? ''));

/** Is a day of the week taken out soon? */
function isExcepted(tokens: readonly Token[], from: number): boolean {
  const after = tokens.slice(from, from + REACH + 1);
  const at = after.findIndex((t) => EXCEPTING.test(t.norm) || DENIED.test(t.norm));
  return at >= 0 && after.slice(at).some((t) => setAt(t, false, true) !== 0);
}

/** "Monday to Friday" */
const opensRange = (tokens: readonly Token[], i: number) =>
  dayAt(tokens[i]!) >= 0 && i + 2 < tokens.length && isThrough(tokens, i + 2) && dayAt(tokens[i + 2]!) >= 0;

const dayAt = ({ norm }: Token) => DAYS.findIndex((d) => norm === `${d}day` || norm === `${d}days`);

/** "Mondays", "every Monday", "weekdays", "at weekends"; after one of them a lone "Sunday" as well. */
function setAt(token: Token, every: boolean, goesOn: boolean): number {
  const { norm } = token;
  const many = norm.endsWith('s');
  if (/^weekdays?$/.test(norm)) return many || every ? WEEKDAYS : 0;
  if (/^weekends?$/.test(norm)) return many || every || goesOn ? WEEKEND : 0;
  const k = dayAt(token);
  return k >= 0 && (many || every || goesOn) ? 1 << k : 0;
}

const isThrough = (tokens: readonly Token[], i: number) =>
  /^(?:to|through|until|till|-|–)$/.test(tokens[i - 1]?.norm ?? '');

/** The days from the one to the other, round the week. */
function between(first: number, last: number): number {
  let out = 0;
  for (let k = first & -first, n = 0; n < DAYS.length; k = k === 1 << 6 ? 1 : k << 1, n++) {
    out |= k;
    if (k & last) break;
  }
  return out;
}

function bits(set: number): number {
  let n = 0;
  for (let k = set; k > 0; k &= k - 1) n++;
  return n;
}
