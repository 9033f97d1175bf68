import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentStore } from '../../../src/core/index.ts';
import { connectRedis } from '../../../src/node/redis/connect.ts';
import { openRedisStore } from '../../../src/node/redis-store/index.ts';
import { HAS_REDIS, startCluster, type TestCluster, until } from '../redis/servers.ts';
import { BATCH_SIZE, batchOf, keyOfBatch, ORIGIN } from './batches.ts';

const WRITER = new URL('./writer.ts', import.meta.url).pathname;

describe.skipIf(!HAS_REDIS)('an index on a cluster', () => {
  let cluster: TestCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  const open = async (index: string): Promise<DocumentStore> =>
    openRedisStore(await connectRedis(cluster.url, { env: {} }), {
      index,
      origin: ORIGIN,
      create: true,
      expectedDocuments: 10_000,
    });

  /** How many documents of the batch can be found by its key. */
  const sizeOf = async (store: DocumentStore, n: number) =>
    (await store.postings(Float64Array.of(keyOfBatch(n)), 1000)).ids.length;

  function startWriter(index: string): { child: ChildProcess; safe: () => number } {
    const child = spawn(process.execPath, ['--import', 'tsx', WRITER, cluster.url, index], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let safe = 0;
    child.stdout!.on('data', (text) => {
      safe += String(text).trim().split('\n').length;
    });
    return { child, safe: () => safe };
  }

  test('a writer killed at any moment leaves whole batches; the next one goes on', async () => {
    for (const [round, after] of [3, 6, 11].entries()) {
      const index = `killed-${round}`;
      const writer = startWriter(index);
      await until(() => writer.safe() >= after, 60);
      writer.child.kill('SIGKILL');
      await new Promise((resolve) => writer.child.once('close', resolve));
      const reader = await open(index);
      const safe = writer.safe();
      for (let n = 0; n < safe; n++) expect(await sizeOf(reader, n)).toBe(BATCH_SIZE);
      // Of what was not acknowledged, the next batch may have been committed, and only whole.
      expect([0, BATCH_SIZE]).toContain(await sizeOf(reader, safe));
      expect(await sizeOf(reader, safe + 1)).toBe(0);
      expect(await reader.verify()).toEqual([]);
      await reader.close();
    }
  }, 120_000);

  test('a second writer is refused while the first lives', async () => {
    const [one, two] = [await open('locked'), await open('locked')];
    await one.append(batchOf(0));
    await expect(two.append(batchOf(1))).rejects.toMatchObject({ code: 'index-locked' });
    expect(await sizeOf(two, 0)).toBe(BATCH_SIZE);
    await one.close();
    await two.append(batchOf(1));
    await two.close();
  });

  test('another version, and an index that is not there', async () => {
    await (await open('old')).close();
    const client = await connectRedis(cluster.url, { env: {} });
    await client.hset('spindrift:old:state', 'format', '9');
    await expect(openRedisStore(client, { index: 'old', origin: ORIGIN, create: false })).rejects.toMatchObject({
      code: 'index-version',
    });
    await client.hset('spindrift:old:state', { format: '1', json: '{' });
    await expect(openRedisStore(client, { index: 'old', origin: ORIGIN, create: false })).rejects.toMatchObject({
      code: 'index-damaged',
    });
    await expect(openRedisStore(client, { index: 'none', origin: ORIGIN, create: false })).rejects.toMatchObject({
      code: 'index-missing',
    });
    const other = { ...ORIGIN, keys: 2 };
    await (await open('keys')).close();
    await expect(openRedisStore(client, { index: 'keys', origin: other, create: false })).rejects.toMatchObject({
      code: 'index-version',
    });
    client.disconnect();
  });

  test('verify tells of a document and of postings that are gone', async () => {
    const store = await open('damaged');
    await store.append(batchOf(0));
    expect(await store.verify()).toEqual([]);
    const client = await connectRedis(cluster.url, { env: {} });
    await client.del('spindrift:damaged:{3}:d:3');
    expect(await store.verify()).toEqual(expect.arrayContaining(['19 documents are there, 20 were committed']));
    await client.set('spindrift:damaged:{4}:d:4', 'nothing of ours');
    expect((await store.verify()).join('\n')).toMatch(/is damaged/);
    client.disconnect();
    await store.close();
  });

  test('a primary that dies while batches are written: the writer goes on, and what is found is whole', async () => {
    const writer = startWriter('failover');
    await until(() => writer.safe() >= 5, 60);
    const primaries = await cluster.primaries();
    primaries[1]!.kill();
    const before = writer.safe();
    await until(() => writer.safe() >= before + 20, 60);
    writer.child.kill('SIGKILL');
    await new Promise((resolve) => writer.child.once('close', resolve));
    const reader = await openRedisStore(await connectRedis(primaries[0]!.url, { env: {} }), {
      index: 'failover',
      origin: ORIGIN,
      create: false,
    });
    for (let n = before; n < writer.safe(); n++) expect(await sizeOf(reader, n)).toBe(BATCH_SIZE);
    expect(await reader.verify()).toEqual([]);
    await reader.close();
  }, 180_000);
});
