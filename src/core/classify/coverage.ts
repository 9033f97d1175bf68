// How much of both texts stands in a pair, in words.
import type { AnnotatedDocument, Comparison } from '../types.ts';

interface Coverage {
  readonly coverage: { readonly candidate: number; readonly reference: number };
  /** Body words of the candidate; those of captions count, titles and furniture do not. */
  readonly words: number;
}

export function sumWords({ candidate, reference, alignment }: Comparison): Coverage {
  const c = new Set(alignment.pairs.flatMap((p) => p.candidate));
  const r = new Set(alignment.pairs.flatMap((p) => p.reference));
  const candidateWords = wordsBySentence(candidate);
  const referenceWords = wordsBySentence(reference);
  return {
    coverage: { candidate: share(candidateWords, c), reference: share(referenceWords, r) },
    words: candidateWords.reduce((n, x) => n + x, 0),
  };
}

/** Words of each sentence, 0 for titles and furniture. */
export function wordsBySentence(document: AnnotatedDocument): number[] {
  return document.sentences.map((s) =>
    s.role === 'body' ? s.tokens.reduce((n, t) => n + (t.kind === 'word' || t.kind === 'number' ? 1 : 0), 0) : 0,
  );
}

function share(words: readonly number[], ids: ReadonlySet<number>): number {
  let all = 0;
  let covered = 0;
  words.forEach((n, id) => {
    all += n;
    if (ids.has(id)) covered += n;
  });
  return all ? covered / all : 0;
}
