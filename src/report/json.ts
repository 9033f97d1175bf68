import type { Reporter } from './reporter.ts';

/** The Report itself, with a trailing newline. */
export const reportJson: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
