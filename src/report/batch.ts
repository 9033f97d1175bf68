// Reports on a whole check run; `check --report FORMAT=FILE`. Formats that hold one comparison go one file per candidate.
import type { CheckRun, ComparedArticle } from '../core/index.ts';
import { reportRunGithub } from './ci/github.ts';
import { reportRunGitlab } from './ci/gitlab.ts';
import { reportRunJunit } from './ci/junit.ts';
import { reportRunSarif } from './ci/sarif.ts';
import { reportRunHtml } from './html/run.ts';
import type { ReportOptions } from './reporter.ts';

export type BatchReporter = (run: CheckRun, options: ReportOptions) => string;

/** The run with every report in it. */
const reportRunJson: BatchReporter = (run) => `${JSON.stringify({ schemaVersion: 1, ...run }, null, 2)}\n`;

/** Name → reporter of a whole run. */
export const BATCH_REPORTERS = {
  json: reportRunJson,
  sarif: reportRunSarif,
  junit: reportRunJunit,
  github: reportRunGithub,
  gitlab: reportRunGitlab,
} as const satisfies Record<string, BatchReporter>;

/** Writes the page that leads to the single reports; `files` gives each one's path from there. */
export type IndexReporter = (run: CheckRun, files: ReadonlyMap<ComparedArticle, string>) => string;

/** Name → reporter of the index of a folder of single reports. */
export const INDEX_REPORTERS = { html: reportRunHtml } as const satisfies Record<string, IndexReporter>;
