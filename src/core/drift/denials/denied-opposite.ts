// A denial of the one of two opposites takes it back, wherever else a denial stands:
//
//   did not grant the appeal, and the permit is invalid  ↔  dismissed the appeal, and the permit is not valid
//   did not grant the appeal, and the permit is invalid  →  granted the appeal, and the permit is not valid      one denial is left
//
// Asked before the denials of the two sides are paired, in which any two are partners: "did not grant" would swallow the "not" of
// "not valid", and "invalid" would stand against "valid". Tempting and wrong: to take whatever denial is near; it must be of that
// very word. Quadratic in a handful of opposites and denials.
import type { CueHit } from '../words/cues.ts';
import type { Opposite } from '../words/opposites.ts';

/** The opposites still open that a denial takes back, and that denial. */
export function deniedOpposites(
  opposites: readonly Opposite[],
  r: readonly CueHit<number>[],
  c: readonly CueHit<number>[],
  isOpen: (i: number) => boolean,
): Map<number, CueHit<number>> {
  const out = new Map<number, CueHit<number>>();
  opposites.forEach((o, i) => {
    const of = [...r.filter((h) => h.anchor === o.reference), ...c.filter((h) => h.anchor === o.candidate)];
    if (isOpen(i) && of.length === 1) out.set(i, of[0]!);
  });
  return out;
}
