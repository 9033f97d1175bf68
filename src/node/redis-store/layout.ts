// Where an index lies on the servers: names of keys, how they spread over the slots of a cluster, how a posting looks.
//
//   spindrift:INDEX:state          hash: format, origin of the keys, what is committed; one atomic write makes a batch visible
//   spindrift:INDEX:lock           who writes
//   spindrift:INDEX:{T}:p:B        bucket B: records of 8 bytes, low 32 bits of the key and id of the document, in no order
//   spindrift:INDEX:{T}:d:ID       a document: gzip of JSON
//   spindrift:INDEX:{T}:n          hash: name → ids, newest first
//   spindrift:INDEX:dead:C         bitmap of dead ids, CHUNK ids each
//
// The tag T in braces decides on the slot. 1,024 tags spread over all servers, and yet what belongs to one tag can be read and
// written by one command. A bucket is a log that is only appended to; a list a key would be smaller to read and, at some
// hundred bytes of overhead for mostly one document, ten times larger to keep.
import { KEY_BITS } from '../../core/index.ts';

export const FORMAT = 1;
export const TAGS = 1024;
export const ALL_TAGS: readonly number[] = Array.from({ length: TAGS }, (_, tag) => tag);
/** Ids a bitmap of dead ones: 64 kB each. */
export const CHUNK = 2 ** 19;
/** Bytes of a posting. */
export const RECORD = 8;
/** In place of an id: the key has more documents than are listed. */
export const TOO_MANY = 0xffff_ffff;

/** A text of 600 words has about this many keys. */
const KEYS_PER_DOCUMENT = 600;
/** A query reads the whole bucket of each of its keys: 2 kB each in an index of the expected size. */
const RECORDS_PER_BUCKET = 256;

/** Buckets as a power of two, fixed when an index is made. */
export function bucketBitsFor(expectedDocuments: number): number {
  const bits = Math.ceil(Math.log2((expectedDocuments * KEYS_PER_DOCUMENT) / RECORDS_PER_BUCKET));
  return Math.min(28, Math.max(10, bits));
}

export class Layout {
  readonly state: string;
  readonly lock: string;
  readonly #root: string;
  readonly #bucketSize: number;

  constructor(index: string, bucketBits: number) {
    this.#root = `spindrift:${index}`;
    this.state = `${this.#root}:state`;
    this.lock = `${this.#root}:lock`;
    this.#bucketSize = 2 ** (KEY_BITS - bucketBits);
  }

  /** The high bits of a key: neighbours in order of the key lie in one bucket. */
  bucketOf(key: number): number {
    return Math.floor(key / this.#bucketSize);
  }
  bucket(bucket: number): string {
    return `${this.#root}:{${bucket % TAGS}}:p:${bucket}`;
  }
  document(id: number): string {
    return `${this.#root}:{${id % TAGS}}:d:${id}`;
  }
  names(name: string): string {
    return this.namesOfTag(tagOf(name));
  }
  namesOfTag(tag: number): string {
    return `${this.#root}:{${tag}}:n`;
  }
  dead(chunk: number): string {
    return `${this.#root}:dead:${chunk}`;
  }
  /** Matches the buckets, or the documents, for SCAN. */
  pattern(what: 'p' | 'd'): string {
    return `${this.#root}:{*}:${what}:*`;
  }
}

/** The low half of a key; with its bucket it tells the key. */
export function lowOf(key: number): number {
  return key % 2 ** 32;
}

/** FNV-1a: spreads names evenly over the tags. */
function tagOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return (h >>> 0) % TAGS;
}
