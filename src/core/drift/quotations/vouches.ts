// Does somebody who is still named vouch for what is told?
//
//   Police say the man fired first  →  The man fired first, to the surprise of police      no: they only feel something about it
//   Doctors suspect the water       →  The water is to blame, which worries doctors        no
//   Police say the man fired first  ↔  The man fired first, according to police            yes
//
// Tempting and wrong: that the name still stands there. Constant in the text.
import type { Token } from '../../types.ts';

/** Tokens from the name to the word before its phrase. */
const PHRASE = 3;

/** Is token `k` one who only feels something about the rest: behind "to the … of", or the object of "which …"? */
export function onlyFeels(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i > k - PHRASE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.tag ?? '')) i--;
  const before = tokens[i];
  if (before?.norm === 'of') {
    // "to the surprise of", "much to the anger of"
    const [feeling, article] = [tokens[i - 1], tokens[i - 2]];
    const to = article?.tag === 'DET' ? tokens[i - 3] : article;
    return feeling?.tag === 'NOUN' && to?.norm === 'to';
  }
  return before?.tag === 'VERB' && tokens[i - 1]?.norm === 'which';
}
