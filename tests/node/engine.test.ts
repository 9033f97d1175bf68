import { expect, test } from 'vitest';
import { compareFiles } from '../../src/node/engine.ts';
import { readInput } from '../../src/node/read-input.ts';

test('when neither text can be used, the message names both', async () => {
  const error = await compareFiles('nope.txt', 'nor-this.txt').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(AggregateError);
  const { message, errors } = error as AggregateError;
  expect(message).toBe(
    'neither text can be used: cannot read nope.txt: there is no such file; cannot read nor-this.txt: there is no such file',
  );
  expect(errors.map((e: { hint: string }) => e.hint)).toEqual(
    Array(2).fill('check the path, or use - for standard input'),
  );
});

test.each([
  [undefined, /^reference must be a path or an address, not undefined$/],
  [new URL('file:///a.txt'), /^reference must be a path or an address, not a URL object$/],
])('%s is no path', async (path, message) => {
  const error = await compareFiles('nope.txt', path as unknown as string).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toMatch(message);
});

test('an empty path is said to be empty', async () => {
  await expect(compareFiles('', import.meta.filename)).rejects.toThrow('no file is named: the path is empty');
});

test.each<readonly [string, () => Promise<unknown>, string]>([
  [
    'a misspelt way of reading',
    () => compareFiles('a', 'b', {}, { candidate: { feild: 'x' } as never }),
    'did you mean “field”?',
  ],
  ['no type', () => readInput('a.html', { format: 'htm' as never }), 'options.format must be one of html, xhtml'],
  ['a misspelt setting', () => compareFiles('a', 'b', {}, { candidat: {} } as never), 'did you mean “candidate”?'],
  [
    'a function for the settings',
    () => compareFiles('a', 'b', {}, (() => {}) as never),
    'must be an object ({ candidate,',
  ],
  ['a misspelt option', () => compareFiles('a', 'b', { minSeverty: 'major' } as never), 'did you mean “minSeverity”?'],
])('%s is told before a file is opened', async (_, call, said) => {
  const error = await call().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain(said);
});
