// redis://HOST:PORT?index=NAME → an open index.
import type { DocumentStore, KeyOrigin } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import { connectRedis } from '../redis/connect.ts';
import { openRedisStore } from './index.ts';

interface OpenOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly origin: KeyOrigin;
  /** Make the index when it is not there. */
  readonly create: boolean;
}

const DEFAULT_INDEX = 'default';

/**
 * @param url as for `connectRedis`; `?index=NAME` tells several indexes on one server apart, `&expect=N` says for a new one about
 *   how many documents it will hold (1,000,000 unless told; ten times more or fewer only cost some speed)
 * @throws AppError when the server cannot be used, there is no such index, or it is of another version
 */
export async function openRedisIndex(url: string, { env, origin, create }: OpenOptions): Promise<DocumentStore> {
  const at = url.indexOf('?');
  const asked = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  const index = asked.get('index') ?? DEFAULT_INDEX;
  if (!/^[\w.-]{1,64}$/.test(index))
    throw new AppError(
      'index-name',
      `“${index.slice(0, 64)}” cannot be the name of an index`,
      'use letters, digits, dots and hyphens',
    );
  const expected = asked.get('expect');
  if (expected !== null && !/^[1-9]\d{0,9}$/.test(expected))
    throw new AppError(
      'index-size',
      'the expected number of documents is no whole number',
      'write it as ?expect=1000000',
    );
  const client = await connectRedis(at < 0 ? url : url.slice(0, at), { env });
  try {
    return await openRedisStore(client, {
      index,
      origin,
      create,
      ...(expected !== null && { expectedDocuments: Number(expected) }),
    });
  } catch (error) {
    client.disconnect();
    throw error;
  }
}
