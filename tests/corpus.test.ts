// The labelled families are well-formed: ids resolve, labels are known, marked drift stands where it says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CORPUS = join(import.meta.dirname, '../corpus');
const LABELS = ['copied', 'edited', 'spun', 'rewritten', 'added', 'furniture'];
const KINDS =
  'number date name negation modality quantity role attribution quotation relation predicate addition omission garbled'.split(
    ' ',
  );

interface Mark {
  kind: string;
  text: string;
  ref: string;
  severity: string;
}
interface Row {
  id: string;
  p: number;
  text: string;
  ref: string[];
  label: string;
  drift: Mark[];
}
interface Family {
  id: string;
  reference: { title: string; sentences: { id: string; p: number; text: string }[] };
  variants: Record<string, { verdict: string; title: string; sentences: Row[] }>;
}

/** How many versions of its reference an article of each folder holds. */
const VERSIONS: Record<string, number> = {
  families: 8,
  'held-out': 8,
  reports: 1,
  paraphrases: 1,
  'paraphrases-unseen': 1,
  edits: 2,
  'copy-edits': 5,
  'sub-edits': 3,
  retold: 1,
};

const files = Object.keys(VERSIONS).flatMap((folder) => readdirSync(join(CORPUS, folder)).map((f) => `${folder}/${f}`));

describe.each(files)('%s', (file) => {
  const family = JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as Family;
  const references = new Map(family.reference.sentences.map((s) => [s.id, s.text]));
  const rows = Object.entries(family.variants).flatMap(([name, v]) => v.sentences.map((s) => ({ name, s })));

  test('has its own name and all its versions', () => {
    expect(file.endsWith(`/${family.id}.json`)).toBe(true);
    expect(Object.keys(family.variants)).toHaveLength(VERSIONS[file.split('/')[0]!]!);
  });

  test('labels and references resolve', () => {
    expect(rows.filter(({ s }) => !LABELS.includes(s.label)).map(({ name, s }) => `${name} ${s.id}`)).toEqual([]);
    expect(
      rows.flatMap(({ name, s }) => s.ref.filter((r) => !references.has(r)).map((r) => `${name} ${s.id} ${r}`)),
    ).toEqual([]);
  });

  test('every mark stands in its sentence and its reference', () => {
    const wrong = rows.flatMap(({ name, s }) =>
      s.drift
        .filter((d) => {
          const source = s.ref.map((r) => references.get(r)).join(' ');
          return !KINDS.includes(d.kind) || !s.text.includes(d.text) || !source.includes(d.ref);
        })
        .map((d) => `${name} ${s.id} ${d.kind} “${d.text}” ← “${d.ref}”`),
    );
    expect(wrong).toEqual([]);
  });
});

interface DriftRow {
  id: string;
  style?: string;
  kind?: string;
  reference: string;
  candidate: string;
  drift: number;
  severity: string | null;
  spans: { reference: string; candidate: string }[];
}

describe.each([
  'decoys',
  'changes',
  'contrasts',
  'edits',
  'rewordings',
  'rewrites',
  'unseen',
  'unseen-pairs',
  'unseen-rewordings',
  'unseen-rewrites',
  'near-copies',
  'everyday',
  'everyday-unseen',
  'small-words',
  'unseen-small-words',
  'probes',
  'unseen-probes',
  'structure',
  'unseen-structure',
])('drift/%s.jsonl', (name) => {
  const rows = readFileSync(join(CORPUS, 'drift', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DriftRow);

  test('ids are unique, and the two sides differ', () => {
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
    expect(rows.filter((r) => r.reference === r.candidate).map((r) => r.id)).toEqual([]);
  });

  test('labels fit', () => {
    const wrong = rows.filter(
      (r) =>
        (r.drift === 0) !== (r.severity === null) ||
        ((name === 'decoys' || name === 'unseen') && (r.drift !== 0 || !r.style)) ||
        (name === 'changes' && (r.drift !== 1 || !KINDS.includes(r.kind ?? ''))),
    );
    expect(wrong.map((r) => r.id)).toEqual([]);
  });

  test('every span stands in its sentence', () => {
    const wrong = rows.filter((r) =>
      r.spans.some((s) => !r.reference.includes(s.reference) || !r.candidate.includes(s.candidate)),
    );
    expect(wrong.map((r) => r.id)).toEqual([]);
  });
});

test('the manifest has a row for every family', () => {
  const rows = JSON.parse(readFileSync(join(CORPUS, 'manifest.json'), 'utf8')) as { path: string }[];
  expect(files.filter((f) => !rows.some((r) => r.path === f))).toEqual([]);
});

describe.each(readdirSync(join(CORPUS, 'mixed')))('mixed/%s', (file) => {
  const mixed = JSON.parse(readFileSync(join(CORPUS, 'mixed', file), 'utf8')) as {
    id: string;
    reference: string;
    spun: string | null;
    parts: { label: string; from: string; to: string; share: number }[];
    sentences: { id: string; label: string }[];
  };
  const ids = mixed.sentences.map((s) => s.id);

  test('its parts follow each other and cover it', () => {
    expect(file).toBe(`${mixed.id}.json`);
    expect(files).toContain(mixed.reference);
    expect(mixed.parts.flatMap((p) => ids.slice(ids.indexOf(p.from), ids.indexOf(p.to) + 1))).toEqual(ids);
    expect(mixed.parts.reduce((n, p) => n + p.share, 0)).toBeCloseTo(1, 1);
    expect(mixed.parts.some((p) => p.label === 'spun')).toBe(mixed.spun !== null);
  });

  test('its sentences have the label of their part', () => {
    const wrong = mixed.parts.flatMap((p) =>
      mixed.sentences
        .slice(ids.indexOf(p.from), ids.indexOf(p.to) + 1)
        .filter((s) => s.label !== p.label && !(p.label === 'edited' && s.label === 'copied')),
    );
    expect(wrong).toEqual([]);
  });
});
