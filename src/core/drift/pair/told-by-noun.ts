// What a verb says told by its noun on the other side.
//
//   announced that it would buy     ↔  made the announcement that it would buy      the claim hangs on the noun
//   suggested a compromise          ↔  a compromise was his suggestion              the noun stands in the verb's place
//   suggested that the firm lied    →  the firm lied, and his suggestion of a fine  another suggestion
//   plans to close the pool         →  closed the pool and the planning office      no plan
//
// Tempting and wrong: any noun of the verb's family anywhere in the sentence. Linear in the tokens.
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { linkOf, otherSide, type SideName } from './across.ts';
import { isContent } from './vocabulary.ts';

/** "claimants", "planners": who does it, not what is done. */
const AGENT = /(?:ant|er|or)$/;
/** Tokens around the noun that are looked at. */
const REACH = 4;

/** Is the verb at `at` of that side told on the other side by a noun that governs the same, or takes its place? */
export function isToldByNoun(input: DriftInput, side: SideName, at: number): boolean {
  const verb = input[side].tokens[at]!;
  const other = input[otherSide(side)].tokens;
  const back = (k: number): number | undefined => linkOf(input, otherSide(side), k)?.[side];
  return other.some(
    (t, k) =>
      t.tag === 'NOUN' &&
      t.lemma !== verb.lemma &&
      !AGENT.test(t.lemma) &&
      input.lexicon.areDerived(t.lemmaId, verb.lemmaId) &&
      governsTheSame(other, k, back, at),
  );
}

function governsTheSame(
  tokens: readonly Token[],
  at: number,
  back: (k: number) => number | undefined,
  verb: number,
): boolean {
  const next = tokens[at + 1];
  // "his suggestion that was ignored" tells of a suggestion, not what it was.
  if (next?.norm === 'that') return !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '');
  if (/^(?:to|for|of)$/.test(next?.norm ?? '')) {
    const governed = tokens.findIndex((t, k) => k > at + 1 && k <= at + 1 + REACH && isContent(t));
    return governed >= 0 && back(governed) !== undefined;
  }
  if (next?.tag === 'NOUN') return false;
  return back(at) === verb || tokens.slice(Math.max(0, at - REACH), at).some((t) => /^(?:make|give)$/.test(t.lemma));
}
