// Files of an index: written whole, synced, and their problems said in words.
import { closeSync, fsyncSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { AppError } from '../errors.ts';

/** A file written from front to back, with a checksum; `finish` makes it safe. */
export class FileWriter {
  private readonly fd: number;
  readonly path: string;
  bytes = 0;
  crc = 0;
  constructor(path: string) {
    this.path = path;
    this.fd = openSync(path, 'w');
  }
  write(data: Uint8Array): void {
    for (let at = 0; at < data.length; ) at += writeSync(this.fd, data, at);
    this.bytes += data.length;
    this.crc = crc32(data, this.crc);
  }
  finish(): { bytes: number; crc: number } {
    fsyncSync(this.fd);
    closeSync(this.fd);
    return { bytes: this.bytes, crc: this.crc };
  }
  /** Gives up and removes the file. */
  discard(): void {
    try {
      closeSync(this.fd);
    } catch {
      // Already closed.
    }
    removeQuietly(this.path);
  }
}

/** Bytes [from, from + length) of an open file. @throws when it ends before */
export function readAt(fd: number, from: number, length: number, into = Buffer.allocUnsafe(length)): Buffer {
  let done = 0;
  while (done < length) {
    const n = readSync(fd, into, done, length - done, from + done);
    if (n === 0) throw new RangeError(`the file ends before byte ${from + length}`);
    done += n;
  }
  return into;
}

/** A folder's own entry on the disk: without it a rename may be lost in a power cut. Some systems cannot; they need not. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows opens no folders.
  }
}

export function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already, or still open elsewhere on a system that minds; the next writer tries again.
  }
}

const REASONS: Readonly<Record<string, readonly [id: string, why: string, hint: string]>> = {
  ENOSPC: [
    'disk-full',
    'the disk is full',
    'free some room and run the same command again; what was added before is kept',
  ],
  EDQUOT: [
    'disk-full',
    'the quota is used up',
    'free some room and run the same command again; what was added before is kept',
  ],
  EROFS: ['index-read-only', 'the disk is read-only', 'write the index elsewhere; searching it here works'],
  EACCES: ['index-read-only', 'permission denied', 'make the folder writable for you; searching needs only reading'],
  EPERM: ['index-read-only', 'permission denied', 'make the folder writable for you; searching needs only reading'],
  EMFILE: ['too-many-files', 'too many open files', 'raise the limit (ulimit -n)'],
  EIO: ['index-damaged', 'the disk reports an error', 'copy what can be read, then build the index anew'],
};

/** A system error about the index in `folder`, in words; anything else as it is. */
export function indexError(folder: string, cause: unknown): unknown {
  if (cause instanceof AppError) return cause;
  const reason = REASONS[(cause as NodeJS.ErrnoException)?.code ?? ''];
  return reason
    ? new AppError(reason[0], `cannot write the index ${folder}: ${reason[1]}`, reason[2], { cause })
    : cause;
}

export function damaged(folder: string, what: string, cause?: unknown): AppError {
  return new AppError(
    'index-damaged',
    `the index ${folder} is damaged: ${what}`,
    'see all of it with `spindrift index verify`, then build the index anew from its articles',
    { cause },
  );
}
