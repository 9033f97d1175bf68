// What a page states about itself, in the form that its blocks are compared with.
import type { PageMetadata } from './metadata.ts';

export interface PageFacts {
  /** Titles that the page states, normalised. */
  readonly titles: ReadonlySet<string>;
  readonly description: string;
  /** Article body that the page's own JSON-LD holds, normalised, or ''. */
  readonly articleBody: string;
}

/** Letters and figures alone, in lower case. */
export const normalized = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Statements of the page in the form that block features compare with. */
export function pageFacts(meta: PageMetadata): PageFacts {
  return {
    titles: new Set(meta.titles.map(normalized)),
    description: meta.description ? normalized(meta.description) : '',
    articleBody: meta.articleBody ? normalized(meta.articleBody) : '',
  };
}
