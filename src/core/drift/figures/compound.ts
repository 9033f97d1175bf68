// What several figures say together, so that two ways to write one amount compare as one:
//
//   five hours and fifty-five minutes → 21,300 s        a quarter of a million pounds → 250,000 GBP
//   three out of four → 75 %                            minus 4 degrees Fahrenheit → −20 °C
//   an hour and forty minutes → 6,000 s
//
// The tempting wrong answer is to compare the parts: "five hours" against "just under six hours" looks 20 % larger. Linear
// in the figures of a side.
import type { Side, Token, Value } from '../../types.ts';
import { LENGTHS } from './lengths.ts';
import { withValues } from './values.ts';

const MINUS = new Set(['minus', '−']);
/** Parts of a hundred that need no currency of their own after a sum ("two euros and fifty cents"). */
const CENTS = new Set(['cent', 'cents', 'penny', 'pence', 'p']);

/** The side with compound figures joined; the side itself when it has none. */
export function withCompounds(side: Side): Side {
  if (side.values.length === 0) return side;
  const out: Value[] = [];
  let changed = false;
  for (const v of side.values) {
    const last = out[out.length - 1];
    // The zero of "below zero".
    if (last && v.from < last.to) continue;
    const value = withUnitBefore(side.tokens, signed(side.tokens, v));
    const joined = last && joinedWith(side.tokens, last, value);
    if (joined) out[out.length - 1] = joined;
    else out.push(value);
    changed ||= joined !== undefined || value !== v;
  }
  return changed ? withValues(side, out) : side;
}

function joinedWith(tokens: readonly Token[], a: Value, b: Value): Value | undefined {
  const between = tokens.slice(a.to, b.from).map((t) => t.norm);
  const words = between.join(' ');
  const whole = { from: a.from, to: b.to, bound: a.bound, approximate: a.approximate || b.approximate };
  // "1 hr. 15 min."
  if (between.length <= 1 && /^(?:and|,|\.)?$/.test(words)) {
    if (a.kind === 'duration' && b.kind === 'duration' && b.hi < a.lo)
      return { ...a, ...whole, lo: a.lo + b.lo, hi: a.hi + b.hi };
    const cents = tokens.slice(b.from, b.to).some((t) => CENTS.has(t.norm));
    if (a.kind === 'money' && b.kind === 'money' && cents && b.hi < 1 && a.lo >= 1)
      return { ...a, ...whole, lo: a.lo + b.lo, hi: a.hi + b.hi };
  }
  const magnitude = b.lo === b.hi && b.lo >= 1000 && /^(?:a|one)$/.test(tokens[b.from]!.norm);
  if (words === 'of' && a.kind === 'number' && a.lo > 0 && a.hi < 1 && magnitude)
    return { ...b, ...whole, lo: a.lo * b.lo, hi: a.hi * b.hi };
  const counts = a.kind === 'number' && b.kind === 'number' && a.lo === a.hi && b.lo === b.hi;
  const part = counts && a.lo >= 1 && a.lo < b.lo && b.lo <= 100 && Number.isInteger(a.lo) && Number.isInteger(b.lo);
  const ratio = words === 'out of' || words === 'out of every' || words === 'of every' || words === 'in every';
  if (part && (ratio || (words === 'in' && a.lo <= 3 && b.lo <= 20)))
    return { ...a, ...whole, kind: 'percent', unit: '%', lo: (100 * a.lo) / b.lo, hi: (100 * a.lo) / b.lo };
  return undefined;
}

/** "an hour and forty minutes": one of the larger unit, whose "an" the annotator takes for no figure. */
function withUnitBefore(tokens: readonly Token[], v: Value): Value {
  if (v.kind !== 'duration' || v.lo !== v.hi) return v;
  const [before, article, unit, and] = [4, 3, 2, 1].map((n) => tokens[v.from - n]);
  const one = LENGTHS.get(unit?.norm ?? '') ?? 0;
  // "60 miles an hour and forty minutes of it"
  const isRate = before?.tag === 'NOUN' || before?.kind === 'number';
  if (and?.norm !== 'and' || !/^an?$/.test(article?.norm ?? '') || one <= v.hi || isRate) return v;
  return { ...v, from: v.from - 3, lo: v.lo + one, hi: v.hi + one };
}

/** "minus 20 degrees", "20 degrees below zero": the sign belongs to the figure. */
function signed(tokens: readonly Token[], v: Value): Value {
  const before = tokens[v.from - 1];
  const minus = before !== undefined && MINUS.has(before.norm);
  // "fell to minus six", not "ten minus six"
  const isBare = minus && v.kind === 'number' && v.unit === null && tokens[v.from - 2]?.tag !== 'NUM';
  if (!isBare && (v.kind !== 'measure' || (v.unit !== '°C' && v.unit !== '°'))) return v;
  const below = tokens[v.to]?.norm === 'below' && /^(?:zero|freezing)$/.test(tokens[v.to + 1]?.norm ?? '');
  if (minus === below) return v;
  const fahrenheit = tokens.slice(v.from, v.to).some((t) => /^(?:fahrenheit|°?f)$/.test(t.norm));
  // The scales do not meet at zero: −4 °F is −20 °C, not minus what 4 °F is.
  const turn = (c: number) => (fahrenheit ? -c - 320 / 9 : -c);
  const range = { from: minus ? v.from - 1 : v.from, to: below ? v.to + 2 : v.to };
  return { ...v, ...range, lo: turn(v.hi), hi: turn(v.lo) };
}
