import { expect, test } from 'vitest';
import { type FailLevel, reachesLevel, type Severity, type VerdictLabel } from '../../../src/core/index.ts';
import { buildReport } from '../../report/build-report.ts';

const reportWith = (severity: Severity | null, label: VerdictLabel) =>
  buildReport({
    pieces: [{ pair: 'A [b|c].', findings: severity ? [{ kind: 'name', severity, message: 'm' }] : [] }],
    verdict: { label },
  });

test.each<[Severity | null, VerdictLabel, readonly FailLevel[], boolean]>([
  ['major', 'edited', ['major'], true],
  ['minor', 'edited', ['major'], false],
  ['minor', 'edited', ['minor'], true],
  ['info', 'edited', ['minor'], false],
  ['info', 'edited', ['info'], true],
  [null, 'spun', ['info'], false],
  [null, 'spun', ['info', 'spun'], true],
  [null, 'verbatim', ['verbatim'], true],
  ['major', 'spun', [], false],
])('%s finding, verdict %s, levels %j: %s', (severity, label, levels, reached) => {
  expect(reachesLevel(reportWith(severity, label), levels)).toBe(reached);
});
