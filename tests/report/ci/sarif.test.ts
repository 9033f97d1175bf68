import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { createEngine, extract } from '../../../src/core/index.ts';
import { reportSarif } from '../../../src/report/ci/sarif.ts';
import { EMPTY, HOSTILE, RICH } from '../sample-reports.ts';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Record<string, unknown>;
const Draft04 = AjvDraft04 as unknown as new (options: object) => Ajv;
const validate = new Draft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const OPTIONS = { width: 80, color: false };

describe('SARIF', () => {
  test.each(Object.entries({ RICH, EMPTY, HOSTILE }))('%s is valid against the schema', (_name, report) => {
    validate(JSON.parse(reportSarif(report, OPTIONS)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the check is no rubber stamp', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ level: 'fatal' }] }] })).toBe(false);
  });

  test('regions point into the HTML source, entities and tags included', async () => {
    const raw =
      '<!DOCTYPE html><html><head><title>News</title></head>\n<body><article>\n<h1>News from the port</h1>\n<p>Tom &amp; Anna said the crane of <b>Port Merrow</b> crushed 70 containers on Tuesday evening &mdash; and nobody was hurt.</p>\n<p>The harbour authority closed the port to all ships until noon on Wednesday.</p></article></body></html>';
    const candidate = await extract({ name: 'a b.html', raw });
    const reference =
      'News from the port\n\nTom & Anna said the crane of Port Merrow crushed 17 containers on Tuesday evening — and nobody was hurt.\n\nThe harbour authority closed the port to all ships until noon on Wednesday.\n';
    const log = JSON.parse(reportSarif(createEngine().compare(candidate, reference), OPTIONS));
    const result = log.runs[0].results.find((r: { ruleId: string }) => r.ruleId === 'drift/number');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('a%20b.html');
    expect(raw.slice(region.charOffset, region.charOffset + region.charLength)).toContain('70');
    expect(raw.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toContain('70');
    expect(result.relatedLocations[0].physicalLocation.region.startLine).toBe(3);
  });

  test('equal findings keep fingerprints of their own', () => {
    const twice = { ...RICH, findings: [...RICH.findings, ...RICH.findings] };
    const results: { partialFingerprints: Record<string, string> }[] = JSON.parse(reportSarif(twice, OPTIONS)).runs[0]
      .results;
    const prints = results.map((r) => r.partialFingerprints['spindrift/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
