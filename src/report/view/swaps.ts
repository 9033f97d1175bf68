// Doubtful swaps of words, told together: a machine-rewritten sentence has a handful, and told one by one they bury the finding
// that matters.
import type { Finding } from '../../core/index.ts';
import { byGravity } from './tally.ts';
import { excerpt } from './visible.ts';

/** Less sure than this, a swap is a thing to look at, not a thing to be told. */
const DOUBTFUL = 0.5;

interface ToldFindings {
  /** The gravest first. */
  readonly single: readonly Finding[];
  /** Two or more swaps of words, the surest first; all less than major, and with words on both sides. */
  readonly swaps: readonly Finding[];
}

/** The findings of one place in the order in which they are told. */
export function toldFindings(findings: readonly Finding[]): ToldFindings {
  const doubtful = findings.filter(isDoubtfulSwap);
  const swaps = doubtful.length > 1 ? doubtful.sort((a, b) => b.confidence - a.confidence) : [];
  return { single: findings.filter((f) => !swaps.includes(f)).sort(byGravity), swaps };
}

function isDoubtfulSwap(f: Finding): boolean {
  return (
    f.id === 'drift/predicate' && f.severity !== 'major' && f.confidence < DOUBTFUL && !!f.candidate && !!f.reference
  );
}

/** Characters of either side of a swap. */
const SHOWN_SWAP = 60;

/** "‘berth’ → ‘bunk’" */
export function swapWords({ reference, candidate }: Finding): string {
  const [from, to] = [reference, candidate].map((side) => excerpt(side?.text ?? '', SHOWN_SWAP));
  return `‘${from}’ → ‘${to}’`;
}
