// How much of a candidate's wording a document has, word by word and sentence by sentence, whatever the order.
//
//   candidate  I was so tired that I fell asleep on the couch.       tired, sleep, couch …
//   document   Exhausted, I slept on the sofa all afternoon.         the same classes, no pair of neighbours among them
//
// Index keys are pairs and runs; a language model asked for a thorough rewrite leaves three or four of them in a hundred
// words, but half of the single words or their synonyms, and those of a sentence mostly in one sentence. With both texts at hand
// that can be counted.
// A word counts the more, the less one would expect it in an unrelated text as long as the document: long documents have every
// word. Tempting but wrong: idf of the collection. It cannot be had without a look-up a word, and a folder of ten articles has none.
// Cost: linear in the candidate and the document, plus the places of the words they share.
import { STOP, type Terms } from './terms.ts';

interface Overlap {
  /** Information in each sentence of the candidate, in nats: −log of the chance that an unrelated text has its words. */
  readonly all: Float64Array;
  /** Of it, what the document has somewhere. */
  readonly somewhere: Float64Array;
  /** Of it, what two neighbouring sentences of the document have. */
  readonly together: Float64Array;
}

/** Words of a class are this much more frequent, together, than the one at hand. */
const CLASS_SHARE = 4;

/** Words that nearly every text has are not worth following. */
const LEAST = 0.05;

/** @param open sentences of the candidate to look at, marked with 1 */
export function overlapOf(candidate: Terms, reference: Terms, open: Uint8Array): Overlap {
  const places = placesOf(reference);
  const chances = CLASS_SHARE * Math.max(1, reference.length);
  const n = open.length;
  const all = new Float64Array(n);
  const somewhere = new Float64Array(n);
  const together = new Float64Array(n);
  const sentences = reference.length ? reference.sentence[reference.length - 1]! + 1 : 0;
  /** What the sentence at hand shares with each sentence of the document and the one after it. */
  const here = new Float64Array(sentences + 1);
  const touched: number[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < candidate.length; ) {
    const s = candidate.sentence[i]!;
    seen.clear();
    for (; i < candidate.length && candidate.sentence[i] === s; i++) {
      if (!open[s] || candidate.flags[i]! & STOP) continue;
      const concept = candidate.concept[i]!;
      if (seen.has(concept)) continue;
      seen.add(concept);
      const weight = -Math.log(-Math.expm1(-chances * candidate.share[i]!));
      all[s]! += weight;
      const at = places.get(concept);
      if (!at || weight < LEAST) continue;
      somewhere[s]! += weight;
      let last = -1;
      for (const r of at) {
        // Window r − 1 holds the sentences r − 1 and r; that of the place before may be the same.
        for (let w = Math.max(0, r - 1, last + 1); w <= r; w++) {
          if (here[w] === 0) touched.push(w);
          here[w]! += weight;
        }
        last = r;
      }
    }
    if (!open[s]) continue;
    for (const w of touched) {
      together[s] = Math.max(together[s]!, here[w]!);
      here[w] = 0;
    }
    touched.length = 0;
  }
  return { all, somewhere, together };
}

/** Sentences in which each class stands, ascending, each once. */
function placesOf({ length, concept, flags, sentence }: Terms): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    if (flags[i]! & STOP) continue;
    const list = places.get(concept[i]!);
    if (!list) places.set(concept[i]!, [sentence[i]!]);
    else if (list[list.length - 1] !== sentence[i]) list.push(sentence[i]!);
  }
  return places;
}
