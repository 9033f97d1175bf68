import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './fake-io.ts';

const REFERENCE = `Harbour crane collapses

A crane fell on a berthed ship at Port Merrow on Tuesday evening, injuring four dockworkers. The harbour authority closed the
port at 7:15 p.m. and 23 ships were waiting for a berth by Wednesday noon. Judge Paula Strand will lead the inquiry, said the
transport minister, Edvard Lunn. Investigators will examine the inspection records, the brakes and the wind readings.

Fruit importers fear that their losses will grow if the closure lasts beyond the weekend. Most of the port’s workers have been
sent home on full pay. The crane was built in 1998 and was due to be replaced in 2021.
`;
const CHANGED = REFERENCE.replace('four dockworkers', 'forty dockworkers');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-check-'));
  file('ref/crane.txt', REFERENCE);
  file('scraped/crane.txt', REFERENCE);
});
const file = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const check = (...argv: string[]) => runCli(['check', ...argv], { cwd: folder });

describe('exit code', () => {
  test('0 when every candidate is faithful', async () => {
    const { code, out } = await check('scraped', '--against', 'ref');
    expect(out).toContain('1 candidate checked: 1 passed, 0 failed, 0 could not be checked');
    expect(code).toBe(0);
  });

  test('1 when a number changed, with the finding and its rule', async () => {
    file('scraped/crane.txt', CHANGED);
    const { code, out } = await check('scraped', '--against', 'ref');
    expect(out).toMatch(/✗ scraped\/crane\.txt ← ref\/crane\.txt/);
    expect(out).toMatch(/error .*forty/);
    expect(out).toContain('drift/number');
    expect(code).toBe(1);
  });

  test.each([
    [
      'no reference matches',
      {
        'scraped/other.txt':
          'Bread\n\nKnead the dough for ten minutes and let it rest by the stove until it has doubled.\n',
      },
      ['scraped', '--against', 'ref', '--match', 'best'],
      /no reference for scraped\/other\.txt/,
    ],
    ['nothing matches the pattern', {}, ['nowhere/*.html', '--against', 'ref'], /no file matches nowhere/],
    ['nothing is given', {}, [], /there is nothing to check/],
    ['no reference is given', {}, ['scraped'], /no reference to check against/],
    ['the format is unknown', {}, ['scraped', '--against', 'ref', '--report', 'fax=out'], /no report format fax/],
    [
      'the configuration is wrong',
      { 'spindrift.config.json': '{ "policy": { "maxSpin": 7 } }' },
      ['scraped', '--against', 'ref'],
      /policy\.maxSpin: got 7/,
    ],
    [
      'a baseline is wanted but not named',
      {},
      ['scraped', '--against', 'ref', '--strict-baseline'],
      /no baseline file/,
    ],
    [
      'the baseline is malformed',
      { 'known.json': '{"version": 9}' },
      ['scraped', '--against', 'ref', '--baseline', 'known.json'],
      /malformed baseline/,
    ],
  ])('2 when %s', async (_what, files, argv, message) => {
    for (const [path, text] of Object.entries(files)) file(path, text);
    const { code, out, err } = await check(...argv);
    expect(out + err).toMatch(message);
    expect(code).toBe(2);
  });

  test('2 when one candidate is unreadable, and the others are still checked', async () => {
    file(
      'spindrift.config.json',
      '{ "pairs": [{ "candidate": "scraped/gone.txt", "reference": "ref/crane.txt" }], "candidates": "scraped/*", "against": "ref/*" }',
    );
    const { code, out } = await check();
    expect(out).toContain('1 passed');
    expect(out).toMatch(/! .*scraped\/gone\.txt/);
    expect(code).toBe(2);
  });
});

test('the configuration names files, policy and overrides', async () => {
  file('scraped/crane.txt', CHANGED);
  file(
    'spindrift.config.json',
    '{ "candidates": "scraped/*", "against": "ref/*", "policy": { "rules": { "number": "warn" } } }',
  );
  expect((await check()).code).toBe(0);
  file(
    'spindrift.config.json',
    '{ "candidates": "scraped/*", "against": "ref/*", "overrides": [{ "files": "scraped/*", "policy": { "rules": { "drift/number": "off" } } }] }',
  );
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out).not.toContain('forty');
  file('spindrift.config.json', '{ "pairs": [{ "candidate": "scraped/crane.txt", "reference": "ref/crane.txt" }] }');
  expect((await check()).code).toBe(1);
});

test('a baseline: record, pass, fail on what is new, list and then fail on what is stale', async () => {
  file('scraped/crane.txt', CHANGED);
  const update = await check('scraped', '--against', 'ref', '--baseline', 'known.json', '--update-baseline');
  expect(update.out).toMatch(/known\.json: \d+ known findings?, \d+ added, 0 removed/);
  const again = ['scraped', '--against', 'ref', '--baseline', 'known.json'];
  expect((await check(...again)).code).toBe(0);

  file('scraped/crane.txt', CHANGED.replace('7:15 p.m.', '9:15 p.m.'));
  expect((await check(...again)).code).toBe(1);

  rmSync(join(folder, 'scraped/crane.txt'));
  file('scraped/crane.txt', REFERENCE);
  const mended = await check(...again);
  expect(mended.code).toBe(0);
  expect(mended.out).toContain('In the baseline, but no longer found');
  expect(mended.out).toMatch(/ · \d in the baseline no longer found\n/);
  const strict = await check(...again, '--strict-baseline');
  expect(strict.code).toBe(1);
  expect(strict.out).toMatch(/1 passed, 0 failed.* in the baseline no longer found, which fails the run\n/);
});

test('known findings stay known when the text is reflowed and the file moves', async () => {
  file('scraped/crane.txt', CHANGED);
  await check('scraped', '--against', 'ref', '--baseline', 'known.json', '--update-baseline');
  rmSync(join(folder, 'scraped/crane.txt'));
  file('elsewhere/crane.txt', `\n\n${CHANGED.replace(/(?<!\n)\n(?!\n)/g, ' ')}`);
  expect((await check('elsewhere', '--against', 'ref', '--baseline', 'known.json')).code).toBe(0);
});

describe('a baseline, when a run looks at some candidates', () => {
  const ROAD =
    'Road closed\n\nThe coast road at Merrow Head is closed for 12 days after a rockfall on Sunday, the county said.\n';
  const baseline = (path = 'known.json'): { candidate: string }[] =>
    JSON.parse(readFileSync(join(folder, path), 'utf8')).entries;
  const known = () => [...new Set(baseline().map((e) => e.candidate))];
  const update = (...argv: string[]) =>
    check(...argv, '--against', 'ref', '--baseline', 'known.json', '--update-baseline');

  beforeEach(async () => {
    file('ref/road.txt', ROAD);
    file('scraped/road.txt', ROAD.replace('12', '20'));
    file('scraped/crane.txt', CHANGED);
    await update('scraped');
    expect(known()).toEqual(['scraped/crane.txt', 'scraped/road.txt']);
  });

  test('the entries of the others are not called stale', async () => {
    const flags = ['--against', 'ref', '--baseline', 'known.json', '--strict-baseline'];
    const { code, out } = await check('scraped/road.txt', ...flags);
    expect(out).not.toContain('no longer found');
    expect(code).toBe(0);
  });

  test('an update leaves the entries of the others', async () => {
    file('scraped/road.txt', ROAD);
    const { out } = await update('scraped/road.txt');
    expect(out).toMatch(/known\.json: \d+ known findings?, 0 added, 1 removed/);
    expect(known()).toEqual(['scraped/crane.txt']);
  });

  test('an update leaves the entries of what could not be read', async () => {
    file('scraped/road.txt', '{\\rtf1 A letter.}');
    expect((await update('scraped')).code).toBe(2);
    expect(known()).toEqual(['scraped/crane.txt', 'scraped/road.txt']);
  });

  test('an update prunes those of files that are gone, and takes those of renamed ones along', async () => {
    rmSync(join(folder, 'scraped/crane.txt'));
    file('scraped/storm/crane.txt', CHANGED);
    const { code, out } = await check('scraped/storm', '--against', 'ref', '--baseline', 'known.json');
    expect({ code, stale: out.includes('no longer found') }).toEqual({ code: 0, stale: false });
    await update('scraped/storm');
    expect(known()).toEqual(['scraped/road.txt', 'scraped/storm/crane.txt']);
  });

  test('a run of all that the configuration names prunes the rest', async () => {
    file('spindrift.config.json', '{ "candidates": "scraped/road.txt", "against": "ref" }');
    await check('--baseline', 'known.json', '--update-baseline');
    expect(known()).toEqual(['scraped/road.txt']);
  });

  test('candidates are named from the folder of the baseline, wherever the run is', async () => {
    const before = baseline();
    const argv = ['check', 'road.txt', '--against', '../ref', '--baseline', '../known.json', '--update-baseline'];
    await runCli(argv, { cwd: join(folder, 'scraped') });
    expect(baseline()).toEqual(before);
  });
});

test('reports: one file for the run, or a folder with one per candidate', async () => {
  file('a/crane.txt', REFERENCE);
  const { out } = await check(
    'scraped',
    'a',
    '--against',
    'ref',
    '--report',
    'json=out/run.json',
    '--report',
    'terminal=out/text/',
  );
  expect(JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8')).articles).toHaveLength(2);
  expect(readdirSync(join(folder, 'out/text')).sort()).toEqual(['crane-2.txt', 'crane.txt']);
  expect(out).toContain('json report: out/run.json');
});

test('init writes a configuration that check reads, and never overwrites one', async () => {
  const first = await runCli(['init'], { cwd: folder });
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('wrote spindrift.config.mjs') });
  file('articles/crane.txt', REFERENCE);
  expect((await check()).code).toBe(0);
  expect((await runCli(['init'], { cwd: folder })).code).toBe(2);
});

test('mending a word of a spun text that is on the baseline fails nothing', async () => {
  const pair = join(import.meta.dirname, '../../corpus/pairs/harbour-crane');
  const spun = readFileSync(join(pair, 'scraped.html'), 'utf8');
  file('ref/crane.txt', readFileSync(join(pair, 'reference.txt'), 'utf8'));
  file('scraped/crane.txt', '');
  file('copies/crane.html', spun);
  expect((await check('copies', '--against', 'ref', '--baseline', 'known.json', '--update-baseline')).code).toBe(0);
  expect(spun).toContain('toppled');
  file('copies/crane.html', spun.replace('toppled', 'collapsed'));
  const { code, out } = await check('copies', '--against', 'ref', '--baseline', 'known.json');
  expect(out).not.toContain('machine-rewritten');
  expect(code).toBe(0);
});

describe('a stub, such as a page behind a paywall shows', () => {
  const [headline, body] = REFERENCE.split('\n\n') as [string, string];
  beforeEach(() => file('scraped/crane.txt', `${headline}\n\n${body.slice(0, body.indexOf('.') + 1)}\n`));

  test('passes, and the run says so', async () => {
    const { code, out } = await check('scraped', '--against', 'ref');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 candidate keeps less than 30% of the reference: teasers, or behind a',
    );
    expect(code).toBe(0);
  });

  test('fails where the policy says how much is to be kept', async () => {
    file('spindrift.config.json', '{ "policy": { "minKept": 0.5 } }');
    const { code, out } = await check('scraped', '--against', 'ref');
    expect(out).toContain('gate/kept');
    expect(out).not.toContain('teasers');
    expect(code).toBe(1);
  });
});

test.each([
  ['matches nothing', 'scraped/partner/**', true],
  ['is a folder and no pattern', 'scraped', true],
  ['matches a candidate', 'scraped/*', false],
  ['matches a file that this run does not check', 'drafts/*', false],
])('an override whose path %s: a notice %#', async (_what, files, told) => {
  file('drafts/road.txt', REFERENCE);
  file('spindrift.config.json', JSON.stringify({ overrides: [{ files, policy: { maxSpin: null } }] }));
  const { err, code } = await check('scraped', '--against', 'ref');
  expect(err.includes(`no file matches overrides[0].files (${files})`)).toBe(told);
  expect(code).toBe(0);
});

describe('--fail-on', () => {
  const pair = join(import.meta.dirname, '../../corpus/pairs/harbour-crane');
  test.each([
    ['nothing: what the policy allows passes', [], 0],
    ['spun', ['--fail-on', 'spun'], 1],
    ['several, as compare takes them', ['--fail-on', 'info,spun'], 1],
    ['what there is not', ['--fail-on', 'spum'], 2],
  ])('%s', async (_what, flags, code) => {
    file('spindrift.config.json', '{ "policy": { "maxSpin": null, "severities": { "major": "warn" } } }');
    const argv = [join(pair, 'scraped.html'), '--against', join(pair, 'reference.txt'), ...flags];
    expect((await check(...argv)).code).toBe(code);
  });
});

describe('a candidate that names its reference itself', () => {
  const naming = (reference: string) => `---\nreference: ${reference}\n---\n\n${REFERENCE}`;

  test.each([
    ['from its own folder', 'scraped/crane.md', '../ref/crane.txt'],
    ['from where the check runs', 'scraped/crane.md', 'ref/crane.txt'],
  ])('needs no --against: %s', async (_what, path, reference) => {
    file(path, naming(reference));
    const { code, out } = await check(path);
    expect(out).toContain('✓ scraped/crane.md ← ref/crane.txt');
    expect(code).toBe(0);
  });

  test('reads nothing outside the two', async () => {
    file('scraped/crane.md', naming('/etc/hostname'));
    const { code, err } = await check('scraped/crane.md');
    expect(err).toContain('no reference to check against');
    expect(code).toBe(2);
  });
});

test('the wrong file of the same name is no pass', async () => {
  file(
    'scraped/crane.txt',
    'Bread\n\nKnead the dough for ten minutes and let it rest by the stove until it has doubled.\n',
  );
  const { code, out } = await check('scraped', '--against', 'ref', '--match', 'name');
  expect(out).toContain('gate/not-from-reference');
  expect(code).toBe(1);
});

describe('the line of a candidate says what compare says, and how much of the reference it keeps', () => {
  const [headline, body] = REFERENCE.split('\n\n') as [string, string];
  test.each([
    ['a copy', REFERENCE, 'verbatim copy, spin <1%'],
    ['a headline alone', `${headline}\n`, 'too little text for a verdict; keeps the headline of the reference alone'],
    ['a teaser', `${headline}\n\n${body}\n`, /shortened copy, spin <?\d%; keeps \d\d% of the reference/],
    [
      'a copy with something else',
      `${REFERENCE}\n${'The bakery on the square sells bread with seeds. '.repeat(9)}`,
      /in part.*has no counterpart/,
    ],
  ])('%s', async (_what, text, said) => {
    file('scraped/crane.txt', text);
    const out = (await check('scraped', '--against', 'ref')).out.replace(/\s+/g, ' ');
    if (typeof said === 'string') expect(out).toContain(`ref/crane.txt: ${said} `);
    else expect(out).toMatch(said);
    expect(out).not.toContain('not made from this reference');
  });
});
