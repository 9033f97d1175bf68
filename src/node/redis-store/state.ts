// What is committed. One hash on one server; each change of it is one command and so happens entirely or not at all.
//
// Problem: a batch touches thousands of keys on many servers, no transaction spans them, and a writer may die between any two.
// Way: everything of a batch is written under ids that nobody reads yet; then one write to the state moves `committed` past them
// and names the ids that they replace. A batch that never got there leaves ids that are never given again (`holes`).
// Tempting and wrong: to mark each document when it is complete; half a batch would be kept, and a replaced text be gone before
// or after its successor came.
import type { KeyOrigin } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { CHUNK, FORMAT, Layout } from './layout.ts';

export interface State {
  readonly bucketBits: number;
  readonly origin: KeyOrigin;
  /** Ids below it are committed, but for the holes. */
  readonly committed: number;
  /** Ids below it were given. */
  readonly reserved: number;
  /** [from, to) of batches that were not finished. */
  readonly holes: readonly (readonly [number, number])[];
  /** Replaced or removed with the last commit, perhaps not yet in the bitmaps. */
  readonly burying: readonly number[];
  readonly dead: number;
  readonly documents: number;
  readonly postings: number;
  readonly textBytes: number;
  /** Counts the changes of the bitmaps. */
  readonly buried: number;
}

export function emptyState(bucketBits: number, origin: KeyOrigin): State {
  return {
    bucketBits,
    origin,
    committed: 0,
    reserved: 0,
    holes: [],
    burying: [],
    dead: 0,
    documents: 0,
    postings: 0,
    textBytes: 0,
    buried: 0,
  };
}

/** @returns null when there is no such index @throws AppError when it is damaged or of another format */
export async function readState(client: RedisClient, index: string): Promise<State | null> {
  const { state: key } = new Layout(index, 16);
  const fields = await persist(() => client.hmget(key, 'format', 'json'));
  if (fields[0] === null && fields[1] === null) return null;
  if (fields[0] !== String(FORMAT))
    throw new AppError(
      'index-version',
      `the index “${index}” has format ${fields[0]}, this version reads format ${FORMAT}`,
      'use the version that made it, or build it anew under another name',
    );
  try {
    const state = JSON.parse(fields[1] ?? '') as State;
    if (typeof state.committed === 'number' && typeof state.bucketBits === 'number') return state;
  } catch {
    // told below
  }
  throw new AppError('index-damaged', `the state of the index “${index}” is damaged`, 'build the index anew');
}

export async function writeState(client: RedisClient, index: string, state: State): Promise<void> {
  const { state: key } = new Layout(index, state.bucketBits);
  await persist(() => client.hset(key, { format: FORMAT, json: JSON.stringify(state) }));
}

/** Which ids count, as of one reading of the state. */
export class Alive {
  readonly #state: State;
  readonly #bitmaps: ReadonlyMap<number, Buffer>;
  readonly #burying: ReadonlySet<number>;

  constructor(state: State, bitmaps: ReadonlyMap<number, Buffer>) {
    this.#state = state;
    this.#bitmaps = bitmaps;
    this.#burying = new Set(state.burying);
  }

  has(id: number): boolean {
    if (id >= this.#state.committed || this.#burying.has(id)) return false;
    for (const [from, to] of this.#state.holes) if (id >= from && id < to) return false;
    const bits = this.#bitmaps.get(Math.floor(id / CHUNK));
    const bit = id % CHUNK;
    return !bits || ((bits[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) === 0;
  }
}

/** All bitmaps of dead ids; an index without removals has none. */
export async function readBitmaps(
  client: RedisClient,
  layout: Layout,
  state: State,
): Promise<ReadonlyMap<number, Buffer>> {
  const bitmaps = new Map<number, Buffer>();
  if (state.buried === 0) return bitmaps;
  const chunks = Array.from({ length: Math.ceil(state.committed / CHUNK) }, (_, chunk) => chunk);
  await Promise.all(
    chunks.map(async (chunk) => {
      const bits = await persist(() => client.getBuffer(layout.dead(chunk)));
      if (bits) bitmaps.set(chunk, bits);
    }),
  );
  return bitmaps;
}
