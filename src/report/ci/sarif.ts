// SARIF 2.1.0 (OASIS): rules from the catalogue, regions in the candidate's own file, the reference as related location.
import { type Report, RULES, ruleOf } from '../../core/index.ts';
import type { BatchReporter } from '../batch.ts';
import type { Reporter } from '../reporter.ts';
import type { SourceRegion } from '../view/source-position.ts';
import { type CiResult, resultsOfReport, resultsOfRun, uniqueFingerprints } from './results.ts';

const LEVELS = { major: 'error', minor: 'warning', info: 'note' } as const;

export const reportSarif: Reporter = (report) => sarif(resultsOfReport(report), report.tool.version, report.leftOut);

export const reportRunSarif: BatchReporter = (run) => {
  const compared = run.articles.find((a) => a.error === null);
  return sarif(resultsOfRun(run), compared?.report.tool.version ?? '');
};

function sarif(results: readonly CiResult[], version: string, leftOut?: Report['leftOut']): string {
  const used = [...new Set(results.map((r) => r.rule))].filter((id) => !ruleOf(id)).sort();
  const rules = [...RULES.map(ruleObject), ...used.map((id) => ({ id, shortDescription: { text: id } }))];
  const index = new Map(rules.map((r, i) => [r.id, i]));
  const prints = uniqueFingerprints(results);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'spindrift', ...(version && { semanticVersion: version }), rules } },
        columnKind: 'utf16CodeUnits',
        results: results.map((r, i) => ({
          ruleId: r.rule,
          ruleIndex: index.get(r.rule)!,
          level: r.level,
          message: { text: r.message },
          locations: [{ physicalLocation: locationOf(r.file, r.region) }],
          ...(r.related && {
            relatedLocations: [
              {
                id: 1,
                message: { text: 'the reference' },
                physicalLocation: locationOf(r.related.file, r.related.region),
              },
            ],
          }),
          partialFingerprints: { 'spindrift/v1': prints[i]! },
        })),
        // The standard's place for what it has no word for: findings that were made but not asked for.
        ...(leftOut && { properties: { leftOut } }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleObject(rule: (typeof RULES)[number]) {
  const said = [rule.why, ...(rule.method ?? []), ...(rule.limits === undefined ? [] : [rule.limits])].join('\n\n');
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${said}\n\n${rule.action}`, markdown: `${said}\n\n**What to do:** ${rule.action}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function locationOf(file: string, region: SourceRegion | null) {
  const artifactLocation = { uri: uriOf(file) };
  if (!region) return { artifactLocation };
  const { start, end, ...lines } = region;
  return { artifactLocation, region: { ...lines, charOffset: start, charLength: end - start } };
}

/** encodeURIComponent throws on them. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** A relative URI reference with each segment encoded; absolute URLs stay as they are. */
function uriOf(file: string): string {
  if (/^https?:\/\//.test(file)) return file;
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((s) => encodeURIComponent(s.replace(LONE_SURROGATE, '\ufffd')))
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
