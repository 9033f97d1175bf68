// The report files of a check run: one file for formats that hold a whole run, else one file per candidate in a folder. What can
// go wrong is looked for before anything is compared: the work of an hour must not be lost to a misspelt path.
import { basename, join, resolve } from 'node:path';
import type { CheckRun, ComparedArticle } from '../core/index.ts';
import { AppError } from '../node/errors.ts';
import { BATCH_REPORTERS, type BatchReporter, INDEX_REPORTERS, type IndexReporter } from '../report/batch.ts';
import { REPORTERS, type Reporter } from '../report/index.ts';
import type { ReportRequest } from './commands/check.ts';
import { PLAIN_WIDTH } from './flags.ts';
import { makeFolder, prepareOutputFile, writeOutputFile } from './output-file.ts';

const LAYOUT = { width: PLAIN_WIDTH, color: false } as const;
const ENDINGS: Readonly<Record<string, string>> = { terminal: 'txt', markdown: 'md', github: 'txt', junit: 'xml' };

/** A report that can be written: to standard output, to one file for the run, or to a folder with a file per candidate. */
type PlannedReport = ReportRequest &
  (
    | { readonly to: 'output'; readonly whole: BatchReporter }
    | { readonly to: 'file'; readonly target: string; readonly whole: BatchReporter }
    | { readonly to: 'folder'; readonly target: string; readonly single: Reporter }
  );

interface WrittenReports {
  /** What was written where, for people. */
  readonly lines: readonly string[];
  /** What is for standard output. */
  readonly output: string;
  /** What could not be written; the other reports are. */
  readonly failures: readonly unknown[];
}

/**
 * Finds the reporters and makes the folders.
 * @param isInput whether a file there would be read as a candidate or a reference
 * @throws AppError for unknown formats, paths that cannot be written and places where the next check would read the report
 */
export async function planReports(
  requests: readonly ReportRequest[],
  cwd: string,
  isInput: (path: string) => boolean,
): Promise<PlannedReport[]> {
  const planned = requests.map((request) => planOf(request, cwd));
  const printed = planned.filter((report) => report.to === 'output').map((report) => report.format);
  if (printed.length > 1)
    throw new AppError(
      'two-outputs',
      `only one report can go to standard output, not ${printed.join(' and ')}`,
      'give the others a file',
    );
  for (const report of planned) {
    if (report.to === 'output') continue;
    const { format, path, target } = report;
    if (isInput(report.to === 'folder' ? join(target, `report.${endingOf(format)}`) : target))
      throw new AppError(
        'report-among-inputs',
        `the ${format} report ${path} would lie among the texts that are checked, and the next check would read it as one`,
        'give a path outside the folders of candidates and references, such as --report ' +
          `${format}=out/${report.to === 'folder' ? '' : basename(target)}`,
      );
    if (report.to === 'folder') await makeFolder(target, '--report');
    else await prepareOutputFile(target, '--report');
  }
  return planned;
}

function planOf(request: ReportRequest, cwd: string): PlannedReport {
  const { format, path } = request;
  const single = named<Reporter>(REPORTERS, format);
  const whole = named<BatchReporter>(BATCH_REPORTERS, format);
  if (!single && !whole)
    throw new AppError(
      'unknown-format',
      `there is no report format ${format}`,
      `known: ${[...new Set([...Object.keys(REPORTERS), ...Object.keys(BATCH_REPORTERS)])].join(', ')}`,
    );
  if (path === '-') {
    if (whole) return { ...request, to: 'output', whole };
    throw new AppError(
      'wrong-path',
      `${format} writes one file per candidate, not standard output`,
      `give a folder: --report ${format}=out/`,
    );
  }
  const target = resolve(cwd, path);
  if (whole && !path.endsWith('/')) return { ...request, to: 'file', target, whole };
  // A folder called page.html is nobody's wish.
  if (single && path.toLowerCase().endsWith(`.${endingOf(format)}`))
    throw new AppError(
      'wrong-path',
      `${format} writes one file per candidate, not one for the run`,
      `give a folder: --report ${format}=${path.slice(0, path.lastIndexOf('.'))}/`,
    );
  if (single) return { ...request, to: 'folder', target, single };
  throw new AppError(
    'wrong-path',
    `${format} writes one file for the whole run`,
    `leave the / off: --report ${format}=${path.replace(/\/+$/, '')}`,
  );
}

/** Never throws: what cannot be written after all (a disk that filled up) must not cost the summary. */
export async function writeReports(run: CheckRun, planned: readonly PlannedReport[]): Promise<WrittenReports> {
  const lines: string[] = [];
  const failures: unknown[] = [];
  let output = '';
  for (const report of planned) {
    try {
      if (report.to === 'output') output += report.whole(run, LAYOUT);
      else if (report.to === 'file') {
        await writeOutputFile(report.target, report.whole(run, LAYOUT), '--report');
        lines.push(`${report.format} report: ${report.path}`);
      } else lines.push(await writeFolder(run, report));
    } catch (error) {
      failures.push(error);
    }
  }
  return { lines, output, failures };
}

async function writeFolder(
  run: CheckRun,
  { format, path, target, single }: PlannedReport & { readonly to: 'folder' },
): Promise<string> {
  const compared = run.articles.filter((a) => a.error === null);
  const files = new Map<ComparedArticle, string>();
  for (const [name, article] of fileNames(compared)) {
    files.set(article, `${name}.${endingOf(format)}`);
    await writeOutputFile(join(target, files.get(article)!), single(article.report, LAYOUT), '--report');
  }
  const indexOf = named<IndexReporter>(INDEX_REPORTERS, format);
  if (!indexOf) return `${format} reports: ${compared.length} in ${path}`;
  const index = `index.${format}`;
  await writeOutputFile(join(target, index), indexOf(run, files), '--report');
  return `${format} reports: ${compared.length} and ${index} in ${path}`;
}

const endingOf = (format: string): string => ENDINGS[format] ?? format;

const named = <T>(reporters: Readonly<Record<string, T>>, format: string): T | undefined =>
  Object.hasOwn(reporters, format) ? reporters[format] : undefined;

/** A file name per candidate, unique on every file system: "a/news.html" and "b/News.html" become "news" and "News-2". */
export function fileNames(articles: readonly ComparedArticle[]): [name: string, article: ComparedArticle][] {
  const used = new Set(['index']);
  return articles.map((article) => {
    const base = basename(article.candidate).replace(/\.[^.]*$/, '') || 'candidate';
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}-${n}`;
    used.add(name.toLowerCase());
    return [name, article];
  });
}
