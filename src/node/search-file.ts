// One candidate file against an index: its sources, and the comparison with the best.
import type { DocumentStore, Engine, FoundSource, Report } from '../core/index.ts';
import { rounded } from '../core/text/rounded.ts';
import { readArticle } from './read-article.ts';

export interface SearchRequest {
  readonly path: string;
  readonly name: string;
  /** Absolute folder or URL of the index. */
  readonly index: string;
  readonly most: number;
  readonly least: number;
  /** Compare with the best source. */
  readonly compare: boolean;
}

interface SourceAnswer {
  readonly name: string;
  readonly title: string | null;
  readonly confidence: number;
  /** Share of the candidate's sentences that come from it. */
  readonly share: number;
  /** Keys shared, by kind. */
  readonly shared: Readonly<Record<string, number>>;
  /** Other names under which the index keeps the same text. */
  readonly alsoAs: readonly string[];
  /** The candidate's sentences that come from it. */
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface SearchAnswer {
  readonly candidate: { readonly name: string; readonly title: string | null; readonly sentences: number };
  /** Best first. */
  readonly sources: readonly SourceAnswer[];
  /** The candidate compared with the first source; null without one, or when not asked for. */
  readonly report: Report | null;
}

/** @throws AppError when the candidate cannot be read or the index is damaged */
export async function searchFile(request: SearchRequest, engine: Engine, store: DocumentStore): Promise<SearchAnswer> {
  const { document } = await readArticle(request.path, request.name);
  const { most, least } = request;
  const { sentences, sources } = await engine.retriever.search(document, store, { most, least });
  const best = sources[0];
  return {
    candidate: { name: document.name, title: document.title, sentences: sentences.length },
    sources: sources.map((s) => answerOf(s, sentences)),
    report: best && request.compare ? engine.compare(document, best.text.document) : null,
  };
}

function answerOf(
  source: FoundSource,
  sentences: readonly { start: number; end: number; text: string }[],
): SourceAnswer {
  const { name, text, confidence, share, shared, alsoAs } = source;
  return {
    name,
    title: text.document.title,
    confidence: rounded(confidence),
    share: rounded(share),
    shared,
    alsoAs,
    sentences: source.sentences.map((s) => {
      const { start, end, text } = sentences[s]!;
      return { start, end, text };
    }),
  };
}
