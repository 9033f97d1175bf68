// "From 40 to 30 minutes" and "from 40 minutes to 30": two figures with one unit, which stands behind either.
//
//   fell from 40 to 30 minutes  ↔  fell from 40 minutes to 30     the same two, in the same order
//   fell from 40 to 30 minutes  →  fell from 30 minutes to 40     turned round
//
// Tempting and wrong: to give each bare figure the unit of its neighbour; "from 40 to 30 minutes before nine" has two. Linear in the values.
import type { Side, Value } from '../../types.ts';
import type { DriftInput } from '../types.ts';

/** Are both of a change from one figure to another that the two texts tell alike, but for the place of the unit? */
export function isOneChange({ reference, candidate }: DriftInput, a: Value, b: Value): boolean {
  const [own, other] = [changeOf(reference, a), changeOf(candidate, b)];
  if (!own || !other) return false;
  const figures = (side: Side, all: readonly Value[]) => all.map((v) => statedIn(side, v)).join();
  const bare = (all: readonly Value[]) => all.filter((v) => v.unit === null).length;
  return bare(own) === 1 && bare(other) === 1 && figures(reference, own) === figures(candidate, other);
}

/** The figure with the one that "to" joins to it, in order. */
function changeOf({ tokens, values }: Side, v: Value): readonly Value[] | null {
  const next = values.find((w) => w.from === v.to + 1 && tokens[v.to]!.norm === 'to');
  if (next) return [v, next];
  const before = values.find((w) => w.to === v.from - 1 && tokens[w.to]!.norm === 'to');
  return before ? [before, v] : null;
}

const statedIn = ({ tokens }: Side, v: Value) =>
  tokens.slice(v.from, v.to).find((t) => t.kind === 'number')?.norm ?? tokens[v.from]!.norm;
