import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { progressLine } from '../../src/cli/progress.ts';

const drawn = (stderrIsTty: boolean, times: readonly number[]): string => {
  let text = '';
  const io = { stderrIsTty, stderr: { write: (t: string) => (text += t) } } as unknown as Io;
  const clock = [0, ...times];
  const { report, clear } = progressLine(io, () => clock.shift()!);
  for (const _ of times) report?.('comparing', 1, 4);
  clear();
  return text;
};

test('a long comparison draws now and then, and wipes its line', () => {
  expect(drawn(true, [100, 900, 950, 1100])).toBe('\r\u001b[Kcomparing … 25%\r\u001b[Kcomparing … 25%\r\u001b[K');
});

test('a short one, or one in a pipe, draws nothing', () => {
  expect(drawn(true, [100, 700])).toBe('');
  expect(drawn(false, [100, 900])).toBe('');
});
