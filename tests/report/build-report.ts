// Reports from a small markup, so that a reporter's test reads like the texts that it is about.
//
// A pair is one string: plain text stands in both; `[old|new]` was replaced, `[old|]` deleted, `[|new]` inserted;
// `[old|new|synonym]` names the relation; `[1>words]` and `[>1 words]` are the two ends of a move; `‖` breaks a sentence
// on both sides, `⟨r⟩` and `⟨c⟩` on one. A finding points at texts that occur in the pair.
import type {
  EditOp,
  Finding,
  FindingKind,
  Label,
  Notice,
  Relation,
  Report,
  ReportEdit,
  ReportPair,
  Role,
  Sentence,
  Severity,
  Verdict,
} from '../../src/core/index.ts';

export interface FindingSpec {
  readonly kind: FindingKind;
  readonly severity?: Severity;
  readonly confidence?: number;
  readonly reference?: string;
  readonly candidate?: string;
  readonly message: string;
}

export type Piece =
  | {
      readonly pair: string;
      readonly label?: Label;
      readonly similarity?: number;
      readonly moved?: boolean;
      /** Place in the reference; by default the order of the pieces. */
      readonly at?: number;
      readonly title?: boolean;
      readonly findings?: readonly FindingSpec[];
    }
  | { readonly candidate: string; readonly furniture?: boolean; readonly findings?: readonly FindingSpec[] }
  | { readonly reference: string; readonly furniture?: boolean; readonly findings?: readonly FindingSpec[] };

export interface ReportSpec {
  readonly pieces: readonly Piece[];
  readonly verdict?: Partial<Verdict>;
  readonly notices?: readonly Notice[];
  readonly provenance?: Report['provenance'];
  readonly findings?: readonly FindingSpec[];
  readonly candidateName?: string;
  readonly referenceName?: string;
}

const TOKEN = /\[(\d+)>([^\]|]*)\]|\[>(\d+) ([^\]|]*)\]|\[([^\]|]*)\|([^\]|]*)(?:\|([^\]|]*))?\]|⟨r⟩|⟨c⟩|‖/gu;

interface Half {
  text: string;
  /** Ends of sentences inside `text`. */
  readonly breaks: number[];
}

interface RawEdit {
  readonly op: EditOp;
  readonly relation: Relation;
  reference: [number, number] | null;
  candidate: [number, number] | null;
}

function parse(markup: string): { reference: Half; candidate: Half; edits: RawEdit[] } {
  const reference: Half = { text: '', breaks: [] };
  const candidate: Half = { text: '', breaks: [] };
  const edits: RawEdit[] = [];
  const moves = new Map<string, RawEdit>();
  const put = (half: Half, text: string): [number, number] => {
    const start = half.text.length;
    half.text += text;
    return [start, half.text.length];
  };
  const keep = (text: string) => {
    const lead = text.length - text.trimStart().length;
    const body = text.trim();
    put(reference, text.slice(0, lead));
    put(candidate, text.slice(0, lead));
    if (!body) return;
    edits.push({ op: 'keep', relation: 'identical', reference: put(reference, body), candidate: put(candidate, body) });
    put(reference, text.slice(lead + body.length));
    put(candidate, text.slice(lead + body.length));
  };
  let at = 0;
  for (const m of markup.matchAll(TOKEN)) {
    keep(markup.slice(at, m.index));
    at = m.index + m[0].length;
    if (m[0] === '‖' || m[0] === '⟨r⟩') reference.breaks.push(reference.text.length);
    if (m[0] === '‖' || m[0] === '⟨c⟩') candidate.breaks.push(candidate.text.length);
    const id = m[1] ?? m[3];
    if (id !== undefined) {
      const edit = moves.get(id) ?? { op: 'move', relation: 'identical', reference: null, candidate: null };
      if (m[1] !== undefined) edit.reference = put(reference, m[2]!);
      else edit.candidate = put(candidate, m[4]!);
      if (!moves.has(id)) edits.push(edit);
      moves.set(id, edit);
    } else if (m[5] !== undefined) {
      const op = m[5] && m[6] ? 'substitute' : m[5] ? 'delete' : 'insert';
      edits.push({
        op,
        relation: (m[7] as Relation | undefined) ?? (op === 'substitute' ? 'synonym' : 'none'),
        reference: m[5] ? put(reference, m[5]) : null,
        candidate: m[6] ? put(candidate, m[6]) : null,
      });
    }
  }
  keep(markup.slice(at));
  return { reference, candidate, edits };
}

class DocumentBuilder {
  text = '';
  readonly sentences: Sentence[] = [];

  /** Appends a paragraph of sentences; returns its offset and their ids. */
  add(half: Half, role: Role): { offset: number; ids: number[] } {
    if (this.text) this.text += '\n\n';
    const offset = this.text.length;
    this.text += half.text;
    const ids: number[] = [];
    const paragraph = this.sentences.length === 0 ? 0 : this.sentences.at(-1)!.paragraph + 1;
    let start = 0;
    for (const end of [...half.breaks, half.text.length]) {
      const piece = half.text.slice(start, end);
      const lead = piece.length - piece.trimStart().length;
      const text = piece.trim();
      if (text) {
        const from = offset + start + lead;
        ids.push(this.sentences.length);
        this.sentences.push({
          id: this.sentences.length,
          start: from,
          end: from + text.length,
          paragraph,
          role,
          text,
        });
      }
      start = end;
    }
    return { offset, ids };
  }
}

const half = (text: string): Half => ({ text, breaks: [] });

/** A complete Report from the markup above. */
export function buildReport(spec: ReportSpec): Report {
  const candidate = new DocumentBuilder();
  const reference = new DocumentBuilder();
  const parsed = spec.pieces.map((p) => ('pair' in p ? parse(p.pair) : null));
  const placed = new Map<number, { offset: number; ids: number[] }>();
  const order = spec.pieces
    .map((p, i) => ({ p, i, at: 'pair' in p ? (p.at ?? i) : i }))
    .sort((a, b) => a.at - b.at || a.i - b.i);
  for (const { p, i } of order) {
    if ('pair' in p) placed.set(i, reference.add(parsed[i]!.reference, p.title ? 'title' : 'body'));
    else if ('reference' in p) placed.set(i, reference.add(half(p.reference), p.furniture ? 'furniture' : 'body'));
  }

  const pairs: ReportPair[] = [];
  const findings: Finding[] = [];
  const find = (f: FindingSpec, pair: number | null, offsets: { candidate: number; reference: number }) => {
    const locate = (side: 'candidate' | 'reference', text: string | undefined) => {
      if (text === undefined) return null;
      const doc = side === 'candidate' ? candidate : reference;
      const start = doc.text.indexOf(text, offsets[side]);
      if (start < 0) throw new Error(`no “${text}” in the ${side}`);
      return { start, end: start + text.length, text };
    };
    findings.push({
      id: `${['spin', 'evasion', 'provenance'].includes(f.kind) ? 'document' : 'drift'}/${f.kind}`,
      kind: f.kind,
      severity: f.severity ?? 'major',
      confidence: f.confidence ?? 0.9,
      pair,
      candidate: locate('candidate', f.candidate),
      reference: locate('reference', f.reference),
      message: f.message,
      fingerprint: `f${String(findings.length).padStart(7, '0')}`,
    });
  };
  for (const [i, p] of spec.pieces.entries()) {
    if ('pair' in p) {
      const { edits } = parsed[i]!;
      const c = candidate.add(parsed[i]!.candidate, p.title ? 'title' : 'body');
      const r = placed.get(i)!;
      const shift = (range: [number, number] | null, by: number): [number, number] | null =>
        range && [range[0] + by, range[1] + by];
      const id = pairs.length;
      pairs.push({
        id,
        candidate: c.ids,
        reference: r.ids,
        similarity: p.similarity ?? 0.8,
        dice: 0.7,
        label: p.label ?? 'spun',
        moved: p.moved ?? false,
        confidence: 0.95,
        drift: p.findings?.length ? 0.9 : 0.05,
        edits: edits.map(
          (e): ReportEdit => ({
            op: e.op,
            relation: e.relation,
            confidence: 0.9,
            candidate: shift(e.candidate, c.offset),
            reference: shift(e.reference, r.offset),
          }),
        ),
      });
      for (const f of p.findings ?? []) find(f, id, { candidate: c.offset, reference: r.offset });
    } else if ('candidate' in p) {
      const c = candidate.add(half(p.candidate), p.furniture ? 'furniture' : 'body');
      for (const f of p.findings ?? []) find(f, null, { candidate: c.offset, reference: 0 });
    } else {
      for (const f of p.findings ?? []) find(f, null, { candidate: 0, reference: placed.get(i)!.offset });
    }
  }
  for (const f of spec.findings ?? []) find(f, null, { candidate: 0, reference: 0 });

  return {
    schemaVersion: 1,
    tool: { name: 'spindrift', version: '1.2.3' },
    candidate: documentOf(candidate, spec.candidateName ?? 'candidate.html'),
    reference: documentOf(reference, spec.referenceName ?? 'reference.txt'),
    pairs,
    findings,
    verdict: {
      label: 'spun',
      confidence: 0.98,
      spin: 0.993,
      similarity: 0.83,
      coverage: { candidate: 0.94, reference: 0.91 },
      copied: 0.08,
      wordedAnew: false,
      evidence: [],
      parts: [],
      ...spec.verdict,
    },
    provenance: spec.provenance ?? { fields: [] },
    notices: spec.notices ?? [],
  };
}

function documentOf(doc: DocumentBuilder, name: string): Report['candidate'] {
  return {
    name,
    title: doc.sentences.find((s) => s.role === 'title')?.text ?? null,
    text: doc.text,
    sentences: doc.sentences,
    source: { format: 'text', offsets: [], lineStarts: [] },
  };
}
