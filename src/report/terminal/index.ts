import type { Reporter } from '../reporter.ts';

export const reportTerminal: Reporter = (report) =>
  `${report.verdict.label} spin ${report.verdict.spin} pairs ${report.pairs.length}\n`;
