// Vectors of words: a row of whole numbers each, and the factor that makes its length one.
import type { Sections } from './sections.ts';
import type { Lexicon, WordId } from './types.ts';

type WordVectors = Pick<Lexicon, 'hasVector' | 'cosine' | 'dimensions' | 'addVector'>;

export function wordVectorsIn(sections: Sections, sensed: (id: WordId) => WordId): WordVectors {
  const { vectors: vectorCount, dims } = sections.header;
  const vectors = sections.signed('vectors');
  const norms = sections.floats('norms');

  const vectorRow = (id: WordId): number => {
    if (id < vectorCount) return id;
    const base = sensed(id);
    return base < vectorCount ? base : -1;
  };

  return {
    hasVector: (id) => vectorRow(id) >= 0,
    cosine: (a, b) => {
      const x = vectorRow(a);
      const y = vectorRow(b);
      if (x < 0 || y < 0) return 0;
      if (x === y) return 1;
      // Whole numbers, four at a time: the sum is exact in any order, and this is the product's most frequent question.
      let dot = 0;
      let p = x * dims;
      let q = y * dims;
      const end = p + dims;
      for (; p + 3 < end; p += 4, q += 4)
        dot =
          (dot +
            Math.imul(vectors[p]!, vectors[q]!) +
            Math.imul(vectors[p + 1]!, vectors[q + 1]!) +
            Math.imul(vectors[p + 2]!, vectors[q + 2]!) +
            Math.imul(vectors[p + 3]!, vectors[q + 3]!)) |
          0;
      for (; p < end; p++, q++) dot = (dot + Math.imul(vectors[p]!, vectors[q]!)) | 0;
      return Math.max(-1, Math.min(1, dot * norms[x]! * norms[y]!));
    },
    dimensions: dims,
    addVector: (id, weight, sum) => {
      const x = vectorRow(id);
      if (x < 0) return;
      const factor = weight * norms[x]!;
      const p = x * dims;
      for (let k = 0; k < dims; k++) sum[k]! += factor * vectors[p + k]!;
    },
  };
}
