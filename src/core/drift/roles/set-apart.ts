// A relative clause that picked out some is told of all, by its commas:
//
//   the riders who crashed will miss the stage   →  the riders, who crashed, will miss the stage      all crashed
//   the trains, which stop at Orl, are cleaned   ↔  the trains which stop at Orl are cleaned          left alone: house style drops commas
//   the rider who crashed will miss the stage    ↔  the rider, who crashed, will miss the stage       left alone: one is meant either way
//
// Of several things the commas decide which are meant (restrictive and supplementary relative clauses: Huddleston and Pullum 2002, ch. 12). Tempting and
// wrong: commas alone, which houses set as they like before "and" and around phrases. Linear in the pronouns.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { hostBefore } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const pronouns = wordFinder(/^(?:who|which)$/);
const STRENGTH = 0.65;

export function findSetApart(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return pronouns(c).flatMap((j): Candidate[] => {
    const i = across(input, 'candidate', j);
    if (i < 0 || r[i]!.norm !== c[j]!.norm) return [];
    const [was, is] = [hostBefore(r, i), hostBefore(c, j)];
    const isSame = was >= 0 && is >= 0 && across(input, 'reference', was) === is;
    if (!isSame || i - was === j - is || !isSeveral(r, was) || across(input, 'candidate', j + 1) !== i + 1) return [];
    // Commas that are dropped are a matter of house style as often.
    if (j - is === 1) return [];
    const says = 'it is told of all of them now';
    return [
      {
        ...majorChange(input, 'quantity', { from: was, to: i + 1 }, { from: is, to: j + 1 }, says, STRENGTH),
        certain: true,
      },
    ];
  });
}

/** "the riders", "players", not "two riders", "his parents", "the twins": there all are meant. */
const isSeveral = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]!.tag === 'NOUN' &&
  tokens[noun]!.norm !== tokens[noun]!.lemma &&
  !/^(?:NUM|PRON)$/.test(tokens[noun - 1]?.tag ?? '') &&
  !isPossessive(tokens[noun - 1]) &&
  !/^(?:parent|twin|sibling)$/.test(tokens[noun]!.lemma);
