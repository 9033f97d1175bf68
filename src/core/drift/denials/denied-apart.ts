// "Denied that" with something between the two:
//
//   she denied in court that she had lied     ↔  she denied that she had lied          fair
//   the firm denied on Monday that it knew    →  the firm said on Monday that it knew  the denial is gone
//
// The tables of cues know phrases of neighbouring words only. Tempting and wrong: "deny" alone, whose object may be a right or an entry ("denied him
// the loan"). Linear in the reach.
import type { Token } from '../../types.ts';
import { anchorAfter, type CueHit, lemmaFinder } from '../words/cues.ts';

const denying = lemmaFinder(/^deny$/);
/** Tokens from the verb to its "that". */
const REACH = 8;
/** As "denied that" counts. */
const VALUE = 0.5;

export const deniedApart = (tokens: readonly Token[]): CueHit<number>[] =>
  denying(tokens).flatMap((at) => {
    for (let k = at + 1; k <= Math.min(tokens.length - 1, at + REACH); k++) {
      const t = tokens[k]!;
      // "denied for years that painting": which one.
      if (t.norm === 'that' && tokens[k + 1]?.tag === 'NOUN' && tokens[k + 1]!.norm === tokens[k + 1]!.lemma) return [];
      if (t.norm === 'that')
        return k === at + 1 ? [] : [{ from: at, to: k + 1, value: VALUE, anchor: anchorAfter(tokens, k + 1) }];
      if (/^(?:VERB|AUX)$/.test(t.tag) || t.kind === 'punctuation') return [];
    }
    return [];
  });
