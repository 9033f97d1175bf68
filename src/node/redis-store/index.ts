// An index on a Redis or Valkey server or cluster: the same promises as the store in a folder, spread over all servers.
//
// Order of a batch: reserve ids; write documents and postings under them; write the names; commit (state.ts); mark what was
// replaced as dead. Whatever dies in between, a reader sees the batch whole or not at all, and the next writer goes on.
// What Redis does not give: a primary that dies may take the last moments of acknowledged writes with it. `verify` finds what is
// missing then, and the index can be built again from the articles; `WAIT`, AOF and `min-replicas-to-write` narrow the gap.
// Cost of a query: one read of 2 kB a key, grouped by tag, in one round trip.
import type { DocumentStore, KeyOrigin, NewDocument, StoreStats } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { appendPostings, readPostings } from './buckets.ts';
import { compactIndex } from './compact.ts';
import { readDocuments, readNames, writeDocuments, writeNames } from './documents.ts';
import { bucketBitsFor, CHUNK, Layout } from './layout.ts';
import { acquireLock, type Lock } from './lock.ts';
import { primariesOf } from './scan.ts';
import { Alive, emptyState, readBitmaps, readState, type State, writeState } from './state.ts';
import { verifyIndex } from './verify.ts';

interface RedisStoreOptions {
  /** Name of the index; several may lie on one cluster. */
  readonly index: string;
  readonly origin: KeyOrigin;
  /** What to do when there is no such index. */
  readonly create: boolean;
  /** For a new index: about how many documents it will hold. */
  readonly expectedDocuments?: number;
}

const EXPECTED_DOCUMENTS = 1_000_000;
const MAX_ID = 0xffff_fff0;

/** Takes over the client and ends it with `close`. @throws AppError when there is no index, or one of another kind */
export async function openRedisStore(client: RedisClient, options: RedisStoreOptions): Promise<DocumentStore> {
  const { index, origin, create } = options;
  let state = await readState(client, index);
  if (!state) {
    if (!create)
      throw new AppError(
        'index-missing',
        `there is no index “${index}” on this server`,
        'make it with: spindrift index build',
      );
    state = emptyState(bucketBitsFor(options.expectedDocuments ?? EXPECTED_DOCUMENTS), origin);
    await writeState(client, index, state);
  }
  if (state.origin.keys !== origin.keys || state.origin.lexicon !== origin.lexicon)
    throw new AppError(
      'index-version',
      `the index “${index}” was made by another version: its keys would not be found`,
      'use the version that made it, or build it anew under another name',
    );
  return new RedisStore(client, index, state.bucketBits);
}

class RedisStore implements DocumentStore {
  readonly #client: RedisClient;
  readonly #index: string;
  readonly #layout: Layout;
  #lock: Lock | null = null;
  #seen: { readonly buried: number; readonly bitmaps: ReadonlyMap<number, Buffer> } = { buried: 0, bitmaps: new Map() };

  constructor(client: RedisClient, index: string, bucketBits: number) {
    this.#client = client;
    this.#index = index;
    this.#layout = new Layout(index, bucketBits);
  }

  async append(given: readonly NewDocument[]) {
    const batch = [...new Map(given.map((d) => [d.name, d])).values()];
    const state = await this.#write();
    const alive = await this.#alive(state);
    const oldIds = await readNames(
      this.#client,
      this.#layout,
      alive,
      batch.map((d) => d.name),
    );
    const old = await readDocuments(
      this.#client,
      this.#layout,
      oldIds.filter((id) => id !== null),
    );
    const oldOf = new Map(old.map((d, i) => [d?.name, { document: d!, id: oldIds.filter((id) => id !== null)[i]! }]));
    const changed = batch.filter((d) => oldOf.get(d.name)?.document.fingerprint !== d.fingerprint);
    const replaced = changed.flatMap((d) => oldOf.get(d.name) ?? []);
    if (changed.length > 0) {
      const first = state.reserved;
      if (first + changed.length > MAX_ID)
        throw new AppError(
          'index-full',
          `the index “${this.#index}” has given all its ids`,
          'build it anew: compaction keeps ids',
        );
      const reserved = { ...state, reserved: first + changed.length, holes: withHole(state) };
      await this.#save(reserved);
      const entries = changed.map((document, i) => ({ document, id: first + i }));
      await Promise.all([
        writeDocuments(this.#client, this.#layout, entries),
        appendPostings(this.#client, this.#layout, entries),
      ]);
      await writeNames(
        this.#client,
        this.#layout,
        entries.map(({ document, id }) => ({ name: document.name, id, old: oldOf.get(document.name)?.id ?? null })),
      );
      const committed: State = {
        ...reserved,
        committed: reserved.reserved,
        burying: replaced.map((r) => r.id),
        documents: state.documents + changed.length - replaced.length,
        postings: state.postings + sum(changed.map((d) => d.keys.length)),
        textBytes:
          state.textBytes +
          sum(changed.map((d) => Buffer.byteLength(d.body))) -
          sum(replaced.map((r) => r.document.textBytes)),
      };
      await this.#save(committed);
      await this.#bury(committed);
    }
    return {
      added: changed.length - replaced.length,
      replaced: replaced.length,
      unchanged: batch.length - changed.length,
    };
  }

  async remove(names: readonly string[]): Promise<number> {
    const state = await this.#write();
    const found = await readNames(this.#client, this.#layout, await this.#alive(state), [...new Set(names)]);
    const ids = found.filter((id) => id !== null);
    if (ids.length === 0) return 0;
    const documents = await readDocuments(this.#client, this.#layout, ids);
    const removed: State = {
      ...state,
      burying: ids,
      documents: state.documents - ids.length,
      textBytes: state.textBytes - sum(documents.map((d) => d?.textBytes ?? 0)),
    };
    await this.#save(removed);
    await this.#bury(removed);
    return ids.length;
  }

  async postings(keys: Float64Array, limit: number) {
    return readPostings(this.#client, this.#layout, await this.#alive(await this.#read()), keys, limit);
  }

  async documents(ids: readonly number[]) {
    const alive = await this.#alive(await this.#read());
    const found = await readDocuments(
      this.#client,
      this.#layout,
      ids.filter((id) => alive.has(id)),
    );
    let next = 0;
    return ids.map((id) => {
      const document = alive.has(id) ? found[next++] : null;
      return document ? { name: document.name, fingerprint: document.fingerprint, body: document.body } : null;
    });
  }

  async named(names: readonly string[]) {
    return readNames(this.#client, this.#layout, await this.#alive(await this.#read()), names);
  }

  async stats(): Promise<StoreStats> {
    const { documents, dead, postings, textBytes } = await this.#read();
    const nodes = primariesOf(this.#client);
    const bytes = await Promise.all(
      nodes.map(async (n) => Number(/used_memory:(\d+)/.exec(await n.info('memory'))?.[1])),
    );
    return { documents, dead, postings, textBytes, bytes: sum(bytes), parts: nodes.length };
  }

  async verify(): Promise<string[]> {
    const state = await this.#read();
    return verifyIndex(this.#client, this.#layout, state, await this.#alive(state));
  }

  async compact(): Promise<void> {
    const state = await this.#write();
    const postings = await compactIndex(this.#client, this.#layout, await this.#alive(state));
    // Nothing refers to the dead ids any more, and ids are not given again: without bitmaps they are simply not there.
    await this.#save({ ...state, holes: [], committed: state.reserved, dead: 0, postings, buried: state.buried + 1 });
    for (let chunk = 0; chunk * CHUNK < state.reserved; chunk++)
      await persist(() => this.#client.del(this.#layout.dead(chunk)));
  }

  async close(): Promise<void> {
    await this.#lock?.release();
    this.#client.disconnect();
  }

  async #read(): Promise<State> {
    const state = await readState(this.#client, this.#index);
    if (state) return state;
    throw new AppError('index-missing', `the index “${this.#index}” is no longer on the server`, 'build it anew');
  }

  /** Before the first change: takes the lock, ends what a writer that died had begun. */
  async #write(): Promise<State> {
    this.#lock ??= await acquireLock(this.#client, this.#layout.lock, this.#index);
    const state = await this.#read();
    return state.burying.length > 0 ? this.#bury(state) : state;
  }

  async #save(state: State): Promise<void> {
    this.#lock?.check();
    await writeState(this.#client, this.#index, state);
  }

  /** From the state into the bitmaps; may be repeated. */
  async #bury(state: State): Promise<State> {
    if (state.burying.length === 0) return state;
    await Promise.all(
      state.burying.map((id) =>
        persist(() => this.#client.setbit(this.#layout.dead(Math.floor(id / CHUNK)), id % CHUNK, 1)),
      ),
    );
    const buried = { ...state, burying: [], dead: state.dead + state.burying.length, buried: state.buried + 1 };
    await this.#save(buried);
    return buried;
  }

  async #alive(state: State): Promise<Alive> {
    if (state.buried !== this.#seen.buried)
      this.#seen = { buried: state.buried, bitmaps: await readBitmaps(this.#client, this.#layout, state) };
    return new Alive(state, this.#seen.bitmaps);
  }
}

/** Ids that were given and never committed. */
function withHole({ holes, committed, reserved }: State): State['holes'] {
  return reserved > committed ? [...holes, [committed, reserved]] : holes;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
