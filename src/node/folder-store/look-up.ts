// What a list of segments answers: documents by name, by key and by number, as if they were one.
//
// The number of a document is its number in its segment after all documents of the segments before it.
import type { DocumentId, KeptDocument, Postings, StoreStats } from '../../core/retrieve/store.ts';
import type { Segment } from './segment.ts';
import { nameKey } from './write-segment.ts';

interface Place {
  /** Index of the segment, and the document's number in it. */
  readonly segment: number;
  readonly number: number;
  readonly document: KeptDocument;
}

/** Where the document of a name stands, null where there is none; of several the newest. */
export function placeOf(segments: readonly Segment[], name: string): Place | null {
  const key = nameKey(name);
  for (let segment = segments.length - 1; segment >= 0; segment--) {
    const s = segments[segment]!;
    const found = s.find(key);
    if (!found) continue;
    for (const number of found.documents.slice(0, found.listed)) {
      if (s.dead.has(number)) continue;
      const document = s.document(number);
      if (document.name === name) return { segment, number, document };
    }
  }
  return null;
}

/** Number in the store of the first document of each segment. */
function firstIds(segments: readonly Segment[]): number[] {
  let next = 0;
  return segments.map((s) => {
    const first = next;
    next += s.entry.documents;
    return first;
  });
}

/** Numbers of the documents of these names; null where there is none. */
export function idsOf(segments: readonly Segment[], names: readonly string[]): (DocumentId | null)[] {
  const first = firstIds(segments);
  return names.map((name) => {
    const place = placeOf(segments, name);
    return place ? first[place.segment]! + place.number : null;
  });
}

/** The documents of each key; none of keys that more than `limit` documents have. */
export function postingsOf(segments: readonly Segment[], keys: Float64Array, limit: number): Postings {
  const first = firstIds(segments);
  const frequency = new Uint32Array(keys.length);
  const start = new Uint32Array(keys.length + 1);
  let ids = new Uint32Array(1024);
  let used = 0;
  for (let i = 0; i < keys.length; i++) {
    const before = used;
    for (let s = 0; s < segments.length; s++) {
      const segment = segments[s]!;
      const found = segment.find(keys[i]!);
      if (!found) continue;
      frequency[i]! += found.count;
      if (frequency[i]! > limit) continue;
      for (let k = 0; k < found.listed; k++) {
        const number = found.documents[k]!;
        if (segment.dead.has(number)) continue;
        if (used === ids.length) {
          const more = new Uint32Array(2 * used);
          more.set(ids);
          ids = more;
        }
        ids[used++] = first[s]! + number;
      }
    }
    if (frequency[i]! > limit) used = before;
    start[i + 1] = used;
  }
  return { frequency, start, ids: ids.slice(0, used) };
}

/** The documents of these numbers; null for those that were removed. */
export function documentsOf(segments: readonly Segment[], ids: readonly DocumentId[]): (KeptDocument | null)[] {
  const first = firstIds(segments);
  return ids.map((id) => {
    let s = segments.length - 1;
    while (s > 0 && first[s]! > id) s--;
    const segment = segments[s];
    const number = id - (first[s] ?? 0);
    return segment && number < segment.entry.documents && !segment.dead.has(number) ? segment.document(number) : null;
  });
}

export function statsOf(segments: readonly Segment[]): StoreStats {
  let [documents, dead, postings, textBytes, bytes] = [0, 0, 0, 0, 0];
  for (const { entry, dead: gone, live } of segments) {
    documents += live;
    dead += gone.size;
    // One posting a document is its name.
    postings += entry.postings - entry.documents;
    textBytes += entry.textBytes;
    bytes += entry.keys.bytes + entry.docs.bytes;
  }
  return { documents, dead, postings, textBytes, bytes, parts: segments.length };
}
