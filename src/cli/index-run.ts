// `spindrift index …`: flags → work on a store, and what to say about it.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { DocumentStore, StoreStats } from '../core/index.ts';
import { buildIndex } from '../node/build-index.ts';
import { loadEngine } from '../node/engine.ts';
import { findFiles } from '../node/find-files.ts';
import { type FailedItem, itemsOf } from '../node/index-items.ts';
import { openStore } from '../node/open-store.ts';
import { createWorkPool } from '../node/pool/work-pool.ts';
import type { IndexFlags } from './commands/index-articles.ts';
import { placeOf } from './index-place.ts';
import type { Io } from './io.ts';
import { progressLine } from './progress.ts';

export interface Said {
  readonly text: string;
  /** Some of it was not done. */
  readonly failed: boolean;
}

/** Threads cost their start; fewer files than this are done sooner without. */
const FILES_FOR_THREADS = 12;
/** Failed articles that are named one by one. */
const NAMED = 20;

/** @param fresh a new index, or more for one that is there */
export async function buildOrAdd(
  articles: readonly string[],
  flags: IndexFlags,
  io: Io,
  fresh: boolean,
): Promise<Said> {
  const files = await findFiles(articles, io.cwd);
  const { retriever } = await loadEngine();
  const location = placeOf(flags.index, io);
  const store = await openStore(location, {
    mode: 'write',
    origin: retriever.origin,
    env: io.env,
    existing: fresh ? 'refuse' : 'require',
  });
  const many = files.length >= FILES_FOR_THREADS || files.some((f) => /\.(?:jsonl|ndjson)$/i.test(f));
  const jobs = flags.jobs ?? (many ? availableParallelism() : 1);
  const pool = jobs > 1 ? await createWorkPool({ threads: jobs }) : null;
  const progress = progressLine(io);
  try {
    const items = itemsOf(
      files.map((name) => ({ path: resolve(io.cwd, name), name })),
      (notice) => io.stderr.write(`spindrift: ${notice.message}\n`),
    );
    const built = await buildIndex(items, store, retriever, pool, (done) =>
      progress.report?.(`indexing ${done}`, 0, 1),
    );
    if (fresh) await store.compact();
    progress.clear();
    for (const f of built.failed.slice(0, NAMED)) io.stderr.write(`spindrift: ${f.error}\n  ${f.hint}\n`);
    const parts = [`${count(built.added, 'article')} added`];
    if (built.replaced) parts.push(`${built.replaced} replaced`);
    if (built.unchanged) parts.push(`${built.unchanged} unchanged`);
    if (built.failed.length) parts.push(failedWords(built.failed));
    return {
      text: `${parts.join(', ')}; ${flags.index} holds ${count((await store.stats()).documents, 'article')}\n`,
      failed: built.failed.length > 0,
    };
  } finally {
    progress.clear();
    await pool?.close();
    await store.close();
  }
}

const failedWords = (failed: readonly FailedItem[]): string =>
  `${failed.length} could not be indexed${failed.length > NAMED ? ` (the first ${NAMED} are named above)` : ''}`;

export const removeNames = (names: readonly string[], flags: IndexFlags, io: Io): Promise<Said> =>
  withStore(flags, io, 'write', async (store) => {
    const there = await store.named(names);
    const removed = await store.remove(names);
    const missing = names.filter((_, i) => there[i] === null);
    for (const name of missing)
      io.stderr.write(
        `spindrift: the index has no article “${name}”\n  names are the paths or ids that articles were added with\n`,
      );
    return {
      text: `${count(removed, 'article')} removed; ${flags.index} holds ${count((await store.stats()).documents, 'article')}\n`,
      failed: missing.length > 0,
    };
  });

export const showStats = (flags: IndexFlags, io: Io): Promise<Said> =>
  withStore(flags, io, 'read', async (store) => {
    const stats = await store.stats();
    return { text: flags.format === 'json' ? `${JSON.stringify(stats)}\n` : statsLines(stats), failed: false };
  });

export const verifyIndex = (flags: IndexFlags, io: Io): Promise<Said> =>
  withStore(flags, io, 'read', async (store) => {
    const problems = await store.verify();
    if (problems.length === 0)
      return { text: `${flags.index} is sound: ${count((await store.stats()).documents, 'article')}\n`, failed: false };
    for (const p of problems) io.stderr.write(`spindrift: ${p}\n`);
    io.stderr.write('  build the index anew from its articles\n');
    return { text: `${flags.index} is damaged in ${count(problems.length, 'place')}\n`, failed: true };
  });

export const compactIndex = (flags: IndexFlags, io: Io): Promise<Said> =>
  withStore(flags, io, 'write', async (store) => {
    const before = (await store.stats()).bytes;
    await store.compact();
    const after = await store.stats();
    return {
      text: `${flags.index}: ${size(before)} became ${size(after.bytes)}, ${count(after.documents, 'article')}\n`,
      failed: false,
    };
  });

async function withStore(
  flags: IndexFlags,
  io: Io,
  mode: 'read' | 'write',
  work: (store: DocumentStore) => Promise<Said>,
): Promise<Said> {
  const { origin } = (await loadEngine()).retriever;
  const store = await openStore(placeOf(flags.index, io), {
    mode,
    origin,
    anyOrigin: true,
    existing: 'require',
    env: io.env,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function statsLines(s: StoreStats): string {
  const rows: [string, string][] = [
    ['Articles', s.documents.toLocaleString('en')],
    [
      'Keys',
      `${s.postings.toLocaleString('en')} (${s.documents ? Math.round(s.postings / (s.documents + s.dead)) : 0} an article)`,
    ],
    ['Text', size(s.textBytes)],
    ['Index', `${size(s.bytes)}${s.textBytes ? ` (${(s.bytes / s.textBytes).toFixed(2)} × the text)` : ''}`],
    ['Parts', `${s.parts}${s.parts > 8 ? '; `spindrift index compact` makes searching faster' : ''}`],
    ['Removed', `${s.dead.toLocaleString('en')}${s.dead ? ', still taking room until compacted' : ''}`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(10)}${value}\n`).join('');
}

const count = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;

function size(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
