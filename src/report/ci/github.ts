// GitHub Actions workflow commands: one annotation per finding, shown at the line of the candidate.
import type { BatchReporter } from '../batch.ts';
import type { Reporter } from '../reporter.ts';
import { visibleLine } from '../view/visible.ts';
import { leftOutWords } from '../view/words.ts';
import { type CiResult, resultsOfReport, resultsOfRun } from './results.ts';

const ORDER = { error: 0, warning: 1, note: 2 } as const;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

export const reportGithub: Reporter = (report) => {
  const left = leftOutWords(report);
  return annotations(resultsOfReport(report)) + (left === null ? '' : `::notice::spindrift: findings ${left}\n`);
};

export const reportRunGithub: BatchReporter = (run) => annotations(resultsOfRun(run));

function annotations(results: readonly CiResult[]): string {
  // An empty run writes one harmless line: a log that ends without a word looks like a crash.
  if (results.length === 0) return '::debug::spindrift: nothing to report\n';
  // GitHub shows the first ten or so of a kind: what fails comes first, whatever file it is in.
  return [...results]
    .sort((a, b) => ORDER[a.level] - ORDER[b.level])
    .map(annotation)
    .join('');
}

function annotation(r: CiResult): string {
  const place = r.region
    ? `,line=${r.region.startLine},col=${r.region.startColumn},endLine=${r.region.endLine},endColumn=${r.region.endColumn}`
    : '';
  return `::${COMMANDS[r.level]} file=${property(visibleLine(r.file))}${place},title=${property(r.rule)}::${data(r.message)}\n`;
}

/** The runner reads %XX in data and, in properties, also for `:` and `,`. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
