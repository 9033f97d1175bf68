// Kind role, of a choice: one thing and not the other, the other and not the one.
//
//   in paper, never in plastic          →  in plastic, never in paper            what was denied is told, and the other way round
//   at dusk, not in the rain            →  in the rain, not at dusk
//   in paper, never in plastic          ↔  never in plastic, always in paper     fair: the same half is denied
//   he was tired, not ill               ↔  he was not ill, he was tired          fair: no half that begins with its denial
//
// The denied half begins with "not" or "never" behind a comma or "and", and ends with its clause. `exchanged-words.ts` sees two
// words that stand beside the same words; here the halves may be phrases of any build. Tempting and wrong: the order of the two,
// which says nothing. Linear in the tokens, quadratic in a handful of choices.
import type { Token, TokenSpan } from '../../types.ts';
import { endFrom, isBreak, isStop, startBefore } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { isOneWord } from '../pair/told-in.ts';
import { openWordsIn } from '../pair/vocabulary.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const findNot = wordFinder(/^(?:not|never)$/);
const findSelves = wordFinder(/^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/);
const JOINS = /^(?:,|and|but|-)$/;
const endsHalf = (t: Token) => isBreak(t) || /^(?:and|but|or|because|so|when|if|although|while)$/.test(t.norm);
/** "not only", "never before": no other half is denied. */
const NO_CHOICE = /^(?:only|just|merely|simply|least|yet|all|every|before|again|to|so|as|until|that|even|because|if)$/;

/** What one side denies in such a half, and what it tells before it. */
interface Choice extends TokenSpan {
  readonly denied: readonly number[];
  readonly told: readonly number[];
}

export function findDeniedHalf(input: DriftInput): Candidate[] {
  const ours = choicesOf(input.reference.tokens);
  const theirs = ours.length === 0 ? [] : choicesOf(input.candidate.tokens);
  const both = (a: readonly number[], b: readonly number[]) =>
    a.flatMap((i) => b.filter((j) => isOneWord(input, i, j)).map((j) => [i, j] as const));
  // "butter, not oil, for the dough, and oil, not butter, for the tin": either may stand first.
  const isKept = (r: Choice, c: Choice) =>
    ours.some((x) => both(x.denied, c.denied).length > 0) || theirs.some((x) => both(r.denied, x.denied).length > 0);
  for (const r of ours)
    for (const c of theirs) {
      const [forth, back] = [both(r.told, c.denied), both(r.denied, c.told)];
      if (forth.length === 0 || back.length === 0 || isKept(r, c)) continue;
      const reference = { from: Math.min(...forth.map(([i]) => i)), to: r.to };
      const candidate = { from: Math.min(...back.map(([, j]) => j)), to: c.to };
      return [
        majorChange(input, 'role', reference, candidate, 'what was denied is told, and the other way round', 0.8),
      ];
    }
  return [];
}

function choicesOf(tokens: readonly Token[]): Choice[] {
  return findNot(tokens).flatMap((at): Choice[] => {
    const next = tokens[at + 1];
    if (!JOINS.test(tokens[at - 1]?.norm ?? '') || !next || endsHalf(next) || NO_CHOICE.test(next.norm)) return [];
    const half = { from: at, to: endFrom(tokens, at + 1, endsHalf) };
    const denied = wordsIn(tokens, at + 1, half.to);
    const twice = (k: number) => denied.some((d) => tokens[d]!.lemma === tokens[k]!.lemma);
    const told = wordsIn(tokens, startBefore(tokens, at - 1, isStop), at).filter((k) => !twice(k));
    return denied.length > 0 ? [{ ...half, denied, told }] : [];
  });
}

/** What is neither a function word nor a mark; "herself" is told or denied as well as her brother. */
function wordsIn(tokens: readonly Token[], from: number, to: number): number[] {
  const selves = findSelves(tokens).filter((k) => k >= from && k < to);
  return selves.length === 0 ? openWordsIn(tokens, from, to) : [...openWordsIn(tokens, from, to), ...selves];
}
