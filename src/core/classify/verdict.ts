// How the document was made: the spin probability with its evidence, and a label.
//
// The tempting wrong answer is one classifier over six labels. But the first question is only "spun or not", it must be
// calibrated and explained, and its evidence must add up: so an additive model answers it (one-split trees, every feature's
// contribution exact), on the part of the candidate that looks most like spinning. A second, small model names what is not
// spun. Too little text gets `insufficient`, not a guess.
import { acrossLanguages } from '../languages/across.ts';
import { type Forest, type ForestJson, forest } from '../models/forest.ts';
import kindModel from '../models/kind.json' with { type: 'json' };
import spinModel from '../models/spin.json' with { type: 'json' };
import { sigmoid } from '../models/trees.ts';
import type { Comparison, Verdict, VerdictLabel } from '../types.ts';
import type { Survey } from './context.ts';
import { isWordedAnew } from './counts.ts';
import { wordsBySentence } from './coverage.ts';
import {
  BORNE_OUT,
  DOCUMENT_FEATURES,
  documentFeatures,
  type LabelOdds,
  spunOdds,
  spunShare,
} from './document-features.ts';
import { evidenceOf } from './evidence.ts';
import { partsOf } from './parts.ts';
import { MIN_SITES, MIN_WORDS, type Region } from './region.ts';

/** Share of the words in unchanged pairs from which even a short text is called a copy. */
const COPY = 0.9;
/**
 * Changed places and recased words, a word of text, below which a version is a copy. Copies of the families have at most one
 * in 400 words; polish at the lightest level one in 130, a sub-editor's light hand one in 14.
 */
const COPY_SITES = 0.004;

/**
 * Of texts worded anew that look machine-rewritten, how many a program wrote. Set, not measured: nobody knows how many people retell
 * that closely. Of language models' paraphrases two in three look so, of close retellings and of sub-edits that touch every sentence,
 * by writers whom no fit had seen, one in ten at most. The verdict asks .7 of what was counted, and is never surer than .85.
 */
const BY_PROGRAM = 0.85;

interface Models {
  readonly spin: Forest;
  readonly kind: Forest;
}
let models: Models | null = null;

export function judge(comparison: Comparison, s: Survey, odds: readonly LabelOdds[]): Verdict {
  models ??= {
    spin: forest(spinModel as ForestJson, DOCUMENT_FEATURES),
    kind: forest(kindModel as ForestJson, DOCUMENT_FEATURES),
  };
  const vector = documentFeatures({ ...s, pairs: s.pairs.map((p) => p.counts) }, odds);
  const { x } = vector;
  // A translation is not recognised: words that no longer correspond say nothing of how the text was made.
  const across = acrossLanguages(comparison.candidate, comparison.reference);
  const anew = !across && isWordedAnew(vector.counts);
  const counted = s.pairs.length && !across ? borneOut(probability(models.spin, x), x) : 0;
  const spin = anew ? BY_PROGRAM * counted : counted;
  const kinds = models.kind.probabilities(x);
  let top = 0;
  for (let k = 1; k < kinds.length; k++) if (kinds[k]! > kinds[top]!) top = k;
  const aligned = Math.max(1, s.whole.cWords);
  const identical = s.pairs.reduce((n, p) => n + p.counts.identical * p.counts.cWords, 0) / aligned;
  const label = across
    ? 'insufficient'
    : labelFor(spin, models.kind.classes[top] as VerdictLabel, s, identical, vector.counts.sites);
  return {
    label,
    confidence: confidenceOf(label, spin, models.kind.classes, kinds),
    spin,
    similarity: comparison.pairs.reduce((n, p, i) => n + p.score.similarity * s.pairs[i]!.counts.cWords, 0) / aligned,
    coverage: s.coverage,
    copied: copiedWords(comparison, odds) / Math.max(1, s.words),
    wordedAnew: anew,
    evidence:
      s.pairs.length && !across
        ? evidenceOf(comparison, s, vector, models.spin.contributions(x), logOdds(spin) - logOdds(counted))
        : [],
    parts: parts(comparison, odds, label === 'spun' ? vector.region : null),
  };
}

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-9) / (1 - p));

const probability = (model: Forest, x: readonly number[]): number =>
  sigmoid(spinModel.scale * model.raw(x)[0]! + spinModel.labelScale * spunOdds(x) + spinModel.offset);

/** Counts that look like spinning where hardly a sentence does are no better than even. */
const borneOut = (spin: number, x: readonly number[]): number =>
  spunShare(x) < BORNE_OUT ? Math.min(spin, 0.5) : spin;

function labelFor(spin: number, kind: VerdictLabel, s: Survey, identical: number, sites: number): VerdictLabel {
  const untouched = (s.whole.sites + s.whole.recased) / Math.max(1, s.whole.cWords) < COPY_SITES;
  if (s.pairs.length && untouched && identical >= COPY && s.coverage.candidate >= COPY) return 'verbatim';
  if (Math.max(s.words, s.whole.cWords) < MIN_WORDS) return 'insufficient';
  if (!s.pairs.length) return 'independent';
  // What changed looks spun: in eight places and more a verdict, in fewer a guess.
  if (spin >= spinModel.decision) return sites >= MIN_SITES ? 'spun' : 'insufficient';
  return kind === 'verbatim' || kind === 'edited' ? (untouched ? 'verbatim' : 'edited') : kind;
}

/** `insufficient` is certain: it states what is missing. Copies and edits share their probability, which a rule divides. */
function confidenceOf(label: VerdictLabel, spin: number, classes: readonly string[], kinds: Float64Array): number {
  if (label === 'spun') return spin;
  if (label === 'insufficient') return 1;
  const of = (name: string): number => kinds[classes.indexOf(name)] ?? 0;
  return (1 - spin) * (label === 'verbatim' || label === 'edited' ? of('verbatim') + of('edited') : of(label));
}

/** Body words in pairs that are likeliest copied. */
function copiedWords({ candidate, pairs }: Comparison, odds: readonly LabelOdds[]): number {
  const words = wordsBySentence(candidate);
  let n = 0;
  odds.forEach((o, i) => {
    if (o[0] > Math.max(o[1], o[2], o[3])) for (const id of pairs[i]!.pair.candidate) n += words[id]!;
  });
  return n;
}

/** How much likelier `spun` is made, in turn, where a spun document would otherwise have no spun part. */
const INSIST = [1, 3, 9, 27, 1e6];

/**
 * Parts. A document that was called spun was spun somewhere, so that its likeliest passage counts as such; never all of the text
 * where the verdict rests on a part. @param region on which a verdict of spinning rests; null for other verdicts
 */
function parts(comparison: Comparison, odds: readonly LabelOdds[], region: Region | null): Verdict['parts'] {
  if (region === null) return partsInsisting(comparison, odds, null);
  const found = partsInsisting(comparison, odds, { from: 0, to: odds.length });
  const all = found.every((p) => p.label === 'spun');
  if (!all || region.to - region.from === odds.length) return found;
  const within = partsInsisting(comparison, odds, region);
  return within.some((p) => p.label === 'spun') ? within : found;
}

/** Parts, with a spun one in `spun` unless that is null. */
function partsInsisting(comparison: Comparison, odds: readonly LabelOdds[], spun: Region | null): Verdict['parts'] {
  const pairOf = new Map<number, number>();
  comparison.pairs.forEach((p, i) => {
    for (const id of p.pair.candidate) pairOf.set(id, i);
  });
  const words = wordsBySentence(comparison.candidate);
  const body = comparison.candidate.sentences.filter((s) => s.role === 'body');
  let found: Verdict['parts'] = [];
  for (const times of INSIST) {
    found = partsOf(
      body.map(({ id }) => {
        const pair = pairOf.get(id) ?? -1;
        const o = odds[pair];
        const insisted = spun !== null && pair >= spun.from && pair < spun.to;
        return { id, words: words[id]!, odds: o ? likelier(o, insisted ? times : 1 / times) : null };
      }),
    );
    if (!spun || found.some((p) => p.label === 'spun')) break;
  }
  return found;
}

function likelier([copied, edited, spun, rewritten]: LabelOdds, times: number): LabelOdds {
  const sum = copied + edited + times * spun + rewritten;
  return [copied / sum, edited / sum, (times * spun) / sum, rewritten / sum];
}
