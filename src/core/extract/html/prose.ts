// What counts as a paragraph of prose in a page, for all that asks where the article runs.

/** A paragraph of this many words that ends like a sentence is prose. */
export const PROSE_WORDS = 8;
/** Share of characters in links from which a paragraph is one of links. */
export const LINKED = 0.4;
