// Sentences → tokens, values, names, quotations.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnnotatedDocument, Document, Sentence, Side } from '../types.ts';
import { tokenize } from './tokenize.ts';

export function annotate(document: Document, sentences: readonly Sentence[], lexicon: Lexicon): AnnotatedDocument {
  return {
    document,
    sentences: sentences.map((s) => ({ ...s, tokens: tokenize(s.text, s.start, lexicon), values: [], names: [] })),
    quotations: [],
    notices: [],
  };
}

/** A text or given tokens as one side, for `score`: no sentence splitting; given tokens are kept one to one. */
export function annotateText(text: string | readonly string[], lexicon: Lexicon): Side {
  if (typeof text === 'string') return { tokens: tokenize(text, 0, lexicon), values: [], names: [] };
  const tokens = [];
  let start = 0;
  for (const t of text) {
    const [first] = tokenize(t, start, lexicon);
    const norm = t.toLowerCase();
    tokens.push({
      ...(first ?? { kind: 'symbol' as const, tag: 'X' as const, lemma: norm, word: -1, lemmaId: -1, stop: true }),
      start,
      end: start + t.length,
      text: t,
      norm,
    });
    start += t.length + 1;
  }
  return { tokens, values: [], names: [] };
}
