// Kind date: another date, weekday, time of day or duration in the same place.
//
// Dates are compared part by part: a part that both state must agree, a part that one leaves out is no change ("Monday,
// June 3" → "Monday"). Durations and times are compared as amounts ("two hours" = "120 minutes", "noon" = "12 p.m.").
// The tempting wrong answer is to resolve relative dates: without the day of writing "yesterday" = "Monday" is unknown,
// so a relative word against a named day is silent. Cost: as in figures/values.ts.
import type { DateParts, Side, Value } from '../../types.ts';
import { isOneChange } from '../figures/shared-unit.ts';
import { pairValues, sameAmount } from '../figures/values.ts';
import { isJustOver } from '../numbers/same-quantity.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered, linkedSpans, spanOf } from '../pair/spans.ts';
import { became, sizeChange } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { areOneTurn, isOtherSide } from './boundary.ts';
import { areOneDayOff } from './days-off.ts';
import { areOneMidnight } from './midnight.ts';

const KINDS = new Set(['date', 'time', 'duration']);

export function findDate(input: DriftInput): Candidate[] {
  const { changed } = pairValues(
    input,
    (v) => KINDS.has(v.kind),
    (a, b) => compatible(a, b, input),
  );
  const out: Candidate[] = [];
  for (const { reference: a, candidate: b, place } of changed) {
    if (!a || !b) continue;
    if (isAge(a, input.reference) !== isAge(b, input.candidate) || isOneChange(input, a, b)) continue;
    const what = difference(a, b);
    if (!what || (what.unlike && (isCounted(a, input.reference) || isCounted(b, input.candidate)))) continue;
    const reference = spanOf(a);
    const candidate = spanOf(b);
    out.push({
      kind: 'date',
      id: 'drift/date',
      severity: what.minor ? 'minor' : 'major',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${what.text}`,
      strength: Math.min(0.97, (0.25 + 0.7 * place) * (what.minor ? 0.8 : 1)),
      ...((areApart(a, b) || isOtherHalf(a, b)) && place >= SAME_SLOT && { certain: true as const }),
    });
  }
  return [...out, ...otherSides(input), ...calendarWords(input)];
}

/** From this place on two times, or lengths of time, are of one thing. */
const SAME_SLOT = 0.7;

/** "a 58-year-old", "58 years old": no length of time that something takes. */
const isAge = (v: Value, { tokens }: Side) => tokens.slice(v.from, v.to + 1).some((t) => /(?:^|-)olds?$/.test(t.norm));

/** "two to three hours" → "four to five hours": two stretches of lengths with nothing in common. */
const areApart = (a: Value, b: Value) =>
  a.kind === 'duration' && b.kind === 'duration' && a.lo < a.hi && b.lo < b.hi && (a.hi < b.lo || b.hi < a.lo);

/** "6.40 a.m." → "twenty to seven in the evening" */
const isOtherHalf = (a: Value, b: Value) =>
  typeof a.date?.minute === 'number' &&
  typeof b.date?.minute === 'number' &&
  Math.abs(a.date.minute - b.date.minute) === 720;

/** Words for parts of the day, week and year, and for lengths of time, that no value holds: one list a sort. */
const CALENDAR: readonly ReadonlySet<string>[] = [
  'spring summer autumn fall winter',
  'morning noon afternoon night midnight overnight dawn dusk',
  'second minute hour day week weekend month season year decade century',
  'january february april june july august september october november december',
  'weekday weekend weekdays weekends monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
].map((list) => new Set(list.split(' ')));
const ALL_CALENDAR: ReadonlySet<string> = new Set(CALENDAR.flatMap((s) => [...s]));

const MONTHS: ReadonlySet<string> = CALENDAR.find((s) => s.has('january'))!;

/** One season on either side of the ocean. */
const AUTUMN = new Set(['autumn', 'fall']);

/** "closed in winter" → "closed in summer", "over the weekend" → "over the month". */
function calendarWords(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const a = input.reference.tokens[l.reference]!;
    const b = input.candidate.tokens[l.candidate]!;
    // "a decade" and "ten years", "a fortnight" and "two weeks": one against several is no exchange.
    if (a.lemma === b.lemma || a.norm === b.norm || (AUTUMN.has(a.norm) && AUTUMN.has(b.norm))) continue;
    if (a.norm.endsWith('s') !== b.norm.endsWith('s')) continue;
    // Few words are of any sort.
    if (!ALL_CALENDAR.has(a.lemma) && !ALL_CALENDAR.has(a.norm)) continue;
    if (!CALENDAR.some((s) => (s.has(a.lemma) || s.has(a.norm)) && (s.has(b.lemma) || s.has(b.norm)))) continue;
    if (a.tag === 'VERB' || b.tag === 'VERB') continue;
    // "August is to bring talks": a month that is no date by its place. Two dates are compared as dates.
    const dated = [isCovered(input.reference.values, l.reference), isCovered(input.candidate.values, l.candidate)];
    if (dated.every(Boolean) || (dated.some(Boolean) && !MONTHS.has(a.lemma))) continue;
    const { reference, candidate } = linkedSpans(l);
    out.push(majorChange(input, 'date', reference, candidate, 'another time', 0.7));
  }
  return out;
}

const PARTS = ['year', 'month', 'day', 'weekday', 'minute', 'relative'] as const;

function compatible(a: Value, b: Value, input: DriftInput): boolean {
  if (isEitherHalf(a, b, input) || areOneTurn(input.reference, a, input.candidate, b)) return true;
  if (areOneMidnight(input.reference, a, input.candidate, b)) return true;
  if (isNextDay(input.reference, a, b) || isNextDay(input.candidate, b, a)) return true;
  if (areOneDayOff(input.reference, a, input.candidate, b)) return true;
  if (a.date && b.date) return areOneDate(a.date, b.date);
  if (a.date || b.date) return false;
  return a.kind === b.kind && (sameAmount(a, b, input) || isJustOver(a, b) || isJustOver(b, a));
}

/** "9:50 p.m." ↔ "9:50": one of them does not say which half of the day. */
function isEitherHalf(a: Value, b: Value, input: DriftInput): boolean {
  if (!isOtherHalf(a, b)) return false;
  const bare = (v: Value, { tokens }: Side) =>
    (v.to === v.from + 1 && /^(?:[1-9]|1[0-2])[:.]\d\d$/.test(tokens[v.from]!.norm)) ||
    (tokens[v.to - 1]!.norm === "o'clock" && tokens[v.to + 1]?.norm === 'night');
  return bare(a, input.reference) || bare(b, input.candidate);
}

/** "on Friday night … the next morning" ↔ "on Saturday morning": the day after the one that its own side names. */
function isNextDay(side: Side, { date: next, from }: Value, { date: named }: Value): boolean {
  if (!next || next.weekday !== null || named?.weekday == null) return false;
  const part = /^next (morning|afternoon|evening|night|day)$/.exec(
    folded(next.relative ?? '').replace('tomorrow', 'next'),
  )?.[1];
  if (!part || !(part === 'day' || named.relative === null || named.relative === part)) return false;
  const before = side.values.filter((v) => v.from < from && v.date?.weekday != null).at(-1);
  return before !== undefined && (before.date!.weekday! + 1) % DAYS_A_WEEK === named.weekday % DAYS_A_WEEK;
}

const DAYS_A_WEEK = 7;

/** They share a part, and no part of the one is told otherwise by the other: "Monday, June 3" and "Monday". */
export function areOneDate(a: DateParts, b: DateParts): boolean {
  const shared = PARTS.filter((p) => a[p] !== null && b[p] !== null);
  return shared.length > 0 && shared.every((p) => samePart(a, b, p));
}

function samePart(a: DateParts, b: DateParts, p: (typeof PARTS)[number]): boolean {
  if (p === 'relative' && a.relative !== null && b.relative !== null) {
    if (areHundreds(a, b)) return true;
    const [x, y] = [folded(a.relative), folded(b.relative)];
    // "the next morning" is on the following day.
    return x === y || (isTomorrow(x) && isTomorrow(y) && (x === 'tomorrow' || y === 'tomorrow'));
  }
  return a[p] === b[p];
}

/** "in the 1800s" ↔ "in the 19th century": the years from 1800 on, which may also be ten. */
const areHundreds = (a: DateParts, b: DateParts) =>
  a.year === b.year && a.year! % 100 === 0 && [a, b].every((d) => d.relative === 'century' || d.relative === 'decade');

/**
 * "the previous year" is last year, "the next day" tomorrow to whoever retells it; evening and night run into each other, and the
 * American fall is autumn.
 */
function folded(relative: string): string {
  return relative
    .replace(/\b(?:previous|past|preceding)\b/, 'last')
    .replace(/\b(?:following|coming)\b/, 'next')
    .replace(/\bnext day\b/, 'tomorrow')
    .replace(/\bnext (?=morning|afternoon|evening|night)/, 'tomorrow ')
    .replace(/\bevening\b/, 'night')
    .replace(/\bfall\b/, 'autumn');
}

const isTomorrow = (relative: string) => relative.startsWith('tomorrow');

/** "in 2009 and ten years later", "within a week": a length that leads to a point, which the other side may name. */
function isCounted(v: Value, { tokens }: Side): boolean {
  if (v.kind !== 'duration') return false;
  const after = /^(?:later|earlier|before|after|ago|on|since|afterwards|from)$/.test(tokens[v.to]?.norm ?? '');
  return after || /^(?:an?|the)$/.test(tokens[v.from]?.norm ?? '');
}

function difference(a: Value, b: Value): { text: string; minor?: boolean; unlike?: boolean } | null {
  if (a.date && b.date) {
    const part = PARTS.find((p) => a.date![p] !== null && b.date![p] !== null && !samePart(a.date!, b.date!, p));
    if (!part) return null;
    if (part === 'minute') return { text: clock(a.date.minute!, b.date.minute!) };
    if (part === 'year') return { text: ahead(b.date.year! - a.date.year!, 'year') };
    if (part === 'relative') {
      // "late this week" → "later this week": what had happened is still to come, or it is a slip.
      const shade = (w: string | null) => (w ?? '').replace(/^(?:late|later|early|earlier) /, '');
      const minor = shade(a.date.relative) === shade(b.date.relative);
      return { text: 'another time', minor };
    }
    return { text: `another ${part}` };
  }
  if (a.date || b.date)
    return a.kind === 'duration' || b.kind === 'duration'
      ? { text: 'a length of time is not a point in time', unlike: true }
      : null;
  return { text: sizeChange(a.lo, b.lo) || 'another length of time' };
}

function ahead(by: number, unit: string): string {
  const n = Math.abs(by);
  return `${n} ${unit}${n === 1 ? '' : 's'} ${by > 0 ? 'later' : 'earlier'}`;
}

function clock(from: number, to: number): string {
  const by = to - from;
  if (Math.abs(by) === 720) return 'morning and afternoon exchanged';
  const n = Math.abs(by);
  return n % 60 === 0 ? ahead(by / 60, 'hour') : ahead(by, 'minute');
}

/** "at the end of March" → "before March" */
function otherSides(input: DriftInput): Candidate[] {
  const { reference: r, candidate: c } = input;
  const pair = r.values.flatMap((a) =>
    c.values
      .filter((b) => isOtherSide(r, a, c, b) && isOneDeed(input, a, b))
      .map((b) => ({ reference: wide(a), candidate: wide(b) })),
  );
  const dates = (side: Side) => side.values.filter((v) => v.date).length;
  // Of several dates each may have its own.
  if (pair.length !== 1 || dates(r) > 1 || dates(c) > 1) return [];
  const { reference, candidate } = pair[0]!;
  return [{ ...majorChange(input, 'date', reference, candidate, 'another time', 0.9), certain: true }];
}

/** Does a verb right before the one date stand right before the other? */
function isOneDeed(input: DriftInput, a: Value, b: Value): boolean {
  for (let k = a.from - 1; k >= Math.max(0, a.from - VERB_REACH); k--) {
    const there = input.ofReference[k]?.candidate ?? -1;
    if (input.reference.tokens[k]!.tag === 'VERB' && there >= b.from - VERB_REACH && there < b.from) return true;
  }
  return false;
}
const VERB_REACH = 6;

const wide = (v: Value) => ({ from: v.from - 1, to: v.to });
