// The public engine: bytes of a lexicon in, two verbs out. No global state; one engine serves any number of calls.
import {
  checkedArticle,
  checkedBytes,
  checkedCallback,
  checkedOptions,
  checkedPairs,
  checkedText,
} from './arguments.ts';
import { extractPlain } from './extract/index.ts';
import { loadLexicon } from './lexicon/load.ts';
import { NO_LEXICON } from './lexicon/none.ts';
import type { Options } from './options.ts';
import { compareDocuments, type Progress } from './pipeline.ts';
import { createRetriever, type Retriever } from './retriever.ts';
import { scorePairs } from './score-pairs.ts';
import type { Document, PairResult, Report, TextPair } from './types.ts';

export interface Engine {
  /** Compares two articles: plain texts, or Documents from `extract`. @throws TypeError for other arguments and unknown options */
  compare(
    candidate: string | Document,
    reference: string | Document,
    options?: Partial<Options>,
    onProgress?: Progress,
  ): Report;
  /** Makes articles findable, and finds the sources of candidates among them. */
  readonly retriever: Retriever;
  /** Scores one pair of sentences, as strings or as given tokens. */
  score(candidate: TextPair['candidate'], reference: TextPair['reference']): PairResult;
  /** The same for many pairs, in order: some dozens at once take two thirds of the time that they take one by one. */
  scoreAll(pairs: readonly TextPair[]): PairResult[];
}

declare const SPINDRIFT_VERSION: string;
const VERSION = typeof SPINDRIFT_VERSION === 'string' ? SPINDRIFT_VERSION : '0.0.0-dev';

/**
 * @param lexiconBytes contents of the packaged `lexicon.bin`; without it words are compared by their letters only, and a notice in
 * each report says so
 * @throws LexiconError when the bytes cannot be used
 */
export function createEngine(lexiconBytes?: Uint8Array | ArrayBuffer): Engine {
  const lexicon = lexiconBytes === undefined ? NO_LEXICON : loadLexicon(checkedBytes(lexiconBytes));
  const documentOf = (given: string | Document, name: string): Document => {
    const article = checkedArticle(given, name);
    return typeof article === 'string' ? extractPlain({ name, raw: article }) : article;
  };
  return {
    compare: (candidate, reference, options, onProgress) =>
      compareDocuments(
        documentOf(candidate, 'candidate'),
        documentOf(reference, 'reference'),
        lexicon,
        checkedOptions(options),
        VERSION,
        checkedCallback(onProgress, 'onProgress'),
      ),
    retriever: createRetriever(lexicon),
    score: (candidate, reference) => {
      const pair = { candidate: checkedText(candidate, 'candidate'), reference: checkedText(reference, 'reference') };
      return scorePairs([pair], lexicon)[0]!;
    },
    scoreAll: (pairs) => scorePairs(checkedPairs(pairs), lexicon),
  };
}
