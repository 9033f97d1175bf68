// A rule told from its other side: what is shut to some is open to the others only.
//
//   Do not open it if the gauge reads above 2.5 bar     ↔  Open it only when the gauge reads 2.5 bar or less
//   closed to lorries of more than 7.5 tonnes           ↔  only lorries of up to 7.5 tonnes may use it
//   babies under six months should not have honey       ↔  no honey until they are at least six months old
//   closed to lorries of more than 7.5 tonnes           →  only lorries of more than 7.5 tonnes may use it      the same bound: turned
//   at least 30 guests must not have eaten it           →  fewer than 30 guests must have eaten it              a count: no rule
//
// The bound is the contrary one, and a denial, or an "until" that ends what is told, turns it back: each alone would be a change. So
// what turns is counted on both sides, one of which must say that there are no others ("only", "everyone", "must", "until"); and the
// bounds must leave nothing out between them: "above" and "or less", not "above" and "less than". Tempting and wrong: any denial
// against any bound. Quadratic in the bounds of a pair.

import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { isBreak } from '../pair/clauses.ts';
import { aloneAt } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { hull, isCovered, type SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { DENIAL } from '../words/polarity.ts';
import { boundFigures } from './bound-figures.ts';
import { countsSubject, isDuty, isOfBounded } from './no-rule.ts';
import { boundsAsWritten } from './quantity-cues.ts';
import { BOUND, type Quantity } from './quantity-words.ts';

const findTurns = wordFinder(
  anyOf(
    DENIAL,
    /^(?:closed|shut|barred|banned|forbidden|prohibited|excluded|off-limits|spared?|exempt|exempted|excused|immune|until|till|unless)$/,
  ),
);
/** What turns as a condition or a time does. */
const findEnds = wordFinder(/^(?:until|till|unless)$/);
/** Words that say that there are no others. */
const findConfined = wordFinder(
  /^(?:only|solely|exclusively|everyone|everybody|anyone|anybody|all|must|until|till|unless|minimum|maximum|limit|limited|restricted|confined|reserved|exempt|exempted|excused|immune)$/,
);
const findOnly = wordFinder(/^(?:only|solely|exclusively|limited|restricted|confined|reserved)$/);

type Bound = NonNullable<Value['bound']>;
/** What is left where the one is taken out. */
const REST: Readonly<Record<Bound, Bound>> = { '>': '<=', '<=': '>', '<': '>=', '>=': '<' };

interface Rule {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
  readonly turns: { readonly reference: readonly number[]; readonly candidate: readonly number[] };
  readonly isContrary: boolean;
  /** Does either side say that there are no others? */
  readonly isConfined: boolean;
}

/** Bounded figures of both sides, with an odd number of turns between them. */
const rulesOf = oncePerPair((input): readonly Rule[] => {
  const { reference, candidate } = input;
  const [r, c] = [boundsAsWritten(reference.tokens), boundsAsWritten(candidate.tokens)];
  if (r.length === 0 || c.length === 0) return [];
  return r.flatMap((a) =>
    c.flatMap((b): Rule[] => {
      const figures = isBound(a) && isBound(b) ? boundFigures(input, a, b) : null;
      if (!figures) return [];
      const counts = countsSubject(reference.tokens, a, figures.reference);
      if (counts || countsSubject(candidate.tokens, b, figures.candidate)) return [];
      const [x, y] = [clauseOf(reference.tokens, a.from), clauseOf(candidate.tokens, b.from)];
      const turns = { reference: turnsOf(reference, x, r), candidate: turnsOf(candidate, y, c) };
      if ((turns.reference.length + turns.candidate.length) % 2 === 0) return [];
      const isContrary = a.value.level * b.value.level < 0;
      const [p, q] = [figures.reference.bound, figures.candidate.bound];
      if (isContrary && p && q && REST[p] !== q) return [];
      if (isDuty(reference.tokens, a, x, candidate.tokens, y) || isDuty(candidate.tokens, b, y, reference.tokens, x))
        return [];
      const confines = (tokens: readonly Token[], bound: TokenSpan, clauses: readonly TokenSpan[]) =>
        findConfined(tokens).some(
          (k) => isCovered(clauses, k) && (tokens[k]!.norm !== 'all' || isOfBounded(tokens, k, bound)),
        );
      const isConfined = confines(reference.tokens, a, x) || confines(candidate.tokens, b, y);
      return [
        {
          reference: hull(a, figures.reference),
          candidate: hull(b, figures.candidate),
          turns,
          isContrary,
          isConfined,
        },
      ];
    }),
  );
});

const isBound = (h: CueHit<Quantity>) => Math.abs(h.value.level) >= BOUND.least;

/** Denials and their like outside the bounds: not the "no" of "no more than". */
const turnsOf = ({ tokens }: Side, clauses: readonly TokenSpan[], bounds: readonly TokenSpan[]): number[] =>
  findTurns(tokens).filter((k) => isCovered(clauses, k) && !isCovered(bounds, k) && !isPart(tokens, k));

/** The clause of a word, and the one beside it where either sets its condition. */
function clauseOf(tokens: readonly Token[], at: number): TokenSpan[] {
  const ends = [-1, ...tokens.flatMap((t, k) => (isBreak(t) ? [k] : [])), tokens.length];
  const clauses = ends.slice(1).map((to, k) => ({ from: ends[k]! + 1, to }));
  const own = clauses.findIndex((c) => isCovered([c], at));
  const sets = (c: TokenSpan | undefined) => c !== undefined && SETS.test(tokens[c.from]?.norm ?? '');
  return clauses.filter(
    (c, k) =>
      k === own ||
      (k === own + 1 && (sets(c) || sets(clauses[own]))) ||
      (k === own - 1 && (sets(c) || sets(clauses[own]))),
  );
}

const SETS = /^(?:if|when|where|unless|until|till)$/;

/** "not only", "no longer" */
const isPart = (tokens: readonly Token[], k: number) => /^(?:only|longer|doubt)$/.test(tokens[k + 1]?.norm ?? '');

/** The bound, and each word that turns it or says that there are no others. */
export function keptContrapositives(input: DriftInput): SpanPair[] {
  return rulesOf(input)
    .filter((x) => x.isContrary && x.isConfined)
    .flatMap(({ reference, candidate, turns }) => [
      { reference, candidate },
      ...[...turns.reference, ...findOnly(input.reference.tokens)].map((k) => aloneAt('reference', k)),
      ...[...turns.candidate, ...findOnly(input.candidate.tokens)].map((k) => aloneAt('candidate', k)),
    ]);
}

/** As sure as a turned bound: one word more or less on either side makes the rule fair. */
const STRENGTH = 0.8;

/** "closed to lorries of more than 7.5 tonnes" → "only lorries of more than 7.5 tonnes may use it" */
export function findTurnedRule(input: DriftInput): Candidate[] {
  const only = { reference: findOnly(input.reference.tokens), candidate: findOnly(input.candidate.tokens) };
  if (only.reference.length + only.candidate.length !== 1) return [];
  const side = only.reference.length === 1 ? 'reference' : 'candidate';
  const isTimed = [input.reference, input.candidate].some((x) => findEnds(x.tokens).length > 0);
  const rule = isTimed ? undefined : rulesOf(input).find((x) => !x.isContrary && x.turns[side].length === 0);
  if (!rule) return [];
  const said = {
    reference: only.reference[0] ?? rule.turns.reference[0]!,
    candidate: only.candidate[0] ?? rule.turns.candidate[0]!,
  };
  const whole = (span: TokenSpan, k: number) => hull(span, { from: k, to: k + 1 });
  const says = 'whom it was shut to are now the only ones';
  return [
    majorChange(
      input,
      'negation',
      whole(rule.reference, said.reference),
      whole(rule.candidate, said.candidate),
      says,
      STRENGTH,
    ),
  ];
}
