// The head of a noun phrase: of several nouns the last, and of an owner what is owned.
//
//   the | old harbour bridge was shut       → bridge
//   two | of the ships                      → none: the phrase ends before "of"
//   | the mayor's new car                   → car
//
// Tempting and wrong: the nearest noun, which may be the owner or only qualify the next ("harbour"). Linear in the phrase.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';

/** A common noun or a name. */
export const isNoun = (t: Token | undefined): boolean => t?.tag === 'NOUN' || t?.tag === 'PROPN';

/** Tokens that stand before a head in its phrase. */
const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;
/** Whose the head is. */
export const OWNING = /^(?:his|her|its|their|our|my|your)$/;

/** The head of the noun phrase that begins at `from`, or goes on there; −1 for none within `reach` tokens. */
export function headFrom(tokens: readonly Token[], from: number, reach: number): number {
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    const t = tokens[k]!;
    if (isNoun(t) && !isNoun(tokens[k + 1]) && !isPossessive(tokens[k + 1])) return k;
    if (!INSIDE.test(t.tag) && !isPossessive(t) && !OWNING.test(t.norm)) return -1;
  }
  return -1;
}

/** The noun that a relative clause hangs on, before its pronoun and a comma if there is one; −1 for none. */
export function hostBefore(tokens: readonly Token[], pronoun: number): number {
  const k = tokens[pronoun - 1]?.norm === ',' ? pronoun - 2 : pronoun - 1;
  return isNoun(tokens[k]) ? k : -1;
}
