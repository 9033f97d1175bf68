import { expect, test } from 'vitest';
import { widthOf } from '../../src/cli/flags.ts';
import { runCli } from './fake-io.ts';

const PIPE = { stdoutIsTty: false, columns: 80, env: {} };

test('--width, else the terminal’s, else COLUMNS, else 80', () => {
  const env = { COLUMNS: '120' };
  expect(widthOf(60, { stdoutIsTty: true, columns: 200, env })).toBe(60);
  expect(widthOf(undefined, { stdoutIsTty: true, columns: 200, env })).toBe(200);
  expect(widthOf(undefined, { ...PIPE, env })).toBe(120);
  expect(widthOf(undefined, PIPE)).toBe(80);
});

test.each(['', '0', '12', '5000', '-90', 'wide'])('COLUMNS=%j says nothing', (COLUMNS) => {
  expect(widthOf(undefined, { ...PIPE, env: { COLUMNS } })).toBe(80);
});

test('a report in a pipe is as wide as COLUMNS', async () => {
  const longest = async (COLUMNS: string) => {
    const { out } = await runCli(['explain', 'drift/number'], { env: { COLUMNS } });
    return Math.max(...out.split('\n').map((line) => line.length));
  };
  expect(await longest('50')).toBeLessThanOrEqual(50);
  expect(await longest('95')).toBeGreaterThan(80);
});
