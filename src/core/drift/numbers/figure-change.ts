// How a changed figure is told: as a number, or as a date where it says which part of a calendar ("the second quarter").
import type { TokenSpan } from '../../types.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

const PERIODS = new Set('quarter half century week month day year decade season trimester semester'.split(' '));

/** @param size how the two compare, after "‘a’ became ‘b’: "; `strength` as in `Candidate` */
export function figureChange(input: DriftInput, r: TokenSpan, c: TokenSpan, size: string, strength: number): Candidate {
  const reference = { from: r.from, to: r.to };
  const there = { from: c.from, to: c.to };
  // "the second quarter": which one of a calendar is a date.
  const period =
    PERIODS.has(input.reference.tokens[r.to]?.lemma ?? '') && PERIODS.has(input.candidate.tokens[c.to]?.lemma ?? '');
  const ordinal = input.reference.values.some((v) => v.kind === 'ordinal' && v.from === r.from);
  const kind = period && ordinal ? 'date' : 'number';
  return {
    kind,
    id: `drift/${kind}`,
    severity: 'major',
    reference,
    candidate: there,
    message: `${became(input, reference, there)}: ${ordinal ? 'another place in the order' : size}`,
    strength: Math.min(0.97, strength),
  };
}
