// The figures that two bounds are bounds of: "at least 18" and "18 or over". Told only where they are equal. Linear in the values.

import type { Side, TokenSpan, Value } from '../../types.ts';
import { isSameDate } from '../figures/values.ts';
import type { DriftInput } from '../types.ts';

/** The figures that two bounds are bounds of, where they are equal. */
export function boundFigures(
  input: DriftInput,
  r: TokenSpan,
  c: TokenSpan,
): { reference: Value; candidate: Value } | null {
  const figure = (side: Side, h: TokenSpan) =>
    side.values.find((v) => v.from >= h.to - 1 && v.from <= h.to + 1) ??
    side.values.find((v) => v.to <= h.from && v.to >= h.from - 3) ??
    side.values.find((v) => v.from <= h.from && h.to <= v.to);
  const [reference, candidate] = [figure(input.reference, r), figure(input.candidate, c)];
  if (!reference || !candidate) return null;
  if (reference.date && candidate.date) return isSameDate(reference, candidate) ? { reference, candidate } : null;
  if (reference.lo <= 0) return null;
  return reference.lo === candidate.lo && reference.hi === candidate.hi ? { reference, candidate } : null;
}
