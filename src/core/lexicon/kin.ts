// Signatures of word senses: most pairs of words are not related, and eight comparisons of bits say so without a look-up.
// A signature has three parts of 256 bits: senses, direct hypernyms of the two most frequent senses, all hypernyms up to
// three steps above those; a synset sets one bit of a part. The test never misses a relation and rarely imagines one.

/** Sets the bit of `synset` in the part that starts at word `at`. */
export function markBit(bits: Int32Array, at: number, synset: number): void {
  const h = Math.imul(synset, 0x9e3779b1) >>> 24;
  bits[at + (h >> 5)]! |= 1 << (h & 31);
}

/** False: the words share no sense, neither stands above the other, and they are no sisters. */
export function mayBeKin(a: Int32Array, b: Int32Array): boolean {
  for (let k = 0; k < 8; k++) {
    const s = a[k]!;
    const t = b[k]!;
    if (((s | a[k + 16]!) & t) !== 0 || (s & b[k + 16]!) !== 0 || (a[k + 8]! & b[k + 8]!) !== 0) return true;
  }
  return false;
}
