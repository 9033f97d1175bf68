// The keys file of a segment: keys in ascending order, cut into buckets by their top bits, so that a look-up is one read of about
// a kilobyte at a place that the key itself names.
//
//   buckets  for each key: varint (gap to the key before, low bit set: more than one document), [varint count,]
//            varints of document gaps; a count over MAX_FREQUENCY has no documents after it
//   table    offset of each bucket, 8 bytes (double), one more for the end
//   foot     "SPDKEYS1", number of buckets (power of two), 4 bytes of zeros
//
// All numbers little-endian. Bytes a posting: 5 to 6.
import { KEY_BITS } from '../../core/retrieve/keys.ts';
import { MAX_FREQUENCY } from '../../core/retrieve/store.ts';
import type { PostingBuffer } from './postings.ts';

export const KEYS_MAGIC = 'SPDKEYS1';
export const KEYS_FOOT = 16;
/** Postings a bucket, about. */
const BUCKET_POSTINGS = 192;
const KEYS = 2 ** KEY_BITS;

export const bucketCount = (postings: number): number => {
  let n = 1;
  while (n * BUCKET_POSTINGS < postings && n < 2 ** 28) n *= 2;
  return n;
};

export const bucketOf = (key: number, buckets: number): number => Math.floor(key / (KEYS / buckets));
export const firstKey = (bucket: number, buckets: number): number => bucket * (KEYS / buckets);

/** Writes buckets one after another into chunks. */
export class BucketWriter {
  /** Offset of each bucket; filled up to the bucket being written. */
  private readonly table: Float64Array;
  private readonly buckets: number;
  private bucket = 0;
  private last = 0;
  private chunk: Buffer;
  private used = 0;
  private flushed = 0;
  /** Pairs of a key and a document that were written, counted ones included. */
  postings = 0;
  private readonly flush: (bytes: Buffer) => void;

  /** @param flush is given full chunks; their bytes are reused afterwards */
  constructor(buckets: number, flush: (bytes: Buffer) => void, chunkBytes = 1 << 20) {
    this.buckets = buckets;
    this.table = new Float64Array(buckets + 1);
    this.chunk = Buffer.allocUnsafe(chunkBytes);
    this.flush = flush;
  }

  /** Writes all of a sorted buffer; keys must be above those written before. `counts` are keys with a count and no list. */
  write(sorted: PostingBuffer, counts: ReadonlyMap<number, number> = new Map()): void {
    const heavy = [...counts].sort((a, b) => a[0] - b[0]);
    let h = 0;
    for (let i = 0; i < sorted.length; ) {
      const key = sorted.keyAt(i);
      const end = sorted.runEnd(i);
      while (h < heavy.length && heavy[h]![0] < key) this.key(heavy[h]![0], heavy[h++]![1]);
      const extra = h < heavy.length && heavy[h]![0] === key ? heavy[h++]![1] : 0;
      const count = end - i + extra;
      this.key(key, count);
      if (count <= MAX_FREQUENCY) {
        let before = 0;
        for (; i < end; i++) {
          const document = sorted.documentAt(i);
          this.varint(document - before);
          before = document;
        }
      }
      i = end;
    }
    while (h < heavy.length) this.key(heavy[h]![0], heavy[h++]![1]);
  }

  private key(key: number, count: number): void {
    const bucket = bucketOf(key, this.buckets);
    while (this.bucket < bucket) this.next();
    if (this.chunk.length - this.used < 16 * (MAX_FREQUENCY + 4)) this.empty();
    this.varint((key - this.last) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) this.varint(count);
    this.last = key;
    this.postings += count;
  }

  private next(): void {
    this.bucket++;
    this.table[this.bucket] = this.flushed + this.used;
    this.last = firstKey(this.bucket, this.buckets);
  }

  private varint(value: number): void {
    let v = value;
    while (v >= 0x1000_0000) {
      this.chunk[this.used++] = (v % 128) | 128;
      v = Math.floor(v / 128);
    }
    while (v >= 128) {
      this.chunk[this.used++] = (v & 127) | 128;
      v >>>= 7;
    }
    this.chunk[this.used++] = v;
  }

  private empty(): void {
    this.flush(this.chunk.subarray(0, this.used));
    this.flushed += this.used;
    this.used = 0;
  }

  /** Ends the last bucket and writes table and foot. */
  end(): void {
    while (this.bucket < this.buckets) this.next();
    this.empty();
    const bytes = Buffer.alloc(8 * (this.buckets + 1) + KEYS_FOOT);
    this.table.forEach((offset, i) => {
      bytes.writeDoubleLE(offset, 8 * i);
    });
    const foot = 8 * (this.buckets + 1);
    bytes.write(KEYS_MAGIC, foot, 'latin1');
    bytes.writeUInt32LE(this.buckets, foot + 8);
    this.flush(bytes);
  }
}

/** What a damaged bucket throws; the caller says which file. */
export class DamagedBucket extends Error {}

/** Reads keys one after another; `next` moves on, then `key`, `count` and `documents` are of that key. */
export class BucketReader {
  key = 0;
  count = 0;
  /** Its documents, `listed` of them; 0 when the count is over MAX_FREQUENCY. */
  readonly documents = new Uint32Array(MAX_FREQUENCY);
  listed = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;

  open(bytes: Uint8Array, from: number, end: number, first: number): void {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.key = first;
  }

  next(): boolean {
    if (this.at >= this.end) return false;
    const gap = this.varint();
    this.key += Math.floor(gap / 2);
    this.count = gap % 2 === 1 ? this.varint() : 1;
    this.listed = this.count <= MAX_FREQUENCY ? this.count : 0;
    let document = 0;
    for (let i = 0; i < this.listed; i++) {
      document += this.varint();
      this.documents[i] = document;
    }
    return true;
  }

  private varint(): number {
    const { bytes } = this;
    let b = bytes[this.at++]!;
    if (b < 128) return this.at <= this.end ? b : this.damaged();
    let value = b & 127;
    let factor = 128;
    do {
      if (this.at >= this.end) return this.damaged();
      b = bytes[this.at++]!;
      value += (b & 127) * factor;
      factor *= 128;
    } while (b >= 128);
    return value;
  }

  private damaged(): never {
    throw new DamagedBucket('a number runs past the end of its bucket');
  }
}
