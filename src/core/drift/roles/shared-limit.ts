// What was told of both is told of one of them:
//
//   women and men over 65              →  women over 65 and men                   the women of any age as well
//   members with a ticket and guests   →  members and guests with a ticket
//   women over 65 and men              ↔  men and women over 65                   fair: it is where it was
//
// A phrase behind the second of two nouns is of both or of that one; behind the first it is of the first alone. Tempting and wrong: to take the nearest
// noun either way, by which the first pair would only have moved. Quadratic in the joints.
import type { Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { headFrom, isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const joints = wordFinder(/^(?:and|or)$/);
const OPENS = /^(?:with|without|over|under|aged|above|below|from|in|at|near|who)$/;
/** Tokens of the phrase. */
const LONGEST = 5;
const STRENGTH = 0.7;

/** Two nouns and the phrase on one of them. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly limit: TokenSpan;
  readonly isInside: boolean;
}

export function findSharedLimit(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const was = pairsOf(r);
  if (was.length === 0) return [];
  const is = pairsOf(c);
  const to = (k: number) => across(input, 'reference', k);
  for (const a of was) {
    // "parents with children and pensioners" ↔ "pensioners and parents with children": it is where it was.
    const b = is.find((x) => x.isInside !== a.isInside && to(a.first) === x.first && to(a.second) === x.second);
    if (!b || to(a.limit.from) !== b.limit.from) continue;
    const says = b.isInside ? 'it is of the first alone' : 'it is of both';
    const span = ({ first, second, limit }: Pair) => ({ from: first, to: Math.max(second + 1, limit.to) });
    return [{ ...majorChange(input, 'role', span(a), span(b), says, STRENGTH), certain: true }];
  }
  return [];
}

function pairsOf(tokens: readonly Token[]): Pair[] {
  return joints(tokens).flatMap((at): Pair[] => {
    const second = at + 1;
    if (!isNoun(tokens[second])) return [];
    const opens = (k: number) => OPENS.test(tokens[k]?.norm ?? '');
    // "members and guests |with a ticket|"
    if (isNoun(tokens[at - 1]) && opens(second + 1)) {
      const head = headFrom(tokens, second + 2, LONGEST);
      return [
        {
          first: at - 1,
          second,
          limit: { from: second + 1, to: head < 0 ? Math.min(tokens.length, second + 3) : head + 1 },
          isInside: false,
        },
      ];
    }
    // "members |with a ticket| and guests"
    for (let k = at - 2; k > Math.max(0, at - LONGEST); k--)
      if (opens(k) && isNoun(tokens[k - 1]))
        return [{ first: k - 1, second, limit: { from: k, to: at }, isInside: true }];
    return [];
  });
}
