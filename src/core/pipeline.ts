// The whole chain, top to bottom: the only file that names every stage. Two Documents in, one Report out.
import { align } from './align/index.ts';
import { annotate, annotateText, isCutText } from './annotate/index.ts';
import { classify, classifyPair, spinFindings } from './classify/index.ts';
import { explainEdits } from './diff/explain.ts';
import { diff } from './diff/index.ts';
import { findDocumentDrift, findDrifts } from './drift/index.ts';
import { borneByLink } from './drift/judge/weak-link.ts';
import { acrossLanguages, sharedLanguage } from './languages/across.ts';
import { type Detected, detectLanguage } from './languages/detect.ts';
import { packOf } from './languages/index.ts';
import type { Lexicon } from './lexicon/types.ts';
import { LIMITS, type Options } from './options.ts';
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
  Label,
  Notice,
  PairDrift,
  PairResult,
  PairText,
  Report,
  SentencePair,
  TextPair,
  TokenSpan,
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

/**
 * Scores pairs of texts without sentence splitting; see `score` in the README. All pairs pass a stage before the next one
 * starts: the code and the weights of all stages together do not fit the processor's caches, those of one stage do, and a pair
 * takes two thirds of the time that it takes alone.
 */
export function scorePairs(pairs: readonly TextPair[], lexicon: Lexicon): PairResult[] {
  const annotated = pairs.map((p) => annotatedPair(p, lexicon));
  const texts = annotated.map((a) => a.text);
  const diffs = texts.map((text) => diff(text, lexicon));
  const scores = texts.map((text, i) => score(text, diffs[i]!, lexicon));
  const analysed = texts.map((text, i) => ({ pair: ALONE, text, diff: diffs[i]!, score: scores[i]! }));
  const drifts = findDrifts(analysed, lexicon, null);
  const labels = analysed.map((p) => classifyPair(p, lexicon).label);
  return analysed.map((p, i) => {
    const { words, notices } = annotated[i]!;
    const result = pairResult(pairs[i]!, words, p, labels[i]!, drifts[i]!);
    return notices.length > 0 ? { ...result, notices } : result;
  });
}

/** The one pair of a comparison without documents. */
const ALONE: SentencePair = { id: 0, candidate: [0], reference: [0], moved: false, confidence: 1 };

const plain = (x: TextPair['candidate']) => (typeof x === 'string' ? x : x.join(' '));

interface AnnotatedPair {
  readonly text: PairText;
  /** All tokens, as written. */
  readonly words: Words;
  readonly notices: readonly Notice[];
}

/** A pair ready for the other stages. */
function annotatedPair({ candidate, reference }: TextPair, lexicon: Lexicon): AnnotatedPair {
  const language = detectLanguage(unmasked(`${plain(reference)}\n${plain(candidate)}`)).code;
  const whole = {
    reference: annotateText(reference, lexicon, language),
    candidate: annotateText(candidate, lexicon, language),
    language,
  };
  const words = { reference: written(reference, whole.reference), candidate: written(candidate, whole.candidate) };
  const notices = [...cutNotice('reference', reference, whole), ...cutNotice('candidate', candidate, whole)];
  const [r, c] = [fullStop(whole.reference), fullStop(whole.candidate)];
  if (r < 0 === c < 0) return { text: whole, words, notices };
  // With or without it, it is the same sentence to every stage.
  const text =
    r < 0
      ? { ...whole, candidate: annotateText(before(candidate, c), lexicon, language) }
      : { ...whole, reference: annotateText(before(reference, r), lexicon, language) };
  return { text, words, notices };
}

type Words = Pick<PairResult['words'], 'reference' | 'candidate'>;

const written = (given: TextPair['candidate'], { tokens }: PairText['candidate']): readonly string[] =>
  typeof given === 'string' ? tokens.map((t) => t.text) : given;

function cutNotice(side: 'reference' | 'candidate', given: TextPair['candidate'], text: PairText): Notice[] {
  if (!isCutText(given, text[side])) return [];
  const limit = LIMITS.sentenceTokens.toLocaleString('en');
  const message = `The ${side} has more than ${limit} words and marks: what follows them was not looked at. Texts of many sentences are for compare.`;
  return [{ id: 'sentence-cut', message }];
}

/** Where the full stop at the end of a side starts, −1 without one; a side of nothing else keeps it. */
function fullStop({ tokens }: PairText['candidate']): number {
  const last = tokens[tokens.length - 1];
  return last?.norm === '.' && tokens.length > 1 ? last.start : -1;
}

/** What stands before it. */
const before = (text: TextPair['candidate'], stop: number) =>
  typeof text === 'string' ? text.slice(0, stop) : text.slice(0, -1);

function pairResult(
  source: TextPair,
  words: Words,
  { text, diff: { links }, score: { similarity } }: AnalysedPair,
  label: Label,
  { probability, drifts }: PairDrift,
): PairResult {
  const span = (side: 'reference' | 'candidate', t: TokenSpan | null) => {
    const first = t && text[side].tokens[t.from];
    const last = t && text[side].tokens[t.to - 1];
    if (!first || !last) return null;
    return { start: first.start, end: last.end, text: plain(source[side]).slice(first.start, last.end) };
  };
  return {
    similarity,
    label,
    drift: probability,
    findings: drifts.map((x) => ({
      id: x.id,
      kind: x.kind,
      severity: x.severity,
      confidence: x.confidence,
      reference: span('reference', x.reference),
      candidate: span('candidate', x.candidate),
      message: x.message,
    })),
    words: {
      ...words,
      links: links.map((l) => [l.reference, l.candidate, l.relation, l.confidence] as const),
    },
  };
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
