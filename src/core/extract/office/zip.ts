// Zipped documents, with limits: an archive may claim anything, and a bomb of 40 kB unpacks to gigabytes.
import { strFromU8, unzipSync } from 'fflate';
import { FormatError } from '../format-error.ts';

/** Unpacked bytes of all parts that are read together; a long book with its styles has about 5 MB. */
const UNPACKED_BYTES = 64 * 1024 * 1024;
/** Packed bytes of one part: what its true size costs is bounded by this, whatever it claims. */
const PACKED_BYTES = 16 * 1024 * 1024;

/** Text of the parts that `wanted` names. @throws FormatError when the archive is damaged or too large */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  let unpacked = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file.name)) return false;
        unpacked += file.originalSize;
        if (unpacked > UNPACKED_BYTES || file.size > PACKED_BYTES)
          throw new FormatError(`unpacks to more than the limit of ${UNPACKED_BYTES / 1024 / 1024} MB`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('is damaged: its archive cannot be unpacked', { cause: error });
  }
  return new Map(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
}

/** Names of all parts. @throws FormatError when the archive is damaged */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  readParts(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}
