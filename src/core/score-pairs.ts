// Pairs of texts without documents through the stages from `annotate` on: what `score` does.
import { annotateText, isCutText } from './annotate/index.ts';
import { classifyPair } from './classify/index.ts';
import { diff } from './diff/index.ts';
import { findDrifts } from './drift/index.ts';
import { detectLanguage } from './languages/detect.ts';
import type { Lexicon } from './lexicon/types.ts';
import { LIMITS } from './options.ts';
import { score } from './score/index.ts';
import { unmasked } from './text/look-alikes.ts';
import type {
  AnalysedPair,
  Label,
  Notice,
  PairDrift,
  PairResult,
  PairText,
  SentencePair,
  TextPair,
  TokenSpan,
} from './types.ts';

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
