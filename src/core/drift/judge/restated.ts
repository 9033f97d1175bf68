// What is said in another form and means the same, whatever single words of it look like:
//
//   gross domestic product ↔ GDP          Gov. Tamsin ↔ Governor Tamsin          50 percent ↔ half
//   Larkspur sold the mine to Orrin ↔ Orrin bought the mine from Larkspur        not possible ↔ impossible
//
// Detectors look at one thing each: the opposite of "sold" is "bought", whoever stands where. So these forms are gathered
// once a pair, and what a detector proposes about their words is dropped. The tempting wrong answer is a rule in every
// detector: the fourteenth forgets it. Cost: quadratic in the names, figures and opposites of one pair, a handful each.
import type { DriftKind, Side, TokenSpan, Value } from '../../types.ts';
import { areOneTurn } from '../dates/boundary.ts';
import { keptDeadlines } from '../dates/deadline.ts';
import { keptHalfDayClocks } from '../dates/half-day-clocks.ts';
import { keptTimes } from '../dates/last-time.ts';
import { keptMidnights } from '../dates/midnight.ts';
import { keptEnds, keptOnlyThen } from '../dates/only-then.ts';
import { keptOtherDays } from '../dates/other-days.ts';
import { keptRates, keptRests } from '../dates/recurrence.ts';
import { keptYears } from '../dates/years-apart.ts';
import { keptAllExcept } from '../denials/all-except.ts';
import { keptBarely } from '../denials/barely.ts';
import { keptDeniedStems } from '../denials/denied-stem.ts';
import { equalPhrases } from '../denials/equal-phrases.ts';
import { keptLeave } from '../denials/free-to.ts';
import { keptNeeds } from '../denials/needed.ts';
import { keptNeither, keptNotOnly } from '../denials/neither-nor.ts';
import { keptNotYet } from '../denials/not-yet.ts';
import { keptOpenQuestions } from '../denials/open-question.ts';
import { keptOutcomes } from '../denials/outcomes.ts';
import { keptSole } from '../denials/sole.ts';
import { keptStances } from '../denials/stance.ts';
import { cancelledDenials } from '../denials/weighed-denials.ts';
import { KINDS } from '../kinds.ts';
import { keptDuties } from '../modality/duty-words.ts';
import { keptProhibitions } from '../modality/forbidden.ts';
import { keptCertainty } from '../modality/kept-certainty.ts';
import { keptAcronyms } from '../names/acronyms.ts';
import { keptNamesAcross } from '../names/named-across.ts';
import { keptPlaces } from '../names/other-names.ts';
import { isAbbreviated } from '../names/short-form.ts';
import { keptShortPhrases } from '../names/short-phrases.ts';
import { keptFirsts } from '../numbers/best-of.ts';
import { keptContrapositives } from '../numbers/contrapositive.ts';
import { keptOtherShares } from '../numbers/other-share.ts';
import { keptRanks } from '../numbers/rank.ts';
import { keptReciprocals } from '../numbers/reciprocal.ts';
import { keptBounds } from '../numbers/same-bound.ts';
import { keptFigures } from '../numbers/same-figures.ts';
import { keptLimits } from '../numbers/same-limit.ts';
import { oncePerPair } from '../pair/once.ts';
import { isWithin, overlap, type SpanPair } from '../pair/spans.ts';
import { keptCausatives } from '../predicates/causatives.ts';
import { keptDeeds } from '../predicates/deeds.ts';
import { keptStates } from '../predicates/resulting-state.ts';
import { keptPhrases } from '../predicates/same-phrases.ts';
import { keptShowing } from '../predicates/showing.ts';
import { keptConditions } from '../relations/conditions.ts';
import { keptCounterfactuals } from '../relations/counterfactual.ts';
import { keptComparisons, keptMultiples } from '../roles/compared.ts';
import { keptConverses } from '../roles/converse.ts';
import { keptOrders } from '../roles/former-latter.ts';
import { keptMovedParts } from '../roles/parts-moved.ts';
import { keptSymmetric } from '../roles/symmetric.ts';
import { keptThan } from '../roles/than.ts';
import { turnedOpposites } from '../roles/turned-opposites.ts';
import type { Candidate, DriftInput } from '../types.ts';

type Find = (input: DriftInput) => readonly SpanPair[];
type Kinds = readonly DriftKind[];

/** Who stands where excuses no other day or amount. */
const NO_FIGURES = KINDS.filter((kind) => kind !== 'number' && kind !== 'date');

/** What finds them; the kinds that they answer when they touch it; those that they answer when they lie inside it. */
type Source = readonly [find: Find, touched: Kinds, inside: Kinds];

export const SOURCES: readonly Source[] = [
  // "gross domestic product" ↔ "GDP"
  [keptAcronyms, ['predicate', 'name'], KINDS],
  // "Czechia" ↔ "the Czech Republic", "e.g." ↔ "for example"
  [keptPlaces, ['predicate', 'name'], KINDS],
  [keptShortPhrases, ['predicate', 'name'], KINDS],
  // "Helen Voss said her client" ↔ "her lawyer said Yarrow"
  [keptNamesAcross, [], NO_FIGURES],
  // "half of the beds" ↔ "50 percent of the beds"
  [(x) => keptFigures(x).equal, [], KINDS],
  [(x) => keptFigures(x).inOtherWords, ['quantity'], []],
  [(x) => keptFigures(x).rests, ['quantity', 'negation'], ['predicate', 'negation', 'quantity', 'number']],
  // "every day but Sunday" ↔ "Mondays to Saturdays"
  [keptRates, ['quantity', 'date', 'number', 'relation'], ['predicate', 'negation']],
  [(x) => keptRates(x).map(withOpening), ['omission'], []],
  [keptRests, ['negation'], []],
  // "until the end of March" ↔ "until 1 April", "at the end of June" ↔ "at the start of July"
  [turnsOfMonth, [], ['negation', 'predicate', 'quantity', 'number', 'date']],
  // "A is taller than B" ↔ "B is shorter than A"
  [turnedOpposites, ['negation', 'predicate', 'role', 'name'], NO_FIGURES],
  // "lent it to the club" ↔ "the club borrowed it": of what else is done around them nothing is said.
  [(x) => keptConverses(x).map(({ words }) => words), ['role', 'predicate', 'negation'], []],
  [keptConverses, [], ['role']],
  // "Arden drew with Kelso" ↔ "Kelso drew with Arden"
  [keptSymmetric, [], ['role']],
  // "Osei won gold and Ruiz silver" ↔ "Ruiz won silver and Osei gold"
  [keptMovedParts, [], ['role']],
  // "neither A nor B replied" ↔ "A did not reply, nor did B"
  [keptNeither, [], ['negation']],
  // "not only A but also B" ↔ "A and B"
  [keptNotOnly, ['quantity', 'negation'], []],
  // "men slept less than women" ↔ "women slept longer than men"
  [keptComparisons, [], ['negation', 'role', 'quantity']],
  [keptMultiples, ['number'], []],
  // "lower in May than in April" ↔ "higher in April than in May"
  [keptThan, [], ['role', 'predicate']],
  // "the latter" ↔ "Porto"
  [keptOrders, ['predicate', 'name'], []],
  // "not possible" ↔ "impossible"
  [cancelledDenials, ['predicate', 'modality', 'negation'], KINDS],
  // "without supervision" ↔ "unsupervised"
  [keptDeniedStems, ['predicate'], []],
  // "demanded an end to the war" ↔ "opposed the war": turned about twice.
  [keptStances, ['negation'], KINDS],
  // "did not survive" ↔ "died"
  [keptDeeds, ['negation', 'predicate'], KINDS],
  // "was called off" ↔ "did not go ahead"
  [keptOutcomes, ['negation'], ['predicate', 'modality']],
  // "a free booster" ↔ "costs nothing"; "showed no emotion" ↔ "remained impassive"
  [equalPhrases, ['negation', 'quantity'], []],
  [phrasesWithVerb, [], ['predicate']],
  // "barely an hour" ↔ "just an hour"
  [keptBarely, ['quantity'], []],
  // "the second-largest" ↔ "the largest but one", "the best of six" ↔ "better than the other five"
  [keptRanks, ['predicate', 'number'], KINDS],
  [keptFirsts, ['predicate'], KINDS],
  // "must not weigh more than" ↔ "may weigh no more than"
  [keptLimits, ['modality'], ['negation', 'predicate']],
  // "at the earliest" ↔ "or later": no opposites.
  [keptBounds, ['negation'], []],
  // "is expected" ↔ "is due", "captured by" ↔ "reflected in"
  [keptCertainty, [], KINDS],
  [keptShowing, [], KINDS],
  // "too early to say who" ↔ "not yet clear who"
  [keptOpenQuestions, [], ['predicate']],
  // "widened it" ↔ "made it wider"
  [keptCausatives, [], ['predicate']],
  // "as soon as" ↔ "the moment", "in the nick of time" ↔ "only just in time"
  [keptPhrases, [], ['predicate', 'quantity', 'negation', 'relation', 'modality', 'date']],
  // "has died" ↔ "is dead", "is compulsory" ↔ "must be worn"
  [keptStates, [], ['predicate']],
  [keptDuties, [], ['predicate', 'modality']],
  // "will not sail if it blows" ↔ "sails only if it does not blow": what turns the condition and what turns it back.
  [keptConditions, ['relation', 'negation', 'quantity'], ['predicate']],
  // "nobody without a helmet may enter" ↔ "only people with a helmet may enter"
  [keptNeeds, ['negation', 'quantity', 'relation', 'modality'], []],
  // "had it been on, it would have been noticed" ↔ "it was not noticed because it was off"
  [keptCounterfactuals, ['relation', 'negation'], ['predicate']],
  // "closed to lorries over 7.5 tonnes" ↔ "only lorries up to 7.5 tonnes may use it"
  [keptContrapositives, ['quantity', 'negation', 'relation'], ['predicate', 'modality']],
  // "ten times fainter than it" ↔ "a tenth as bright as it"
  [keptReciprocals, ['number', 'negation', 'quantity'], ['predicate']],
  // "few have a well" ↔ "most have no well"
  [keptOtherShares, ['quantity', 'negation'], ['predicate']],
  // "may not open" ↔ "must stay shut"
  [keptProhibitions, ['negation'], KINDS],
  // "not since 1998" ↔ "the last one in 1998"
  [keptTimes, ['negation', 'quantity', 'relation'], ['predicate']],
  // "in 2021, a year before it" ↔ "in 2022, the year after"
  [keptYears, ['date', 'relation', 'number'], ['predicate']],
  // "closed until 6 May" ↔ "open from 6 May"
  [keptDeadlines, ['date', 'negation', 'relation', 'quantity'], ['predicate']],
  // "half past nine" ↔ "9.30 am"
  [keptHalfDayClocks, ['quantity', 'number', 'date'], ['predicate']],
  // "midnight on Friday" ↔ "12am on Saturday"
  [keptMidnights, [], ['predicate']],
  // "free to ignore it" ↔ "nobody is compelled to heed it"
  [keptLeave, [], ['negation', 'modality', 'predicate']],
  // "every day except Monday" ↔ "closed on Mondays but open on all others"
  [keptOtherDays, ['quantity', 'negation'], []],
  [keptAllExcept, [], ['negation', 'quantity', 'relation']],
  // "a child not yet twelve" ↔ "under twelve"
  [keptNotYet, ['quantity'], ['predicate']],
  // "was open until 2019" ↔ "closed in 2019"
  [keptEnds, ['negation', 'date', 'relation'], ['predicate']],
  // "until noon" ↔ "only at noon"
  [keptOnlyThen, ['negation', 'quantity', 'date'], ['predicate']],
  // "the one hotel" ↔ "no hotel besides it"
  [keptSole, ['quantity', 'relation'], ['predicate']],
];

const OF_WORDS = SOURCES.map(([, touched, inside]) => touched.includes('predicate') || inside.includes('predicate'));

/** What each source finds, once it is asked: claims ask some, words others. */
const found = oncePerPair((): (readonly SpanPair[])[] => []);
const pairsOf = (input: DriftInput, k: number) => {
  const known = found(input);
  known[k] ??= SOURCES[k]![0](input);
  return known[k]!;
};

interface Restatement extends SpanPair {
  readonly touched: Kinds;
  readonly inside: Kinds;
}

/** All of one pair that may answer proposals of these kinds. */
export function restatements(input: DriftInput, kinds: ReadonlySet<DriftKind>): Restatement[] {
  const out: Restatement[] = [];
  SOURCES.forEach((source, k) => {
    if (!mayAnswer(source, kinds)) return;
    const [, touched, inside] = source;
    for (const { reference, candidate } of pairsOf(input, k)) out.push({ reference, candidate, touched, inside });
  });
  return out;
}

/** What answers a claim about single words says of them, too, that nothing was lost. */
export function restatedWords(input: DriftInput): readonly SpanPair[] {
  const out: SpanPair[] = [...input.diff.equal];
  for (let k = 0; k < SOURCES.length; k++) if (OF_WORDS[k]) for (const pair of pairsOf(input, k)) out.push(pair);
  return out;
}

/** Is the source asked at all? */
export const mayAnswer = (source: Source, kinds: ReadonlySet<DriftKind>): boolean => {
  for (const kind of kinds) if (source[1].includes(kind) || source[2].includes(kind)) return true;
  return false;
};

/** Is the proposal about words that only changed their form? */
export function isRestated(input: DriftInput, x: Candidate, known: readonly Restatement[]): boolean {
  if (x.certain || x.kind === 'quotation') return false;
  if ((x.kind === 'predicate' || x.kind === 'name') && isAbbreviated(input, x)) return true;
  return known.some((k) => {
    // "up to 3.1 %": what stands before the figure bounds it.
    if (x.kind === 'quantity' && (bounds(x.reference, k.reference) || bounds(x.candidate, k.candidate))) return false;
    if (k.touched.includes(x.kind)) return touches(x.reference, k.reference) || touches(x.candidate, k.candidate);
    return k.inside.includes(x.kind) && inside(x.reference, k.reference) && inside(x.candidate, k.candidate);
  });
}

const touches = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b);
const bounds = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b) && a.from < b.from;
const inside = (a: TokenSpan | null, b: TokenSpan) => a === null || isWithin(a, b);

/** The dates at which one month ends and the next begins, with "by the end of" before them. */
function turnsOfMonth({ reference, candidate }: DriftInput): SpanPair[] {
  return reference.values.flatMap((a) =>
    candidate.values
      .filter((b) => isToldOtherwise(a, b) && areOneTurn(reference, a, candidate, b))
      .map((b) => ({ reference: withPart(a), candidate: withPart(b) })),
  );
}

/** With "from" before "Monday to Saturday". */
const withOpening = ({ reference, candidate: { from, to } }: SpanPair): SpanPair => ({
  reference,
  candidate: { from: Math.max(0, from - 1), to },
});

/** "31 March" ↔ "1 April", "the end of March": by another month, or one by the day and one by the part of it. */
const isToldOtherwise = ({ date: a }: Value, { date: b }: Value) =>
  a !== null && b !== null && (a.month !== b.month || (a.day === null) !== (b.day === null));

const withPart = ({ from, to }: TokenSpan) => ({ from: Math.max(0, from - 4), to });

const LINKING =
  /^(?:was|were|is|are|be|been|being|remain\w*|stay\w*|ke(?:ep|pt)\w*|show\w*|ha[sdv]e?|had|look\w*|seem\w*|appear\w*)$/;

/** Equal phrases with the verb that only links them: "showed no emotion" ↔ "remained impassive". */
function phrasesWithVerb(input: DriftInput): SpanPair[] {
  const withVerb = ({ tokens }: Side, x: TokenSpan) =>
    LINKING.test(tokens[x.from - 1]?.norm ?? '') ? { from: x.from - 1, to: x.to } : x;
  return equalPhrases(input).map((x) => ({
    reference: withVerb(input.reference, x.reference),
    candidate: withVerb(input.candidate, x.candidate),
  }));
}
