// JUnit XML: one suite per candidate, one case per rule that can fail, so that a dashboard shows what was checked and what broke.
import type { BatchReporter } from '../batch.ts';
import type { Reporter } from '../reporter.ts';
import { leftOutWords } from '../view/words.ts';
import { type CiResult, resultsOfReport, resultsOfRun } from './results.ts';

export const reportJunit: Reporter = (report) =>
  junit([report.candidate.name], resultsOfReport(report), leftOutWords(report));

export const reportRunJunit: BatchReporter = (run) =>
  junit(
    run.articles.map((a) => a.candidate),
    resultsOfRun(run),
  );

function junit(files: readonly string[], results: readonly CiResult[], left: string | null = null): string {
  const suites = files.map((file) =>
    suite(
      file,
      results.filter((r) => r.file === file),
      left,
    ),
  );
  const failures = results.filter((r) => r.level === 'error').length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="spindrift" tests="${results.length + files.length}" failures="${failures}">\n${suites.join('')}</testsuites>\n`;
}

function suite(file: string, results: readonly CiResult[], left: string | null): string {
  const failures = results.filter((r) => r.level === 'error').length;
  const name = attribute(file);
  const cases = [
    // A clean candidate still shows as one passed case.
    `    <testcase classname="spindrift" name="${name}"/>\n`,
    ...results.map((r) => {
      const place = r.region ? `:${r.region.startLine}:${r.region.startColumn}` : '';
      const open = `    <testcase classname="${attribute(r.rule)}" name="${attribute(`${r.rule} ${file}${place}`)}"`;
      const body = content(`${r.message}\n${file}${place}`);
      return r.level === 'error'
        ? `${open}>\n      <failure type="${attribute(r.rule)}" message="${attribute(r.message)}">${body}</failure>\n    </testcase>\n`
        : `${open}>\n      <system-out>${body}</system-out>\n    </testcase>\n`;
    }),
  ];
  // A suite that passes because its findings were not asked for says so.
  const said = left === null ? '' : `    <system-out>findings ${content(left)}</system-out>\n`;
  return `  <testsuite name="${name}" tests="${results.length + 1}" failures="${failures}">\n${cases.join('')}${said}  </testsuite>\n`;
}

/** Characters that XML 1.0 forbids even as references, and lone surrogates. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const content = (text: string) =>
  text.replace(ILLEGAL, '�').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (text: string) => content(text).replaceAll('"', '&quot;').replace(/\s+/g, ' ');
