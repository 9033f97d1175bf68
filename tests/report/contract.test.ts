// What every reporter must keep, whatever the format.
import { describe, expect, test } from 'vitest';
import { type FormatName, REPORTERS } from '../../src/report/index.ts';
import { EMPTY, HOSTILE, RICH, VERBATIM } from './sample-reports.ts';

const OPTIONS = { width: 80, color: false };
const SAMPLES = { RICH, EMPTY, VERBATIM, HOSTILE };
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The JSON report gives the texts as they are, escaped. */
const SHOWS_FINDINGS = Object.keys(REPORTERS) as FormatName[];

describe.each(Object.entries(REPORTERS))('%s', (name, reporter) => {
  test.each(Object.entries(SAMPLES))('%s: ends with one line break, is not mutated, is the same twice', (_, report) => {
    const before = JSON.stringify(report);
    const text = reporter(report, OPTIONS);
    expect(text).toMatch(/[^\n]\n$/);
    expect(reporter(report, OPTIONS)).toBe(text);
    expect(JSON.stringify(report)).toBe(before);
  });

  test('what the options left out is counted, never told as absent', () => {
    const leftOut = { major: 18, minor: 1, info: 0 };
    for (const report of [
      { ...VERBATIM, leftOut },
      { ...RICH, leftOut },
    ]) {
      const text = reporter(report, OPTIONS).replace(/\s+/g, ' ');
      expect(text).not.toContain('no change of meaning');
      // GitLab reads a list of issues: there is no place beside them.
      if (name !== 'gitlab') expect(text).toMatch(/19 left out \(18 major, 1 minor\)|"leftOut": \{ ?"major": 18/);
    }
  });

  test('hostile texts leave no control, escape or bidi character behind', () => {
    const text = reporter(HOSTILE, OPTIONS);
    if (name !== 'json') expect(UNSAFE.exec(text)?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
    expect(LONE_SURROGATE.test(text)).toBe(false);
  });

  test.skipIf(!SHOWS_FINDINGS.includes(name as FormatName))('every finding is told', () => {
    // Reporters may break lines, and XML and HTML write some characters as entities.
    const flat = (x: string) =>
      x
        .replace(/&(quot|#39|apos);/g, "'")
        .replace(/\\([\\`*_[\]<>|~&$])/g, '$1')
        .replace(/\s+/g, ' ')
        .replace(/[“”"]/g, "'");
    const text = flat(reporter(RICH, OPTIONS));
    const missing = RICH.findings.filter(
      (f) => !text.includes(flat(f.message)) && !text.includes(flat(JSON.stringify(f.message).slice(1, -1))),
    );
    expect(missing.map((f) => f.message)).toEqual([]);
  });
});
