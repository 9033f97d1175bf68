// The list of an index's parts: one small JSON file, replaced as a whole, so that at any moment there is the index of before or
// the index of after and nothing between.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyOrigin } from '../../core/retrieve/store.ts';
import { AppError } from '../errors.ts';
import { damaged, removeQuietly, syncFolder } from './files.ts';

export const MANIFEST = 'spindrift-index.json';
/** Changes when files of before cannot be read any more. */
const FORMAT = 1;

export interface SegmentEntry {
  /** Its files are NAME.keys and NAME.docs. */
  readonly name: string;
  readonly documents: number;
  readonly postings: number;
  readonly textBytes: number;
  readonly keys: { readonly bytes: number; readonly crc: number };
  readonly docs: { readonly bytes: number; readonly crc: number };
  /** Numbers of removed documents, ascending: 32-bit little-endian in base64. */
  readonly dead: string;
}

export interface Manifest {
  readonly origin: KeyOrigin;
  /** Counts publications; names of new files come from it. */
  readonly generation: number;
  readonly segments: readonly SegmentEntry[];
}

export const deadOf = (entry: SegmentEntry): Uint32Array => {
  const bytes = Buffer.from(entry.dead, 'base64');
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(4 * i));
};

export function deadText(dead: Iterable<number>): string {
  const list = [...dead].sort((a, b) => a - b);
  const bytes = Buffer.alloc(4 * list.length);
  list.forEach((d, i) => {
    bytes.writeUInt32LE(d, 4 * i);
  });
  return bytes.toString('base64');
}

/** The manifest of a folder, or null when it holds no index. @throws AppError when it is damaged or of another version */
export function readManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR')
      throw new AppError('not-a-folder', `${folder} is not a folder`, 'an index is a folder; give another path');
    throw new AppError('index-unreadable', `cannot read the index ${folder}`, 'make its files readable for you', {
      cause,
    });
  }
  let json: { spindriftIndex?: unknown } & Partial<Manifest>;
  try {
    json = JSON.parse(text) as typeof json;
  } catch (cause) {
    throw damaged(folder, `${MANIFEST} is no JSON`, cause);
  }
  if (json?.spindriftIndex !== FORMAT)
    throw typeof json?.spindriftIndex === 'number'
      ? new AppError(
          'index-version',
          `the index ${folder} has format ${json.spindriftIndex}, this spindrift reads ${FORMAT}`,
          json.spindriftIndex > FORMAT
            ? 'use the newer spindrift that wrote it, or build it anew'
            : 'build it anew from its articles',
        )
      : damaged(folder, `${MANIFEST} is not of an index`);
  if (!isWhole(json)) throw damaged(folder, `${MANIFEST} lacks entries`);
  return json;
}

function isWhole(json: Partial<Manifest>): json is Manifest {
  const count = (x: unknown): boolean => typeof x === 'number' && Number.isSafeInteger(x) && x >= 0;
  return (
    count(json.generation) &&
    count(json.origin?.keys) &&
    typeof json.origin?.lexicon === 'string' &&
    Array.isArray(json.segments) &&
    json.segments.every(
      (s: SegmentEntry) =>
        /^[\w-]+$/.test(s?.name) &&
        typeof s.dead === 'string' &&
        [s.documents, s.postings, s.textBytes, s.keys?.bytes, s.keys?.crc, s.docs?.bytes, s.docs?.crc].every(count),
    )
  );
}

/** Puts a manifest in the place of the one before; when this returns, it survives a power cut. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const draft = join(folder, `${MANIFEST}.draft`);
  try {
    const fd = openSync(draft, 'w');
    try {
      const data = Buffer.from(`${JSON.stringify({ spindriftIndex: FORMAT, ...manifest })}\n`);
      for (let at = 0; at < data.length; ) at += writeSync(fd, data, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(draft, join(folder, MANIFEST));
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
  syncFolder(folder);
}
