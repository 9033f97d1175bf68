// A subject that stands behind its verb, since the place stands before it:
//
//   Behind the queen came the bishop    ↔  the bishop came behind the queen       fair
//   Behind the queen came the bishop    →  the queen came behind the bishop       exchanged
//
// Tempting and wrong: whatever stands before the verb for whoever acts. Linear in the words before the verb.
import type { Token } from '../../types.ts';
import { OWNING } from '../pair/heads.ts';

/** Of being somewhere and getting there: only these stand before their subject. */
const BEING_THERE =
  /^(?:stand|lie|sit|hang|live|dwell|rest|come|go|run|rise|flow|grow|loom|stretch|appear|emerge|remain|follow|begin|shine|float|wait)$/;

/** Does such a verb open what stands behind it, with nothing before it but the place? */
export function isBehindPlace(tokens: readonly Token[], verb: number): boolean {
  if (!BEING_THERE.test(tokens[verb]!.lemma)) return false;
  const behind = tokens[verb + 1];
  if (!behind || !(OWNING.test(behind.norm) || /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(behind.tag))) return false;
  for (let k = verb - 1; k >= 0; k--) {
    const { tag, norm } = tokens[k]!;
    const before = tokens[k - 1];
    // Every article behind a preposition: no subject among them.
    if ((tag === 'DET' || OWNING.test(norm)) && before?.tag !== 'ADP') return false;
    if (tag === 'ADP' && (!before || before.kind === 'punctuation' || before.tag === 'CONJ')) return true;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(tag) && !OWNING.test(norm)) return false;
  }
  return false;
}
