// The published schema says what reports are: every report is held against it, with no field that it does not name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createEngine, type Report } from '../../src/core/index.ts';
import { reportJson } from '../../src/report/json.ts';
import { EMPTY, HOSTILE, RICH, VERBATIM } from './sample-reports.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'src/report/schema/report.schema.json'), 'utf8'));

/** The schema with every object closed: what the tests demand beyond what readers are promised. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, closed(v)]));
  return copy.properties && copy.type === 'object' ? { ...copy, additionalProperties: false } : copy;
};

const validate = new Ajv2020({ allErrors: true }).compile(closed(SCHEMA) as object);
const errorsOf = (report: unknown) => {
  validate(report);
  return validate.errors ?? [];
};

interface Family {
  readonly reference: Article;
  readonly variants: Readonly<Record<string, Article>>;
}
interface Article {
  readonly title: string;
  readonly sentences: readonly { readonly text: string }[];
}
const textOf = (a: Article) => `${a.title}\n\n${a.sentences.map((s) => s.text).join(' ')}\n`;

describe('report schema', () => {
  test.each(Object.entries({ RICH, EMPTY, VERBATIM, HOSTILE }))('%s is valid as written', (_, report) => {
    expect(errorsOf(JSON.parse(reportJson(report, { width: 80, color: false })))).toEqual([]);
  });

  test('reports of the engine are valid', () => {
    const family = JSON.parse(readFileSync(join(ROOT, 'corpus/families/harbour-crane.json'), 'utf8')) as Family;
    const engine = createEngine();
    for (const variant of Object.values(family.variants)) {
      const report = engine.compare(textOf(variant), textOf(family.reference));
      expect(errorsOf(JSON.parse(JSON.stringify(report)))).toEqual([]);
    }
    const some = engine.compare(textOf(family.variants['spun-synonym']!), textOf(family.reference), {
      minConfidence: 1,
    });
    expect(errorsOf(JSON.parse(JSON.stringify(some)))).toEqual([]);
    expect(errorsOf(JSON.parse(JSON.stringify(engine.compare('', ''))))).toEqual([]);
  });

  test.each<[string, (r: Report) => unknown]>([
    ['a kind that nobody knows', (r) => ({ ...r, findings: [{ ...r.findings[0], kind: 'mood' }] })],
    ['a probability above one', (r) => ({ ...r, verdict: { ...r.verdict, spin: 1.2 } })],
    ['a missing field', ({ notices: _, ...r }) => r],
    [
      'a range of one number',
      (r) => ({
        ...r,
        pairs: [{ ...r.pairs[0], edits: [{ op: 'keep', relation: 'none', candidate: [1], reference: null }] }],
      }),
    ],
  ])('refuses %s', (_, damage) => {
    expect(errorsOf(damage(RICH))).not.toEqual([]);
  });
});
