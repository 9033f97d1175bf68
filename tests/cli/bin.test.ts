// The built program as a process: streams, exit codes, a reader that goes away.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/spindrift.js');
const BUILT = existsSync(join(ROOT, 'dist/main.cjs')) && existsSync(join(ROOT, 'dist/lexicon.bin'));

describe.skipIf(!BUILT)(`the program${BUILT ? '' : ': not built, not tried'}`, () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'spindrift-bin-'));
    const lines = Array.from(
      { length: 60 },
      (_, i) => `On day ${i} the ferry carried ${100 + i} people to the island.`,
    );
    writeFileSync(join(dir, 'a.txt'), lines.join('\n\n'));
    writeFileSync(join(dir, 'b.txt'), lines.join('\n\n').replaceAll('carried', 'took'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const run = (...argv: string[]) => spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8', cwd: dir });

  test.each([
    [0, ['compare', 'a.txt', 'b.txt']],
    [0, ['--version']],
    [2, ['compare', 'a.txt', 'nowhere.txt']],
    [2, []],
  ])('exit code %i of %j', (code, argv) => {
    expect(run(...argv).status).toBe(code);
  });

  test('reads a text from standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'compare', '-', 'b.txt', '--format', 'json'], {
      encoding: 'utf8',
      cwd: dir,
      input: 'On day 1 the ferry carried 101 people to the island.\n',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).candidate.text).toContain('101 people');
  });

  test('a reader that goes away turns no failure into a pass', async () => {
    writeFileSync(join(dir, 'c.txt'), readFileSync(join(dir, 'a.txt'), 'utf8').replaceAll('people', 'sheep'));
    const child = spawn(process.execPath, [BIN, 'compare', 'c.txt', 'a.txt', '--fail-on', 'minor'], { cwd: dir });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1);
  });

  test('a reader that goes away ends the program quietly', async () => {
    const child = spawn(process.execPath, [BIN, 'score'], { cwd: dir, stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (d) => {
      errors += d;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, reference: 'It may close.', candidate: 'It will close.' })}\n`;
    const feed = setInterval(() => child.stdin.writable && child.stdin.write(line.repeat(200)), 20);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(feed);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
