import { describe, expect, test } from 'vitest';
import { isRedisUrl, parseRedisUrl } from '../../../src/node/redis/address.ts';

describe('parseRedisUrl', () => {
  test.each([
    [
      'redis://queue.example',
      { host: 'queue.example', port: 6379, tls: false, username: null, password: null, database: 0 },
    ],
    ['redis://queue.example:80', { port: 80 }],
    ['rediss://queue.example:443', { port: 443, tls: true, shown: 'rediss://queue.example:443' }],
    ['redis://:s%40crt@queue.example/3', { username: null, password: 's@crt', database: 3 }],
    [
      'redis://ann:secret@[::1]:7000',
      { host: '::1', port: 7000, username: 'ann', password: 'secret', shown: 'redis://[::1]:7000' },
    ],
  ])('%s', (url, parts) => {
    expect(parseRedisUrl(url, {})).toMatchObject(parts);
  });

  test('user and password come from the environment when the URL names none', () => {
    const env = { SPINDRIFT_REDIS_USER: 'ann', SPINDRIFT_REDIS_PASSWORD: 'secret' };
    expect(parseRedisUrl('redis://a', env)).toMatchObject({ username: 'ann', password: 'secret' });
    expect(parseRedisUrl('redis://bob:other@a', env)).toMatchObject({ username: 'bob', password: 'other' });
  });

  test.each([
    'http://a',
    'queue',
    'redis://',
    'redis://:topsecret@',
    'redis://u:topsecret@host:99999',
    'redis://u:topsecret@h/x',
  ])('%s is refused without repeating it', (url) => {
    expect(() => parseRedisUrl(url, {})).toThrow(/the address of the server is not usable/);
    expect(() => parseRedisUrl(url, {})).not.toThrow(/topsecret/);
  });
});

test('isRedisUrl tells servers from folders', () => {
  expect(['redis://a', 'REDISS://a', './redis:', 'redis:/a'].map(isRedisUrl)).toEqual([true, true, false, false]);
});
