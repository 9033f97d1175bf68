import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { concludeRun, type Report } from '../../../src/core/index.ts';
import { BATCH_REPORTERS } from '../../../src/report/batch.ts';
import { reportGithub } from '../../../src/report/ci/github.ts';
import { reportGitlab } from '../../../src/report/ci/gitlab.ts';
import { reportJunit } from '../../../src/report/ci/junit.ts';
import { EMPTY, HOSTILE, RICH } from '../sample-reports.ts';

const OPTIONS = { width: 80, color: false };
const article = (candidate: string, report: Report) => ({
  candidate,
  reference: report.reference.name,
  how: 'name',
  report,
  violations: report.findings
    .filter((f) => f.severity !== 'info')
    .map((finding) => ({
      rule: finding.id,
      level: finding.severity === 'major' ? ('error' as const) : ('warn' as const),
      message: finding.message,
      fingerprint: finding.fingerprint,
      snippet: '',
      finding,
      candidate,
    })),
  error: null,
});
const RUN = concludeRun(
  [
    article('scraped/one, two.html', RICH),
    article('scraped/<hostile>&".html', HOSTILE),
    { candidate: 'scraped/gone.html', reference: null, error: 'cannot read it', hint: 'check the path' },
  ],
  null,
  false,
);

describe('JUnit', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  test.skipIf(!hasXmllint).each(Object.entries({ RICH, EMPTY, HOSTILE }))('%s is well-formed XML', (_name, report) => {
    expect(
      spawnSync('xmllint', ['--noout', '-'], { input: reportJunit(report, OPTIONS), encoding: 'utf8' }).stderr,
    ).toBe('');
  });

  test('a major finding is a failure, a clean candidate one passed case', () => {
    expect(reportJunit(RICH, OPTIONS)).toMatch(/<failure type="drift\//);
    expect(reportJunit(EMPTY, OPTIONS)).toMatch(/<testsuite name="[^"]*" tests="1" failures="0">/);
  });

  test('a run has a suite per candidate, also for one that could not be checked', () => {
    const xml = BATCH_REPORTERS.junit(RUN, OPTIONS);
    expect(xml.match(/<testsuite /g)).toHaveLength(3);
    expect(xml).toContain('message="cannot read it"');
  });
});

describe('GitHub', () => {
  const ORDER = ['error', 'warning', 'notice'];

  test('one line per finding, properties escaped', () => {
    const lines = BATCH_REPORTERS.github(RUN, OPTIONS).trimEnd().split('\n');
    expect(lines.length).toBe(RUN.fresh.length + 1);
    for (const line of lines)
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,]*(,line=\d+,col=\d+,endLine=\d+,endColumn=\d+)?,title=[^,:]*%2?F?[^:]*::|^::(error|warning|notice) file=/,
      );
    expect(lines.some((line) => line.includes('file=scraped/one%2C two.html'))).toBe(true);
  });

  test.each([
    ['a run', BATCH_REPORTERS.github(RUN, OPTIONS)],
    ['a report', reportGithub(RICH, OPTIONS)],
  ])('of %s errors come first, as only some are shown', (_what, text) => {
    const levels = text.match(/(?<=^::)\w+/gm)!;
    expect(levels).toEqual([...levels].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(new Set(levels).size).toBeGreaterThan(1);
  });

  test('nothing to report is still a line', () => expect(reportGithub(EMPTY, OPTIONS)).toMatch(/^::debug::/));
});

describe('GitLab', () => {
  test('every issue has what the merge request needs', () => {
    const issues: { fingerprint: string; location: { path: string; lines: { begin: number } } }[] = JSON.parse(
      reportGitlab(RICH, OPTIONS),
    );
    expect(issues).toHaveLength(RICH.findings.length);
    for (const issue of issues) expect(issue.location.lines.begin).toBeGreaterThan(0);
    expect(new Set(issues.map((i) => i.fingerprint)).size).toBe(issues.length);
  });
});
