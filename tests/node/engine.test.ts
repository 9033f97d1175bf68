import { expect, test } from 'vitest';
import { compareFiles } from '../../src/node/engine.ts';

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
