// Pair → changes of meaning; comparison → what did not survive.
//
// Every kind proposes candidates from typed edits and canonical values (a folder holds those of one thing), overlaps are resolved
// to the most specific kind, and the judge weighs what is left: precision first, since an alarm on a faithful edit costs more
// than silence.

import { acrossLanguages } from '../languages/across.ts';
import { ACROSS } from '../languages/unknown.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, Finding, PairDrift } from '../types.ts';
import { findDate } from './dates/date.ts';
import { findDeadline } from './dates/deadline.ts';
import { findTurnedEnds } from './dates/only-then.ts';
import { findRecurrence } from './dates/recurrence.ts';
import { findWayInTime } from './dates/way-in-time.ts';
import { findDeniedComplement } from './denials/denied-complement.ts';
import { findMovedDenial } from './denials/moved-denial.ts';
import { findNegation } from './denials/negation.ts';
import { findOpenQuestion } from './denials/open-question.ts';
import { findOutcomes } from './denials/outcomes.ts';
import { findNotSole } from './denials/sole.ts';
import { findStance } from './denials/stance.ts';
import { findStill } from './denials/still.ts';
import { findTooTo } from './denials/too.ts';
import { driftInput } from './input.ts';
import { withoutRestated, withoutScaled } from './judge/dropped.ts';
import { judge } from './judge/judge.ts';
import { nothingLeft } from './judge/nothing-left.ts';
import { judgeByRules } from './judge/rule-judge.ts';
import { findBidden } from './modality/bidden.ts';
import { findCommitment } from './modality/commitment.ts';
import { findHedgedRelative } from './modality/hedged-relative.ts';
import { findModality } from './modality/modality.ts';
import { findNotBound } from './modality/not-bound.ts';
import { findOnlyActedUpon } from './modality/only-acted-upon.ts';
import { findOtherTime } from './modality/other-time.ts';
import { findToldQuestion } from './modality/question.ts';
import { findWouldHave } from './modality/would-have.ts';
import { findContact } from './names/contact.ts';
import { findName } from './names/name.ts';
import { findWrongRise } from './numbers/arithmetic.ts';
import { findBlurred } from './numbers/blurred.ts';
import { findBound } from './numbers/bound.ts';
import { findTurnedRule } from './numbers/contrapositive.ts';
import { findDegree } from './numbers/degree.ts';
import { reversedMoves } from './numbers/direction.ts';
import { findExcepted } from './numbers/excepted.ts';
import { findLostException } from './numbers/exception-lost.ts';
import { findInARow } from './numbers/in-a-row.ts';
import { findNotAll } from './numbers/not-all.ts';
import { findNumber } from './numbers/number.ts';
import { findOneForMany } from './numbers/one-for-many.ts';
import { findOneOfThem } from './numbers/one-of-them.ts';
import { findOneOrSeveral } from './numbers/one-or-several.ts';
import { findPerHead } from './numbers/per-head.ts';
import { findQuantity } from './numbers/quantity.ts';
import { findRank } from './numbers/rank.ts';
import { findSuperlative } from './numbers/superlative.ts';
import { findTurnedEnd } from './numbers/turned-end.ts';
import { findWhole } from './numbers/whole.ts';
import { findDeeds } from './predicates/deeds.ts';
import { findKin } from './predicates/kin.ts';
import { findMisplaced } from './predicates/misplaced.ts';
import { findModifier } from './predicates/modifier.ts';
import { findOtherOne } from './predicates/other-one.ts';
import { findPredicate } from './predicates/predicate.ts';
import { findSuspension } from './predicates/suspended.ts';
import { findAttribution } from './quotations/attribution.ts';
import { findQuotation } from './quotations/quotation.ts';
import { findAdvice } from './relations/advice.ts';
import { findCaused } from './relations/caused.ts';
import { findContrastJoined } from './relations/contrast-joined.ts';
import { findCorrelation } from './relations/correlation.ts';
import { findExchangedClauses } from './relations/exchanged-clauses.ts';
import { findRelation } from './relations/relation.ts';
import { findAppositions } from './roles/appositions.ts';
import { findCompared } from './roles/compared.ts';
import { findComplement } from './roles/complement.ts';
import { findDeniedHalf } from './roles/denied-half.ts';
import { findDoneTo } from './roles/done-to.ts';
import { findTurnedOrders } from './roles/former-latter.ts';
import { findLevelled } from './roles/levelled.ts';
import { findLostHead } from './roles/lost-head.ts';
import { findOpposedPrepositions } from './roles/opposed-prepositions.ts';
import { findOtherClause } from './roles/other-clause.ts';
import { findOtherHost } from './roles/other-host.ts';
import { findOtherNoun } from './roles/other-noun.ts';
import { findOtherVerb } from './roles/other-verb.ts';
import { findOwner } from './roles/owner.ts';
import { findParties } from './roles/parties.ts';
import { findRecombined } from './roles/recombined.ts';
import { findRelative } from './roles/relative.ts';
import { findRole } from './roles/role.ts';
import { findScopeOfAdverb } from './roles/scope-of-adverb.ts';
import { findScopeOfOnly } from './roles/scope-of-only.ts';
import { findSetApart } from './roles/set-apart.ts';
import { findSharedLimit } from './roles/shared-limit.ts';
import { findTallies } from './roles/tallies.ts';
import { findThan } from './roles/than.ts';
import { findTurnedParts } from './roles/turned-parts.ts';
import { findAddedSentences } from './sentences/added-sentence.ts';
import { findAddition } from './sentences/addition.ts';
import { findContradicted } from './sentences/contradicted.ts';
import { findGarbled } from './sentences/garbled.ts';
import { findLostLimit } from './sentences/lost-limit.ts';
import { findLostSentences } from './sentences/lost-sentence.ts';
import { findNarrowed } from './sentences/narrowed.ts';
import { findNewFigure } from './sentences/new-figure.ts';
import { findOmission } from './sentences/omission.ts';
import { findTellingAdverb } from './sentences/telling-adverb.ts';
import { findExchangedAdverbs } from './small-words/adverbs.ts';
import { findExchangedSmallWords } from './small-words/exchanged.ts';
import { findExchangedModals } from './small-words/modals.ts';
import { findOtherPerson } from './small-words/other-person.ts';
import { findExchangedWhWords } from './small-words/wh-words.ts';
import type { Candidate, Detector, DocumentDetector, DriftInput } from './types.ts';
import { attendTo } from './words/cues.ts';

/** In the order in which they are asked; what they cost: `bench/detectors.ts`. */
export const DETECTORS: readonly Detector[] = [
  findNumber,
  findWrongRise,
  findBlurred,
  findOneForMany,
  findDate,
  findDeadline,
  findWayInTime,
  findName,
  findContact,
  findNegation,
  findMovedDenial,
  findDeniedComplement,
  reversedMoves,
  findStance,
  findNotSole,
  findStill,
  findTurnedEnds,
  findOpenQuestion,
  findTooTo,
  findModality,
  findCommitment,
  findNotBound,
  findHedgedRelative,
  findBidden,
  findQuantity,
  findTurnedRule,
  findWhole,
  findNotAll,
  findPerHead,
  findExcepted,
  findLostException,
  findRecurrence,
  findSuperlative,
  findRank,
  findInARow,
  findTurnedEnd,
  findRole,
  findRelative,
  findOtherClause,
  findOtherVerb,
  findOtherHost,
  findOtherNoun,
  findAppositions,
  findParties,
  findTallies,
  findTurnedParts,
  findRecombined,
  findCompared,
  findThan,
  findDeniedHalf,
  findTurnedOrders,
  findComplement,
  findOwner,
  findOpposedPrepositions,
  findExchangedSmallWords,
  findDoneTo,
  findLostHead,
  findOtherPerson,
  findExchangedAdverbs,
  findExchangedModals,
  findExchangedWhWords,
  findToldQuestion,
  findWouldHave,
  findOtherTime,
  findLevelled,
  findOneOrSeveral,
  findOneOfThem,
  findTellingAdverb,
  findLostLimit,
  findNarrowed,
  findOnlyActedUpon,
  findDegree,
  findScopeOfOnly,
  findScopeOfAdverb,
  findSetApart,
  findSharedLimit,
  findRelation,
  findExchangedClauses,
  findContrastJoined,
  findAdvice,
  findCaused,
  findCorrelation,
  findPredicate,
  findDeeds,
  findKin,
  findModifier,
  findOtherOne,
  findSuspension,
  findGarbled,
  findQuotation,
  findAttribution,
  findAddition,
  findNewFigure,
  findOmission,
];

/** Those that read values, marks and the cues of a language pack, nothing that only English has. */
const RULE_DETECTORS: readonly Detector[] = [findNumber, findDate, findNegation, findBound, findQuotation];

/** A sentence and its translation: words are others, and so are those inside quotation marks; figures are not. */
const ACROSS_DETECTORS: readonly Detector[] = [findNumber, findDate];

const DOCUMENT_DETECTORS: readonly DocumentDetector[] = [findLostSentences, findAddedSentences, findContradicted];

/**
 * Changes inside each pair. `context` is null for `score`, which sees lone pairs. Never throws on content. All pairs pass a
 * detector, then a model, before the next: a few dozen pairs at a time take a sixth less than one after the other, since
 * code and weights of all kinds together do not fit the processor's caches.
 */
export function findDrifts(
  pairs: readonly (Omit<AnalysedPair, 'pair'> & { readonly pair?: AnalysedPair['pair'] })[],
  lexicon: Lexicon,
  context: Comparison | null,
): PairDrift[] {
  const inputs = pairs.map((p) => driftInput(p, lexicon, context));
  const gone = inputs.map(nothingLeft);
  const english = inputs.filter((input, i) => !input.pack && !gone[i]);
  const judged = judge(english, proposalsOf(english));
  let next = 0;
  return inputs.map((input, i) => {
    if (gone[i]) return gone[i];
    if (!input.pack) return judged[next++]!;
    const detectors = input.pack === ACROSS ? ACROSS_DETECTORS : RULE_DETECTORS;
    return judgeByRules(detectors.flatMap((find) => find(input)));
  });
}

/** What every kind proposes for each pair, unweighed and overlapping; `training/drift` fits the judges on it. */
export function proposalsOf(inputs: readonly DriftInput[]): Candidate[][] {
  const found = inputs.map((): Candidate[] => []);
  for (const find of DETECTORS)
    inputs.forEach((input, i) => {
      attendTo(input);
      for (const x of find(input)) found[i]!.push(candidateOf(x));
    });
  return inputs.map((input, i) => {
    attendTo(input);
    const all = withoutScaled(found[i]!);
    const more = [...findMisplaced(input, all), ...findOutcomes(input, all)];
    return withoutRestated(input, [...all, ...more.map(candidateOf)]);
  });
}

/** All claims in one shape of record, whatever a detector left out: see `valueOver`. */
function candidateOf(x: Candidate): Candidate {
  const { kind, id, severity, reference, candidate, covers, message, strength, certain } = x;
  return { kind, id, severity, reference, candidate, covers, message, strength, certain };
}

/** Changes that no single pair shows: unsupported sentences, lost caveats, quotations that are nowhere in the reference. */
export function findDocumentDrift(comparison: Comparison, lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  if (acrossLanguages(comparison.candidate, comparison.reference)) return [];
  return DOCUMENT_DETECTORS.flatMap((find) => find(comparison, lexicon));
}
