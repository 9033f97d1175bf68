// The report files of a check run: one file for formats that hold a whole run, else one file per candidate in a folder.
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckRun, ComparedArticle } from '../core/index.ts';
import { AppError } from '../node/errors.ts';
import { BATCH_REPORTERS } from '../report/batch.ts';
import { REPORTERS } from '../report/index.ts';
import type { ReportRequest } from './commands/check.ts';
import { writeOutputFile } from './output-file.ts';

const LAYOUT = { width: 100, color: false } as const;
const ENDINGS: Readonly<Record<string, string>> = { terminal: 'txt', markdown: 'md', github: 'txt', junit: 'xml' };

/** @returns one line per request for people @throws AppError for unknown formats and unwritable paths */
export async function writeReports(run: CheckRun, requests: readonly ReportRequest[], cwd: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { format, path } of requests) {
    const compared = run.articles.filter((a) => a.error === null);
    const single = Object.hasOwn(REPORTERS, format) ? REPORTERS[format as keyof typeof REPORTERS] : undefined;
    const whole = Object.hasOwn(BATCH_REPORTERS, format)
      ? BATCH_REPORTERS[format as keyof typeof BATCH_REPORTERS]
      : undefined;
    if (!single && !whole)
      throw new AppError(
        'unknown-format',
        `there is no report format ${format}`,
        `known: ${[...new Set([...Object.keys(REPORTERS), ...Object.keys(BATCH_REPORTERS)])].join(', ')}`,
      );
    const target = resolve(cwd, path);
    if (whole && !path.endsWith('/')) {
      await mkdir(dirname(target), { recursive: true });
      await writeOutputFile(target, whole(run, LAYOUT));
      lines.push(`${format} report: ${path}`);
    } else if (single) {
      await mkdir(target, { recursive: true });
      for (const [name, article] of fileNames(compared))
        await writeOutputFile(join(target, `${name}.${ENDINGS[format] ?? format}`), single(article.report, LAYOUT));
      lines.push(`${format} reports: ${compared.length} in ${path}`);
    } else {
      throw new AppError(
        'wrong-path',
        `${format} writes one file for the whole run`,
        `leave the / off: --report ${format}=${path.replace(/\/+$/, '')}`,
      );
    }
  }
  return lines;
}

/** A file name per candidate, unique: "a/news.html" and "b/news.html" become "news" and "news-2". */
export function fileNames(articles: readonly ComparedArticle[]): [name: string, article: ComparedArticle][] {
  const used = new Map<string, number>();
  return articles.map((article) => {
    const name = basename(article.candidate).replace(/\.[^.]*$/, '') || 'candidate';
    const n = (used.get(name) ?? 0) + 1;
    used.set(name, n);
    return [n === 1 ? name : `${name}-${n}`, article];
  });
}
