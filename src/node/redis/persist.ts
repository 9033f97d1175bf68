// Commands that outlive a failover. While a replica takes over, single commands fail in ways that the client does not retry by
// itself (a redirection inside a pipeline, a read-only replica, a connection cut in the middle). Only for work that may be done
// twice without harm.
import { AppError } from '../errors.ts';

/** Longer than a cluster takes to elect a replica with the usual node timeout of 15 seconds. */
const FAILOVER_MS = 60_000;
const PAUSE_MS = 200;

/** What Redis and the client say while a cluster settles; anything else is final. */
const PASSING =
  /^(?:MOVED|ASK|CLUSTERDOWN|TRYAGAIN|LOADING|READONLY|MASTERDOWN|UNBLOCKED)\b|Connection is closed|ECONN|EPIPE|ETIMEDOUT|ClusterAllFailed|Failed to refresh slots|Too many Cluster redirections|None of startup nodes|max retries per request|All nodes are unreachable/i;

/** @throws AppError when it still fails after a minute, or what the work threw when that is nothing that passes */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + FAILOVER_MS;
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : String(cause);
      if (!PASSING.test(text)) throw explained(cause, text);
      if (Date.now() > end)
        throw new AppError(
          'redis-lost',
          `the connection to the server was lost and did not come back: ${text}`,
          'check the server, then run the same command again: what is done is not done twice',
          { cause },
        );
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function explained(cause: unknown, text: string): unknown {
  if (/^OOM\b/.test(text))
    return new AppError(
      'redis-full',
      'the server has no memory left',
      'raise `maxmemory` or add a node; `maxmemory-policy` must be noeviction, so that nothing is lost silently',
      { cause },
    );
  if (/^MISCONF\b/.test(text))
    return new AppError('redis-disk', `the server cannot write to its disk: ${text}`, 'free space there', { cause });
  if (/^(?:NOPERM|NOAUTH|WRONGPASS)\b/.test(text))
    return new AppError(
      'redis-refused',
      'the server refused a command of this user',
      'give the user all commands on spindrift’s keys',
      {
        cause,
      },
    );
  return cause;
}
