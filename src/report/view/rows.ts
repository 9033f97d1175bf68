// The report in reading order: the candidate's sentences from top to bottom, each pair where its first candidate
// sentence stands, and each sentence that only the reference has after the pair of its nearest earlier neighbour.
// Worked example: candidate a b c, reference x y z, pairs a–x and c–z: rows  a–x · only b · only y · c–z.
// Tempting and wrong: sentences of the reference that have no pair all at the end, out of their context.
import type { Finding, Report, ReportPair, Sentence } from '../../core/index.ts';

export interface PairRow {
  readonly kind: 'pair';
  readonly pair: ReportPair;
  readonly findings: readonly Finding[];
}

export interface LooseRow {
  readonly kind: 'only-candidate' | 'only-reference' | 'furniture';
  readonly side: 'candidate' | 'reference';
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
}

export type Row = PairRow | LooseRow;

/** Rows in reading order. The reference's furniture is left out where nothing was found in it; `furnitureOf` gives it. */
export function rowsOf(report: Report): readonly Row[] {
  const { candidate, reference, pairs } = report;
  const pairOfCandidate = new Map<number, ReportPair>();
  const pairOfReference = new Map<number, ReportPair>();
  for (const p of pairs) {
    for (const id of p.candidate) if (!pairOfCandidate.has(id)) pairOfCandidate.set(id, p);
    for (const id of p.reference) if (!pairOfReference.has(id)) pairOfReference.set(id, p);
  }
  const findings = findingsByPlace(report, pairOfCandidate, pairOfReference);

  // Reference sentences without a pair hang behind the pair of the sentence before them, or stand at the very top.
  const hanging = new Map<number, Sentence[]>();
  let anchor = -1;
  for (const s of reference.sentences) {
    const pair = pairOfReference.get(s.id);
    if (pair) anchor = pair.id;
    else if (s.role !== 'furniture' || findings.reference.has(s.id)) {
      const list = hanging.get(anchor);
      if (list) list.push(s);
      else hanging.set(anchor, [s]);
    }
  }
  const hung = (id: number): Row[] =>
    (hanging.get(id) ?? []).map((sentence) => ({
      kind: sentence.role === 'furniture' ? 'furniture' : 'only-reference',
      side: 'reference',
      sentence,
      findings: findings.reference.get(sentence.id) ?? [],
    }));

  // Pairs may share a sentence, so that one sentence can open several of them.
  const opening = new Map<number, ReportPair[]>();
  for (const p of pairs) {
    const first = p.candidate[0] ?? 0;
    const list = opening.get(first);
    if (list) list.push(p);
    else opening.set(first, [p]);
  }

  const rows: Row[] = hung(-1);
  for (const sentence of candidate.sentences) {
    if (!pairOfCandidate.has(sentence.id)) {
      const kind = sentence.role === 'furniture' ? 'furniture' : 'only-candidate';
      rows.push({ kind, side: 'candidate', sentence, findings: findings.candidate.get(sentence.id) ?? [] });
    }
    for (const pair of opening.get(sentence.id) ?? [])
      rows.push({ kind: 'pair', pair, findings: findings.pair.get(pair.id) ?? [] }, ...hung(pair.id));
  }
  return rows;
}

/** Sentences of one side that are site boilerplate. */
export function furnitureOf(report: Report, side: 'candidate' | 'reference'): readonly Sentence[] {
  return report[side].sentences.filter((s) => s.role === 'furniture');
}

/** Findings of no pair that stand in the boilerplate of either side. */
export function furnitureFindings(report: Report): readonly Finding[] {
  return rowsOf(report).flatMap((r) => (r.kind !== 'pair' && r.sentence.role === 'furniture' ? r.findings : []));
}

interface Placed {
  readonly pair: ReadonlyMap<number, readonly Finding[]>;
  readonly candidate: ReadonlyMap<number, readonly Finding[]>;
  readonly reference: ReadonlyMap<number, readonly Finding[]>;
}

/** Findings by pair; those of no pair by the pair, or else the sentence, in which their span starts. */
function findingsByPlace(
  report: Report,
  pairOfCandidate: ReadonlyMap<number, ReportPair>,
  pairOfReference: ReadonlyMap<number, ReportPair>,
): Placed {
  const pair = new Map<number, Finding[]>();
  const candidate = new Map<number, Finding[]>();
  const reference = new Map<number, Finding[]>();
  const put = (map: Map<number, Finding[]>, key: number, f: Finding) => {
    const list = map.get(key);
    if (list) list.push(f);
    else map.set(key, [f]);
  };
  for (const f of report.findings) {
    if (f.pair !== null) put(pair, f.pair, f);
    else if (f.candidate || f.reference) {
      const side = f.candidate ? 'candidate' : 'reference';
      const id = sentenceAt(report[side].sentences, (f.candidate ?? f.reference!).start);
      const owner = (f.candidate ? pairOfCandidate : pairOfReference).get(id);
      if (owner) put(pair, owner.id, f);
      else put(f.candidate ? candidate : reference, id, f);
    }
  }
  return { pair, candidate, reference };
}

/** Findings that belong to the document as a whole: no pair, and no sentence to stand in. */
export function documentFindings(report: Report): readonly Finding[] {
  const { candidate, reference } = report;
  return report.findings.filter(
    (f) =>
      f.pair === null && !(f.candidate ? candidate.sentences.length : f.reference ? reference.sentences.length : 0),
  );
}

/** Id of the last sentence that starts at or before `offset`; the first for offsets before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let lo = 0;
  let hi = sentences.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sentences[mid]!.start <= offset) lo = mid + 1;
    else hi = mid;
  }
  return Math.max(0, lo - 1);
}

/** A pair that an editor need not read: one sentence each, the same words, nothing found, not moved. */
export function isUnchanged(row: Row): boolean {
  return (
    row.kind === 'pair' &&
    row.findings.length === 0 &&
    !row.pair.moved &&
    row.pair.candidate.length === 1 &&
    row.pair.reference.length === 1 &&
    row.pair.edits.every((e) => e.op === 'keep' && (e.relation === 'identical' || e.relation === 'case'))
  );
}
