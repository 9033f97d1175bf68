// Bytes → checked header and typed-array views, without copying.
import { LexiconError } from './error.ts';
import {
  CHECKSUM_FROM,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  type HeaderField,
  MAGIC,
  SECTIONS,
  type SectionName,
} from './format.ts';
import { checksumOf } from './hash.ts';

export interface Sections {
  readonly header: Readonly<Record<HeaderField, number>>;
  readonly bytes: (name: SectionName) => Uint8Array;
  readonly words: (name: SectionName) => Uint32Array;
  readonly signed: (name: SectionName) => Int8Array;
  readonly floats: (name: SectionName) => Float32Array;
}

const REBUILD = 'build it again with "npm run build:lexicon" or reinstall the package';

/** @throws LexiconError when the bytes are foreign, of another format version, cut short or damaged. */
export function readSections(given: Uint8Array): Sections {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1)
    throw new LexiconError('the lexicon needs a little-endian machine; run the tool on another one');
  const data = given.byteOffset % 4 === 0 ? given : given.slice();
  const all = new Uint32Array(data.buffer, data.byteOffset, data.byteLength >> 2);
  if (all[0] !== MAGIC) throw new LexiconError(`these bytes are not a spindrift lexicon: ${REBUILD}`);
  const header = {} as Record<HeaderField, number>;
  HEADER.forEach((name, i) => {
    header[name] = all[i] ?? 0;
  });
  if (header.format !== FORMAT_VERSION)
    throw new LexiconError(
      `the lexicon has format ${header.format}, this version reads format ${FORMAT_VERSION}: ${header.format > FORMAT_VERSION ? 'update spindrift, or ' : ''}${REBUILD}`,
    );
  if (all.length < HEADER_WORDS || header.byteLength !== data.byteLength)
    throw new LexiconError(
      `the lexicon is ${data.byteLength} bytes long and should be ${header.byteLength}: ${REBUILD}`,
    );
  if (header.checksum !== checksumOf(all, CHECKSUM_FROM))
    throw new LexiconError(`the lexicon is damaged (its checksum does not match): ${REBUILD}`);
  const place = (name: SectionName): [number, number] => {
    const at = HEADER.length + 2 * SECTIONS.indexOf(name);
    return [data.byteOffset + all[at]!, all[at + 1]!];
  };
  return {
    header,
    bytes: (name) => new Uint8Array(data.buffer, ...place(name)),
    words: (name) => new Uint32Array(data.buffer, place(name)[0], place(name)[1] >> 2),
    signed: (name) => new Int8Array(data.buffer, ...place(name)),
    floats: (name) => new Float32Array(data.buffer, place(name)[0], place(name)[1] >> 2),
  };
}
