// What models that move word vectors share: a matrix of signed bytes that all vectors go through, and corrections of half a byte a number
// for single words.
import { bytesOfBase64 } from './base64.ts';

/** What these models need of a lexicon. */
export interface WordVectors {
  readonly size: number;
  idOf(word: string): number;
  hasVector(id: number): boolean;
  readonly dimensions: number;
  addVector(id: number, weight: number, sum: Float32Array): void;
}

/** Rows of `dims` numbers from signed bytes in base 64, each in steps of its own unit. */
export function matrixOf(base64: string, units: readonly number[], dims: number): Float32Array {
  return Float32Array.from(Int8Array.from(bytesOfBase64(base64)), (x, at) => x * units[(at / dims) | 0]!);
}

/**
 * The entry's vector less the mean through the matrix, times `weight`, into the first `units` numbers of `out`, four rows at a
 * time: each addition waits for the one before in its own sum only. The number of rows is a multiple of four.
 */
export function throughMatrix(
  vectors: WordVectors,
  id: number,
  { rows, mean }: { readonly rows: Float32Array; readonly mean: readonly number[] },
  weight: number,
  out: Float32Array,
): void {
  const dims = mean.length;
  const own = new Float32Array(dims);
  vectors.addVector(id, 1, own);
  for (let k = 0; k < dims; k++) own[k]! -= mean[k]!;
  for (let d = 0, first = 0; first < rows.length; d += 4, first += 4 * dims) {
    let [s, t, u, v] = [0, 0, 0, 0];
    for (let k = 0, at = first; k < dims; k++, at++) {
      const x = own[k]!;
      s += rows[at]! * x;
      t += rows[at + dims]! * x;
      u += rows[at + 2 * dims]! * x;
      v += rows[at + 3 * dims]! * x;
    }
    out[d] = weight * s;
    out[d + 1] = weight * t;
    out[d + 2] = weight * u;
    out[d + 3] = weight * v;
  }
}

/** Adds the correction of the `row`-th word, two numbers a byte, high half first, 8 = zero. */
export function addCorrection(bytes: Uint8Array, row: number, width: number, step: number, out: Float32Array): void {
  for (let d = 0, at = row * width; d < width; d++, at++) {
    const byte = bytes[at >> 1]!;
    out[d]! += (((at & 1) === 0 ? byte >> 4 : byte & 15) - 8) * step;
  }
}
