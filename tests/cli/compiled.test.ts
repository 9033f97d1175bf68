// Code kept compiled between runs, as Node 20 gets it: bin/compiled.js on a small file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LOADER = join(import.meta.dirname, '../../bin/compiled.js');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'spindrift-compiled-'));
  write('console.log(require("node:path").basename(__filename), module.exports === exports, process.argv[2]);');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const write = (code: string) => writeFileSync(join(dir, 'file.cjs'), code);
const kept = () => readdirSync(dir).filter((name) => name.endsWith('.compiled'));
function run(argument: string, env: Record<string, string> = {}) {
  const code = `require(${JSON.stringify(LOADER)}).requireCompiled(${JSON.stringify(join(dir, 'file.cjs'))})`;
  writeFileSync(join(dir, 'start.cjs'), code);
  return spawnSync(process.execPath, [join(dir, 'start.cjs'), argument], {
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env },
  });
}

test('runs as with require, keeps the code of each command, and says the same with it', () => {
  for (const time of [1, 2]) {
    expect(run('one'), `run ${time}`).toMatchObject({ stdout: 'file.cjs true one\n', stderr: '', status: 0 });
    expect(run('two'), `run ${time}`).toMatchObject({ stdout: 'file.cjs true two\n', stderr: '', status: 0 });
    expect(kept()).toHaveLength(2);
  }
});

test('kept code that V8 refuses is replaced', () => {
  run('one');
  const place = join(dir, kept()[0]!);
  const good = readFileSync(place);
  writeFileSync(place, 'damaged');
  expect(run('one').stdout).toBe('file.cjs true one\n');
  expect(readFileSync(place).length).toBe(good.length);
});

test('another source of the same length, even of the same date, is not answered with the old code', () => {
  for (const n of ['1', '2']) {
    write(`console.log(${n});`);
    utimesSync(join(dir, 'file.cjs'), 1e9, 1e9);
    expect(run('one').stdout).toBe(`${n}\n`);
  }
});

test.each([
  ['after an error', 'process.exitCode = 2;', {}],
  ['when it is switched off', '', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('nothing is kept %s', (_, code, env) => {
  write(code);
  run('one', env);
  expect(kept()).toEqual([]);
});
