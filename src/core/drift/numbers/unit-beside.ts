// A bare figure takes the unit of the one beside it:
//
//   340 centimetres at the base, 180 at the surface     180 centimetres
//   from 5 to 45 millimetres                            5 millimetres
//   gained four cents to 44                             44 cents, which the annotator keeps as 0.44 dollars
//
// Tempting and wrong: the nearest unit on either side; "six people, 14 metres apart" counts people. So only the measure before
// it, or one joined to it by "to". Linear in the figures of a side, `MOST_FIGURES` at most.
import { CARDINALS } from '../../text/number-words.ts';
import type { Side, Value } from '../../types.ts';

/** In a table of figures some sum always fits, and some unit. */
export const MOST_FIGURES = 24;

/** The figure with the unit beside it; the figure itself where it has its own, or none is beside it. */
export function withUnitBeside(v: Value, side: Side): Value {
  if (v.kind !== 'number' || v.unit !== null || v.lo === 0 || side.values.length > MOST_FIGURES) return v;
  const isMeasure = (w: Value) => w.kind === 'measure' && w.lo > 0;
  const after =
    side.tokens[v.to]?.norm === 'to'
      ? side.values.find((w) => w.from === v.to + 1 && (isMeasure(w) || isSmallMoney(side, w)))
      : undefined;
  // "gained four cents to 44"
  const end =
    side.tokens[v.from - 1]?.norm === 'to'
      ? side.values.find((w) => w.to === v.from - 1 && isSmallMoney(side, w))
      : undefined;
  const beside = after ?? end ?? side.values.filter((w) => isMeasure(w) && w.to <= v.from).at(-1);
  const stated = beside && statedOf(side, beside);
  if (!beside || !stated) return v;
  const scale = beside.lo / stated;
  return { ...v, kind: beside.kind, unit: beside.unit, lo: v.lo * scale, hi: v.hi * scale };
}

/** "44 cents": a bare figure beside it is of cents as well. */
const isSmallMoney = ({ tokens }: Side, v: Value) =>
  v.kind === 'money' && tokens.slice(v.from, v.to).some((t) => /^(?:cents?|pence|p)$/.test(t.norm));

/** The figure as it is written, in whatever unit. */
export function statedOf(side: Side, v: Value): number {
  if (isSmallMoney(side, v)) return Math.round(v.lo * 1e6) / 1e4;
  const digits = /^\d+(?:\.\d+)?$/.exec(side.tokens[v.from]!.norm.replaceAll(',', ''));
  if (digits) return Number(digits[0]);
  // "three hours"
  const isMeasured = (v.kind === 'duration' || v.kind === 'measure') && v.to - v.from === 2;
  return (isMeasured ? CARDINALS.get(side.tokens[v.from]!.norm) : undefined) ?? v.lo;
}
