// Ties of words of other forms: opposites, derivations, synonyms, words above and beside, near vectors, names nearly alike.

import { mayBeKin } from '../lexicon/kin.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { nearnessOf } from '../models/affinity.ts';
import { substitutesOf } from '../models/substitutes.ts';
import { bitCount } from '../text/bit-count.ts';
import { type Grid, STRENGTH, setTie, TIE, UNASKED } from './grid.ts';
import type { Keys } from './keys.ts';

/** Content words nearer than this are worth the first pass. */
const NEAR = 22;

export function compareMeaning(g: Grid, at: number, r: Keys, c: Keys, i: number, j: number, lexicon: Lexicon): void {
  const near = nearness(g, r, c, i, j);
  const a = r.lemmaId[i]!;
  const b = c.lemmaId[j]!;
  const shared = sharedLetters(r, c, i, j);
  g.letters[at] = shared;
  const x = r.point[i];
  const y = c.point[j];
  if (x && y) g.exchange[at] = Math.round(10 * substitutesOf(lexicon).between(x, y));
  let strength = near > NEAR ? Math.min(78, 10 + near) : 0;
  let tie: number = strength > 0 ? TIE.vector : TIE.none;
  if (a >= 0 && b >= 0) {
    if (lexicon.areAntonyms(a, b)) {
      setTie(g, at, TIE.antonym, STRENGTH[TIE.antonym]!);
      return;
    }
    // Derived words share a stem; those that share no letters at all are not worth two look-ups.
    if (
      shared > STEM &&
      STRENGTH[TIE.derived]! > strength &&
      (lexicon.areDerived(a, b) || lexicon.areDerived(r.word[i]!, c.word[j]!))
    ) {
      strength = STRENGTH[TIE.derived]!;
      tie = TIE.derived;
    }
    if (mayBeKin(r.kin[i]!, c.kin[j]!)) {
      const senses = lexicon.synonymRank(a, b);
      if (senses > 0) {
        g.senses[at] = Math.min(20, senses);
        const s = Math.max(45, 90 - 6 * (senses - 1));
        if (s > strength) {
          strength = s;
          tie = TIE.synonym;
        }
      }
      if (strength < 60) {
        const up = Math.max(lexicon.hypernymSteps(a, b), 0);
        const down = lexicon.hypernymSteps(b, a);
        const steps = up && down ? Math.min(up, down) : up || down;
        const s = steps ? 70 - 12 * steps : lexicon.areSisters(a, b) ? STRENGTH[TIE.sister]! : 0;
        if (s > strength) {
          strength = s;
          tie = steps ? TIE.hypernym : TIE.sister;
        }
      }
    }
  }
  // "Mohammad" and "Mohamed": names that no lexicon relates.
  if (shared > 45 && shared > strength && r.letterCount[i]! > 3 && c.letterCount[j]! > 3) {
    strength = Math.min(85, shared);
    tie = TIE.alike;
  }
  setTie(g, at, tie, strength);
}

/**
 * Nearness of the two words' vectors, freed of what all vectors have in common; about −40..100. Worked out when first
 * asked: most cells never are.
 */
export function nearness(g: Grid, r: Keys, c: Keys, i: number, j: number): number {
  const at = i * c.n + j;
  const known = g.near[at]!;
  if (known !== UNASKED) return known;
  const cosine = g.lexicon.cosine(r.vector[i]!, c.vector[j]!);
  const near = Math.max(-99, Math.min(100, Math.round(100 * nearnessOf(cosine, r.common[i]!, c.common[j]!))));
  g.near[at] = near;
  return near;
}

/** Dice of letter pairs under which two words have no stem in common. */
const STEM = 15;

function sharedLetters(r: Keys, c: Keys, i: number, j: number): number {
  const total = r.letterCount[i]! + c.letterCount[j]!;
  if (total === 0) return 0;
  let shared = 0;
  for (let w = 0; w < 4; w++) shared += bitCount(r.letters[4 * i + w]! & c.letters[4 * j + w]!);
  return Math.round((200 * shared) / total);
}
