// Proposals + pair → what is reported, and the probability that the meaning changed.
//
// Four fitted models (cards beside the weights). `drift-finding` gives each proposal the probability that a careful reader
// would call it a change of meaning; `drift-evidence` says the same of it by labels of whole pairs, which say only that some
// proposal is right; `drift-pair` gives the pair's probability from the pair's numbers and the strongest proposals by either;
// `drift-severity` tells a lost claim from a lost nuance.
//
//   moved to a bigger hall → moved to a smaller hall      .97: told, as major
//   moved to a bigger hall → moved to a larger hall       less than `REPORT_LONE`: nothing
//
// The tempting wrong answer is one threshold for everything: an alarm on a faithful edit costs more than silence, so what is
// reported as major must be surer than what is noted as minor. Cost: a few hundred array reads a proposal.
import evidenceJson from '../../models/drift-evidence.json' with { type: 'json' };
import findingJson from '../../models/drift-finding.json' with { type: 'json' };
import pairJson from '../../models/drift-pair.json' with { type: 'json' };
import severityJson from '../../models/drift-severity.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../../models/trees.ts';
import { withoutUnseen } from '../../text/unseen.ts';
import type { Drift, DriftKind, PairDrift, Severity, Token } from '../../types.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { restOnOwnValues } from './by-itself.ts';
import { DOCUMENT_FEATURES, documentView } from './document.ts';
import { FINDING_FEATURES, findingFeatures, withPair } from './features.ts';
import { withoutOverlaps } from './overlap.ts';
import { pairFeatures, withoutContext } from './pair-features.ts';
import { pairVector } from './pair-vector.ts';

/**
 * Noted from this probability on inside an article. The judge has seen the whole article by then: on families left out of
 * the fit, faithful versions hold next to no proposal above it, while one in three is right in spun ones.
 */
const REPORT_FROM = 0.18;
/**
 * In an article made without care (`isMangled`) nearly every change is damage. Below it nearly everything is a fair, if clumsy,
 * synonym; at .1 a thesaurus-spun sentence collects four notes.
 */
const REPORT_MANGLED = 0.15;
/**
 * In such an article a change that its own detector calls grave is this likely to be one at least: of those in the marked
 * families .31 (words) to .83 (roles) are. The judge, which has seen few articles as damaged as the worst, may say less; what it says
 * is taken half the way there, so that the likelier of two still reads as likelier. A word counts only where the words around it are
 * kept (`KEPT_FRAME`): elsewhere the passage was reworded as a whole.
 */
const GRAVE_IN_MANGLED = 0.3;
/** What the judge holds for less likely than this is noise whatever its detector says (one in twenty is right). */
const GRAVE_FROM = 0.1;
const KEPT_FRAME = 0.5;
const KEPT = FINDING_FEATURES.indexOf('kept');
/** The same in an article told in another order: half as many false notes on faithful retellings, three quarters of the changes. */
const REPORT_RETOLD = 0.25;
/** Noted from this probability on when nothing but the pair is known; lower, one in three fair paraphrases is noted. */
const REPORT_LONE = 0.43;
/** Major from this probability on: keeps faithful versions under one alarm per 100 sentences. */
const MAJOR_FROM = 0.5;
/**
 * Kinds that need more or less than that. Speakers are compared by name, so a doubtful one is still somebody else; denials, shares and
 * exchanged places are the kinds that rewording imitates best.
 */
const MAJOR_KIND: Partial<Record<DriftKind, number>> = {
  attribution: 0.3,
  modality: 0.55,
  negation: 0.6,
  quantity: 0.6,
  role: 0.65,
};
/**
 * What a rule calls minor and the judge is this sure of is major: of such claims that hit a mark of a reader, 84 and 94 in a hundred hit a grave one
 * in the families. Speakers and causes are left out: rewriting makes the former vaguer and leaves out the latter.
 */
const RAISED_FROM: Partial<Record<DriftKind, number>> = { modality: 0.8, quantity: 0.8 };
/** A swapped word is major from this probability on: readers disagree most about words, and in a mangled article there are many. */
const MAJOR_WORD = 0.48;
const MAJOR_WORD_MANGLED = 0.59;
/** A word that its detector takes for a fair one, at most so strongly another, is no grave change, however it is used. */
const FAIR_WORD = 0.2;
/** In a mangled article from this one on, where the two words have nothing in common: no tie in the lexicon, vectors apart. */
const MAJOR_FAR = 0.58;
const FAR = 0.2;
/** A statement turned into a question: of a closed list of verbs, hence a strength that no other swap has, and less to prove. */
const ACT_STRENGTH = 0.75;
const MAJOR_ACT = 0.35;
const NEAR = FINDING_FEATURES.indexOf('nearBest');
const REF_WORDS = FINDING_FEATURES.indexOf('refWords');
const CAND_WORDS = FINDING_FEATURES.indexOf('candWords');
const STRENGTH = FINDING_FEATURES.indexOf('strength');
/** A certain proposal (its detector compared canonical values) is reported at least this surely. */
const CERTAIN = 0.9;

/** The same for all proposals of a pair. */
const OF_PAIR = FINDING_FEATURES.filter((f) => f.startsWith('pair:'));

let evidenceModel: TreeModel | undefined;
let findingModel: TreeModel | undefined;
let severityModel: TreeModel | undefined;
let pairModel: TreeModel | undefined;

/** @param proposals of each pair; all pairs are asked of a model before the next one is: its weights stay in the caches. */
export function judge(pairs: readonly DriftInput[], proposals: readonly (readonly Candidate[])[]): PairDrift[] {
  evidenceModel ??= treeModel(evidenceJson, OF_PAIR);
  findingModel ??= treeModel(findingJson, OF_PAIR);
  severityModel ??= treeModel(severityJson);
  pairModel ??= treeModel(pairJson, DOCUMENT_FEATURES);
  const cases = pairs.map((input, i) => caseOf(input, proposals[i]!));
  const weighed = cases.map((c) => weigh(c, findingModel!));
  const evidence = cases.map((c) => c.vectors.map((x) => evidenceModel!.probability(x)));
  const odds = cases.map((c, i) => pairModel!.probability(pairVector(c.numbers, weighed[i]!, evidence[i]!)));
  return cases.map((c, i) => ({
    probability: isSame(c.input) ? 0 : odds[i]!,
    drifts: told(c, byItself(c, weighed[i]!, findingModel!)),
  }));
}

/** The same words in the same order, or none on either side: there is nothing to weigh. */
function isSame({ reference, candidate }: DriftInput): boolean {
  const isWord = (t: Token) => t.kind !== 'punctuation';
  if (!reference.tokens.some(isWord) && !candidate.tokens.some(isWord)) return true;
  // A caller may give blank tokens.
  const [r, c] = [reference, candidate].map(({ tokens }) => tokens.filter((t) => t.norm !== '')) as [Token[], Token[]];
  return r.length === c.length && r.every((t, i) => t.text === c[i]!.text || isWrittenAlike(t, c[i]!));
}

/** Nothing but characters that nobody sees, the shape of a quotation mark or a dash, or what sets thousands apart, differs. */
function isWrittenAlike(a: Token, b: Token): boolean {
  if (a.norm !== b.norm) return false;
  return a.kind === 'punctuation' || a.kind === 'number' || withoutUnseen(a.text) === withoutUnseen(b.text);
}

/** One pair made ready for the models. */
interface Case {
  readonly input: DriftInput;
  /** Of the pair: `PAIR_FEATURES`. */
  readonly numbers: readonly number[];
  readonly claims: readonly Candidate[];
  /** Of each claim: `FINDING_FEATURES`. */
  readonly vectors: readonly Float64Array[];
  /** Notes say how a text was edited, not what it means: they are passed on and weigh nothing. */
  readonly notes: readonly Candidate[];
}

function caseOf(input: DriftInput, proposals: readonly Candidate[]): Case {
  const numbers = pairFeatures(input);
  const notes = proposals.filter((x) => x.severity === 'info');
  const claims = notes.length === 0 ? proposals : proposals.filter((x) => x.severity !== 'info');
  return { input, numbers, claims, vectors: findingFeatures(input, claims, numbers), notes };
}

function weigh({ claims, vectors }: Case, model: TreeModel): Weighed[] {
  return claims.map((claim, i) => {
    const x = vectors[i]!;
    const p = model.probability(x);
    return weighedAs(claim, claim.certain ? Math.max(CERTAIN, p) : p, x);
  });
}

/** A changed value that the rest of the article cannot excuse is at least as likely a change as the two sentences alone make it. */
function byItself({ input, numbers, claims }: Case, weighed: readonly Weighed[], model: TreeModel): readonly Weighed[] {
  const kept = restOnOwnValues(input, claims);
  if (!kept.includes(true)) return weighed;
  const alone = withoutContext(input, numbers);
  return weighed.map((w, i) =>
    kept[i] ? weighedAs(w, Math.max(w.strength, model.probability(withPair(w.x, alone))), w.x) : w,
  );
}

/** What of a pair is reported. */
function told({ input, notes }: Case, weighed: readonly Weighed[]): Drift[] {
  const mangled = isMangled(input);
  const from = mangled ? REPORT_MANGLED : reportFrom(input);
  const strong = (mangled ? weighed.map(raised) : weighed).filter((w) => w.strength >= from);
  return withoutOverlaps([...strong, ...notes.map((x) => weighedAs(x, x.strength, NO_FEATURES))]).map((w) =>
    driftOf(w, mangled),
  );
}

function reportFrom({ context, lexicon }: DriftInput): number {
  if (!context) return REPORT_LONE;
  return documentView(context, lexicon).retold ? REPORT_RETOLD : REPORT_FROM;
}

function isMangled(input: DriftInput): boolean {
  return input.context !== null && documentView(input.context, input.lexicon).mangled;
}

function raised(w: Weighed): Weighed {
  if (w.severity !== 'major' || w.strength >= GRAVE_IN_MANGLED || w.strength < GRAVE_FROM) return w;
  if (w.kind === 'predicate' && !(w.x[KEPT]! >= KEPT_FRAME)) return w;
  return weighedAs(w, (w.strength + GRAVE_IN_MANGLED) / 2, w.x);
}

interface Weighed extends Candidate {
  readonly x: Float64Array;
}

function weighedAs(claim: Candidate, strength: number, x: Float64Array): Weighed {
  const { kind, id, severity, reference, candidate, covers, message, certain } = claim;
  return { kind, id, severity, reference, candidate, covers, message, strength, certain, x };
}

const NO_FEATURES = new Float64Array(0);

function driftOf(w: Weighed, mangled: boolean): Drift {
  const { kind, id, reference, candidate, message, strength } = w;
  return { kind, id, severity: severityOf(w, mangled), confidence: strength, reference, candidate, message };
}

/** Kinds with canonical values know how much changed; for swapped words a fitted model says how a reader takes it. */
function severityOf(w: Weighed, mangled: boolean): Severity {
  if (w.kind === 'predicate') {
    if (mangled && w.severity === 'major') {
      // Of a passage the worst word decides, which its detector has looked for.
      const passage = w.x[REF_WORDS]! > 1 && w.x[CAND_WORDS]! > 1;
      if ((passage || w.x[NEAR]! < FAR) && w.strength >= MAJOR_FAR) return 'major';
      if (w.x[STRENGTH]! >= ACT_STRENGTH && w.strength >= MAJOR_ACT) return 'major';
    }
    if (w.severity === 'minor' && w.x[STRENGTH]! <= FAIR_WORD) return 'minor';
    const word = mangled ? MAJOR_WORD_MANGLED : MAJOR_WORD;
    return w.strength >= word && severityModel!.probability(w.x) >= 0.5 ? 'major' : 'minor';
  }
  if (w.severity === 'minor') return w.strength >= (RAISED_FROM[w.kind] ?? 1) ? 'major' : 'minor';
  const from = MAJOR_KIND[w.kind] ?? MAJOR_FROM;
  return w.severity === 'major' && w.strength < from ? 'minor' : w.severity;
}
