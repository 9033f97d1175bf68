// Lines and stretches of a stream of bytes; memory holds what is asked for, whatever the stream's length.

/** Longest line, and longest head of a record; real ones have about 1 kB. */
export const HEADER_BYTES = 64 * 1024;

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Lines and stretches of a stream of bytes. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  private buffer: Buffer = Buffer.alloc(0);

  constructor(chunks: Chunks) {
    this.chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.buffer = this.buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.buffer, value]);
    return true;
  }

  /** Up to the line feed; null at the end. */
  async line(): Promise<string | null> {
    let stop = this.buffer.indexOf(10);
    while (stop < 0) {
      if (this.buffer.length > HEADER_BYTES) throw new Error('an endless line');
      if (!(await this.more())) break;
      stop = this.buffer.indexOf(10);
    }
    if (stop < 0 && this.buffer.length === 0) return null;
    const end = stop < 0 ? this.buffer.length : stop;
    const text = this.buffer.toString('utf8', 0, end).replace(/\r$/, '');
    this.buffer = this.buffer.subarray(Math.min(this.buffer.length, end + 1));
    return text;
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = length; ; ) {
      const part = this.buffer.subarray(0, left);
      this.buffer = this.buffer.subarray(part.length);
      parts.push(part);
      left -= part.length;
      if (left === 0) return Buffer.concat(parts);
      if (!(await this.more())) throw new Error('it ends inside a record');
    }
  }

  async skip(length: number): Promise<void> {
    for (let left = length; ; ) {
      const passed = Math.min(left, this.buffer.length);
      this.buffer = this.buffer.subarray(passed);
      left -= passed;
      if (left === 0) return;
      if (!(await this.more())) throw new Error('it ends inside a record');
    }
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
