// A pair's sentences cut into runs of one treatment: the shape that every visual reporter draws.
//
// Edits are ranges over words, findings are ranges over anything; both may be nested in a sentence in any way, and
// white space belongs to no edit. Example, candidate side of one pair, `[ ]` edits and `( )` a finding:
//   The [crane] [crumbled] [onto] a ([vessel])
// becomes  keep "The " · substitute "crane crumbled onto" · keep " a " · substitute "vessel" with the finding.
// The tempting wrong answer, colouring each edit by itself, leaves unmarked holes between neighbouring changed words.
// Cost: linear in the sentence's edits, plus runs × findings of the same sentence (a handful).
import type { EditOp, Finding, Relation, Report, ReportEdit, ReportPair, Sentence } from '../../core/index.ts';

export type SideName = 'candidate' | 'reference';

/** A stretch of one sentence; concatenated, the runs of a sentence are the sentence. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly op: EditOp;
  readonly relation: Relation;
  /** Findings whose span covers it, in report order. */
  readonly findings: readonly Finding[];
}

export interface SentenceRuns {
  readonly sentence: Sentence;
  readonly runs: readonly Run[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly op: EditOp;
  readonly relation: Relation;
}

/** The sentences of one side of a pair as runs. `findings` are those of the pair. */
export function pairRuns(
  report: Report,
  pair: ReportPair,
  side: SideName,
  findings: readonly Finding[],
): readonly SentenceRuns[] {
  const doc = report[side];
  const edits = editsOf(pair.edits, side);
  return pair[side].flatMap((id) => {
    const sentence = doc.sentences[id];
    return sentence ? [{ sentence, runs: sentenceRuns(doc.text, sentence, edits, findings, side) }] : [];
  });
}

/** Runs of a sentence that stands in no pair: one treatment, cut only by findings. */
export function looseRuns(
  report: Report,
  sentence: Sentence,
  side: SideName,
  findings: readonly Finding[],
  op: EditOp,
): readonly Run[] {
  const whole: Stretch = { start: sentence.start, end: sentence.end, op, relation: 'none' };
  return cut(report[side].text, [whole], findings, side);
}

/**
 * Runs as they are drawn: what differs in its edit and not in its mark is one, with the blank between two of them. "did" put in
 * place of a word and "n't know" put beside it read {+didn't know+}.
 * @param alike whether two runs may be joined as to their findings
 */
export function drawnRuns(runs: readonly Run[], alike: (a: Run, b: Run) => boolean): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const before = out.at(-2);
    if (last && markOf(last) === markOf(run) && alike(last, run)) out.splice(-1, 1, joined(last, run));
    else if (before && last && isGap(last) && isEdit(run) && isEdit(before) && alike(before, run) && alike(last, run))
      out.splice(-2, 2, joined(joined(before, last), run));
    else out.push(run);
  }
  return out;
}

const isEdit = (run: Run): boolean => markOf(run) === 'edit';
const isGap = (run: Run): boolean => run.op === 'keep' && run.text.trim() === '';
const markOf = ({ op }: Run): 'keep' | 'move' | 'edit' => (op === 'keep' || op === 'move' ? op : 'edit');
const joined = (a: Run, b: Run): Run => ({ ...a, end: b.end, text: a.text + b.text });

function editsOf(edits: readonly ReportEdit[], side: SideName): readonly Stretch[] {
  return edits
    .flatMap(({ op, relation, [side]: range }) => (range ? [{ start: range[0], end: range[1], op, relation }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function sentenceRuns(
  text: string,
  sentence: Sentence,
  edits: readonly Stretch[],
  findings: readonly Finding[],
  side: SideName,
): readonly Run[] {
  const stretches: Stretch[] = [];
  let at = sentence.start;
  let last: Stretch | null = null;
  for (const e of edits) {
    const start = Math.max(e.start, at);
    const end = Math.min(e.end, sentence.end);
    if (start >= end) continue;
    if (start > at) {
      const bridged = last !== null && last.op === e.op && last.relation === e.relation;
      stretches.push({
        start: at,
        end: start,
        op: bridged ? e.op : 'keep',
        relation: bridged ? e.relation : 'identical',
      });
    }
    last = { start, end, op: e.op, relation: e.relation };
    stretches.push(last);
    at = end;
  }
  if (at < sentence.end) stretches.push({ start: at, end: sentence.end, op: 'keep', relation: 'identical' });
  return cut(text, stretches, findings, side);
}

const NONE: readonly Finding[] = [];

/** Splits stretches at the findings' edges and joins equal neighbours. */
function cut(
  text: string,
  stretches: readonly Stretch[],
  findings: readonly Finding[],
  side: SideName,
): readonly Run[] {
  const spans = findings.flatMap((finding) => {
    const span = finding[side];
    return span && span.end > span.start ? [{ finding, start: span.start, end: span.end }] : [];
  });
  const edges = [...new Set(spans.flatMap((s) => [s.start, s.end]))].sort((a, b) => a - b);
  const runs: Run[] = [];
  let edge = 0;
  for (const s of stretches) {
    let at = s.start;
    while (at < s.end) {
      while (edge < edges.length && edges[edge]! <= at) edge++;
      const end = Math.min(s.end, edges[edge] ?? s.end);
      const covering =
        spans.length === 0 ? NONE : spans.filter((x) => x.start <= at && x.end >= end).map((x) => x.finding);
      const before = runs.at(-1);
      if (before && before.op === s.op && before.relation === s.relation && sameFindings(before.findings, covering)) {
        runs[runs.length - 1] = { ...before, end, text: text.slice(before.start, end) };
      } else {
        const { op, relation } = s;
        runs.push({ start: at, end, text: text.slice(at, end), op, relation, findings: covering });
      }
      at = end;
    }
  }
  return runs;
}

export function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}
