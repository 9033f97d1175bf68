// How much of two groups of sentences says the same: the shared term weight of the *concatenations*. Example: candidate "A b.
// C d." against reference "A b and c d.": each half alone shares half of the reference, both together all of it; adding up
// the two sentence scores would count a term twice that both halves have. Stamps over the vocabulary make one look a few
// dozen array reads without allocation.
import type { Rows, Terms } from './terms.ts';

export interface Overlap {
  /** Shared term weight of candidate sentences [i, i + k) and reference sentences [j, j + l). */
  shared(i: number, k: number, j: number, l: number): number;
  /** Term weight of the last call's two groups, each term once. */
  candidateMass(): number;
  referenceMass(): number;
}

export function overlapOf(terms: Terms): Overlap {
  const { candidate, reference, weight } = terms;
  const seenC = new Int32Array(terms.size);
  const seenR = new Int32Array(terms.size);
  // Numbers with a fraction that outlive a call: a variable that functions share would be a new object at each change.
  const mass = new Float64Array(2);
  let stamp = 0;
  let lastI = -1;
  let lastK = -1;
  let stampC = 0;
  return {
    shared(i, k, j, l) {
      if (i !== lastI || k !== lastK) {
        stampC = ++stamp;
        let massC = 0;
        for (let x = candidate.start[i]!; x < candidate.start[i + k]!; x++) {
          const t = candidate.items[x]!;
          if (seenC[t] === stampC) continue;
          seenC[t] = stampC;
          massC += weight[t]!;
        }
        mass[0] = massC;
        lastI = i;
        lastK = k;
      }
      const stampR = ++stamp;
      let massR = 0;
      let both = 0;
      for (let x = reference.start[j]!; x < reference.start[j + l]!; x++) {
        const t = reference.items[x]!;
        if (seenR[t] === stampR) continue;
        seenR[t] = stampR;
        massR += weight[t]!;
        if (seenC[t] === stampC) both += weight[t]!;
      }
      mass[1] = massR;
      return both;
    },
    candidateMass: () => mass[0]!,
    referenceMass: () => mass[1]!,
  };
}

/** Mean Dice coefficient of up to 200 pairs far apart: what unrelated sentences of these two texts share by topic alone. */
export function chanceOverlap(candidate: Rows, reference: Rows, overlap: Overlap): number {
  const n = candidate.count;
  const m = reference.count;
  if (n < 4 || m < 4) return 0;
  let sum = 0;
  let count = 0;
  const draws = Math.min(200, n * 4);
  for (let d = 0; d < draws; d++) {
    // A fixed stride visits rows evenly; the column lies between a quarter and three quarters of the text away.
    const i = Math.floor((d * n) / draws);
    const j = (Math.floor((i / n) * m) + Math.floor(m / 4) + ((d * 7919) % Math.max(1, Math.floor(m / 2)))) % m;
    const both = overlap.shared(i, 1, j, 1);
    const total = overlap.candidateMass() + overlap.referenceMass();
    if (total > 0) {
      sum += (2 * both) / total;
      count++;
    }
  }
  return count ? sum / count : 0;
}
