// Name → reporter; the one place to register a format.
import { reportHtml } from './html/index.ts';
import { reportJson } from './json.ts';
import type { Reporter } from './reporter.ts';
import { reportTerminal } from './terminal/index.ts';

export type { Reporter, ReportOptions } from './reporter.ts';

export const REPORTERS = {
  terminal: reportTerminal,
  json: reportJson,
  html: reportHtml,
} as const satisfies Record<string, Reporter>;

export type FormatName = keyof typeof REPORTERS;
