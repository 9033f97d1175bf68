// The docs file of a segment: documents in the order of their numbers, in compressed blocks of about 32 kB.
//
//   header   "SPDDOCS1", number of blocks, number of documents
//   blocks   deflate of: for each document three 4-byte lengths (name, fingerprint, body), then the bytes of all
//   table    for each block its offset (8-byte double) and the number of its first document (4 bytes); one more for the end
//
// The table stands at the end because blocks are written before their sizes are known.
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { KeptDocument } from '../../core/retrieve/store.ts';
import { type FileWriter, readAt } from './files.ts';

const DOCS_MAGIC = 'SPDDOCS1';
const HEADER = 16;
const ROW = 12;
const BLOCK_BYTES = 32 * 1024;

const deflate = promisify(deflateRaw);

/** Gathers documents into blocks; compression runs beside on other threads, at most a few blocks ahead. */
export class DocsWriter {
  private readonly file: FileWriter;
  private readonly rows: { offset: number; first: number }[] = [];
  private block: Buffer[] = [];
  private blockBytes = 0;
  private blockFirst = 0;
  private count = 0;
  private readonly waiting: { first: number; bytes: Promise<Buffer> }[] = [];

  constructor(file: FileWriter) {
    this.file = file;
    file.write(header(0, 0));
  }

  async add(document: KeptDocument): Promise<void> {
    const parts = [document.name, document.fingerprint, document.body].map((s) => Buffer.from(s));
    const lengths = Buffer.alloc(12);
    parts.forEach((p, i) => {
      lengths.writeUInt32LE(p.length, 4 * i);
    });
    this.block.push(lengths, ...parts);
    this.blockBytes += 12 + parts.reduce((n, p) => n + p.length, 0);
    this.count++;
    if (this.blockBytes >= BLOCK_BYTES) await this.close();
  }

  private async close(): Promise<void> {
    if (this.block.length === 0) return;
    this.waiting.push({ first: this.blockFirst, bytes: deflate(Buffer.concat(this.block), { level: 6 }) });
    this.block = [];
    this.blockBytes = 0;
    this.blockFirst = this.count;
    if (this.waiting.length > 8) await this.writeNext();
  }

  private async writeNext(): Promise<void> {
    const { first, bytes } = this.waiting.shift()!;
    const data = await bytes;
    this.rows.push({ offset: this.file.bytes, first });
    this.file.write(data);
  }

  /** Copies a block that is already compressed, when all of its documents stay. */
  async copy(bytes: Buffer, documents: number): Promise<void> {
    await this.close();
    while (this.waiting.length) await this.writeNext();
    this.rows.push({ offset: this.file.bytes, first: this.count });
    this.file.write(bytes);
    this.count += documents;
    this.blockFirst = this.count;
  }

  async end(): Promise<void> {
    await this.close();
    while (this.waiting.length) await this.writeNext();
    const table = Buffer.alloc(ROW * (this.rows.length + 1) + 16);
    [...this.rows, { offset: this.file.bytes, first: this.count }].forEach((r, i) => {
      table.writeDoubleLE(r.offset, ROW * i);
      table.writeUInt32LE(r.first, ROW * i + 8);
    });
    header(this.rows.length, this.count).copy(table, ROW * (this.rows.length + 1));
    this.file.write(table);
  }
}

function header(blocks: number, documents: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.write(DOCS_MAGIC, 'latin1');
  bytes.writeUInt32LE(blocks, 8);
  bytes.writeUInt32LE(documents, 12);
  return bytes;
}

/** Reads documents by number; the last blocks stay decompressed. */
export class DocsReader {
  private readonly fd: number;
  readonly blocks: number;
  readonly documents: number;
  private readonly table: Buffer;
  private readonly cache = new Map<number, KeptDocument[]>();

  /** @throws RangeError when the file is no docs file */
  constructor(fd: number, bytes: number) {
    this.fd = fd;
    const foot = readAt(fd, bytes - HEADER, HEADER);
    if (foot.toString('latin1', 0, 8) !== DOCS_MAGIC) throw new RangeError('its end is missing');
    this.blocks = foot.readUInt32LE(8);
    this.documents = foot.readUInt32LE(12);
    const length = ROW * (this.blocks + 1);
    if (length + 2 * HEADER > bytes) throw new RangeError('its table is longer than the file');
    this.table = readAt(fd, bytes - HEADER - length, length);
  }

  private offset = (block: number): number => this.table.readDoubleLE(ROW * block);
  first = (block: number): number => this.table.readUInt32LE(ROW * block + 8);

  /** @throws RangeError when the block is damaged */
  read(document: number): KeptDocument {
    let low = 0;
    let high = this.blocks - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.first(mid) <= document) low = mid;
      else high = mid - 1;
    }
    let block = this.cache.get(low);
    if (!block) {
      block = this.block(low);
      if (this.cache.size >= 8) this.cache.delete(this.cache.keys().next().value!);
      this.cache.set(low, block);
    }
    const found = block[document - this.first(low)];
    if (!found) throw new RangeError(`document ${document} is missing`);
    return found;
  }

  compressed(block: number): Buffer {
    const from = this.offset(block);
    return readAt(this.fd, from, this.offset(block + 1) - from);
  }

  block(block: number): KeptDocument[] {
    let bytes: Buffer;
    try {
      bytes = inflateRawSync(this.compressed(block));
    } catch (cause) {
      throw new RangeError(`block ${block} cannot be decompressed`, { cause });
    }
    const out: KeptDocument[] = [];
    for (let at = 0; at < bytes.length; ) {
      if (at + 12 > bytes.length) throw new RangeError(`block ${block} is cut short`);
      const [n, f, b] = [0, 4, 8].map((k) => bytes.readUInt32LE(at + k)) as [number, number, number];
      const start = at + 12;
      at = start + n + f + b;
      if (at > bytes.length) throw new RangeError(`block ${block} is cut short`);
      out.push({
        name: bytes.toString('utf8', start, start + n),
        fingerprint: bytes.toString('utf8', start + n, start + n + f),
        body: bytes.toString('utf8', start + n + f, at),
      });
    }
    if (out.length !== this.first(block + 1) - this.first(block))
      throw new RangeError(`block ${block} holds ${out.length} documents`);
    return out;
  }
}
