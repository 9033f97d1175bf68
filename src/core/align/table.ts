// Two lists of sentences → the open cells with all that is known about them. The order of work: terms, cells, evidence, main
// chain, cells in the chain's gaps, features.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnnotatedSentence } from '../types.ts';
import { type Cells, openCells, withCells } from './cells.ts';
import { type Bead, bestChain, type CellWeights } from './chain.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { featureMatrix, gapCells } from './features.ts';
import { chanceOverlap, overlapOf } from './overlap.ts';
import { softMatch } from './soft.ts';
import { buildTerms, type Terms } from './terms.ts';
import { sentenceVectors } from './vectors.ts';

export interface LinkTable {
  readonly terms: Terms;
  readonly cells: Cells;
  readonly evidence: Evidence;
  readonly chain: readonly Bead[];
  /** Row-major, one row of FEATURES a cell. */
  readonly features: Float64Array;
}

export function linkTable(
  candidate: readonly AnnotatedSentence[],
  reference: readonly AnnotatedSentence[],
  lexicon: Lexicon,
): LinkTable {
  const terms = buildTerms(candidate, reference, lexicon);
  const overlap = overlapOf(terms);
  const chance = chanceOverlap(terms.candidate, terms.reference, overlap);
  const soft = softMatch(terms, lexicon);
  const vectors = sentenceVectors(terms, lexicon);
  let cells = openCells(terms);
  let evidence = gatherEvidence(cells, terms, soft, vectors, chance);
  const chain = bestChain(cells, terms, overlap, chance, cellWeights(cells, terms, evidence));
  const wider = withCells(cells, gapCells(chain, candidate.length, reference.length));
  if (wider.column.length > cells.column.length) {
    cells = wider;
    evidence = gatherEvidence(cells, terms, soft, vectors, chance);
  }
  return { terms, cells, evidence, chain, features: featureMatrix(cells, terms, evidence, chain, chance) };
}

function cellWeights(cells: Cells, terms: Terms, evidence: Evidence): CellWeights {
  const shared = new Float64Array(cells.column.length);
  const near = new Float64Array(cells.column.length);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const massC = terms.candidate.mass[i]!;
      shared[x] = evidence.hardC[x]! * massC;
      near[x] =
        (evidence.softC[x]! - evidence.hardC[x]!) * massC +
        (evidence.softR[x]! - evidence.hardR[x]!) * terms.reference.mass[cells.column[x]!]!;
    }
  return { shared, near };
}
