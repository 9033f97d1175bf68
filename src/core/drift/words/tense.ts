// Forms of verbs.
import type { Token } from '../../types.ts';

/** "arrive", "be": the form behind "to". */
export const isBaseVerb = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'VERB' || t.tag === 'AUX') && t.norm === t.lemma;

/** "returned", "shown": a form of the past, or its participle. */
export const isPastForm = (t: Token): boolean => t.tag === 'VERB' && t.norm !== t.lemma && !/(?:ing|s)$/.test(t.norm);
