// What the stages found → the JSON contract. Computes nothing new: selects, rounds, orders, fingerprints.

import { evasionFindings } from './evasion-findings.ts';
import { inputNotices, languageNotices } from './input-notices.ts';
import type { Options } from './options.ts';
import { hashText } from './text/hash.ts';
import { rounded } from './text/rounded.ts';
import { wordsAlone } from './text/words-alone.ts';
import type {
  AnnotatedDocument,
  Comparison,
  Document,
  Drift,
  ExplainedEdit,
  Finding,
  Notice,
  PairDrift,
  PairLabel,
  Provenance,
  Report,
  ReportDocument,
  ReportSpan,
  Severity,
  Side,
  TokenSpan,
  Verdict,
} from './types.ts';

interface ReportParts {
  readonly comparison: Comparison;
  readonly labels: readonly PairLabel[];
  readonly drifts: readonly PairDrift[];
  /** Of each pair. */
  readonly edits: readonly (readonly ExplainedEdit[])[];
  readonly documentFindings: readonly Omit<Finding, 'fingerprint'>[];
  readonly verdict: Verdict;
  readonly provenance: Provenance;
  readonly options: Options;
  /** What holds for the whole comparison. */
  readonly notices: readonly Notice[];
  readonly version: string;
}

const RANK: Record<Severity, number> = { info: 0, minor: 1, major: 2 };

export function buildReport(parts: ReportParts): Report {
  const { comparison, labels, drifts, options, verdict } = parts;
  const { candidate, reference, alignment } = comparison;
  const span = (doc: AnnotatedDocument, side: Side, t: TokenSpan | null): ReportSpan | null => {
    const range = charRange(side, t);
    return range && { start: range[0], end: range[1], text: doc.document.text.slice(range[0], range[1]) };
  };
  const findings = comparison.pairs.flatMap((p, i) =>
    drifts[i]!.drifts.map((d: Drift) => ({
      id: d.id,
      kind: d.kind,
      severity: d.severity,
      confidence: rounded(d.confidence),
      pair: p.pair.id,
      candidate: span(candidate, p.text.candidate, d.candidate),
      reference: span(reference, p.text.reference, d.reference),
      message: d.message,
    })),
  );
  const all = [...findings, ...parts.documentFindings, ...evasionFindings(candidate, reference)];
  const kept = all.filter((f) => wanted(f, options));
  return {
    schemaVersion: 1,
    tool: { name: 'spindrift', version: parts.version },
    candidate: documentOf(candidate),
    reference: documentOf(reference),
    pairs: comparison.pairs.map((p, i) => ({
      id: p.pair.id,
      candidate: p.pair.candidate,
      reference: p.pair.reference,
      similarity: rounded(p.score.similarity),
      dice: rounded(p.score.dice),
      label: labels[i]!.label,
      moved: p.pair.moved,
      confidence: rounded(p.pair.confidence),
      drift: rounded(drifts[i]!.probability),
      edits: parts.edits[i]!.map((e) => ({
        op: e.op,
        relation: e.relation,
        confidence: rounded(e.confidence),
        candidate: charRange(p.text.candidate, e.candidate),
        reference: charRange(p.text.reference, e.reference),
      })),
    })),
    findings: kept.map((f) => ({ ...f, fingerprint: fingerprintOf(f, candidate.document, reference.document) })),
    ...(kept.length < all.length ? { leftOut: bySeverity(all.filter((f) => !wanted(f, options))) } : {}),
    verdict: {
      ...verdict,
      confidence: rounded(verdict.confidence),
      spin: rounded(verdict.spin),
      similarity: rounded(verdict.similarity),
      coverage: { candidate: rounded(verdict.coverage.candidate), reference: rounded(verdict.coverage.reference) },
      copied: rounded(verdict.copied),
      evidence: verdict.evidence.map((e) => ({ ...e, value: rounded(e.value), effect: rounded(e.effect) })),
      parts: verdict.parts.map((p) => ({ ...p, share: rounded(p.share) })),
    },
    provenance: parts.provenance,
    notices: [
      ...inputNotices(candidate.document, reference.document),
      ...parts.notices,
      ...languageNotices(candidate, reference),
      ...candidate.document.notices,
      ...candidate.notices,
      ...reference.document.notices,
      ...reference.notices,
      ...alignment.notices,
    ],
  };
}

function documentOf(doc: AnnotatedDocument): ReportDocument {
  return {
    name: doc.document.name,
    title: doc.document.title,
    text: doc.document.text,
    sentences: doc.sentences.map(({ id, start, end, paragraph, role, text }) => ({
      id,
      start,
      end,
      paragraph,
      role,
      text,
    })),
    source: {
      ...(doc.document.file ? { file: doc.document.file } : {}),
      format: doc.document.format,
      offsets: doc.document.offsets,
      lineStarts: doc.document.lineStarts ?? [],
      ...(doc.document.container ? { container: doc.document.container } : {}),
      ...(doc.document.pages ? { pages: doc.document.pages } : {}),
    },
  };
}

function charRange(side: Side, t: TokenSpan | null): readonly [number, number] | null {
  const first = t && side.tokens[t.from];
  const last = t && side.tokens[t.to - 1];
  return first && last ? [first.start, last.end] : null;
}

function wanted(f: Omit<Finding, 'fingerprint'>, o: Options): boolean {
  return (
    RANK[f.severity] >= RANK[o.minSeverity] &&
    f.confidence >= o.minConfidence &&
    !o.ignore.includes(f.kind) &&
    (o.only === null || o.only.includes(f.kind))
  );
}

function bySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { major: 0, minor: 0, info: 0 };
  for (const f of findings) counts[f.severity]++;
  return counts;
}

function fingerprintOf(f: Omit<Finding, 'fingerprint'>, candidate: Document, reference: Document): string {
  const plain = (text: string | undefined) => wordsAlone((text ?? '').toLowerCase());
  // That a text is spun stays the same finding while its words are mended: the two articles are its content, not the counts in
  // its message. What stands nowhere in the text, such as a lost link, is known by its message.
  const told =
    f.kind === 'spin'
      ? `${plain(candidate.title ?? '')}\n${plain(reference.title ?? reference.text.slice(0, OPENING))}`
      : f.reference || f.candidate
        ? `${plain(f.reference?.text)}\n${plain(f.candidate?.text)}`
        : f.message;
  return hashText(`${f.id}\n${told}`);
}

/** Characters that tell an article without a title from others. */
const OPENING = 200;
