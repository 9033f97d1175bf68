// How near two different words come to each other, for sentences in which a spinner left few words as they were:
// "collapsed" / "crumpled", "dockworkers" / "dockers". Answers come from the lexicon and are kept, because one article
// compares the same two words many times. Without a lexicon only a long common beginning counts.
import type { Lexicon } from '../lexicon/types.ts';
import type { Terms } from './terms.ts';

export interface SoftMatch {
  /** 0 = nothing in common … 1 = as good as the same word. */
  strength(a: number, b: number): number;
}

/** Vector cosines below this are the noise of any two words of one article; near 0.8 they are near-synonyms or sisters. */
const COSINE_FLOOR = 0.4;
const COSINE_SPAN = 0.45;
/** Vocabularies up to this size keep answers in a square table of bytes, larger ones in a map. */
const TABLE = 1_600;

export function softMatch(terms: Terms, lexicon: Lexicon): SoftMatch {
  const { size } = terms;
  const compute = (a: number, b: number): number => {
    if (terms.kind[a] !== 1 && terms.kind[a] !== 3) return 0;
    if (terms.kind[b] !== 1 && terms.kind[b] !== 3) return 0;
    const begin = commonBeginning(terms.text[a]!, terms.text[b]!);
    const u = terms.word[a]!;
    const v = terms.word[b]!;
    if (u < 0 || v < 0) return begin;
    let best = begin;
    if (lexicon.areDerived(u, v)) best = Math.max(best, 0.85);
    const rank = lexicon.synonymRank(u, v);
    if (rank > 0) best = Math.max(best, rank === 1 ? 0.85 : rank <= 3 ? 0.75 : 0.6);
    if (best < 0.6) {
      const near = (lexicon.cosine(u, v) - COSINE_FLOOR) / COSINE_SPAN;
      if (near > 0) best = Math.max(best, 0.75 * Math.min(1, near));
      if (best < 0.5 && (lexicon.hypernymSteps(u, v) === 1 || lexicon.hypernymSteps(v, u) === 1)) best = 0.5;
    }
    return best;
  };
  if (size <= TABLE) {
    const table = new Uint8Array(size * size);
    return {
      strength(a, b) {
        const at = a < b ? a * size + b : b * size + a;
        const known = table[at]!;
        if (known) return (known - 1) / 254;
        const s = compute(Math.min(a, b), Math.max(a, b));
        table[at] = 1 + Math.round(s * 254);
        return (table[at]! - 1) / 254;
      },
    };
  }
  const known = new Map<number, number>();
  return {
    strength(a, b) {
      const at = a < b ? a * size + b : b * size + a;
      let s = known.get(at);
      if (s === undefined) {
        s = compute(Math.min(a, b), Math.max(a, b));
        if (known.size < 4_000_000) known.set(at, s);
      }
      return s;
    },
  };
}

/** 0.7 for words that agree in their first five letters and at least 60 % of the longer one. */
function commonBeginning(a: string, b: string): number {
  const long = Math.max(a.length, b.length);
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n >= 5 && n >= 0.6 * long ? 0.7 : 0;
}
