// Which of a handful of references does a candidate come from? For `check` without names to go by.
//
// Shared common words say nothing, shared 8-word runs vanish when a text is spun (7 % survive). What survives every kind of
// rewriting are rare terms: names, numbers, words that few of the references use. So: the share of the candidate's rare-term
// weight (idf over the references) that a reference contains, terms being lower-cased words and numbers.
// Tempting but wrong: counting the share of the reference that the candidate contains; an excerpt would never find its source.
// Cost: linear in the texts; meant for up to a few thousand references held in memory.

export interface RankedReference {
  /** Index into the given references. */
  readonly index: number;
  /** Share of the candidate's term weight that the reference contains, 0..1. */
  readonly share: number;
}

/** Term sets of the references, prepared once for many candidates. */
export interface ReferenceTerms {
  readonly terms: readonly ReadonlySet<string>[];
  /** In how many references each term stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

export function prepareReferences(texts: readonly string[]): ReferenceTerms {
  const terms = texts.map(termsOf);
  const frequency = new Map<string, number>();
  for (const set of terms) for (const t of set) frequency.set(t, (frequency.get(t) ?? 0) + 1);
  return { terms, frequency };
}

/** All references, best first; ties in the given order. */
export function rankReferences(candidate: string, references: ReferenceTerms): RankedReference[] {
  const n = references.terms.length;
  // +1 keeps the weight over 0 when a term stands in every reference (or there is only one).
  const weight = (t: string) => Math.log((n + 1) / ((references.frequency.get(t) ?? 0) + 1)) + 0.1 + rarity(t);
  const own = [...termsOf(candidate)];
  const total = own.reduce((sum, t) => sum + weight(t), 0);
  return references.terms
    .map((set, index) => ({
      index,
      share: total === 0 ? 0 : own.reduce((sum, t) => sum + (set.has(t) ? weight(t) : 0), 0) / total,
    }))
    .sort((a, b) => b.share - a.share || a.index - b.index);
}

/** Words of four letters and more, and all numbers: shorter words are mostly function words. */
function termsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}{4,}/gu));
}

/** Long words and numbers are rarer in any text than short words. */
function rarity(term: string): number {
  return /^\p{N}/u.test(term) ? 1 : Math.min(1, term.length / 12);
}
