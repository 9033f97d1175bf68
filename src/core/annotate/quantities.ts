// The quantity that starts at a token: a number with its unit or currency.
//
//   "1,450-tonne" → measure 1.45e6 kg      "£5m" → money 5e6 GBP      "5m people" → 5e6, "the 100m sprint" → 100 m
//   "a mile and a half" → 1.5 miles, "two metres and a half" → 2.5 m
//   "the only one", "no one", "the second half" → none: words of number with other uses
//
// Cost: one table look-up a token, regular expressions on number tokens only.
import { CARDINALS, ORDINALS, PORTIONS, VAGUE } from '../text/number-words.ts';
import type { Tag, Value, ValueKind } from '../types.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import { isMeant, isUnitMeant } from './number-meant.ts';
import type { RawToken } from './tokenize.ts';
import { type Unit, unitAt, unitOf } from './units.ts';

const WORDS = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...PORTIONS.keys(),
  'half',
  'a',
  'an',
  'twice',
  'thrice',
]);

/** A value under construction; `scale` is the factor that the first number of a range borrows from the second. */
export interface Draft extends Value {
  readonly scale: number;
}

/** The quantity that starts at token `i`, or null. */
export function quantityAt(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  norms: readonly string[],
  i: number,
): Draft | null {
  const t = tokens[i]!;
  if (
    t.kind !== 'number' &&
    t.kind !== 'symbol' &&
    !WORDS.has(t.norm) &&
    !(t.norm.includes('-') && startsLikeNumber(t.norm)) &&
    !t.norm.endsWith('$')
  )
    return null;
  if (t.norm === 'twice' || t.norm === 'thrice') {
    const n = t.norm === 'twice' ? 2 : 3;
    return plain(i, i + 1, 'number', n, n, 'times');
  }
  const currency = t.kind === 'symbol' || t.norm.endsWith('$') ? unitOf(t.norm) : undefined;
  if (currency?.kind === 'money') {
    const amount = i + 1 < tokens.length ? amountAt(norms, i + 1) : null;
    if (!amount || amount.ordinal) return null;
    return money(i, amount, currency);
  }
  if (t.kind === 'symbol' && !PORTIONS.has(t.norm)) return null;
  const one = t.norm === 'a' || t.norm === 'an' ? oneAndHalf(norms, i) : null;
  if (one) return one;
  const amount = amountAt(norms, i);
  if (!amount || !isMeant(amount, tokens, tags, norms, i)) return null;
  if (amount.score)
    return plain(i, amount.to, 'number', amount.lo * 1000 + amount.hi, amount.lo * 1000 + amount.hi, 'score');
  if (amount.ordinal) return ordinalValue(i, amount, norms);
  // "Room 12B": a number by which a thing is named.
  if (tags[i - 1] === 'NOUN' && /^\d+[A-Z]$/.test(t.text)) return null;
  return measured(i, amount, tokens, norms);
}

const startsLikeNumber = (norm: string) => {
  const head = norm.slice(0, norm.indexOf('-'));
  return CARDINALS.has(head) || head === 'half' || head === 'mid';
};

const plain = (
  from: number,
  to: number,
  kind: ValueKind,
  lo: number,
  hi: number,
  unit: string | null,
  scale = 1,
): Draft => ({
  from,
  to,
  kind,
  lo,
  hi,
  unit,
  approximate: false,
  bound: null,
  date: null,
  scale,
});

function money(from: number, amount: Amount, currency: Unit): Draft {
  const scale = { m: 1e6, mm: 1e6, t: 1e12, mil: 1e6 }[amount.suffix] ?? 1;
  const f = scale * currency.factor;
  return {
    ...plain(from, amount.to, 'money', tidy(amount.lo * f), tidy(amount.hi * f), currency.base, amount.scale * f),
    approximate: amount.vague,
  };
}

function ordinalValue(from: number, amount: Amount, norms: readonly string[]): Draft | null {
  if (norms[amount.to] === 'century') {
    const year = (amount.lo - 1) * 100;
    return {
      ...plain(from, amount.to + 1, 'date', year * 372 + 1, (year + 100) * 372, null),
      date: { year, month: null, day: null, weekday: null, minute: null, relative: 'century' },
    };
  }
  return plain(from, amount.to, 'ordinal', amount.lo, amount.lo, null);
}

/** Takes the unit that is glued to the number or follows it. */
function measured(from: number, amount: Amount, tokens: readonly RawToken[], norms: readonly string[]): Draft {
  const { lo, hi, vague } = amount;
  const make = (unit: Unit, to: number): Draft => ({
    ...plain(
      from,
      to,
      unit.kind,
      tidy(lo * unit.factor + unit.shift),
      tidy(hi * unit.factor + unit.shift),
      unit.base,
      amount.scale * unit.factor,
    ),
    approximate: vague,
  });
  if (amount.suffix !== '') {
    // "34C", "93F": a capital, or it is "34c".
    const degrees = /^\d+(?:\.\d+)?[CF]$/.test(tokens[from]!.text) ? unitOf(`°${amount.suffix}`) : undefined;
    const glued = degrees ?? gluedUnit(amount, norms);
    if (glued === 'million') return inMillions(from, amount, norms);
    if (glued) return make(glued, amount.to);
    return { ...plain(from, amount.to, 'number', lo, hi, null), approximate: vague };
  }
  // "half of the people", "a third of them": a share; but "half an hour", "a quarter of a mile".
  let at = amount.to;
  if (amount.share && norms[at] === 'of' && (norms[at + 1] === 'a' || norms[at + 1] === 'an')) at += 2;
  if (norms[at] === '-') at += 1;
  const found = unitAt(norms, at);
  if (found && isUnitMeant(found.unit, norms, at, amount)) {
    // "$5 | dollars" cannot happen here; "5 | years | old" keeps the year.
    const to = found.unit.kind === 'duration' && norms[found.to] === 'old' ? found.to + 1 : found.to;
    return withHalf(make(found.unit, to), found.unit, norms);
  }
  return { ...plain(from, amount.to, 'number', tidy(lo), tidy(hi), null, amount.scale), approximate: vague };
}

/** "a mile and a half": the article counts one, which it does of no unit alone. */
function oneAndHalf(norms: readonly string[], i: number): Draft | null {
  const found = unitAt(norms, i + 1);
  if (!found || !isAndHalf(norms, found.to)) return null;
  const { kind, base, factor } = found.unit;
  return withHalf(plain(i, found.to, kind, factor, factor, base, factor), found.unit, norms);
}

/** "two metres | and a half" */
function withHalf(v: Draft, { factor, shift }: Unit, norms: readonly string[]): Draft {
  if (shift !== 0 || v.lo !== v.hi || !isAndHalf(norms, v.to)) return v;
  const whole = tidy(v.lo + factor / 2);
  return { ...v, to: v.to + 3, lo: whole, hi: whole };
}

/** "and a half", "and a half of water", not "and a half of it", "and a half dozen" */
const isAndHalf = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'and' &&
  norms[at + 1] === 'a' &&
  norms[at + 2] === 'half' &&
  !/^(?:an?|dozen|hundred|thousand|million|billion|hour|day|century|decade|share|stake|of (?:the|it|them|its|their|this|that))$/.test(
    norms[at + 3] === 'of' ? `of ${norms[at + 4]}` : (norms[at + 3] ?? ''),
  );

/** "5m people" counts; "1.2m tonnes" and "3m cu m" measure. */
function inMillions(from: number, { to, lo, hi, vague }: Amount, norms: readonly string[]): Draft {
  const found = unitAt(norms, to);
  const { kind, base, factor } = found?.unit ?? { kind: 'number', base: null, factor: 1 };
  const f = factor * 1e6;
  return { ...plain(from, found?.to ?? to, kind, tidy(lo * f), tidy(hi * f), base, f), approximate: vague };
}

function gluedUnit(amount: Amount, norms: readonly string[]): Unit | 'million' | undefined {
  if (amount.suffix === 'm') {
    // "5m people" are millions, "5m tall", "the 100m sprint" are metres.
    const next = norms[amount.to] ?? '';
    return /^(?:people|users|customers|pounds|dollars|euros|barrels|tonnes|cubic|cu|square|sq|feet|km|kg)$/.test(
      next,
    ) ||
      (/[^s]s$/.test(next) && !/^(?:is|was|has|its|this|across|us)$/.test(next))
      ? 'million'
      : unitOf('m');
  }
  const direct = unitOf(amount.suffix);
  if (direct) return direct;
  // "20-year-old", "1,450-tonne", "5-metre-high": the first part that is a unit; "two-day" as well.
  const parts = amount.suffix.split('-');
  for (let n = Math.min(2, parts.length); n >= 1; n--) {
    const unit = unitOf(parts.slice(0, n).join(n === 2 && parts[1] === 'old' ? '-' : ' '));
    if (unit) return unit;
  }
  return undefined;
}

/** Drops the noise of binary fractions: 0.1 × 3 is 0.3. */
function tidy(x: number): number {
  return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}
