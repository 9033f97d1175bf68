// Pair → changes of meaning; comparison → what did not survive.
//
// Every kind proposes candidates from typed edits and canonical values (one file a kind), overlaps are resolved to the
// most specific kind, and the judge weighs what is left: precision first, since an alarm on a faithful edit costs more
// than silence.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, Finding, PairDrift } from '../types.ts';
import { findAddedSentences, findAddition } from './addition.ts';
import { findAttribution } from './attribution.ts';
import { findBound } from './bound.ts';
import { driftInput } from './changes.ts';
import { findComplement } from './complement.ts';
import { findDate } from './date.ts';
import { findGarbled } from './garbled.ts';
import { judge } from './judge.ts';
import { findModality } from './modality.ts';
import { findModifier } from './modifier.ts';
import { findName } from './name.ts';
import { findNegation } from './negation.ts';
import { findNumber } from './number.ts';
import { findLostSentences, findOmission } from './omission.ts';
import { findPredicate } from './predicate.ts';
import { findQuantity } from './quantity.ts';
import { findQuotation } from './quotation.ts';
import { findRelation } from './relation.ts';
import { isRestated, restatements } from './restated.ts';
import { findRole } from './role.ts';
import { judgeByRules } from './rule-judge.ts';
import type { Candidate, Detector, DocumentDetector, DriftInput } from './types.ts';

const DETECTORS: readonly Detector[] = [
  findNumber,
  findDate,
  findName,
  findNegation,
  findModality,
  findQuantity,
  findRole,
  findComplement,
  findRelation,
  findPredicate,
  findModifier,
  findGarbled,
  findQuotation,
  findAttribution,
  findAddition,
  findOmission,
];

/** Those that read values, marks and the cues of a language pack, nothing that only English has. */
const RULE_DETECTORS: readonly Detector[] = [findNumber, findDate, findNegation, findBound, findQuotation];

const DOCUMENT_DETECTORS: readonly DocumentDetector[] = [findLostSentences, findAddedSentences];

/** Changes inside one pair. `context` is null for `score`, which sees one pair only. Never throws on content. */
export function findDrift(
  analysed: Omit<AnalysedPair, 'pair'> & { readonly pair?: AnalysedPair['pair'] },
  lexicon: Lexicon,
  context: Comparison | null,
): PairDrift {
  const input = driftInput(analysed, lexicon, context);
  return input.pack ? judgeByRules(RULE_DETECTORS.flatMap((find) => find(input))) : judge(input, proposalsOf(input));
}

/** What every kind proposes for one pair, unweighed and overlapping; `training/drift` fits the judges on it. */
export function proposalsOf(input: DriftInput): Candidate[] {
  const all = withoutScaled(DETECTORS.flatMap((find) => find(input)));
  if (all.length === 0) return all;
  const known = restatements(input);
  return all.filter((x) => !isRestated(input, x, known));
}

/** "some" → "all", "after" → "before": opposites by the dictionary, and steps on a scale of their own kind, which says more. */
function withoutScaled(all: Candidate[]): Candidate[] {
  const scaled = all.filter((x) => (x.kind === 'quantity' || x.kind === 'relation') && x.reference && x.candidate);
  if (scaled.length === 0) return all;
  const inside = (a: Candidate['candidate'], b: Candidate['candidate']) => a && b && a.from >= b.from && a.to <= b.to;
  const isScaled = (x: Candidate) =>
    scaled.some((k) => inside(x.reference, k.reference) && inside(x.candidate, k.candidate));
  return all.filter((x) => x.kind !== 'negation' || !isScaled(x));
}

/** Changes that no single pair shows: unsupported sentences, lost caveats, quotations that are nowhere in the reference. */
export function findDocumentDrift(comparison: Comparison, lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  return DOCUMENT_DETECTORS.flatMap((find) => find(comparison, lexicon));
}
