// Numbers, amounts, measures, dates and times of a sentence, each with its canonical meaning.
//
//   "at least 1.5 tonnes" → measure 1500 kg, bound ≥       "$10 to $15 million" → money [1e7, 1.5e7] USD
//   "from 10 to 15" → two values: a change, not a range    "between 5 and 9" → one value [5, 9]
//
// Source of the design: typed quantities with an interval and a dimension, as in QuanTulum and Illinois Quantifier, without
// their dictionaries. Cost: one table look-up a token, regular expressions on number tokens only.

import { CARDINALS, ORDINALS, PORTIONS, VAGUE } from '../text/number-words.ts';
import { valueOver } from '../text/side.ts';
import type { Tag, Value, ValueKind } from '../types.ts';
import { type Amount, amountAt } from './amounts.ts';
import { modifierOf } from './bounds.ts';
import { dateAt } from './dates.ts';
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
interface Draft extends Value {
  readonly scale: number;
}

export function valuesOf(tokens: readonly RawToken[], tags: readonly Tag[]): Value[] {
  const out: Draft[] = [];
  const norms: string[] = [];
  for (const t of tokens) norms.push(t.norm);
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i]!;
    const found = t.kind === 'punctuation' ? null : draftAt(tokens, tags, norms, i);
    if (!found) {
      i++;
      continue;
    }
    const before = out[out.length - 1];
    const merged = before ? rangeOf(before, found, norms) : null;
    if (merged) out[out.length - 1] = merged;
    else out.push(withModifier(found, norms));
    i = found.to;
  }
  const values: Value[] = [];
  for (const v of out) values.push(valueOver(v.from, v.to, v));
  return values;
}

function draftAt(tokens: readonly RawToken[], tags: readonly Tag[], norms: readonly string[], i: number): Draft | null {
  const date = dateAt(tokens, norms, i);
  return date ? { ...date, scale: 1 } : quantityAt(tokens, tags, norms, i);
}

function withModifier(v: Draft, norms: readonly string[]): Draft {
  if (v.kind === 'ordinal') return v;
  const { bound, approximate } = modifierOf(norms, v.from, v.to);
  const isDate = v.kind === 'date' || v.kind === 'time';
  // "over Monday", "under 2020": prepositions of time and place, no bounds; only estimates apply to dates.
  return bound === null && !approximate
    ? v
    : { ...v, bound: isDate ? null : bound, approximate: v.approximate || approximate };
}

/** "between 5 and 9", "10 to 15", "10 – 15", "$3 or $4 million" as one value; null when the two stand apart. */
function rangeOf(a: Draft, b: Draft, norms: readonly string[]): Draft | null {
  if (b.from !== a.to + 1 || a.kind === 'ordinal' || b.kind === 'ordinal') return null;
  const joint = norms[a.to];
  const before = norms[a.from - 1];
  const ranged =
    (joint === 'and' && before === 'between') ||
    (joint === 'to' && before !== 'from') ||
    joint === '-' ||
    joint === 'or';
  if (!ranged) return null;
  if (a.kind === 'date' || b.kind === 'date' || a.kind === 'time' || b.kind === 'time') return null;
  const same = a.unit === b.unit && a.kind === b.kind;
  // "by half to £4 million": by how much, and where it led.
  const inherits = a.kind === 'number' && a.unit === null && b.unit !== null && norms[a.to - 1] !== 'half';
  const prefixed = a.kind === 'money' && b.kind === 'number';
  if (!same && !inherits && !prefixed) return null;
  const factor = scaleBetween(a, b);
  const lo = a.lo * factor;
  const hi = b.hi;
  if (!(hi > lo) || (joint === 'or' && hi > lo * 3)) return null;
  return {
    ...b,
    from: a.from,
    kind: prefixed ? a.kind : b.kind,
    unit: prefixed ? a.unit : b.unit,
    lo,
    hi,
    approximate: a.approximate || b.approximate,
    bound: null,
  };
}

/** The first number of a range borrows scale and unit of the second: "10 to 15 million", "2 to 3 tonnes". */
const scaleBetween = (a: Draft, b: Draft) => (a.scale === 1 && a.lo * b.scale <= b.hi ? b.scale : 1);

function quantityAt(
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
  const amount = amountAt(norms, i);
  if (!amount || !isMeant(amount, tokens, tags, norms, i)) return null;
  if (amount.score)
    return plain(i, amount.to, 'number', amount.lo * 1000 + amount.hi, amount.lo * 1000 + amount.hi, 'score');
  if (amount.ordinal) return ordinalValue(i, amount, norms);
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
    // "an hour and a half"
    return make(found.unit, to);
  }
  return { ...plain(from, amount.to, 'number', tidy(lo), tidy(hi), null, amount.scale), approximate: vague };
}

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
    return /^(?:people|users|customers|pounds|dollars|euros|barrels|tonnes|cubic|cu|square|sq|feet)$/.test(next) ||
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

/** Single letters and words with other uses are units only beside digits. */
function isUnitMeant(unit: Unit, norms: readonly string[], at: number, amount: Amount): boolean {
  const name = norms[at]!;
  if (name.length === 1 && /[a-z]/.test(name)) return amount.digits && name !== 's' && name !== 'p';
  if (name === 'second') return norms[at + 1] !== 'half' && norms[at + 1] !== 'time' && amount.lo === 1;
  if (amount.share && unit.kind === 'duration' && norms[at - 1] === 'the') return false;
  if (name === 'times') return norms[at + 1] !== 'square';
  return true;
}

/** Is the word a number here? "one" is a pronoun as often, "first" an adverb, "a third" part of a name. */
function isMeant(
  amount: Amount,
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  norms: readonly string[],
  i: number,
): boolean {
  const norm = norms[i]!;
  const next = norms[amount.to] ?? '';
  if (amount.ordinal && !amount.digits) {
    if (norm === 'second' && CARDINALS.has(norms[i - 1] ?? '')) return false;
    const tag = tags[amount.to];
    return (
      tag === 'NOUN' ||
      tag === 'ADJ' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      norms[i - 1] === 'the' ||
      norms[i - 1] === 'a'
    );
  }
  if (norm === 'one' && amount.to === i + 1) {
    const before = norms[i - 1] ?? '';
    // "only one ship" counts, "the only one" and "no one" do not; "the one of which" points.
    if (/^(?:only|the|just)$/.test(before) && next !== 'of') return tags[i + 1] === 'NOUN';
    if (/^(?:no|this|that|any|every|each|some|another|which|as|a|new|little|big|old|good|bad|great)$/.test(before))
      return false;
    if (next === 'another' || (next === 'day' && before === '') || next === "'s") return false;
    return (
      tags[i + 1] === 'NOUN' ||
      tags[i + 1] === 'ADJ' ||
      tags[i + 1] === 'NUM' ||
      next === 'of' ||
      next === 'in' ||
      next === 'or' ||
      next === 'to'
    );
  }
  if (norm === 'half' && amount.to === i + 1)
    return (
      !/^(?:time|way|life|back|truth)$/.test(next) && norms[i - 1] !== 'better' && !ORDINALS.has(norms[i - 1] ?? '')
    );
  if (tokens[i]!.text.length > 30) return false;
  return true;
}

/** Drops the noise of binary fractions: 0.1 × 3 is 0.3. */
function tidy(x: number): number {
  return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}
