// Two figures of the reference and the same two of the candidate, of which may be asked whether they changed places:
//
//   seven women and five men   →  five women and seven men      7 and 5: 7 and 5
//   two of 40, then two more   →  two of 40                     none: which "two" is which, no figure tells
//
// A figure that stands twice on a side is left out: tempting and wrong is its first place, which crosses with the second as
// soon as the sentence is turned round. Whose each figure is, four files of roles/ tell by what stands with it:
//
//   crossed.ts           the noun that it counts           seven women
//   tallies.ts           the words of its part             seven were hurt, five lost their lives
//   figure-owners.ts     who stands in its part            61% in Norby, 48% in Easby
//   exchanged-values.ts  its preposition, verb or name     from $2m to $3m; dates, too
//
// Quadratic in the figures that both sides hold, one two at a time, since the first that crossed is enough.
import type { Side, Value } from '../../types.ts';

/** Whatever is told with a figure, twice on each side. */
export interface SameTwo<T> {
  readonly reference: readonly [T, T];
  readonly candidate: readonly [T, T];
}

/** Each two of `r` whose figures stand once on each side, whatever their units, in the order of `r`. */
export function* sameTwos<T extends { readonly value: Value }>(
  r: readonly T[],
  c: readonly T[],
): Generator<SameTwo<T>, void> {
  if (r.length < 2 || c.length < 2) return;
  const there = onceEach(c);
  const kept = [...onceEach(r)].flatMap(([key, own]): [T, T][] => {
    const other = there.get(key);
    return own && other ? [[own, other]] : [];
  });
  for (const [i, [a, x]] of kept.entries())
    for (const [b, y] of kept.slice(i + 1)) yield { reference: [a, b], candidate: [x, y] };
}

/** By amount or date, null for those that come again. */
function onceEach<T extends { readonly value: Value }>(all: readonly T[]): Map<string, T | null> {
  const found = new Map<string, T | null>();
  for (const x of all) {
    const { lo, hi, date } = x.value;
    const key = `${lo} ${hi} ${date === null ? '' : JSON.stringify(date)}`;
    found.set(key, found.has(key) ? null : x);
  }
  return found;
}

/** "6 miles (10 km)": one amount in two units. */
export function isGloss({ tokens }: Side, a: Value, b: Value): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return a.kind === 'measure' && b.kind === 'measure' && second.from === first.to + 1 && tokens[first.to]!.norm === '(';
}
