// One writer at a time. The lock expires by itself when its holder dies, and its holder renews it while it lives.
import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';

const LIFE_MS = 30_000;
/** Only its holder may lengthen or end it. */
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end`;

export interface Lock {
  /** @throws AppError when another writer has taken over, after this one was silent for too long */
  check(): void;
  release(): Promise<void>;
}

/** @throws AppError when another writer holds it */
export async function acquireLock(client: RedisClient, key: string, index: string): Promise<Lock> {
  const token = randomUUID();
  if ((await persist(() => client.set(key, token, 'PX', LIFE_MS, 'NX'))) === null)
    throw new AppError(
      'index-locked',
      `the index “${index}” is being written by another process`,
      `wait until it ends; if it was killed, the lock ends by itself after ${LIFE_MS / 1000} seconds`,
    );
  let lost = false;
  const timer = setInterval(() => {
    persist(() => client.eval(RENEW, 1, key, token, LIFE_MS)).then(
      (renewed) => {
        lost ||= renewed === 0;
      },
      () => {
        lost = true;
      },
    );
  }, LIFE_MS / 3);
  timer.unref();
  return {
    check: () => {
      if (lost)
        throw new AppError(
          'index-lock-lost',
          `this process lost its lock on the index “${index}”`,
          'run the command again; what was committed is kept',
        );
    },
    release: async () => {
      clearInterval(timer);
      await client.eval(RELEASE, 1, key, token).catch(() => {});
    },
  };
}
