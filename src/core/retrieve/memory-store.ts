// The store without a disk: for tests, for the browser, and as the plainest statement of the contract.
import {
  type Appended,
  type DocumentId,
  type DocumentStore,
  type KeptDocument,
  MAX_FREQUENCY,
  type NewDocument,
  type Postings,
  type StoreStats,
} from './store.ts';

export function createMemoryStore(): DocumentStore {
  const kept = new Map<DocumentId, NewDocument>();
  const ids = new Map<string, DocumentId>();
  const lists = new Map<number, DocumentId[]>();
  let next = 0;

  const drop = (name: string): boolean => {
    const id = ids.get(name);
    if (id === undefined) return false;
    for (const key of kept.get(id)!.keys) {
      const list = lists.get(key)!.filter((x) => x !== id);
      if (list.length) lists.set(key, list);
      else lists.delete(key);
    }
    kept.delete(id);
    ids.delete(name);
    return true;
  };

  return {
    append: async (batch): Promise<Appended> => {
      let [added, replaced, unchanged] = [0, 0, 0];
      for (const document of new Map(batch.map((d) => [d.name, d])).values()) {
        const old = ids.get(document.name);
        if (old !== undefined && kept.get(old)!.fingerprint === document.fingerprint) {
          unchanged++;
          continue;
        }
        if (drop(document.name)) replaced++;
        else added++;
        const id = next++;
        kept.set(id, document);
        ids.set(document.name, id);
        for (const key of document.keys) {
          const list = lists.get(key);
          if (list) list.push(id);
          else lists.set(key, [id]);
        }
      }
      return { added, replaced, unchanged };
    },
    remove: async (names) => names.filter(drop).length,
    postings: async (keys, limit): Promise<Postings> => {
      const frequency = new Uint32Array(keys.length);
      const start = new Uint32Array(keys.length + 1);
      const found: DocumentId[] = [];
      keys.forEach((key, i) => {
        const list = lists.get(key) ?? [];
        frequency[i] = list.length;
        if (list.length <= Math.min(limit, MAX_FREQUENCY)) found.push(...list);
        start[i + 1] = found.length;
      });
      return { frequency, start, ids: Uint32Array.from(found) };
    },
    documents: async (wanted) => wanted.map((id) => withoutKeys(kept.get(id))),
    named: async (names) => names.map((name) => ids.get(name) ?? null),
    stats: async (): Promise<StoreStats> => {
      let [postings, textBytes, bytes] = [0, 0, 0];
      for (const d of kept.values()) {
        postings += d.keys.length;
        textBytes += d.body.length;
        bytes += 12 * d.keys.length + 2 * d.body.length;
      }
      return { documents: kept.size, dead: 0, postings, textBytes, bytes, parts: 1 };
    },
    verify: async () => [],
    compact: async () => {},
    close: async () => {},
  };
}

function withoutKeys(document: NewDocument | undefined): KeptDocument | null {
  if (!document) return null;
  const { name, fingerprint, body } = document;
  return { name, fingerprint, body };
}
