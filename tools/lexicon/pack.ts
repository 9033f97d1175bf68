// Sections → bytes of the lexicon file, by src/core/lexicon/format.ts.
import {
  CHECKSUM_FROM,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  type HeaderField,
  ID_MASK,
  MAGIC,
  SECTIONS,
  type SectionName,
  TAG_MASK,
} from '../../src/core/lexicon/format.ts';
import { checksumOf, hashPair, hashWord } from '../../src/core/lexicon/hash.ts';

export type Counts = Omit<Record<HeaderField, number>, 'magic' | 'format' | 'checksum' | 'byteLength'>;

export function packFile(counts: Counts, sections: Record<SectionName, ArrayBufferView>): Uint8Array {
  let length = 4 * HEADER_WORDS;
  const places = SECTIONS.map((name) => {
    const at = length;
    length += (sections[name].byteLength + 3) & ~3;
    return [at, sections[name].byteLength] as const;
  });
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  const header: Record<HeaderField, number> = {
    ...counts,
    magic: MAGIC,
    format: FORMAT_VERSION,
    checksum: 0,
    byteLength: length,
  };
  HEADER.forEach((name, i) => {
    words[i] = header[name];
  });
  SECTIONS.forEach((name, i) => {
    const s = sections[name];
    const [at, size] = places[i]!;
    words[HEADER.length + 2 * i] = at;
    words[HEADER.length + 2 * i + 1] = size;
    bytes.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at);
  });
  words[HEADER.indexOf('checksum')] = checksumOf(words, CHECKSUM_FROM);
  return bytes;
}

/** Open-addressed table at most about 3/4 full. */
const tableSize = (n: number) => 2 ** Math.ceil(Math.log2(Math.max(4, n / 0.75)));

export function packSlots(words: readonly string[]): Uint32Array {
  const slots = new Uint32Array(tableSize(words.length));
  const mask = slots.length - 1;
  words.forEach((word, id) => {
    const hash = hashWord(word);
    let i = hash & mask;
    while (slots[i] !== 0) i = (i + 1) & mask;
    slots[i] = ((hash & TAG_MASK) | ((id + 1) & ID_MASK)) >>> 0;
  });
  return slots;
}

export function packPairs(pairs: readonly (readonly [number, number])[]): Uint32Array {
  const size = tableSize(pairs.length);
  const table = new Uint32Array(2 * size);
  for (const [x, y] of pairs) {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    let i = hashPair(a, b) & (size - 1);
    while (table[2 * i] !== 0 || table[2 * i + 1] !== 0) i = (i + 1) & (size - 1);
    table[2 * i] = a;
    table[2 * i + 1] = b;
  }
  return table;
}

/** Lists → start offsets (one more than lists) and all items in a row. */
export function packLists(lists: readonly (readonly number[])[]): { at: Uint32Array; items: Uint32Array } {
  const at = new Uint32Array(lists.length + 1);
  lists.forEach((l, i) => {
    at[i + 1] = at[i]! + l.length;
  });
  const items = new Uint32Array(at[lists.length]!);
  lists.forEach((l, i) => {
    items.set(l, at[i]!);
  });
  return { at, items };
}
