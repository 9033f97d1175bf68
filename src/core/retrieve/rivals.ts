// Which listed documents are worth reading for the sentences that are still unexplained, and how much is shared by accident.
//
// In a large collection some dozen documents share two or three rare keys with anything. What the sixth of the list shares is
// that noise: a text has seldom more than five copies in a collection, and where it has, they share much of the candidate.
// Tempting but wrong: a limit on the weight alone. It grows with the collection and the length of the candidate; the noise
// grows with them.
// Reading a document and keying it costs as much as all look-ups; that of two in three unrelated candidates is spared.
import type { Shortlisted } from './shortlist.ts';
import type { DocumentId } from './store.ts';

interface Rivals {
  /** Heaviest first; none: what remains is noise. */
  readonly ids: readonly DocumentId[];
  /** Weight that documents share with the open sentences by accident. */
  readonly noise: number;
}

/** Documents that share nearly as much as the best are read as well, and the best of them by evidence is taken. */
const RIVALS = 3;
const RIVAL_SHARE = 0.7;
const NOISE_RANK = 5;
/** Less weight than two rare keys is never evidence. */
const MIN_WEIGHT = 15;
/** Of 10,000 sources that the decision names three share less than both. */
const OVER_NOISE = 1.25;
const OPEN_SHARE = 0.05;

/** @param all weight of each sentence of the candidate @param open its sentences to look at, marked with 1 */
export function rivalsOf(
  listed: readonly Shortlisted[],
  refused: ReadonlySet<DocumentId>,
  all: Float64Array,
  open: Uint8Array,
): Rivals {
  const inOpen = (weights: Float64Array): number => weights.reduce((sum, w, s) => (open[s] ? sum + w : sum), 0);
  const left = listed
    .filter((d) => !refused.has(d.id))
    .map(({ id, bySentence }) => ({ id, weight: inOpen(bySentence) }))
    .sort((a, b) => b.weight - a.weight);
  const noise = Math.max(MIN_WEIGHT, left[NOISE_RANK]?.weight ?? 0);
  const best = left[0]?.weight ?? 0;
  const isNoise = best < MIN_WEIGHT || (best < OVER_NOISE * noise && best < OPEN_SHARE * inOpen(all));
  const ids = isNoise ? [] : left.slice(0, RIVALS).flatMap((d) => (d.weight >= RIVAL_SHARE * best ? [d.id] : []));
  return { ids, noise };
}
