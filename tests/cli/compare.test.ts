import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/index.ts';
import { runCli } from './fake-io.ts';

const SEVENTEEN =
  'The mayor opened the bridge on Monday.\n\nThe bridge carries 17 trains an hour, and nobody lives on it.\n';
const SEVENTY =
  'The mayor opened the bridge on Monday.\n\nThe bridge carries 70 trains an hour, and nobody lives on it.\n';

let dir: string;
const file = (name: string, text?: string | Buffer): string => {
  const path = join(dir, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'spindrift-cli-'));
  file('a.txt', SEVENTY);
  file('b.txt', SEVENTEEN);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('one side missing: the usage is said', async () => {
  const { code, err } = await runCli(['compare', 'scraped.html']);
  expect(code).toBe(2);
  expect(err).toMatch(/missing required argument 'reference'\nUsage: spindrift compare CANDIDATE REFERENCE/);
});

describe('compare', () => {
  test('prints the terminal report, plain in a pipe', async () => {
    const { code, out, err } = await runCli(['compare', file('a.txt'), file('b.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Candidate {2}.*a\.txt/);
    expect(out).toContain('[-17-]');
    expect(out).not.toContain('\u001b');
  });

  test('writes JSON that names both texts', async () => {
    const { out } = await runCli(['compare', file('a.txt'), file('b.txt'), '--format', 'json']);
    const report = JSON.parse(out) as Report;
    expect(report.candidate.text).toContain('70 trains');
    expect(report.reference.text).toContain('17 trains');
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('-o writes the file and prints nothing', async () => {
    const path = file('report.json');
    const { code, out } = await runCli(['compare', file('a.txt'), file('b.txt'), '--format', 'json', '-o', path]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(path, 'utf8')).schemaVersion).toBe(1);
  });

  test.each([
    ['x.json', [], /^\{/],
    ['x.HTML', [], /^<!doctype html>/i],
    ['x.md', [], /^#/],
    ['x.sarif', [], /"version": ?"2\.1\.0"/],
    ['x.xml', [], /^<\?xml/],
    ['x.txt', [], /^Candidate /],
    ['x.json', ['--format', 'terminal'], /^Candidate /],
  ])('-o %s %j: the ending says the format where no flag does', async (name, flags, opening) => {
    await runCli(['compare', file('a.txt'), file('b.txt'), '-o', file(name), ...flags]);
    expect(readFileSync(file(name), 'utf8')).toMatch(opening);
  });

  test.each([
    ['a folder that is missing', () => join(dir, 'none', 'x.json'), 'make the folder first'],
    ['a folder', () => dir, 'it is a folder'],
  ])('-o on %s is exit 2 and says what to do', async (_, path, said) => {
    const { code, err } = await runCli(['compare', file('a.txt'), file('b.txt'), '-o', path()]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test.each<readonly [string, () => readonly string[]]>([
    ['the candidate', () => ['compare', file('a.txt'), file('b.txt'), '-o', file('a.txt')]],
    ['the reference, by a link', () => ['compare', file('a.txt'), file('b.txt'), '-o', file('link.txt')]],
    ['the file that is extracted', () => ['extract', file('a.txt'), '-o', join(dir, '.', 'a.txt')]],
  ])('-o on %s is refused, and the file stays', async (_, argv) => {
    if (!existsSync(file('link.txt'))) symlinkSync(file('b.txt'), file('link.txt'));
    const before = ['a.txt', 'b.txt'].map((name) => readFileSync(file(name), 'utf8'));
    const { code, err } = await runCli(argv());
    expect(code).toBe(2);
    expect(err).toContain('is read: what is written there would take its place\n  give another path with -o');
    expect(['a.txt', 'b.txt'].map((name) => readFileSync(file(name), 'utf8'))).toEqual(before);
  });

  test('both inputs are reported when both are missing', async () => {
    const { code, out, err } = await runCli(['compare', file('no-a.txt'), file('no-b.txt')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('no-a.txt');
    expect(err).toContain('no-b.txt');
  });

  test.each([
    ['empty', ''],
    ['white space', ' \n\n\t\n'],
    ['punctuation', '… --- !!!\n\n***\n'],
  ])('a text of %s never passes', async (_, text) => {
    const { code, err } = await runCli(['compare', file('hollow.txt', text), file('b.txt')]);
    expect(code).toBe(2);
    expect(err).toContain('hollow.txt');
  });

  test('standard input cannot be both texts', async () => {
    const { code, err } = await runCli(['compare', '-', '-']);
    expect(code).toBe(2);
    expect(err).toContain('only one text can come from standard input');
  });

  test('identical files are verbatim or too short to tell, with a notice', async () => {
    const { out } = await runCli(['compare', file('a.txt'), file('a.txt'), '--format', 'json']);
    const report = JSON.parse(out) as Report;
    expect(['verbatim', 'insufficient']).toContain(report.verdict.label);
    expect(report.notices.map((n) => n.id)).toContain('identical-texts');
  });

  test.each([
    [['--format', 'yaml'], 'Allowed choices are'],
    [['--only', 'nmber'], 'did you mean “number”?'],
    [['--ignore', ''], 'Allowed are number'],
    [['--fail-on', 'mayor'], 'did you mean “major”'],
    [['--min-confidence', '1.5'], 'a number from 0 to 1'],
    [['--min-confidence', ''], 'a number from 0 to 1'],
    [['--width', 'wide'], 'a number from 40'],
    [['--color', 'sometimes'], 'Allowed choices are auto, always, never'],
    [['--colour'], 'unknown option'],
  ])('refuses %j and says what is allowed', async (flags, said) => {
    const { code, out, err } = await runCli(['compare', file('a.txt'), file('b.txt'), ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('a missing argument is exit 2', async () => {
    const { code, err } = await runCli(['compare', file('a.txt')]);
    expect(code).toBe(2);
    expect(err).toContain("missing required argument 'reference'");
  });

  test.each([
    [{}, [], false],
    [{ stdoutIsTty: true }, [], true],
    [{ stdoutIsTty: true, env: { NO_COLOR: '1' } }, [], false],
    [{ stdoutIsTty: true, env: { NO_COLOR: '' } }, [], true],
    [{ stdoutIsTty: true, env: { TERM: 'dumb' } }, [], false],
    [{ env: { FORCE_COLOR: '1' } }, [], true],
    [{ stdoutIsTty: true, env: { FORCE_COLOR: '0' } }, [], false],
    [{ env: { NO_COLOR: '1' } }, ['--color', 'always'], true],
    [{ stdoutIsTty: true }, ['--color', 'never'], false],
  ])('%j %j: colour %s', async (io, flags, colored) => {
    const { out } = await runCli(['compare', file('a.txt'), file('b.txt'), ...flags], io);
    expect(out.includes('\u001b[')).toBe(colored);
  });

  test('--width sets the width, and no line passes it', async () => {
    const { out } = await runCli(['compare', file('a.txt'), file('b.txt'), '--width', '120']);
    expect(out).toContain(' │ ');
    expect(Math.max(...out.split('\n').map((l) => l.length))).toBeLessThanOrEqual(120);
  });
});

describe('the command line', () => {
  test('--version and --help', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['compare', 'score', 'extract', 'explain', 'Examples:']) expect(help.out).toContain(name);
    expect((await runCli(['compare', '--help'])).out).toContain('Exit codes');
  });

  test('no command and an unknown one are exit 2', async () => {
    expect((await runCli([])).code).toBe(2);
    const { code, err } = await runCli(['comapre']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean compare?');
  });

  test('an unexpected error is one line, with its origin on demand', async () => {
    const broken = {
      stdout: {
        write: () => {
          throw new Error('disk on fire\nsecond line');
        },
      },
    };
    const short = await runCli(['compare', file('a.txt'), file('b.txt')], broken);
    expect(short.code).toBe(2);
    expect(short.err).toBe(
      'spindrift: unexpected error: disk on fire\n  set SPINDRIFT_DEBUG=1 to see where it came from\n',
    );
    const long = await runCli(['compare', file('a.txt'), file('b.txt')], { ...broken, env: { SPINDRIFT_DEBUG: '1' } });
    expect(long.err).toContain('compare.test.ts');
  });

  test('explain lists the rules, explains one, and knows the nearest name', async () => {
    expect((await runCli(['explain'])).out).toContain('drift/number');
    const one = await runCli(['explain', 'drift/number']);
    for (const part of ['Why it matters', 'What to do', 'Reported', 'Not reported', 'To silence it'])
      expect(one.out).toContain(part);
    expect((await runCli(['explain', 'number'])).out).toBe(one.out);
    expect(one.out.replace(/\s+/g, ' ')).toContain('--ignore number, or --min-confidence 0.5');
    expect(one.out.replace(/\s+/g, ' ')).toContain("rules: { 'drift/number': 'off' }");
    const gate = (await runCli(['explain', 'gate/not-from-reference'])).out;
    expect(gate).toContain("rules: { 'gate/not-from-reference': 'off' }");
    expect(gate).not.toContain('How sure');
    expect((await runCli(['explain', 'gate/unchecked'])).out).toContain('it cannot be');
    expect((await runCli(['explain', 'drift/quotation-altered'])).out).not.toContain('““');
    const unknown = await runCli(['explain', 'drift/numbre']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('did you mean “drift/number”');
  });
});

describe.skipIf(!existsSync(join(import.meta.dirname, '../../../shared/cases/taliban/scraped.html')))(
  'the real case',
  () => {
    test('reads in a pipe and in colour', async () => {
      const at = (name: string) => join(import.meta.dirname, '../../../shared/cases/taliban', name);
      const { code, out } = await runCli(['compare', at('scraped.html'), at('reference.txt'), '--color', 'always']);
      expect(code).toBe(0);
      expect(out).toContain('SPUN');
    });
  },
);
