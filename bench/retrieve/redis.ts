// What an article costs on a Redis cluster, as the sizing in README needs it: bytes, commands, time to add, time of a query.
//
//   npx tsx bench/retrieve/redis.ts DATA [--documents 10000] [--queries 200]
//
// Starts three primaries and their replicas on the loopback, all on the cores of this machine, so times are upper bounds and say
// nothing of how a cluster of machines scales; bytes and commands are what they are anywhere.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractPlain, loadLexicon } from '../../src/core/index.ts';
import { createRetriever } from '../../src/core/retriever.ts';
import { connectRedis } from '../../src/node/redis/connect.ts';
import { openRedisStore } from '../../src/node/redis-store/index.ts';
import { primariesOf } from '../../src/node/redis-store/scan.ts';
import { startCluster } from '../../tests/node/redis/servers.ts';
import { articleText, createCollection } from './collection.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '10000' }, queries: { type: 'string', default: '200' } },
});
const [documents, queries] = [Number(values.documents), Number(values.queries)];
const BATCH = 500;

const lexicon = loadLexicon(new Uint8Array(readFileSync('dist/lexicon.bin')));
const retriever = createRetriever(lexicon);
const collection = createCollection(positionals[0] ?? '../shared/data', lexicon);
const textOf = (i: number) => articleText(collection.article(i).paragraphs);
const documentOf = (i: number) => extractPlain({ name: `made/${i}`, raw: textOf(i) });

const cluster = await startCluster();
const client = await connectRedis(cluster.url, { env: {} });
const store = await openRedisStore(await connectRedis(cluster.url, { env: {} }), {
  index: 'bench',
  origin: retriever.origin,
  create: true,
  expectedDocuments: documents,
});

async function usage() {
  const infos = await Promise.all(primariesOf(client).map((node) => node.info()));
  const sum = (pattern: RegExp) => infos.reduce((total, info) => total + Number(pattern.exec(info)?.[1]), 0);
  return { bytes: sum(/used_memory_dataset:(\d+)/), commands: sum(/total_commands_processed:(\d+)/) };
}
const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;

try {
  const before = await usage();
  let [textBytes, keys, storing] = [0, 0, 0];
  for (let from = 0; from < documents; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) =>
      retriever.index(documentOf(from + i)),
    );
    for (const d of batch) {
      keys += d.keys.length;
      textBytes += Buffer.byteLength(d.body);
    }
    const begun = performance.now();
    await store.append(batch);
    storing += performance.now() - begun;
  }
  const after = await usage();
  await store.compact();
  const compacted = await usage();
  const times: number[] = [];
  let found = 0;
  for (let q = 0; q < queries; q++) {
    const i = Math.floor((q * documents) / queries);
    const document = documentOf(i);
    const begun = performance.now();
    const { sources } = await retriever.search(document, store);
    times.push(performance.now() - begun);
    if (sources[0]?.name === `made/${i}`) found++;
  }
  const asked = await usage();
  times.sort((a, b) => a - b);
  const each = (n: number) => (n / documents).toFixed(1);
  console.log(`documents ${documents}, text ${each(textBytes)} bytes and ${each(keys)} keys each`);
  console.log(
    `adding: ${Math.round(documents / (storing / 1000))} documents a second, ${each(after.commands - before.commands)} commands each`,
  );
  console.log(
    `memory: ${each(after.bytes - before.bytes)} bytes a document, compacted ${each(compacted.bytes - before.bytes)}`,
  );
  console.log(
    `query: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, ${((asked.commands - compacted.commands) / queries).toFixed(0)} commands, copies found ${found} of ${queries}`,
  );
} finally {
  client.disconnect();
  await store.close();
  await cluster.stop();
}
