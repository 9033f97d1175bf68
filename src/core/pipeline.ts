// The whole chain, top to bottom: the only file that names every stage. Two Documents in, one Report out. Pairs of texts without
// documents: `score-pairs.ts`.
import { align } from './align/index.ts';
import { annotate } from './annotate/index.ts';
import { classify, spinFindings } from './classify/index.ts';
import { explainEdits } from './diff/explain.ts';
import { diff } from './diff/index.ts';
import { findDocumentDrift, findDrifts } from './drift/index.ts';
import { borneByLink } from './drift/judge/weak-link.ts';
import { acrossLanguages, sharedLanguage } from './languages/across.ts';
import { type Detected, detectLanguage } from './languages/detect.ts';
import { packOf } from './languages/index.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { Options } from './options.ts';
import { compareProvenance, provenanceFindings } from './provenance/index.ts';
import { repeatsAmong } from './repeats.ts';
import { buildReport } from './report.ts';
import { score } from './score/index.ts';
import { type Segmentation, sentencesOf } from './segment/index.ts';
import { withinLimits } from './segment/limits.ts';
import { cutRunOns } from './segment/run-on.ts';
import { unmasked } from './text/look-alikes.ts';
import { joinSentences } from './text/side.ts';
import type {
  AnalysedPair,
  AnnotatedDocument,
  Comparison,
  Document,
  Notice,
  PairText,
  Report,
  SentencePair,
} from './types.ts';

/** Told now and then how far a comparison is: what it does, and steps done of the stage's total. */
export type Progress = (stage: string, done: number, total: number) => void;

/** All that is found out about two documents before anything is judged. */
export function analyse(
  candidate: Document,
  reference: Document,
  lexicon: Lexicon,
  onProgress: Progress = () => {},
): Comparison {
  return analysed(candidate, reference, lexicon, onProgress).comparison;
}

/** With it, for each pair, the place of the one that speaks for it: see repeats.ts. */
function analysed(candidate: Document, reference: Document, lexicon: Lexicon, onProgress: Progress) {
  onProgress('reading', 0, 2);
  const [cutC, cutR] = [segmented(candidate), segmented(reference)];
  const [inC, inR] = cutRunOns(cutC, cutR);
  const c = annotated(candidate, inC, cutC.language, lexicon);
  onProgress('reading', 1, 2);
  const r = annotated(reference, inR, cutR.language, lexicon);
  onProgress('aligning', 0, 1);
  const alignment = align(c, r, lexicon);
  const { speaker, notices } = repeatsAmong(alignment.pairs, c, r);
  const across = acrossLanguages(c, r);
  const texts = alignment.pairs.map((pair) => pairText(pair, c, r, across));
  const found = ofSpeakers(speaker, onProgress, 'comparing', (places) => {
    const diffs = places.map((k) => diff(texts[k]!, lexicon));
    return places.map((k, x) => ({ diff: diffs[x]!, score: score(texts[k]!, diffs[x]!, lexicon) }));
  });
  const pairs = alignment.pairs.map((pair, k): AnalysedPair => ({ pair, text: texts[k]!, ...found[k]! }));
  const noted = { ...alignment, notices: [...alignment.notices, ...notices] };
  return { comparison: { candidate: c, reference: r, alignment: noted, pairs }, speaker };
}

/** As many pairs pass a stage together: enough for its code to stay in the caches, few enough to hold. */
const PAIRS_AT_ONCE = 64;

/** What is found about the pairs that speak for themselves, and thereby about the others; `speaker` as in repeats.ts. */
function ofSpeakers<T>(
  speaker: readonly number[],
  onProgress: Progress,
  stage: string,
  find: (places: readonly number[]) => readonly T[],
): T[] {
  const own = speaker.filter((s, k) => s === k);
  const found: T[] = [];
  while (found.length < own.length) {
    onProgress(stage, found.length, own.length);
    found.push(...find(own.slice(found.length, found.length + PAIRS_AT_ONCE)));
  }
  const out: T[] = new Array(speaker.length);
  own.forEach((place, n) => {
    out[place] = found[n]!;
  });
  return speaker.map((place) => out[place]!);
}

/** Compares two articles; deterministic, never throws on content. */
export function compareDocuments(
  candidate: Document,
  reference: Document,
  lexicon: Lexicon,
  options: Options,
  version: string,
  onProgress: Progress = () => {},
): Report {
  const { comparison, speaker } = analysed(candidate, reference, lexicon, onProgress);
  const { pairs } = comparison;
  const { labels, verdict } = classify(comparison, lexicon);
  const drifts = ofSpeakers(speaker, onProgress, 'judging', (places) =>
    findDrifts(
      places.map((k) => pairs[k]!),
      lexicon,
      comparison,
    ),
  ).map((drift, k) => borneByLink(drift, pairs[k]!.pair, labels[k]!.label, verdict.label));
  const provenance = compareProvenance(candidate, reference);
  const documentFindings = [
    ...spinFindings(comparison, verdict),
    ...findDocumentDrift(comparison, lexicon),
    ...provenanceFindings(provenance, candidate, reference, verdict),
  ];
  const edits = pairs.map((p) => explainEdits(p.text, p.diff, lexicon));
  return buildReport({
    comparison,
    labels,
    verdict,
    provenance,
    drifts,
    edits,
    documentFindings,
    options,
    notices: lexiconNotices(lexicon),
    version,
  });
}

/** Without meanings, synonyms are changes like any other: whoever reads the report must know. */
function lexiconNotices(lexicon: Lexicon): Notice[] {
  return lexicon.size > 0
    ? []
    : [
        {
          id: 'no-lexicon',
          message:
            'No lexicon was given: words are compared by their letters only, so that synonyms count as changes and labels, verdict and findings are less sure.',
        },
      ];
}

function segmented(document: Document) {
  const language = detectLanguage(unmasked(articleStart(document)), document.metadata.language);
  return { document, language, sentences: sentencesOf(document, packOf(language.code)) };
}

function annotated(document: Document, cut: Segmentation, language: Detected, lexicon: Lexicon): AnnotatedDocument {
  const { sentences, notices } = withinLimits(document, cut.sentences);
  const added = [...cut.notices, ...notices];
  const noted = added.length ? { ...document, notices: [...document.notices, ...added] } : document;
  return annotate(noted, sentences, lexicon, language);
}

/** Enough of the article to tell its language: furniture may be in another one. */
function articleStart(document: Document): string {
  let text = '';
  for (const b of document.blocks) {
    if (b.furniture) continue;
    text += `${document.text.slice(b.start, Math.min(b.end, b.start + LANGUAGE_CHARS))}\n`;
    if (text.length > LANGUAGE_CHARS) break;
  }
  return text;
}

const LANGUAGE_CHARS = 20_000;

function pairText(pair: SentencePair, c: AnnotatedDocument, r: AnnotatedDocument, across: boolean): PairText {
  const inC = pair.candidate.map((id) => c.sentences[id]!);
  const inR = pair.reference.map((id) => r.sentences[id]!);
  const language = sharedLanguage({ document: c, sentences: inC }, { document: r, sentences: inR }, across);
  return { reference: joinSentences(inR), candidate: joinSentences(inC), language };
}
