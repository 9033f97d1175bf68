// Two lists of sentences → the open cells with all that is known about them. The order of work: terms, cells, evidence, main
// chain, cells in the chain's gaps, features.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnnotatedSentence } from '../types.ts';
import { type Cells, withCells } from './cells.ts';
import { type Bead, bestChain, type CellWeights } from './chain.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type CellFeatures, cellFeatures } from './features.ts';
import { openCells } from './open-cells.ts';
import { chanceOverlap, overlapOf } from './overlap.ts';
import { gapCells } from './path.ts';
import { besideRuns, runsOf } from './runs.ts';
import { softMatch } from './soft.ts';
import { buildTerms, type Terms } from './terms.ts';
import { sentenceVectors } from './vectors.ts';

export interface LinkTable {
  readonly terms: Terms;
  readonly cells: Cells;
  readonly evidence: Evidence;
  readonly chain: readonly Bead[];
  readonly features: CellFeatures;
}

/** How often runs grow by a sentence at either end. */
const ROUNDS = 3;

export function linkTable(
  candidate: readonly AnnotatedSentence[],
  reference: readonly AnnotatedSentence[],
  lexicon: Lexicon,
): LinkTable {
  const terms = buildTerms(candidate, reference, lexicon);
  const overlap = overlapOf(terms);
  const chance = chanceOverlap(terms.candidate, terms.reference, overlap);
  const soft = softMatch(terms, lexicon);
  const vectors = sentenceVectors(candidate, reference, lexicon);
  let cells = openCells(terms);
  let evidence = gatherEvidence(cells, terms, soft, vectors, chance);
  const chain = bestChain(cells, terms, overlap, chance, cellWeights(cells, terms, evidence));
  let extra = gapCells(chain, candidate.length, reference.length);
  let runs = runsOf(cells, evidence.base);
  for (let round = 0; round < ROUNDS; round++) {
    const wider = withCells(cells, [...extra, ...besideRuns(cells, runs)]);
    if (!wider) break;
    extra = [];
    evidence = gatherEvidence(wider.cells, terms, soft, vectors, chance, { evidence, from: wider.from });
    cells = wider.cells;
    runs = runsOf(cells, evidence.base);
  }
  return { terms, cells, evidence, chain, features: cellFeatures(cells, terms, evidence, chain, runs, chance) };
}

function cellWeights(cells: Cells, terms: Terms, evidence: Evidence): CellWeights {
  const near = new Float64Array(cells.column.length);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++)
      near[x] =
        (evidence.softC[x]! - evidence.hardC[x]!) * terms.candidate.mass[i]! +
        (evidence.softR[x]! - evidence.hardR[x]!) * terms.reference.mass[cells.column[x]!]!;
  return { shared: evidence.shared, near };
}
