// What a store of indexed documents does, whatever it is made of. It knows nothing of texts: a document is a name, the keys it
// is found by, and a body that only `record.ts` reads. All calls take many at once, because a network or a disk answers
// one call of a thousand keys as fast as one of one.
// tests/store-contract.ts holds the promises made here; every store passes it.

/** Number of a document, given by the store, below 2 ** 32. Valid until the store is written to next. */
export type DocumentId = number;

export interface NewDocument {
  /** Unique in the store; a document of the same name takes the place of the old one. */
  readonly name: string;
  /** Hash of the text: the same name with the same hash is left as it is. */
  readonly fingerprint: string;
  /** Different keys in ascending order, whole numbers below 2 ** KEY_BITS. */
  readonly keys: Float64Array;
  readonly body: string;
}

export type KeptDocument = Omit<NewDocument, 'keys'>;

/** Documents of each asked key, in the order asked. */
export interface Postings {
  /** How many documents have the key; may count some that were removed since. */
  readonly frequency: Uint32Array;
  /** The documents of key i are ids[start[i]] … ids[start[i + 1] - 1]; none where `frequency` is over the limit. */
  readonly start: Uint32Array;
  readonly ids: Uint32Array;
}

export interface Appended {
  readonly added: number;
  /** Took the place of a document of the same name. */
  readonly replaced: number;
  /** Same name and same text as before. */
  readonly unchanged: number;
}

export interface StoreStats {
  readonly documents: number;
  /** Removed or replaced, still taking room until `compact`. */
  readonly dead: number;
  /** Pairs of a key and a document. */
  readonly postings: number;
  /** Size of all texts as given, in bytes of UTF-8. */
  readonly textBytes: number;
  /** Room that the store takes. */
  readonly bytes: number;
  /** Parts that the store consists of, for people: segments, nodes. */
  readonly parts: number;
}

/** What the keys of a store were made with: keys made otherwise would find nothing, silently. */
export interface KeyOrigin {
  /** `KEYS_VERSION`. */
  readonly keys: number;
  /** `Lexicon.version`. */
  readonly lexicon: string;
}

/** No list of documents is kept of a key that more documents have: it tells them apart no better than "the". */
export const MAX_FREQUENCY = 1000;

/** One writer and any number of readers. A reader sees the store as it was when it was opened or last refreshed. */
export interface DocumentStore {
  /** Resolves when all of the batch is safe; all or nothing of it is kept. Names within a batch may repeat: the last counts. */
  append(batch: readonly NewDocument[]): Promise<Appended>;
  /** @returns how many there were */
  remove(names: readonly string[]): Promise<number>;
  /** @param limit at most `MAX_FREQUENCY` */
  postings(keys: Float64Array, limit: number): Promise<Postings>;
  /** null for ids that are no longer valid. */
  documents(ids: readonly DocumentId[]): Promise<(KeptDocument | null)[]>;
  /** Ids of the documents with these names; null where there is none. */
  named(names: readonly string[]): Promise<(DocumentId | null)[]>;
  stats(): Promise<StoreStats>;
  /** Reads everything; what is damaged, in words. Empty: all is well. */
  verify(): Promise<string[]>;
  /** Gives back the room of what was removed. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
