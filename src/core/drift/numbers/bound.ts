// Kind quantity in languages with a pack: the same figure, with "at most" for "at least". English has its own scales
// (`quantity.ts`); here the bounds that the values carry are compared.
//
//   mindestens 40 Menschen   →  höchstens 40 Menschen    turned round
//   mindestens 40 Menschen   ↔  40 Menschen oder mehr    fair
//
// Tempting and wrong: a bound that came or went; rounding brings and drops them. Linear in the figures.
import type { Value } from '../../types.ts';
import { pairValues, sameAmount } from '../figures/values.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

const DATES = new Set(['date', 'time', 'ordinal']);
const side = (v: Value) => (v.bound === null ? 0 : v.bound.startsWith('>') ? 1 : -1);

export function findBound(input: DriftInput): Candidate[] {
  const { same } = pairValues(
    input,
    (v) => !DATES.has(v.kind),
    (a, b) => a.unit === b.unit && sameAmount(a, b, input),
  );
  return same.flatMap(({ reference: a, candidate: b, place }) => {
    if (!a || !b || side(a) * side(b) !== -1) return [];
    const reference = { from: Math.max(0, a.from - 2), to: a.to };
    const candidate = { from: Math.max(0, b.from - 2), to: b.to };
    return [
      {
        kind: 'quantity' as const,
        id: 'drift/quantity',
        severity: 'major' as const,
        reference,
        candidate,
        message: `${became(input, reference, candidate)}: ${side(a) > 0 ? 'a lower bound became an upper one' : 'an upper bound became a lower one'}`,
        strength: 0.5 + 0.4 * place,
      },
    ];
  });
}
