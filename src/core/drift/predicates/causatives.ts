// A verb told in pieces:
//
//   widened the road       ↔  made the road wider         make or render, and a quality of the verb's family
//   simplified the form    ↔  made the form simpler
//   re-signed for them     ↔  signed for them again       the prefix as a word
//   widened the road       →  made the road narrower      another quality: nothing is kept
//   simplified the form    →  made the form less simple   the quality is taken back
//
// Tempting and wrong: any "make" for any verb. By the lexicon's derivations. Linear in the words behind a "make".
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { type SpanPair, spanAt } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder, wordFinder } from '../words/cues.ts';

const findMaking = lemmaFinder(/^(?:make|render)$/);
const findAgain = wordFinder(/^re-[a-z]{3}/);
/** Tokens from "make" to the quality. */
const REACH = 7;

export function keptCausatives(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const made = findMaking(own).flatMap((at) => {
      const quality = qualityBehind(own, at);
      const verb = quality < 0 ? -1 : other.findIndex((t) => t.tag === 'VERB' && isOf(input, t, own[quality]!));
      return verb < 0 ? [] : [facing(side, { from: at, to: quality + 1 }, spanAt(verb))];
    });
    return [
      ...made,
      ...findAgain(own).flatMap((at) => againAt(own[at]!, other).map((s) => facing(side, spanAt(at), s))),
    ];
  });
}

function qualityBehind(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k++) {
    if (tokens[k]!.kind === 'punctuation' || /^(?:less|least|no|not|hardly)$/.test(tokens[k]!.norm)) return -1;
    if (tokens[k]!.tag === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.tag ?? '')) return k;
  }
  return -1;
}

const isOf = ({ lexicon }: DriftInput, verb: Token, quality: Token) =>
  lexicon.areDerived(verb.lemmaId, quality.lemmaId);

/** "signed again" for "re-signed" */
function againAt({ norm }: Token, other: readonly Token[]): TokenSpan[] {
  const at = other.findIndex((t) => t.norm === norm.slice(3));
  return at >= 0 && other.some((t) => /^(?:again|anew|afresh)$/.test(t.norm)) ? [spanAt(at)] : [];
}
