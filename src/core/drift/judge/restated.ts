// What is said in another form and means the same, whatever single words of it look like:
//
//   gross domestic product ↔ GDP          Gov. Tamsin ↔ Governor Tamsin          50 percent ↔ half
//   Larkspur sold the mine to Orrin ↔ Orrin bought the mine from Larkspur        not possible ↔ impossible
//
// Detectors look at one thing each: the opposite of "sold" is "bought", whoever stands where. So these forms are gathered
// once a pair, and what a detector proposes about their words is dropped. The tempting wrong answer is a rule in every
// detector: the fourteenth forgets it. Cost: quadratic in the names, figures and opposites of one pair, a handful each.
import type { DriftKind, Side, Token, TokenSpan } from '../../types.ts';
import { areOneTurn } from '../dates/boundary.ts';
import { keptDeadlines } from '../dates/deadline.ts';
import { keptTimes } from '../dates/last-time.ts';
import { keptMidnights } from '../dates/midnight.ts';
import { keptEnds, keptOnlyThen } from '../dates/only-then.ts';
import { keptOtherDays } from '../dates/other-days.ts';
import { keptRates, keptRests } from '../dates/recurrence.ts';
import { keptYears } from '../dates/years-apart.ts';
import { keptAllExcept } from '../denials/all-except.ts';
import { equalPhrases } from '../denials/equal-phrases.ts';
import { keptLeave } from '../denials/free-to.ts';
import { cancelledDenials } from '../denials/negation.ts';
import { keptNotYet } from '../denials/not-yet.ts';
import { keptOutcomes } from '../denials/outcomes.ts';
import { keptSole } from '../denials/sole.ts';
import { keptStances } from '../denials/stance.ts';
import { areOneLength } from '../figures/lengths.ts';
import { keptAttitudes } from '../modality/attitude.ts';
import { keptProhibitions } from '../modality/forbidden.ts';
import { keptCertainty } from '../modality/modality.ts';
import { isAbbreviated } from '../names/short-form.ts';
import { keptMoves } from '../numbers/direction.ts';
import { isOneEnd } from '../numbers/number.ts';
import { keptBounds } from '../numbers/quantity.ts';
import { restDenied } from '../numbers/rest.ts';
import { sameQuantity } from '../numbers/same-quantity.ts';
import { isWithin, overlap, spanOf } from '../pair/spans.ts';
import { normOf } from '../pair/wording.ts';
import { keptDeeds } from '../predicates/deeds.ts';
import { keptModifiers } from '../predicates/modifier.ts';
import { keptShowing } from '../predicates/showing.ts';
import { keptSources } from '../quotations/attribution.ts';
import { keptConditions } from '../relations/conditions.ts';
import { keptComparisons } from '../roles/compared.ts';
import { keptConverses } from '../roles/converse.ts';
import { keptThan } from '../roles/than.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { areConverse } from '../words/polarity.ts';
import { KINDS } from './features.ts';

interface Restatement {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
  /** Kinds that are answered by it when they touch it; others must lie inside it. */
  readonly touched: readonly DriftKind[];
  /** Kinds that are answered when they lie inside it; absent: all. */
  readonly inside?: readonly DriftKind[];
}

const ALL_KINDS = 'all';

/** What finds them, and the kinds that its restatements may answer. */
const SOURCES: readonly (readonly [
  find: (input: DriftInput) => readonly Restatement[],
  of: readonly DriftKind[] | typeof ALL_KINDS,
])[] = [
  [acronyms, ALL_KINDS],
  [figures, ALL_KINDS],
  [rates, ['quantity', 'date', 'number', 'relation', 'predicate', 'negation']],
  [turns, ['negation', 'predicate']],
  [converses, ALL_KINDS],
  [otherSide, ['role', 'predicate', 'negation']],
  [compared, ['negation', 'role', 'quantity']],
  [cancelled, ALL_KINDS],
  [moves, ['negation']],
  [stances, ALL_KINDS],
  [deeds, ALL_KINDS],
  [outcomes, ['negation', 'predicate', 'modality']],
  [phrased, ['negation', 'quantity', 'modality']],
  [sameBounds, ['negation']],
  [shades, ALL_KINDS],
  [conditions, ['relation', 'negation', 'quantity', 'predicate']],
  [prohibitions, ALL_KINDS],
  [times, ['negation', 'quantity', 'relation', 'predicate']],
  [years, ['date', 'relation', 'number', 'predicate']],
  [deadlines, ['date', 'negation', 'relation', 'quantity', 'predicate']],
  [midnights, ['predicate']],
  [leaves, ['negation', 'modality', 'predicate', 'quantity', 'relation']],
  [ends, ['negation', 'quantity', 'date', 'predicate']],
  [soles, ['quantity', 'relation', 'predicate']],
  [sources, ['predicate']],
  [states, ['predicate']],
  [thans, ['role', 'predicate']],
];

/** All of one pair that may answer proposals of these kinds. */
export function restatements(input: DriftInput, kinds: ReadonlySet<DriftKind>): Restatement[] {
  const out: Restatement[] = [];
  for (const [find, of] of SOURCES)
    if (of === ALL_KINDS || of.some((kind) => kinds.has(kind))) out.push(...find(input));
  return out;
}

/** Is the proposal about words that only changed their form? */
export function isRestated(input: DriftInput, x: Candidate, known: readonly Restatement[]): boolean {
  if (x.certain || x.kind === 'quotation') return false;
  if ((x.kind === 'predicate' || x.kind === 'name') && isAbbreviated(input, x)) return true;
  return known.some((k) => {
    // "up to 3.1 %": what stands before the figure bounds it.
    if (x.kind === 'quantity' && (bounds(x.reference, k.reference) || bounds(x.candidate, k.candidate))) return false;
    if (k.touched.includes(x.kind)) return touches(x.reference, k.reference) || touches(x.candidate, k.candidate);
    return (k.inside?.includes(x.kind) ?? true) && inside(x.reference, k.reference) && inside(x.candidate, k.candidate);
  });
}

const touches = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b);
const bounds = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b) && a.from < b.from;
const inside = (a: TokenSpan | null, b: TokenSpan) => a === null || isWithin(a, b);

/** Characters of an acronym: up to six letters, each with its point. Longer runs of points are no acronyms. */
const MOST_ACRONYM = 12;

/** An acronym of one side whose letters begin the words of a phrase on the other. */
function acronyms(input: DriftInput): Restatement[] {
  const out: Restatement[] = [];
  const look = (from: Side, to: Side, push: (short: TokenSpan, long: TokenSpan) => void) => {
    from.tokens.forEach((t, i) => {
      // Six letters, each with its point, are twelve characters; and lower case is no acronym.
      if (t.text.length < 2 || t.text.length > MOST_ACRONYM || t.text === t.norm) return;
      const letters = t.text.replaceAll('.', '');
      if (letters.length < 2 || letters.length > 6 || !/^\p{Lu}+$/u.test(letters)) return;
      if (to.tokens.some((u) => u.norm === t.norm)) return;
      const long = spelledOut(to.tokens, letters.toLowerCase());
      if (long) push({ from: i, to: i + 1 }, long);
    });
  };
  look(input.candidate, input.reference, (short, long) => {
    out.push({ reference: long, candidate: short, touched: ['predicate', 'name'] });
  });
  look(input.reference, input.candidate, (short, long) => {
    out.push({ reference: short, candidate: long, touched: ['predicate', 'name'] });
  });
  return out;
}

const SMALL = /^(?:of|the|and|for|de|in|on|to|a|an)$/;

function spelledOut(tokens: readonly Token[], letters: string): TokenSpan | null {
  for (let i = 0; i < tokens.length; i++) {
    let at = 0;
    let j = i;
    for (; j < tokens.length && at < letters.length; j++) {
      const { norm, kind } = tokens[j]!;
      if (kind !== 'word') break;
      const parts = norm.split('-');
      if (parts.every((p, k) => p[0] === letters[at + k])) at += parts.length;
      else if (j === i || !SMALL.test(norm)) break;
    }
    if (at === letters.length) return { from: i, to: j };
  }
  return null;
}

/** Equal figures written in different ways: nothing inside them is news. */
function figures(input: DriftInput): Restatement[] {
  const out: Restatement[] = [];
  for (const a of input.reference.values)
    for (const b of input.candidate.values) {
      const timed = a.kind === b.kind && (a.kind === 'time' || a.kind === 'duration');
      const isEqual = (a.lo === b.lo && a.hi === b.hi) || areOneLength(input.reference, a, input.candidate, b);
      const sameTime = timed && isEqual && a.lo > 0;
      const rest = restDenied(input, a, b);
      if ((!sameTime && !rest && !sameQuantity(a, b, input)) || isOneEnd(a, b, input)) continue;
      if (rest)
        out.push({
          ...rest,
          touched: ['quantity', 'negation'],
          inside: ['predicate', 'negation', 'quantity', 'number'],
        });
      // "half of" and "50 percent of": the little word after a share belongs to it.
      const wide = (v: TokenSpan, side: Side) => ({
        from: v.from,
        to: side.tokens[v.to]?.norm === 'of' ? v.to + 1 : v.to,
      });
      // "half of the beds" → "50 percent of the beds": the share is stated, in figures.
      const share = a.kind === 'percent' || b.kind === 'percent' || (a.hi < 1 && b.hi < 1) || sameTime;
      const touched: readonly DriftKind[] =
        share && normOf(input.reference.tokens, a) !== normOf(input.candidate.tokens, b) ? ['quantity'] : [];
      out.push({ reference: wide(a, input.reference), candidate: wide(b, input.candidate), touched });
    }
  return out;
}

/** "until the end of March" ↔ "until 1 April" */
function turns({ reference, candidate }: DriftInput): Restatement[] {
  return reference.values.flatMap((a) =>
    candidate.values
      .filter((b) => a.date && b.date && a.date.month !== b.date.month && areOneTurn(reference, a, candidate, b))
      .flatMap((b): Restatement[] => [
        { reference: spanOf(a), candidate: spanOf(b), touched: ['predicate'], inside: [] },
        // "at the end of June" ↔ "at the start of July"
        { reference: withPart(a), candidate: withPart(b), touched: [], inside: ['negation', 'predicate'] },
      ]),
  );
}

/** A month with "the end of" before it. */
const withPart = (v: TokenSpan): TokenSpan => ({ from: Math.max(0, v.from - 3), to: v.to });

/** "every day but Sunday" ↔ "Mondays to Saturdays" */
function rates(input: DriftInput): Restatement[] {
  const kept = keptRates(input).map(
    (x): Restatement => ({
      ...x,
      touched: ['quantity', 'date', 'number', 'relation'],
      inside: ['predicate', 'negation'],
    }),
  );
  const rests = keptRests(input).map((x): Restatement => ({ ...x, touched: ['negation'], inside: [] }));
  return [...kept, ...rests];
}

const NAMED: readonly DriftKind[] = ['negation', 'predicate', 'role', 'name'];
/** Who stands where excuses no other day or amount. */
const NO_FIGURES = KINDS.filter((kind) => kind !== 'number' && kind !== 'date');

/** "A is taller than B" ↔ "B is shorter than A": the opposite between exchanged arguments says the same. */

function converses(input: DriftInput): Restatement[] {
  const out: Restatement[] = [];
  for (const { reference: i, candidate: j } of oppositePairs(input)) {
    const a = input.reference.tokens[i]!;
    const b = input.candidate.tokens[j]!;
    if (!areConverse(a.norm, b.norm)) continue;
    const crossed = crossing(input, i, j);
    if (crossed) out.push({ ...crossed, touched: NAMED, inside: NO_FIGURES });
  }
  return out;
}

/** "lent it to the club" ↔ "the club borrowed it": of what else is done around them nothing is said. */
function otherSide(input: DriftInput): Restatement[] {
  return keptConverses(input).flatMap(({ reference, candidate, words: w }): Restatement[] => [
    { ...w, touched: ['role', 'predicate', 'negation'], inside: [] },
    { reference, candidate, touched: [], inside: ['role'] },
  ]);
}

/** "men slept less than women" ↔ "women slept longer than men" */
function compared(input: DriftInput): Restatement[] {
  return keptComparisons(input).map(({ reference, candidate }) => {
    const whole = (x: typeof reference) => ({
      from: Math.min(x.from, ...x.first, ...x.second),
      to: Math.max(x.to, ...x.first.map((k) => k + 1), ...x.second.map((k) => k + 1)),
    });
    return {
      reference: whole(reference),
      candidate: whole(candidate),
      touched: [],
      inside: ['negation', 'role', 'quantity'],
    };
  });
}

/** How far an argument may stand from its verb. */
const REACH = 9;
/** Words on either side in which one that stayed would show. */
const BESIDE = 4;

/** A word before `i` that stands after `j`, and one the other way round; the spans that hold all of them. */
function crossing(input: DriftInput, i: number, j: number): { reference: TokenSpan; candidate: TokenSpan } | null {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const find = (norm: string, from: number, to: number) => {
    for (let k = Math.max(0, from); k < Math.min(c.length, to); k++) if (c[k]!.norm === norm) return k;
    return -1;
  };
  const usable = (t: Token | undefined) => t?.kind === 'word' && !t.stop;
  let left: [number, number] | null = null;
  let right: [number, number] | null = null;
  for (let k = i - 1; k >= Math.max(0, i - REACH) && !left; k--) {
    const there = usable(r[k]) ? find(r[k]!.norm, j + 1, j + 1 + REACH) : -1;
    if (there >= 0) left = [k, there];
  }
  for (let k = i + 1; k < Math.min(r.length, i + 1 + REACH) && !right; k++) {
    const there = usable(r[k]) ? find(r[k]!.norm, j - REACH, j) : -1;
    if (there >= 0) right = [k, there];
  }
  if (left && right)
    return { reference: { from: left[0], to: right[0] + 1 }, candidate: { from: right[1], to: left[1] + 1 } };
  // "her novel sold 900 copies" ↔ "900 people bought her novel": one crossed, and none stayed on its side.
  const stays = (from: number, to: number, low: number, high: number) => {
    for (let k = Math.max(0, from); k < Math.min(r.length, to); k++)
      if (usable(r[k]) && find(r[k]!.norm, low, high) >= 0) return true;
    return false;
  };
  if (!left || stays(i - BESIDE, i, j - BESIDE, j) || stays(i + 1, i + 1 + BESIDE, j + 1, j + 1 + BESIDE)) return null;
  return { reference: { from: left[0], to: i + 1 }, candidate: { from: j, to: left[1] + 1 } };
}

function cancelled(input: DriftInput): Restatement[] {
  return cancelledDenials(input).map((x) => ({ ...x, touched: ['predicate', 'modality', 'negation'] as const }));
}

/** "shed 4 points" ↔ "was off 4 points": the same way; kind predicate weighs the words, next to nothing. */
function moves(input: DriftInput): Restatement[] {
  return keptMoves(input).map((m) => ({ ...m, touched: ['negation'] as const, inside: [] }));
}

/** "demanded an end to the war" ↔ "opposed the war": turned about twice. */
function stances(input: DriftInput): Restatement[] {
  return keptStances(input).map((x) => ({ ...x, touched: ['negation'] as const }));
}

/** "a free booster" ↔ "costs nothing" */
function phrased(input: DriftInput): Restatement[] {
  return equalPhrases(input).map(({ isModal, ...x }) => ({
    ...x,
    touched: isModal ? (['negation', 'quantity', 'modality'] as const) : (['negation', 'quantity'] as const),
    inside: [],
  }));
}

/** "did not survive" ↔ "died" */
function deeds(input: DriftInput): Restatement[] {
  return keptDeeds(input).map((x) => ({ ...x, touched: ['negation', 'predicate'] as const }));
}

/** "was called off" ↔ "did not go ahead" */
function outcomes(input: DriftInput): Restatement[] {
  return keptOutcomes(input).map((x) => ({
    ...x,
    touched: ['negation'] as const,
    inside: ['predicate', 'modality'] as const,
  }));
}

/** "at the earliest" ↔ "or later": no opposites. */
function sameBounds(input: DriftInput): Restatement[] {
  return keptBounds(input).map((x) => ({ ...x, touched: ['negation'] as const, inside: [] }));
}

/** "is expected" ↔ "is due", "confident" ↔ "sure", "independent" ↔ "external". */
function shades(input: DriftInput): Restatement[] {
  return [...keptCertainty(input), ...keptAttitudes(input), ...keptModifiers(input), ...keptShowing(input)].map(
    (x) => ({
      ...x,
      touched: [],
    }),
  );
}

/** "will not sail if it blows" ↔ "sails only if it does not blow": what turns the condition and what turns it back. */
function conditions(input: DriftInput): Restatement[] {
  const touched = ['relation', 'negation', 'quantity'] as const;
  return keptConditions(input).map((x) => ({ ...x, touched, inside: ['predicate'] as const }));
}

/** "not since 1998" ↔ "the last one in 1998" */
function times(input: DriftInput): Restatement[] {
  const touched = ['negation', 'quantity', 'relation'] as const;
  return keptTimes(input).map((x) => ({ ...x, touched, inside: ['predicate'] }));
}

/** "closed until 6 May" ↔ "open from 6 May" */
function deadlines(input: DriftInput): Restatement[] {
  const touched = ['date', 'negation', 'relation', 'quantity'] as const;
  return keptDeadlines(input).map((x) => ({ ...x, touched, inside: ['predicate'] }));
}

/** "in 2021, a year before it" ↔ "in 2022, the year after" */
function years(input: DriftInput): Restatement[] {
  return keptYears(input).map((x) => ({
    ...x,
    touched: ['date', 'relation', 'number'] as const,
    inside: ['predicate'],
  }));
}

/** "may not open" ↔ "must stay shut" */
function prohibitions(input: DriftInput): Restatement[] {
  const touched = ['negation', 'quantity', 'relation', 'modality'] as const;
  return keptProhibitions(input).map(({ isDuty, isNeed, ...x }) => ({
    ...x,
    touched: touched.filter((kind) => kind === 'negation' || (kind === 'modality' ? isDuty : isNeed)),
  }));
}

/** "researchers warned" ↔ "scientists cautioned" */
function sources(input: DriftInput): Restatement[] {
  return keptSources(input).map((x) => ({ ...x, touched: [], inside: ['predicate'] as const }));
}

const LINKING =
  /^(?:was|were|is|are|be|been|being|remain\w*|stay\w*|ke(?:ep|pt)\w*|show\w*|ha[sdv]e?|had|look\w*|seem\w*|appear\w*)$/;

/** "showed no emotion" ↔ "remained impassive": with the verb that only links it. */
function states(input: DriftInput): Restatement[] {
  const withVerb = ({ tokens }: Side, x: TokenSpan) =>
    LINKING.test(tokens[x.from - 1]?.norm ?? '') ? { from: x.from - 1, to: x.to } : x;
  return equalPhrases(input).map((x) => ({
    reference: withVerb(input.reference, x.reference),
    candidate: withVerb(input.candidate, x.candidate),
    touched: [],
    inside: ['predicate'],
  }));
}

/** "lower in May than in April" ↔ "higher in April than in May" */
function thans(input: DriftInput): Restatement[] {
  return keptThan(input).map((x) => ({ ...x, touched: [], inside: ['role', 'predicate'] }));
}

/** "midnight on Friday" ↔ "12am on Saturday" */
function midnights(input: DriftInput): Restatement[] {
  return keptMidnights(input).map((x) => ({ ...x, touched: [], inside: ['predicate'] as const }));
}

/** "a child not yet twelve" ↔ "under twelve"; "until noon" ↔ "only at noon"; "was open until 2019" ↔ "closed in 2019" */
function ends(input: DriftInput): Restatement[] {
  const inside = ['predicate'] as const;
  return [
    ...keptNotYet(input).map((x) => ({ ...x, touched: ['quantity'] as const, inside })),
    ...keptEnds(input).map((x) => ({ ...x, touched: ['negation', 'date'] as const, inside })),
    ...keptOnlyThen(input).map((x) => ({ ...x, touched: ['negation', 'quantity', 'date'] as const, inside })),
  ];
}

/** "the one hotel" ↔ "no hotel besides it" */
function soles(input: DriftInput): Restatement[] {
  return keptSole(input).map((x) => ({
    ...x,
    touched: ['quantity', 'relation'] as const,
    inside: ['predicate'] as const,
  }));
}

/** "free to ignore it" ↔ "nobody is compelled to heed it"; "open every day except Monday" ↔ "closed on Mondays but open on all others" */
function leaves(input: DriftInput): Restatement[] {
  return [
    ...keptLeave(input).map((x) => ({ ...x, touched: [], inside: ['negation', 'modality', 'predicate'] as const })),
    ...keptOtherDays(input).map((x) => ({ ...x, touched: ['quantity', 'negation'] as const, inside: [] })),
    ...keptAllExcept(input).map((x) => ({ ...x, touched: [], inside: ['negation', 'quantity', 'relation'] as const })),
  ];
}
