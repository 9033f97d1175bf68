// A place told by its other name, or by its people's:
//
//   Czechia ↔ the Czech Republic      Burma ↔ Myanmar      a Glaswegian ↔ who comes from Glasgow
//
// Kind name knows them by `sameNation`; a word of such a name that is linked to one of the other is no other word either. Quadratic in
// the names of a pair.
import type { SpanPair } from '../pair/spans.ts';
import { spanOf } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { sameNation } from './nations.ts';

/** Names of one place, each side's own. */
export const keptPlaces = ({ reference, candidate }: DriftInput): SpanPair[] =>
  reference.names.flatMap((a) =>
    candidate.names
      .filter((b) => a.key !== b.key && sameNation(a.key, b.key))
      .map((b) => ({ reference: spanOf(a), candidate: spanOf(b) })),
  );
