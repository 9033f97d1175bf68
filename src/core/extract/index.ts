// Source → Document. Never fails: what cannot be read as its format becomes plain text with a notice.
import type { Document, SourceText } from '../types.ts';
import { extractPlain } from './plain.ts';

export { extractPlain } from './plain.ts';

/** Parsers other than plain text load on first use, hence the promise. */
export async function extract(source: SourceText): Promise<Document> {
  return extractPlain(source);
}
