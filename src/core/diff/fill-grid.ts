// What the lexicon and the spelling say about every pair of words of two sentences, before any context is looked at.
// Word pairs that are certain without a model (the same rare word once on either side, and what stands beside it on both
// sides) are found first: the lexicon is not asked about words that have a certain partner, nor about words whose senses
// have nothing in common.
// Cost: a few number comparisons for each pair of words; vectors and lexicon for content words that are still open.

import type { Lexicon } from '../lexicon/types.ts';
import { markSure } from './certain-pairs.ts';
import type { Dictionary } from './dictionary.ts';
import type { Odds } from './frequent-words.ts';
import { type Grid, setTie, TIE, UNASKED } from './grid.ts';
import type { Keys } from './keys.ts';
import { phraseTies } from './phrases.ts';
import { compareForms } from './tie-by-form.ts';
import { compareMeaning } from './tie-by-meaning.ts';

/** How far from its certain partner a word may have a second one: "the summit" ~ "summit" links both words to one. */
const BESIDE = 2;

export function fillGrid(g: Grid, r: Keys, c: Keys, lexicon: Lexicon, dictionary: Dictionary, odds: Odds): void {
  const size = r.n * c.n;
  g.rows = r.n;
  g.columns = c.n;
  g.lexicon = lexicon;
  g.tie.fill(0, 0, size);
  g.strength.fill(0, 0, size);
  g.near.fill(UNASKED, 0, size);
  g.letters.fill(0, 0, size);
  g.senses.fill(0, 0, size);
  g.odds.fill(0, 0, size);
  g.exchange.fill(UNASKED, 0, size);
  for (let i = 0, at = 0; i < r.n; i++) {
    const forms = r.forms[i]!;
    const traits = r.traits[i]!;
    for (let j = 0; j < c.n; j++, at++)
      if (((forms & c.forms[j]!) | (traits & c.traits[j]!)) !== 0) compareForms(g, at, r, c, i, j, odds);
  }
  markSure(g, r, c);
  for (let i = 0; i < r.n; i++) {
    if (r.light[i]) continue;
    const sure = g.sure[i]!;
    for (let j = 0; j < c.n; j++) {
      const at = i * c.n + j;
      if (c.light[j] || g.tie[at] !== TIE.none) continue;
      const back = g.sureBack[j]!;
      // Of 16,378 links of MTRef that people drew, 26 join two words that both have another certain partner, and
      // few lie away from the partner that one of the two has: such cells stay empty.
      if (sure >= 0 && (back >= 0 || j - sure > BESIDE || sure - j > BESIDE)) continue;
      if (back >= 0 && (i - back > BESIDE || back - i > BESIDE)) continue;
      compareMeaning(g, at, r, c, i, j, lexicon);
    }
  }
  phraseTies(r, c, g, lexicon, dictionary, (i, j, tie, strength) => {
    const at = i * c.n + j;
    if (strength > g.strength[at]!) setTie(g, at, tie, strength);
  });
}
