// Short-lived arrays of numbers, cut from one buffer that is used again and again. A typed array of its own, of more than 64
// bytes, takes memory outside the heap: 300 to 500 ns, five times what a view costs, and one pair needs some fifty. Plain
// arrays, the tempting way, are copied as a whole when the first fraction is written into them.
//
// Owned by one step of the analysis, which clears it when it begins: what it gave out before is then given out again.

/** Numbers to begin with; a long sentence makes it grow. */
const SIZE = 1 << 12;

export class Scratch {
  #doubles = new Float64Array(SIZE);
  #integers = new Int32Array(SIZE);
  #doublesUsed = 0;
  #integersUsed = 0;

  clear(): void {
    this.#doublesUsed = 0;
    this.#integersUsed = 0;
  }

  /** `n` times `value`. */
  doubles(n: number, value = 0): Float64Array {
    const from = this.#doublesUsed;
    this.#doublesUsed += n;
    if (this.#doublesUsed > this.#doubles.length) this.#doubles = new Float64Array(2 * this.#doublesUsed);
    return new Float64Array(this.#doubles.buffer, from * Float64Array.BYTES_PER_ELEMENT, n).fill(value);
  }

  /** `n` times `value`. */
  integers(n: number, value = 0): Int32Array {
    const from = this.#integersUsed;
    this.#integersUsed += n;
    if (this.#integersUsed > this.#integers.length) this.#integers = new Int32Array(2 * this.#integersUsed);
    return new Int32Array(this.#integers.buffer, from * Int32Array.BYTES_PER_ELEMENT, n).fill(value);
  }
}
