// Name → reporter; the one place to register a format.
import { reportGithub } from './ci/github.ts';
import { reportGitlab } from './ci/gitlab.ts';
import { reportJunit } from './ci/junit.ts';
import { reportSarif } from './ci/sarif.ts';
import { reportHtml } from './html/index.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown/index.ts';
import type { Reporter } from './reporter.ts';
import { reportTerminal } from './terminal/index.ts';

export type { Reporter, ReportOptions } from './reporter.ts';

export const REPORTERS = {
  terminal: reportTerminal,
  json: reportJson,
  html: reportHtml,
  markdown: reportMarkdown,
  sarif: reportSarif,
  junit: reportJunit,
  github: reportGithub,
  gitlab: reportGitlab,
} as const satisfies Record<string, Reporter>;

export type FormatName = keyof typeof REPORTERS;
