// The report files of a check run: one file for formats that hold a whole run, else one file per candidate in a folder.
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckRun, ComparedArticle } from '../core/index.ts';
import { AppError } from '../node/errors.ts';
import { BATCH_REPORTERS, INDEX_REPORTERS } from '../report/batch.ts';
import { REPORTERS } from '../report/index.ts';
import type { ReportRequest } from './commands/check.ts';
import { PLAIN_WIDTH } from './flags.ts';
import { writeOutputFile } from './output-file.ts';

const LAYOUT = { width: PLAIN_WIDTH, color: false } as const;
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
      const files = new Map<ComparedArticle, string>();
      for (const [name, article] of fileNames(compared)) {
        files.set(article, `${name}.${ENDINGS[format] ?? format}`);
        await writeOutputFile(join(target, files.get(article)!), single(article.report, LAYOUT));
      }
      if (Object.hasOwn(INDEX_REPORTERS, format)) {
        const index = `index.${format}`;
        await writeOutputFile(join(target, index), INDEX_REPORTERS[format as keyof typeof INDEX_REPORTERS](run, files));
        lines.push(`${format} reports: ${compared.length} and ${index} in ${path}`);
      } else lines.push(`${format} reports: ${compared.length} in ${path}`);
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
