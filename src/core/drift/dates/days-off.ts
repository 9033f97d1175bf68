// Days that are told by how far they are from another, and the days at the ends of a month:
//
//   the day after tomorrow       ↔  in two days, in two days' time
//   the day before yesterday     ↔  two days ago
//   the last day of June         ↔  30 June, the end of June
//   the day after tomorrow       →  tomorrow                            another day
//
// Tempting and wrong: "tomorrow" alone, which stands in it. Linear in the tokens.
import type { DateParts, Side, Token, Value } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';

const findDays = wordFinder(/^day$/);
const DAY = 86_400;
const NOTHING: DateParts = { year: null, month: null, day: null, weekday: null, minute: null, relative: null };
const AFTER = 'in two days';
const BEFORE = 'two days ago';
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Such days of a side, in the place of what the annotator reads of them. */
export function daysOff({ tokens, values }: Side): Value[] {
  return findDays(tokens).flatMap((i): Value[] => {
    const [joint, next, before] = [tokens[i + 1]?.norm, tokens[i + 2]?.norm, tokens[i - 1]?.norm ?? ''];
    const from = before === 'the' ? i - 1 : i;
    const whole = (v: Pick<Value, 'to' | 'lo' | 'hi'>, date: DateParts): Value => ({
      ...v,
      kind: 'date',
      from,
      unit: null,
      approximate: false,
      bound: null,
      date,
    });
    if (joint === 'after' && next === 'tomorrow') return [whole(dayless(i), { ...NOTHING, relative: AFTER })];
    if (joint === 'before' && next === 'yesterday') return [whole(dayless(i), { ...NOTHING, relative: BEFORE })];
    if (joint !== 'of' || !/^(?:last|final|first)$/.test(before)) return [];
    const month = values.find((v) => v.from === i + 2 && v.date?.month != null && v.date.day === null);
    if (!month?.date || month.date.relative !== null) return [];
    const day = before === 'first' ? 1 : LAST_DAYS[month.date.month! - 1]!;
    const at = month.lo === month.hi ? month.lo : month.lo + day - 1;
    return [{ ...whole({ to: month.to, lo: at, hi: at }, { ...month.date, day }), from: i - 1 }];
  });
}

const dayless = (i: number) => ({ to: i + 3, lo: 0, hi: 0 });

/** "the day after tomorrow" ↔ "in two days" */
export function areOneDayOff(reference: Side, a: Value, candidate: Side, b: Value): boolean {
  return isDayOff(a, candidate.tokens, b) || isDayOff(b, reference.tokens, a);
}

function isDayOff({ date }: Value, tokens: readonly Token[], length: Value): boolean {
  if (length.kind !== 'duration' || length.lo !== 2 * DAY || length.hi !== length.lo) return false;
  const [before, after] = [tokens[length.from - 1]?.norm, tokens[length.to]?.norm ?? ''];
  if (date?.relative === AFTER) return before === 'in' || after === 'from' || /^['’]$/.test(after);
  return date?.relative === BEFORE && /^(?:ago|earlier)$/.test(after);
}
