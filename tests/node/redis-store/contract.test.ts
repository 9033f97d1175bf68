import { afterAll, beforeAll, describe } from 'vitest';
import { connectRedis } from '../../../src/node/redis/connect.ts';
import { openRedisStore } from '../../../src/node/redis-store/index.ts';
import { type ContractStore, storeContract } from '../../store-contract.ts';
import { HAS_REDIS, type Server, startCluster, startServer, type TestCluster } from '../redis/servers.ts';

const origin = { keys: 1, lexicon: 'test' };
let count = 0;

/** A new index on the server, removed by ending the server. */
async function opened(url: string): Promise<ContractStore> {
  const index = `contract-${count++}`;
  const connect = async () =>
    openRedisStore(await connectRedis(url, { env: {} }), { index, origin, create: true, expectedDocuments: 1_000 });
  let store = await connect();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await connect();
      return store;
    },
    dispose: () => store.close(),
  };
}

describe.skipIf(!HAS_REDIS)('one server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  storeContract('a Redis server', () => opened(server.url));
});

describe.skipIf(!HAS_REDIS)('a cluster', () => {
  let cluster: TestCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());
  storeContract('a Redis cluster', () => opened(cluster.url));
});
