/** The lexicon file cannot be used; the message says why and what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}
