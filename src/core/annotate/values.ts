// Numbers, amounts, measures, dates and times of a sentence, each with its canonical meaning.
//
//   "at least 1.5 tonnes" → measure 1500 kg, bound ≥       "$10 to $15 million" → money [1e7, 1.5e7] USD
//   "from 10 to 15" → two values: a change, not a range    "between 5 and 9" → one value [5, 9]
//
// Source of the design: typed quantities with an interval and a dimension, as in QuanTulum and Illinois Quantifier, without
// their dictionaries. Cost: one table look-up a token, regular expressions on number tokens only.

import { valueOver } from '../text/side.ts';
import type { Tag, Value } from '../types.ts';
import { modifierOf } from './bounds.ts';
import { dateAt } from './dates.ts';
import { type Draft, quantityAt } from './quantities.ts';
import type { RawToken } from './tokenize.ts';

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
