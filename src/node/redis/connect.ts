// One connection to a Redis (or Valkey) server or cluster, checked before it is handed on: whoever receives it can work.
//
// A cluster is recognised by asking the server, not by another flag: the first node is asked for its slots, and the client then
// knows all nodes. Tempting and wrong: to let the client retry for ever from the start; a wrong address would hang silently.
// So the first connection is tried within a time limit, and only an established one is kept alive through failovers.
import { isIP } from 'node:net';
import type { Cluster, ClusterOptions, Redis, RedisOptions } from 'ioredis';
import { AppError } from '../errors.ts';
import { parseRedisUrl, type RedisAddress } from './address.ts';

/** A single server or a cluster; both take the same commands. */
export type RedisClient = Redis | Cluster;

interface ConnectOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long the first answer may take. */
  readonly timeoutMs?: number;
}

const FIRST_ANSWER_MS = 5_000;
/** A failover of a cluster takes about its node timeout, 15 s by default; commands wait that long and some before they fail. */
const FAILOVER_MS = 60_000;
const RETRY_MS = 250;

/** @throws AppError when the server cannot be reached, does not answer in time or refuses; close with `quit` or `disconnect` */
export async function connectRedis(
  url: string,
  { env, timeoutMs = FIRST_ANSWER_MS }: ConnectOptions,
): Promise<RedisClient> {
  const address = parseRedisUrl(url, env);
  const { Redis, Cluster } = await loadIoredis();
  const first = new Redis({
    ...baseOptions(address, timeoutMs),
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let lastError: Error | null = null;
  first.on('error', (error: Error) => {
    lastError = error;
  });
  try {
    await within(timeoutMs, first.connect());
    const clustered = (await within(timeoutMs, first.info('cluster'))).includes('cluster_enabled:1');
    await within(timeoutMs, first.ping());
    const client: RedisClient = clustered
      ? new Cluster([{ host: address.host, port: address.port }], clusterOptions(address, timeoutMs))
      : new Redis({ ...baseOptions(address, timeoutMs), maxRetriesPerRequest: null, retryStrategy: retryDelay });
    // Errors of single connections are part of a failover; what fails in the end rejects its command.
    client.on('error', () => {});
    await within(timeoutMs, client.ping());
    return client;
  } catch (cause) {
    throw unusable(address, lastError ?? (cause as Error), timeoutMs);
  } finally {
    first.disconnect();
  }
}

function baseOptions(address: RedisAddress, timeoutMs: number) {
  return {
    host: address.host,
    port: address.port,
    connectTimeout: timeoutMs,
    enableAutoPipelining: true,
    ...(address.database > 0 && { db: address.database }),
    ...(address.username && { username: address.username }),
    ...(address.password && { password: address.password }),
    // Further authorities: Node's own NODE_EXTRA_CA_CERTS.
    ...(address.tls && { tls: isIP(address.host) ? {} : { servername: address.host } }),
  } satisfies RedisOptions;
}

function clusterOptions(address: RedisAddress, timeoutMs: number) {
  const { host: _host, port: _port, db: _db, ...redisOptions } = baseOptions(address, timeoutMs);
  return {
    // Not pipelined: a redirection inside a pipeline fails all of it.
    redisOptions: { ...redisOptions, maxRetriesPerRequest: null, enableAutoPipelining: false },
    clusterRetryStrategy: retryDelay,
    maxRedirections: FAILOVER_MS / RETRY_MS,
    retryDelayOnFailover: RETRY_MS,
    retryDelayOnClusterDown: RETRY_MS,
    slotsRefreshTimeout: timeoutMs,
    slotsRefreshInterval: 5_000,
  } satisfies ClusterOptions;
}

const retryDelay = (times: number) => Math.min(2_000, 50 * times);

async function loadIoredis() {
  try {
    return await import('ioredis');
  } catch (cause) {
    throw new AppError(
      'redis-package',
      'the packages that talk to Redis are not installed',
      'npm install ioredis bullmq (they are optional, for work on more than one machine)',
      { cause },
    );
  }
}

class TooSlow extends Error {}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

/** What people read when the server cannot be used. The cause is not attached where it could repeat a password. */
function unusable(address: RedisAddress, error: Error, timeoutMs: number): AppError {
  const text = error.message;
  if (/WRONGPASS|NOAUTH|NOPERM|invalid.*password|Authentication/i.test(text))
    return new AppError(
      'redis-refused',
      `${address.shown} refused the user or password`,
      'put them in the URL (redis://USER:PASSWORD@…) or in SPINDRIFT_REDIS_USER and SPINDRIFT_REDIS_PASSWORD',
    );
  if (error instanceof TooSlow || /ETIMEDOUT|timed? ?out/i.test(text))
    return new AppError(
      'redis-slow',
      `${address.shown} did not answer within ${timeoutMs / 1000} seconds`,
      'check that it is a Redis or Valkey server, that it is not overloaded, and whether it wants TLS (rediss://)',
    );
  if (/certificate|self.signed|SSL|TLS|EPROTO|wrong version number/i.test(text))
    return new AppError(
      'redis-tls',
      `no secure connection to ${address.shown}: ${text}`,
      'redis:// where the server has no TLS; NODE_EXTRA_CA_CERTS=FILE for an authority of your own',
    );
  return new AppError(
    'redis-down',
    `cannot reach ${address.shown}${/ECONNREFUSED/.test(text) ? ': nothing listens there' : `: ${text}`}`,
    'check host and port, and that the server is running',
  );
}
