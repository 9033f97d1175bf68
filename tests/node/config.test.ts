import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/node/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-config-'));
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('finds', () => {
  test.each([
    ['spindrift.config.json', '{ /* a comment */ "against": "ref/*.md", }'],
    ['spindrift.config.js', 'module.exports = { against: "ref/*.md" };'],
    ['spindrift.config.mjs', 'export default { against: "ref/*.md" };'],
    ['spindrift.config.ts', 'const against: string = "ref/*.md";\nexport default { against };'],
    ['package.json', '{ "name": "x", "spindrift": { "against": "ref/*.md" } }'],
  ])('%s', async (name, text) => {
    write(name, text);
    const { config, path } = await loadConfig(folder);
    expect(config.against).toBe('ref/*.md');
    expect(path).toBe(join(folder, name));
  });

  test('nothing: an empty configuration', async () => {
    expect(await loadConfig(folder)).toMatchObject({ config: {}, path: null, folder });
  });
});

describe('refuses with the place and what is allowed', () => {
  test.each([
    ['bad JSON', '{\n  "against": \n}', /config\.json:3: /, /mend the JSON/],
    [
      'an unknown key',
      '{\n  "agianst": "x"\n}',
      /config\.json:2: agianst: unknown key, did you mean “against”\?$/,
      /against/,
    ],
    [
      'a wrong type',
      '{\n "policy": {\n  "maxSpin": "high" } }',
      /config\.json:3: policy\.maxSpin: got "high"/,
      /number/,
    ],
    [
      'a number out of range',
      '{ "policy": { "maxSpin": 50 } }',
      /policy\.maxSpin: got 50/,
      /^expected a number from 0 to 1$/,
    ],
    ['a negative share', '{ "policy": { "maxCopied": -1 } }', /got -1/, /^expected a number from 0 to 1$/],
    [
      'an unknown key of a policy',
      '{ "policy": { "maxSpn": 1 } }',
      /policy\.maxSpn: unknown key/,
      /^known keys here: maxSpin, maxCopied, minSimilarity, minCoverage, minKept, minConfidence, rules, severities$/,
    ],
    [
      'an unknown key of a pair',
      '{ "pairs": [{ "candidate": "a", "against": "b" }] }',
      /pairs\.0\.reference: is missing$/,
      /^needed here: candidate, reference$/,
    ],
    ['a list of numbers', '{ "candidates": [1] }', /candidates: got a list/, /^expected a text or a list/],
    ['a text for a switch', '{ "strictBaseline": "yes" }', /got "yes"/, /^expected true or false$/],
    [
      'a level that is none',
      '{ "policy": { "rules": { "number": "fatal" } } }',
      /got "fatal"/,
      /^expected "off" or "warn" or "error"$/,
    ],
    [
      'an unknown rule',
      '{ "policy": { "rules": { "drift/nubmer": "off" } } }',
      /no rule “drift\/nubmer”, did you mean “drift\/number”/,
      /explain/,
    ],
    ['a list instead of an object', '[]', /the configuration: got a list/, /object/],
  ])('%s', async (_what, text, message, hint) => {
    write('spindrift.config.json', text);
    await expect(loadConfig(folder)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  test('a package.json that configures nothing', async () => {
    write('package.json', '{ "name": "x" }');
    await expect(loadConfig(folder, 'package.json')).rejects.toThrow(/package\.json has no field “spindrift”$/);
    expect((await loadConfig(folder)).path).toBeNull();
  });

  test('a file that is not there', async () => {
    await expect(loadConfig(folder, 'none.json')).rejects.toThrow(/cannot read/);
  });

  test('a module that exports a function', async () => {
    write('spindrift.config.mjs', 'export default async () => ({})');
    await expect(loadConfig(folder)).rejects.toMatchObject({
      message: expect.stringMatching(/the configuration: got a function$/),
      hint: 'expected an object',
    });
  });

  test('a module that throws', async () => {
    write('spindrift.config.mjs', 'throw new Error("no network today")');
    await expect(loadConfig(folder)).rejects.toThrow(/no network today/);
  });
});

test.each(['nope.mjs', 'nope.json'])(
  '%s, which is not there, is said to be not there and nothing else',
  async (name) => {
    await expect(loadConfig(folder, name)).rejects.toMatchObject({
      message: expect.stringMatching(/^cannot read .*nope\.m?js(on)?: there is no such file$/),
      hint: 'check the path of --config',
    });
  },
);
