// Writes what the drift judges are fitted on, with the product's own code: one JSON line a pair, its numbers, its
// proposals with theirs, and what the labels say of each.
//   npx tsx training/drift/features.ts OUT.jsonl [--data ../shared/data] [--families corpus/families]
// A proposal is right when it hits a mark of its pair on the terms of bench/accuracy/measure.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleText, type Family, readFamilies } from '../../bench/accuracy/family.ts';
import { locate, spanHit } from '../../bench/accuracy/measure.ts';
import { align } from '../../src/core/align/index.ts';
import { annotate, annotateText } from '../../src/core/annotate/index.ts';
import { diff } from '../../src/core/diff/index.ts';
import { proposalsOf } from '../../src/core/drift/index.ts';
import { driftInput } from '../../src/core/drift/input.ts';
import { documentView } from '../../src/core/drift/judge/document.ts';
import { FINDING_FEATURES, findingFeatures } from '../../src/core/drift/judge/features.ts';
import { pairFeatures } from '../../src/core/drift/judge/pair-features.ts';
import { PAIR_VECTOR } from '../../src/core/drift/judge/pair-vector.ts';
import { textOf } from '../../src/core/drift/pair/wording.ts';
import type { Candidate, DriftInput } from '../../src/core/drift/types.ts';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { score } from '../../src/core/score/index.ts';
import { segment } from '../../src/core/segment/index.ts';
import { joinSentences } from '../../src/core/text/side.ts';
import type { AnnotatedDocument, Comparison } from '../../src/core/types.ts';
import { readLexiconFile } from '../../src/node/lexicon-file.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    families: { type: 'string', default: 'corpus/families' },
    pairs: { type: 'string', default: 'corpus/drift' },
    paraphrases: { type: 'string', default: 'corpus/paraphrases' },
    'copy-edits': { type: 'string', default: 'corpus/copy-edits' },
    'sub-edits': { type: 'string', default: 'corpus/sub-edits' },
    retold: { type: 'string', default: 'corpus/retold' },
    around: { type: 'boolean', default: false },
  },
});
const lexicon = loadLexicon(readLexiconFile());
const lines: string[] = [JSON.stringify({ set: 'names', finding: FINDING_FEATURES, pair: PAIR_VECTOR })];

/** −1: the labels say nothing about this proposal. */
type Right = -1 | 0 | 1;

function emit(
  set: string,
  group: string,
  input: DriftInput,
  drift: number | null,
  rightOf: (x: Candidate) => { right: Right; major: boolean; marks: string[] },
  more: object = {},
) {
  const pair = pairFeatures(input);
  // Notes weigh nothing in the product either.
  const proposals = proposalsOf([input])[0]!.filter((p) => p.severity !== 'info');
  const x = findingFeatures(input, proposals, pair);
  const round = (v: number) => Math.round(v * 1e5) / 1e5;
  lines.push(
    JSON.stringify({
      set,
      group,
      drift,
      pair: pair.map(round),
      proposals: proposals.map((p, i) => ({
        kind: p.kind,
        id: p.id,
        severity: p.severity,
        strength: round(p.strength),
        certain: p.certain === true,
        r: p.reference && [p.reference.from, p.reference.to],
        c: p.candidate && [p.candidate.from, p.candidate.to],
        rt: textOf(input.reference, p.reference),
        ct: textOf(input.candidate, p.candidate),
        ...(flags.around && { around: aroundOf(input, p) }),
        ...rightOf(p),
        x: Array.from(x[i]!, round),
      })),
      ...more,
    }),
  );
}

/** Words at the edges of the two spans, for experiments: previous, first, last, next on either side. */
function aroundOf(input: DriftInput, p: Candidate) {
  const edges = (side: DriftInput['reference'], t: Candidate['reference']) =>
    t ? [t.from - 1, t.from, t.to - 1, t.to].map((i) => side.tokens[i]?.norm ?? '') : [];
  return [edges(input.reference, p.reference), edges(input.candidate, p.candidate)];
}

function pairInput(candidate: string, reference: string): DriftInput {
  const text = { reference: annotateText(reference, lexicon), candidate: annotateText(candidate, lexicon) };
  const d = diff(text, lexicon);
  return driftInput({ text, diff: d, score: score(text, d, lexicon) }, lexicon, null);
}

function prepare(raw: string): AnnotatedDocument {
  const document = extractPlain({ name: '', raw });
  return annotate(document, segment(document), lexicon);
}

function comparisonOf(c: AnnotatedDocument, r: AnnotatedDocument): Comparison {
  const alignment = align(c, r, lexicon);
  const pairs = alignment.pairs.map((pair) => {
    const text = {
      reference: joinSentences(pair.reference.map((id) => r.sentences[id]!)),
      candidate: joinSentences(pair.candidate.map((id) => c.sentences[id]!)),
    };
    const d = diff(text, lexicon);
    return { pair, text, diff: d, score: score(text, d, lexicon) };
  });
  return { candidate: c, reference: r, alignment, pairs };
}

/** @param as the name of its versions in the figures; without it each version has its own. */
function familyRows(family: Family, as?: string) {
  for (const [version, variant] of Object.entries(family.variants)) {
    const name = version.startsWith('rewrite-drifted')
      ? 'retold'
      : version === 'edited-drifted'
        ? 'drifted-edit'
        : (as ?? version);
    const c = prepare(articleText(variant));
    const r = prepare(articleText(family.reference));
    const comparison = comparisonOf(c, r);
    const { pairs } = comparison;
    const ids = locate(c.sentences, variant.sentences);
    const all = variant.sentences.flatMap((s) =>
      s.drift.map((d, i) => ({ id: `${family.id}/${name}/${version}/${s.id}/${i}`, d, s })),
    );
    const aligned = variant.sentences.filter((s) => s.ref.length > 0).length;
    lines.push(
      JSON.stringify({
        set: 'document',
        group: family.id,
        variant: name,
        aligned,
        marks: all.map(({ id, d }) => ({ id, kind: d.kind, severity: d.severity, text: d.text, ref: d.ref })),
      }),
    );
    for (const p of pairs) {
      const input = driftInput(p, lexicon, comparison);
      const here = p.pair.candidate.flatMap((id) => ids.get(id) ?? []);
      const slice = (doc: typeof c, side: DriftInput['reference'], t: { from: number; to: number } | null) =>
        t && {
          start: 0,
          end: 0,
          text: doc.document.text.slice(side.tokens[t.from]!.start, side.tokens[t.to - 1]!.end),
        };
      const marks = all.filter(({ s }) => here.includes(s.id));
      emit(
        'family',
        family.id,
        input,
        name === 'independent' ? null : Number(marks.length > 0),
        (x) => {
          const finding = {
            pair: p.pair.id,
            candidate: slice(c, input.candidate, x.candidate),
            reference: slice(r, input.reference, x.reference),
          };
          const hit = marks.filter(({ d, s }) => spanHit(finding, d, s, family, { pairs: [p.pair] }, ids));
          return {
            // In an independent report other facts are its own, not a drift of ours.
            right: hit.length > 0 ? 1 : 0,
            major: hit.some(({ d }) => d.severity === 'major'),
            marks: hit.map((h) => h.id),
          };
        },
        {
          variant: name,
          mangled: documentView(comparison, lexicon).mangled,
          retold: documentView(comparison, lexicon).retold,
          marks: marks.map((m) => m.id),
          sentence: p.pair.candidate[0],
          ref: textOf(input.reference, { from: 0, to: input.reference.tokens.length }),
          cand: textOf(input.candidate, { from: 0, to: input.candidate.tokens.length }),
        },
      );
    }
  }
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly candidate: string;
  readonly drift?: 0 | 1;
  readonly similarity?: number;
  readonly domain?: string;
  readonly contrast?: string;
  readonly kind?: string;
  readonly severity?: string | null;
  readonly spans?: readonly { type?: string; preserving?: boolean; reference: string; candidate: string }[];
}

const read = (path: string): Row[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as Row)
    : [];

const letters = (s: string) =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
const share = (a: string, b: string) => {
  const [x, y] = [letters(a), letters(b)];
  return (
    x !== '' &&
    y !== '' &&
    (x.includes(y) || y.includes(x)) &&
    Math.max(x.length, y.length) <= 4 * Math.min(x.length, y.length) + 20
  );
};

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the shorter text's words that the other has, 0 to 1. */
function sharedWords(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return [...x].filter((w) => y.has(w)).length / Math.max(1, Math.min(x.size, y.size));
}

for (const family of readFamilies(flags.families)) familyRows(family);
for (const family of readFamilies(flags.paraphrases)) familyRows(family, 'paraphrase');
for (const family of readFamilies(flags['copy-edits'])) familyRows(family, 'copy-edit');
for (const family of readFamilies(flags['sub-edits'])) familyRows(family, 'sub-edit');
for (const family of readFamilies(flags.retold)) familyRows(family);
for (const row of read(join(flags.data, 'summedits-dev.jsonl'))) {
  const input = pairInput(row.candidate, row.reference);
  // A faithful edit clears every proposal; a drifted one says only that some proposal is right.
  emit('summedits', row.domain!, input, row.drift!, () => ({ right: row.drift ? -1 : 0, major: false, marks: [] }), {
    id: row.id,
    ref: row.reference,
    cand: row.candidate,
  });
}
/** Of STS-B, people who call two sentences equivalent clear every proposal; those who see a detail differ in a close pair say that one is right. */
const EQUIVALENT = 0.9;
const DETAILS_DIFFER = { from: 0.2, to: 0.72, sharedWords: 0.6 };
for (const [i, row] of read(join(flags.data, 'stsb-train.jsonl')).entries()) {
  const similarity = row.similarity!;
  const differs =
    similarity >= DETAILS_DIFFER.from &&
    similarity <= DETAILS_DIFFER.to &&
    sharedWords(row.reference, row.candidate) >= DETAILS_DIFFER.sharedWords;
  if (similarity < EQUIVALENT && !differs) continue;
  emit(
    'stsb',
    `stsb${i % 5}`,
    pairInput(row.candidate, row.reference),
    Number(differs),
    () => ({ right: differs ? -1 : 0, major: false, marks: [] }),
    { id: row.id, ref: row.reference, cand: row.candidate },
  );
}
const MEASURED = /named ent|habitual|contextual|[Oo]pposite|Negation|Modal/;
for (const [i, row] of read(join(flags.data, 'etpc-dev.jsonl')).entries()) {
  const input = pairInput(row.candidate, row.reference);
  const spans = row.spans!.filter((s) => MEASURED.test(s.type!));
  emit(
    'etpc',
    `etpc${i % 8}`,
    input,
    null,
    (x) => {
      const r = textOf(input.reference, x.reference);
      const c = textOf(input.candidate, x.candidate);
      const hit = spans
        .map((s, k) => ({ s, k }))
        .filter(({ s }) => (s.candidate && c && share(c, s.candidate)) || (s.reference && r && share(r, s.reference)));
      const changing = hit.filter(({ s }) => !s.preserving);
      return {
        right: hit.length === 0 ? -1 : changing.length > 0 ? 1 : 0,
        major: changing.length > 0,
        marks: hit.map(({ k }) => String(k)),
      };
    },
    { spans: spans.map((s) => !s.preserving), ref: row.reference, cand: row.candidate },
  );
}
/** The two members of a contrast stay together, whether or not they have one reference; so do all rows of a reference. */
const firstOf = new Map<string, string>();
for (const file of ['decoys', 'changes', 'contrasts', 'edits', 'rewordings', 'rewrites'])
  for (const row of read(join(flags.pairs, `${file}.jsonl`))) {
    const input = pairInput(row.candidate, row.reference);
    const topic = row.contrast ? `${file}/${row.contrast}` : row.id;
    if (!firstOf.has(topic)) firstOf.set(topic, row.reference);
    const key = firstOf.get(topic)!;
    const eighth = [...key].reduce((h, ch) => (h * 31 + ch.charCodeAt(0)) % 9973, 7) % 8;
    // Of these whose hand wrote what is known: "rewrite-a001".
    const group = file === 'rewrites' ? row.contrast!.slice(0, -3) : `corpus${eighth}`;
    emit(
      'corpus',
      group,
      input,
      row.drift!,
      (x) => {
        const r = textOf(input.reference, x.reference);
        const c = textOf(input.candidate, x.candidate);
        const hit = (row.spans ?? []).some(
          (s) => (s.candidate && c && share(c, s.candidate)) || (s.reference && r && share(r, s.reference)),
        );
        return { right: row.drift ? (hit ? 1 : 0) : 0, major: row.severity === 'major' && hit, marks: [] };
      },
      { id: row.id, file, kind: row.kind ?? null, ref: row.reference, cand: row.candidate },
    );
  }
/** Language-model polish of human texts: nearly every swap is faithful. Every `POLISH_STEP`th document, aligned as articles are. */
const POLISH_STEP = 8;
const polished = [...read(join(flags.data, 'apt-gpt.jsonl')), ...read(join(flags.data, 'hppt-val.jsonl'))];
const articles = polished.filter((_, i) => i % POLISH_STEP === 0);
articles.forEach((row, n) => {
  const comparison = comparisonOf(prepare(row.candidate), prepare(row.reference));
  for (const p of comparison.pairs.slice(0, 12))
    emit(
      'polish',
      `polish${n % 5}`,
      driftInput(p, lexicon, comparison),
      null,
      () => ({ right: 0, major: false, marks: [] }),
      {
        ref: textOf(p.text.reference, { from: 0, to: p.text.reference.tokens.length }),
        cand: textOf(p.text.candidate, { from: 0, to: p.text.candidate.tokens.length }),
      },
    );
});

/** Spinner swaps seen in the wild, put back into sentences that hold the original phrase: wrong senses in real context. */
const phrases = new Map<string, string[]>();
for (const t of read(join(flags.data, 'tortured-phrases.jsonl')) as unknown as {
  tortured: string;
  correct: string;
}[]) {
  const correct = t.correct.toLowerCase();
  if (correct.length > 5 && !correct.includes('(')) phrases.set(correct, [...(phrases.get(correct) ?? []), t.tortured]);
}
const seenText = new Set<string>();
let made = 0;
for (const row of polished) {
  if (seenText.has(row.reference)) continue;
  seenText.add(row.reference);
  for (const sentence of prepare(row.reference).sentences) {
    const low = sentence.text.toLowerCase();
    const hits = [...phrases.keys()].filter((k) => new RegExp(`\\b${k.replace(/[^a-z0-9 -]/g, '.')}\\b`).test(low));
    const key = hits.sort((a, b) => b.length - a.length)[0];
    if (!key || sentence.text.length > 400) continue;
    const at = low.indexOf(key);
    const options = phrases.get(key)!;
    const tortured = options[made % options.length]!;
    const candidate = sentence.text.slice(0, at) + tortured + sentence.text.slice(at + key.length);
    made++;
    const hit = (text: string, mark: string) => text !== '' && share(text, mark);
    const input = pairInput(candidate, sentence.text);
    emit(
      'tortured',
      `tortured${made % 5}`,
      input,
      null,
      (x) => {
        const ok =
          hit(textOf(input.candidate, x.candidate), tortured) || hit(textOf(input.reference, x.reference), key);
        return { right: ok ? 1 : 0, major: ok, marks: [] };
      },
      { ref: sentence.text, cand: candidate },
    );
  }
}
writeFileSync(positionals[0]!, `${lines.join('\n')}\n`);
console.log(`${lines.length} lines`);
