// Senses of words and what stands above them: synonyms, hypernyms, sisters.
import { columnOf } from './base-forms.ts';
import { MAX_SENSE_RANK, SENSE_RANK_BITS } from './format.ts';
import { markBit } from './kin.ts';
import type { Sections } from './sections.ts';
import type { Lexicon, WordId } from './types.ts';

type Senses = Pick<Lexicon, 'synonymRank' | 'markSenses' | 'eachSense' | 'hypernymSteps' | 'areSisters' | 'markKin'>;

export function sensesIn(sections: Sections, sensed: (id: WordId) => WordId): Senses {
  const { synsets, firstVerb, firstAdjective, firstAdverb } = sections.header;
  const senseAt = sections.words('senseAt');
  const senses = sections.words('senses');
  const aboveAt = sections.words('aboveAt');
  const above = sections.words('above');
  const firstSynset = [0, firstVerb, firstAdjective, firstAdverb, synsets];

  const inColumn = (synset: number, column: number) =>
    column < 0 || (synset >= firstSynset[column]! && synset < firstSynset[column + 1]!);

  /** Rank of `synset` among the senses of `id`, −1 when it is none of them. */
  const rankOfSense = (id: WordId, synset: number): number => {
    let lo = senseAt[id]!;
    let hi = senseAt[id + 1]!;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (senses[mid]! >>> SENSE_RANK_BITS < synset) lo = mid + 1;
      else hi = mid;
    }
    const found = lo < senseAt[id + 1]! && senses[lo]! >>> SENSE_RANK_BITS === synset;
    return found ? senses[lo]! & MAX_SENSE_RANK : -1;
  };

  /** Steps from `synset` up to a synset of `b` (among b's first four senses), at most `left`; 0 = not found. */
  const stepsUp = (synset: number, b: WordId, left: number): number => {
    let best = 0;
    for (let k = aboveAt[synset]!; k < aboveAt[synset + 1]!; k++) {
      const up = above[k]!;
      const rank = rankOfSense(b, up);
      if (rank >= 0 && rank < 4) return 1;
      if (left > 1) {
        const more = stepsUp(up, b, left - 1);
        if (more > 0 && (best === 0 || more + 1 < best)) best = more + 1;
      }
    }
    return best;
  };

  const markAbove = (synset: number, bits: Int32Array, left: number): void => {
    for (let k = aboveAt[synset]!; k < aboveAt[synset + 1]!; k++) {
      markBit(bits, 16, above[k]!);
      if (left > 1) markAbove(above[k]!, bits, left - 1);
    }
  };

  return {
    synonymRank: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0) return 0;
      const column = tag === undefined ? -1 : columnOf(tag);
      let best = 0;
      let i = senseAt[x]!;
      let j = senseAt[y]!;
      while (i < senseAt[x + 1]! && j < senseAt[y + 1]!) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        const t = senses[j]! >>> SENSE_RANK_BITS;
        if (s === t && inColumn(s, column)) {
          const rank = 1 + Math.max(senses[i]! & MAX_SENSE_RANK, senses[j]! & MAX_SENSE_RANK);
          if (best === 0 || rank < best) best = rank;
        }
        if (s <= t) i++;
        if (t <= s) j++;
      }
      return best;
    },
    markSenses: (id, bits, at) => {
      const x = sensed(id);
      if (x >= 0) for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) markBit(bits, at, senses[i]! >>> SENSE_RANK_BITS);
    },
    eachSense: (id, visit) => {
      const x = sensed(id);
      if (x >= 0)
        for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++)
          visit(senses[i]! >>> SENSE_RANK_BITS, senses[i]! & MAX_SENSE_RANK);
    },
    hypernymSteps: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0 || x === y) return 0;
      const column = tag === undefined ? -1 : columnOf(tag);
      let best = 0;
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        if ((senses[i]! & MAX_SENSE_RANK) > 1 || !inColumn(senses[i]! >>> SENSE_RANK_BITS, column)) continue;
        const steps = stepsUp(senses[i]! >>> SENSE_RANK_BITS, y, 3);
        if (steps > 0 && (best === 0 || steps < best)) best = steps;
      }
      return best;
    },
    areSisters: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0 || x === y) return false;
      const column = tag === undefined ? -1 : columnOf(tag);
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        if ((senses[i]! & MAX_SENSE_RANK) > 1 || !inColumn(s, column)) continue;
        for (let j = senseAt[y]!; j < senseAt[y + 1]!; j++) {
          const t = senses[j]! >>> SENSE_RANK_BITS;
          if ((senses[j]! & MAX_SENSE_RANK) > 1 || s === t) continue;
          for (let k = aboveAt[s]!; k < aboveAt[s + 1]!; k++)
            for (let m = aboveAt[t]!; m < aboveAt[t + 1]!; m++) if (above[k] === above[m]) return true;
        }
      }
      return false;
    },
    markKin: (id, bits) => {
      const x = sensed(id);
      if (x < 0) return;
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        markBit(bits, 0, s);
        if ((senses[i]! & MAX_SENSE_RANK) > 1) continue;
        for (let k = aboveAt[s]!; k < aboveAt[s + 1]!; k++) markBit(bits, 8, above[k]!);
        markAbove(s, bits, 3);
      }
    },
  };
}
