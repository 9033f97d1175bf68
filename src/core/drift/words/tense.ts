// Forms of verbs.
import type { Token } from '../../types.ts';

/** "returned", "shown": a form of the past, or its participle. */
export const isPastForm = (t: Token): boolean => t.tag === 'VERB' && t.norm !== t.lemma && !/(?:ing|s)$/.test(t.norm);
