// A writer of its own process, for the test that kills it: appends batches until it is ended, and says after each how many are safe.
import { connectRedis } from '../../../src/node/redis/connect.ts';
import { openRedisStore } from '../../../src/node/redis-store/index.ts';
import { batchOf, ORIGIN } from './batches.ts';

const [url, index] = process.argv.slice(2) as [string, string];
const store = await openRedisStore(await connectRedis(url, { env: {} }), {
  index,
  origin: ORIGIN,
  create: true,
  expectedDocuments: 10_000,
});
for (let n = 0; n < 1_000; n++) {
  await store.append(batchOf(n));
  process.stdout.write(`${n}\n`);
}
