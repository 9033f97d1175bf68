// One immutable part of an index: its documents and their keys, opened for reading.
import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BucketReader, bucketOf, DamagedBucket, firstKey, KEYS_FOOT, KEYS_MAGIC } from './buckets.ts';
import { DocsReader } from './docs-file.ts';
import { damaged, readAt } from './files.ts';
import { deadOf, type SegmentEntry } from './manifest.ts';

export class Segment {
  readonly entry: SegmentEntry;
  readonly dead: Set<number>;
  private readonly folder: string;
  private readonly keysFd: number;
  private readonly docsFd: number;
  private readonly reader = new BucketReader();
  private buffer = Buffer.allocUnsafe(1 << 16);
  private opened: { readonly buckets: number; readonly table: Float64Array } | null = null;
  private openedDocs: DocsReader | null = null;

  /** @throws the system's error when a file is missing, AppError when one has another size than it was written with */
  constructor(folder: string, entry: SegmentEntry) {
    this.folder = folder;
    this.entry = entry;
    this.dead = new Set(deadOf(entry));
    this.keysFd = openSync(join(folder, `${entry.name}.keys`), 'r');
    try {
      this.docsFd = openSync(join(folder, `${entry.name}.docs`), 'r');
    } catch (error) {
      closeSync(this.keysFd);
      throw error;
    }
    for (const [fd, kind] of [
      [this.keysFd, 'keys'],
      [this.docsFd, 'docs'],
    ] as const) {
      const { size } = fstatSync(fd);
      if (size === entry[kind].bytes) continue;
      this.close();
      throw damaged(folder, `${entry.name}.${kind} has ${size} bytes instead of ${entry[kind].bytes}`);
    }
  }

  close(): void {
    closeSync(this.keysFd);
    closeSync(this.docsFd);
  }

  get live(): number {
    return this.entry.documents - this.dead.size;
  }

  private damaged(kind: string, cause: unknown): Error {
    return cause instanceof RangeError || cause instanceof DamagedBucket
      ? damaged(this.folder, `${this.entry.name}.${kind}: ${cause.message}`, cause)
      : (cause as Error);
  }

  private get head(): { readonly buckets: number; readonly table: Float64Array } {
    if (this.opened) return this.opened;
    const end = this.entry.keys.bytes - KEYS_FOOT;
    const foot = readAt(this.keysFd, end, KEYS_FOOT);
    const buckets = foot.readUInt32LE(8);
    const area = end - 8 * (buckets + 1);
    if (foot.toString('latin1', 0, 8) !== KEYS_MAGIC || area < 0) throw new RangeError('its end is damaged');
    const bytes = readAt(this.keysFd, area, 8 * (buckets + 1));
    const table = new Float64Array(buckets + 1);
    for (let i = 0; i <= buckets; i++) table[i] = bytes.readDoubleLE(8 * i);
    for (let i = 0; i < buckets; i++)
      if (!(table[i]! <= table[i + 1]! && table[i + 1]! <= area)) throw new RangeError('its table is damaged');
    this.opened = { buckets, table };
    return this.opened;
  }

  /** Looks up one key; when there, the answer is in the reader that is returned, until the next call. */
  find(key: number): BucketReader | null {
    try {
      const { buckets, table } = this.head;
      const bucket = bucketOf(key, buckets);
      const from = table[bucket]!;
      const length = table[bucket + 1]! - from;
      if (length === 0) return null;
      if (length > this.buffer.length) this.buffer = Buffer.allocUnsafe(2 * length);
      readAt(this.keysFd, from, length, this.buffer.subarray(0, length));
      const { reader } = this;
      reader.open(this.buffer, 0, length, firstKey(bucket, buckets));
      while (reader.next()) if (reader.key >= key) return reader.key === key ? reader : null;
      return null;
    } catch (cause) {
      throw this.damaged('keys', cause);
    }
  }

  /** Calls `visit` with every key of [from, to) in order. */
  eachKey(from: number, to: number, visit: (reader: BucketReader) => void): void {
    try {
      const { buckets, table } = this.head;
      const last = to >= 2 ** 40 ? buckets - 1 : bucketOf(to, buckets);
      const { reader } = this;
      for (let bucket = bucketOf(from, buckets); bucket <= last; ) {
        // Many buckets a read, up to a megabyte.
        let end = bucket + 1;
        while (end <= last && table[end + 1]! - table[bucket]! < 1 << 20) end++;
        const bytes = readAt(this.keysFd, table[bucket]!, table[end]! - table[bucket]!);
        for (let b = bucket; b < end; b++) {
          reader.open(bytes, table[b]! - table[bucket]!, table[b + 1]! - table[bucket]!, firstKey(b, buckets));
          while (reader.next()) if (reader.key >= from && reader.key < to) visit(reader);
        }
        bucket = end;
      }
    } catch (cause) {
      throw this.damaged('keys', cause);
    }
  }

  get docs(): DocsReader {
    try {
      this.openedDocs ??= new DocsReader(this.docsFd, this.entry.docs.bytes);
      return this.openedDocs;
    } catch (cause) {
      throw this.damaged('docs', cause);
    }
  }

  document(number: number): ReturnType<DocsReader['read']> {
    try {
      return this.docs.read(number);
    } catch (cause) {
      throw this.damaged('docs', cause);
    }
  }

  /** Reads all of it; what is wrong, in words. */
  verify(): string[] {
    const problems: string[] = [];
    const { entry } = this;
    const attempt = (what: string, check: () => void): void => {
      try {
        check();
      } catch (error) {
        problems.push(`${what}: ${(error as Error).message}`);
      }
    };
    for (const [fd, kind] of [
      [this.keysFd, 'keys'],
      [this.docsFd, 'docs'],
    ] as const)
      attempt(`${entry.name}.${kind}`, () => {
        let crc = 0;
        for (let at = 0; at < entry[kind].bytes; at += 1 << 20)
          crc = crc32(readAt(fd, at, Math.min(1 << 20, entry[kind].bytes - at)), crc);
        if (crc !== entry[kind].crc) throw new RangeError('its checksum is wrong');
      });
    attempt(`${entry.name}.keys`, () => {
      let before = -1;
      let postings = 0;
      this.eachKey(0, 2 ** 40, (r) => {
        if (r.key <= before) throw new RangeError(`key ${r.key} is out of order`);
        before = r.key;
        postings += r.count;
        for (let i = 0; i < r.listed; i++)
          if (r.documents[i]! >= entry.documents)
            throw new RangeError(`key ${r.key} has a document that does not exist`);
      });
      if (postings !== entry.postings) throw new RangeError(`${postings} postings instead of ${entry.postings}`);
    });
    attempt(`${entry.name}.docs`, () => {
      let documents = 0;
      for (let b = 0; b < this.docs.blocks; b++) documents += this.docs.block(b).length;
      if (documents !== entry.documents) throw new RangeError(`${documents} documents instead of ${entry.documents}`);
    });
    for (const d of this.dead)
      if (d >= entry.documents) problems.push(`${entry.name}: document ${d} is removed and never was`);
    return problems;
  }
}
