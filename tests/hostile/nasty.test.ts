// Files made to break readers, at a thousandth to a fiftieth of their full size (`npm run fuzz -- --nasty` has that): each is read or
// refused with a hint, every promise of the report holds, and the time is bounded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/index.ts';
import { AppError } from '../../src/node/errors.ts';
import { CUTS, nastyFiles } from '../../tools/fuzz/nasty.ts';
import { checkReport, compareChecked, documentOf, engine } from '../../tools/fuzz/subject.ts';
import { runCli } from '../cli/fake-io.ts';

const SCALE = 0.01;
/** Seconds of processor time. */
const BOUND = 10;
const FILES = join(import.meta.dirname, '../core/extract/files');
const utf8 = (text: string) => new TextEncoder().encode(text);
let reference: Document;

beforeAll(async () => {
  const d = await documentOf(
    'reference.txt',
    utf8('Port closed\n\nThe harbour authority closed the port on Tuesday. Ships were waiting.'),
  );
  if (d instanceof AppError) throw d;
  reference = d;
});

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('nasty files', () => {
  test.each(nastyFiles(SCALE).map((f) => [f.name, f.bytes] as const))('%s', async (name, bytes) => {
    const data = bytes();
    const took = await seconds(async () => {
      const d = await documentOf(name, data);
      if (!(d instanceof AppError)) compareChecked(d, reference, false);
    });
    expect(took).toBeLessThan(BOUND);
  });

  test.each(['bomb.docx', 'bomb.odt', 'bomb.epub'])(
    '%s, unpacked beyond the limit, is refused and says so',
    async (name) => {
      const bomb = nastyFiles(0.3)
        .find((f) => f.name === name)!
        .bytes();
      expect(bomb.length).toBeLessThan(400_000);
      const got = await documentOf(name, bomb);
      expect(got).toBeInstanceOf(AppError);
      expect((got as AppError).message).toMatch(/limit/);
    },
  );
});

describe('broken downloads: a beginning of a file is read or refused with a hint', () => {
  const names = [...readdirSync(FILES), '../../../../corpus/pairs/harbour-crane/scraped.html'];
  test.each(names)('%s', async (name) => {
    const bytes = readFileSync(join(FILES, name));
    for (const share of CUTS) {
      const got = await documentOf(name, bytes.subarray(0, Math.floor(bytes.length * share)));
      if (!(got instanceof AppError)) compareChecked(got, reference, false);
    }
  });
});

test('a refusal is exit 2 with what to do, and nothing on standard output', async () => {
  const { code, out, err } = await runCli([
    'compare',
    join(FILES, 'gone.docx'),
    join(FILES, 'ferry.txt'),
    '--format',
    'json',
  ]);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n').filter(Boolean).length).toBeGreaterThan(1);
});

test('a sentence of 20,000 words against its copy', () => {
  const long = `${'The port was closed and ships were waiting outside of it for days on end when '.repeat(1_250)}it opened.`;
  const report = engine.compare(long, long);
  checkReport(report);
  expect(report.notices.map((n) => n.id)).toEqual(['identical-texts', 'run-on-cut', 'run-on-cut']);
  expect(report.verdict.copied).toBe(1);
  expect(report.verdict.coverage).toEqual({ candidate: 1, reference: 1 });
});
