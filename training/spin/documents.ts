// The records that the makers hand on: articles as paragraphs of sentences, and candidates whose sentences say how they
// were made.
import type { Label, VerdictLabel } from '../../src/core/types.ts';

export type MadeLabel = Label | 'added' | 'furniture';

export interface Made {
  readonly text: string;
  readonly label: MadeLabel;
}

/** Paragraphs of sentences. */
export type Paragraphs<T = string> = readonly (readonly T[])[];

export interface Article {
  readonly id: string;
  /** Documents of one group stay on one side of every split. */
  readonly group: string;
  readonly genre: string;
  readonly title: string;
  readonly paragraphs: Paragraphs;
}

export interface MadeDocument {
  readonly id: string;
  readonly group: string;
  readonly genre: string;
  /** How it was made: the maker's name and its setting. */
  readonly kind: string;
  readonly verdict: VerdictLabel;
  readonly reference: string;
  readonly candidate: string;
  /** Candidate sentences in order with their labels. */
  readonly sentences: readonly Made[];
  /** Share of the candidate's words in spun sentences. */
  readonly spunShare: number;
}

export const textOf = (title: string, paragraphs: Paragraphs<string | Made>): string =>
  `${title ? `${title}\n\n` : ''}${paragraphs
    .filter((p) => p.length)
    .map((p) => p.map((s) => (typeof s === 'string' ? s : s.text)).join(' '))
    .join('\n\n')}\n`;

export const labelled = (paragraphs: Paragraphs, label: MadeLabel): Made[][] =>
  paragraphs.map((p) => p.map((text) => ({ text, label })));

/** A candidate made from an article. */
export function madeDocument(
  article: Article,
  kind: string,
  verdict: VerdictLabel,
  paragraphs: Paragraphs<Made>,
  title = article.title,
): MadeDocument {
  const sentences = paragraphs.flat();
  const words = (s: Made) => s.text.split(/\s+/).length;
  const total = sentences.reduce((n, s) => n + words(s), 0);
  const spun = sentences.filter((s) => s.label === 'spun').reduce((n, s) => n + words(s), 0);
  return {
    id: `${article.id}/${kind}`,
    group: article.group,
    genre: article.genre,
    kind,
    verdict,
    reference: textOf(article.title, article.paragraphs),
    candidate: textOf(title, paragraphs),
    sentences,
    spunShare: total ? spun / total : 0,
  };
}
