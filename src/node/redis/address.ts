// redis://, rediss:// → where to connect and as whom. Passwords are taken out here and never printed again.
import { AppError } from '../errors.ts';

export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: number;
  /** The address without user and password, for messages. */
  readonly shown: string;
}

const DEFAULT_PORT = 6379;

/** Whether an argument names a server rather than a folder. */
export function isRedisUrl(text: string): boolean {
  return /^rediss?:\/\//i.test(text);
}

/**
 * @param text `redis://[user:password@]host[:port][/database]`, `rediss://` for TLS
 * @param env user and password that the URL does not name come from SPINDRIFT_REDIS_USER and SPINDRIFT_REDIS_PASSWORD
 * @throws AppError when it is no such URL; the message never repeats what was given, since it may hold a password
 */
export function parseRedisUrl(text: string, env: Readonly<Record<string, string | undefined>>): RedisAddress {
  const fail = (what: string) =>
    new AppError(
      'redis-url',
      `the address of the server is not usable: ${what}`,
      'write it as redis://HOST:PORT, or rediss://HOST:PORT for TLS; any node of a cluster will do',
    );
  if (!isRedisUrl(text)) throw fail('it does not begin with redis:// or rediss://');
  // URL knows only the special schemes' ports and hosts; http parses both the same way.
  let url: URL;
  try {
    url = new URL(text.replace(/^rediss?:/i, 'http:'));
  } catch {
    throw fail('it is no valid URL');
  }
  const database = url.pathname.replace(/^\//, '');
  if (database !== '' && !/^\d{1,4}$/.test(database)) throw fail(`“${database.slice(0, 20)}” is no database number`);
  const tls = /^rediss:/i.test(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(explicitPort(text) ?? DEFAULT_PORT);
  return {
    host,
    port,
    tls,
    username: decode(url.username) ?? env.SPINDRIFT_REDIS_USER ?? null,
    password: decode(url.password) ?? env.SPINDRIFT_REDIS_PASSWORD ?? null,
    database: Number(database || 0),
    shown: `${tls ? 'rediss' : 'redis'}://${url.hostname}:${port}`,
  };
}

/** The port as written; URL drops 80, which it takes for the default of http. */
function explicitPort(text: string): string | undefined {
  return /^rediss?:\/\/(?:[^/?#]*@)?(?:\[[^\]]*\]|[^:/?#]*):(\d+)(?:[/?#]|$)/i.exec(text)?.[1];
}

function decode(part: string): string | null {
  if (part === '') return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
