// Sentences given one by one as an annotated document, so that tests of the alignment do not depend on sentence splitting.
import { annotate } from '../../../src/core/annotate/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import type { AnnotatedDocument, Role, Sentence } from '../../../src/core/types.ts';

export function documentOf(sentences: readonly (string | readonly [Role, string])[]): AnnotatedDocument {
  let text = '';
  const list: Sentence[] = sentences.map((s, id) => {
    const [role, words] = typeof s === 'string' ? (['body', s] as const) : s;
    if (id > 0) text += ' ';
    const start = text.length;
    text += words;
    return { id, start, end: text.length, paragraph: 0, role, text: words };
  });
  const document = {
    name: 'given',
    format: 'text' as const,
    title: null,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, furniture: false, reason: 'given' }],
    offsets: [],
    metadata: { byline: null, published: null, canonical: null, site: null, language: null },
    notices: [],
  };
  return annotate(document, list, NO_LEXICON);
}
