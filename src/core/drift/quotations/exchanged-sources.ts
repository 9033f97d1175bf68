// Kind attribution, of two sources in one breath: each says now what the other said.
//
//   The army said the town was empty. Bakh said she had no guns.
//     →  The town was empty, Bakh said; the army said it had no guns.               exchanged
//     ↔  Bakh said she had no guns. The town was empty, according to the army.      fair
//
// Each source is held with the words of its claim: those up to the next source, or those before it where it ends the clause. The
// claims stay with each other and the sources cross, or the other way round. Tempting and wrong: to compare the sources in text
// order, or the two sets of them; a retelling takes the statements in an order of its own. Quadratic in the words of two claims.
import type { Attribution } from '../../text/attributions.ts';
import type { Token } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { crossingOf, isCrossed, isStill, type Sides } from '../pair/sides.ts';
import { openWordsIn } from '../pair/vocabulary.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Sources of a side that are looked at: with more it is a list of voices, and any two may share a word. */
const MOST = 6;
const STRENGTH = 0.8;

interface Statement {
  readonly source: Attribution;
  /** Content words of who says it, and of what is said. */
  readonly names: readonly number[];
  readonly claim: readonly number[];
}

/** @returns at most one finding: of the first two that are exchanged */
export function findExchangedSources(
  input: DriftInput,
  reference: readonly Attribution[],
  candidate: readonly Attribution[],
): Candidate[] {
  if (reference.length < 2 || candidate.length < 2) return [];
  const r = pairsOf(statementsOf(input.reference.tokens, reference));
  const c = pairsOf(statementsOf(input.candidate.tokens, candidate));
  for (const [a, b] of r)
    for (const [x, y] of c) {
      const sources = crossingOf(input, namesOf(a, b), namesOf(x, y));
      const claims = crossingOf(input, claimsOf(input.reference.tokens, a, b), claimsOf(input.candidate.tokens, x, y));
      const there = isCrossed(sources) && isStill(claims) ? x : isStill(sources) && isCrossed(claims) ? y : null;
      if (!there) continue;
      const says = 'each says now what the other said';
      const change = majorChange(input, 'attribution', a.source.speaker, there.source.speaker, says, STRENGTH);
      return [{ ...change, certain: true }];
    }
  return [];
}

const namesOf = (a: Statement, b: Statement): Sides => ({ first: a.names, second: b.names });

/** What the two say of others: each may name the other one. */
function claimsOf(tokens: readonly Token[], a: Statement, b: Statement): Sides {
  const sources = [...a.names, ...b.names].map((k) => tokens[k]!.lemma);
  const ofOthers = ({ claim }: Statement) => claim.filter((k) => !sources.includes(tokens[k]!.lemma));
  return { first: ofOthers(a), second: ofOthers(b) };
}

function pairsOf(all: readonly Statement[]): [Statement, Statement][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [Statement, Statement] => [a, b]));
}

function statementsOf(tokens: readonly Token[], sources: readonly Attribution[]): Statement[] {
  const spans = sources.slice(0, MOST).map(wholeOf);
  return spans.flatMap((own, i) => {
    const source = sources[i]!;
    const before = sides(tokens, own.from - 1, -1, spans[i - 1]?.to ?? 0);
    const after = sides(tokens, own.to, 1, (spans[i + 1]?.from ?? tokens.length) - 1);
    const next = tokens[own.to];
    const ends = before.length > 0 && (next === undefined || next.kind === 'punctuation' || next.tag === 'CONJ');
    // "The shells, Bakh said, had come from the hills."
    const goesOn = ends && next?.norm === ',' && /^(?:VERB|AUX)$/.test(tokens[own.to + 1]?.tag ?? '');
    const claim = goesOn ? [...before, ...after] : ends ? before : after;
    const names = openWordsIn(tokens, source.speaker.from, source.speaker.to);
    return names.length > 0 && claim.length > 0 ? [{ source, names, claim }] : [];
  });
}

const wholeOf = ({ verb, speaker }: Attribution) => ({
  from: Math.min(verb.from, speaker.from),
  to: Math.max(verb.to, speaker.to),
});

/** Content words from `at` on, forwards or back, up to the end of the sentence or the source beside it at `last`. */
function sides(tokens: readonly Token[], at: number, step: 1 | -1, last: number): number[] {
  let k = at;
  while (step * (last - k) >= 0 && tokens[k] && !isStop(tokens[k])) k += step;
  return step > 0 ? openWordsIn(tokens, at, k) : openWordsIn(tokens, k + 1, at + 1);
}
