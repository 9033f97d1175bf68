// The body of the page: aligned rows, the reference on the left, the candidate on the right, joined in the middle.
import type { Report, ReportPair, Sentence } from '../../core/index.ts';
import { isUnchanged, type LooseRow, type PairRow, type Row, rowsOf } from '../view/rows.ts';
import { looseRuns, pairRuns, type SentenceRuns, type SideName } from '../view/runs.ts';
import { count, LABEL_MEANINGS, percent } from '../view/words.ts';
import { findingList, type Numbers } from './findings.ts';
import { icon } from './icons.ts';
import { joinSvg } from './join.ts';
import { type Html, html } from './markup.ts';
import { sentenceHtml } from './text.ts';

/** Fewer unchanged sentences than this are shown as they are: a fold would take as much room. */
const FOLD_FROM = 2;

export function rowsHtml(report: Report, numbers: Numbers): Html {
  const out: Html[] = [];
  const stubs = movedStubs(report);
  let run: Row[] = [];
  const flush = () => {
    if (run.length > 0) out.push(groupHtml(report, run, numbers));
    run = [];
  };
  for (const row of rowsOf(report)) {
    if (run.length > 0 && groupOf(run[0]!) !== groupOf(row)) flush();
    if (groupOf(row) !== null) run.push(row);
    else out.push(rowHtml(report, row, numbers));
    if (row.kind === 'pair')
      for (const moved of stubs.get(row.pair.id) ?? []) {
        flush();
        out.push(stubHtml(report, moved));
      }
  }
  flush();
  return html`<ol class="rows">${out}</ol>`;
}

/** Rows that are drawn together: unchanged sentences, and furniture. */
function groupOf(row: Row): 'unchanged' | 'furniture' | null {
  if (row.kind === 'furniture') return row.findings.length > 0 ? null : 'furniture';
  return isUnchanged(row) ? 'unchanged' : null;
}

function groupHtml(report: Report, rows: readonly Row[], numbers: Numbers): Html {
  const inner = rows.map((r) => rowHtml(report, r, numbers));
  if (groupOf(rows[0]!) === 'furniture') {
    const text = rows.flatMap((r) => (r.kind === 'furniture' ? [r.sentence.text.trim()] : [])).join(' · ');
    return html`<li class="row furniture" data-label="furniture"><div class="texts"><div class="side"></div><div class="join"></div><div class="side"><p><span class="tag">Site furniture</span> <bdi>${text}</bdi></p></div></div></li>
`;
  }
  if (rows.length < FOLD_FROM) return html`${inner}`;
  return html`<li class="fold" data-label="copied"><details><summary>${count(rows.length, 'unchanged sentence')}</summary><ol class="rows">${inner}</ol></details></li>
`;
}

function rowHtml(report: Report, row: Row, numbers: Numbers): Html {
  return row.kind === 'pair' ? pairHtml(report, row, numbers) : looseHtml(report, row, numbers);
}

function pairHtml(report: Report, { pair, findings }: PairRow, numbers: Numbers): Html {
  const c = pairRuns(report, pair, 'candidate', findings);
  const r = pairRuns(report, pair, 'reference', findings);
  return html`<li class="row ${pair.label}" id="p${pair.id}" data-label="${pair.label}">
<p class="head"><a class="num" href="#p${pair.id}">${range(pair.reference)} → ${range(pair.candidate)}</a><span class="label" title="${LABEL_MEANINGS[pair.label]}">${icon(pair.label)}${pair.label}</span><span>${percent(pair.similarity)} alike</span>${shapeHtml(pair)}</p>
<div class="texts">${sideHtml(r, 'reference', numbers)}${joinSvg(r, c)}${sideHtml(c, 'candidate', numbers)}</div>
${findingList(findings, numbers, report)}</li>
`;
}

function shapeHtml(pair: ReportPair): readonly Html[] {
  const c = pair.candidate.length;
  const r = pair.reference.length;
  const shape = c > 1 && r > 1 ? `${r} regrouped as ${c}` : c > 1 ? `split in ${c}` : r > 1 ? `${r} merged` : '';
  return [
    ...(shape ? [html`<span>${shape}</span>`] : []),
    ...(pair.moved ? [html`<span><a class="moved" href="#stub${pair.id}">moved</a></span>`] : []),
  ];
}

function sideHtml(sentences: readonly SentenceRuns[], side: SideName, numbers: Numbers): Html {
  return html`<div class="side ${side}"><span class="who">${side === 'reference' ? 'Reference' : 'Candidate'}</span>${sentences.map(
    ({ sentence, runs }) => html`<p${title(sentence)} dir="auto">${sentenceHtml(runs, side, numbers)}</p>`,
  )}</div>`;
}

const title = (s: Sentence): Html | null => (s.role === 'title' ? html` class="title"` : null);

function looseHtml(report: Report, row: LooseRow, numbers: Numbers): Html {
  const { side } = row;
  const runs = looseRuns(report, row.sentence, side, row.findings, 'keep');
  const text = sideHtml([{ sentence: row.sentence, runs }], side, numbers);
  const empty = html`<div class="side none"></div>`;
  const head =
    row.kind === 'furniture'
      ? html`<span class="tag">Site furniture</span>`
      : html`<span class="label">${icon(row.kind)}only in the ${side}</span>`;
  const label = row.kind === 'furniture' ? 'furniture' : row.kind;
  return html`<li class="row ${label}" id="${side.charAt(0)}${row.sentence.id}" data-label="${label}">
<p class="head"><span class="num">${row.sentence.id + 1}</span>${head}</p>
<div class="texts">${side === 'reference' ? text : empty}<div class="join"></div>${side === 'reference' ? empty : text}</div>
${findingList(row.findings, numbers, report)}</li>
`;
}

/** Moved pairs by the pair after which their sentences stand in the reference. */
function movedStubs(report: Report): ReadonlyMap<number, readonly ReportPair[]> {
  const inPlace = report.pairs.filter((p) => !p.moved);
  const stubs = new Map<number, ReportPair[]>();
  for (const pair of report.pairs) {
    if (!pair.moved) continue;
    const first = pair.reference[0] ?? 0;
    // Few pairs move; a search over all for each of them stays cheap.
    const before = inPlace.reduce<ReportPair | null>((best, p) => {
      const place = p.reference.at(-1) ?? -1;
      return place < first && place > (best?.reference.at(-1) ?? -1) ? p : best;
    }, null);
    const key = before?.id ?? inPlace[0]?.id;
    if (key === undefined) continue;
    const list = stubs.get(key);
    if (list) list.push(pair);
    else stubs.set(key, [pair]);
  }
  return stubs;
}

/** Where the reference has a sentence that the candidate moved away: a line that leads to it. */
function stubHtml(report: Report, pair: ReportPair): Html {
  const text = pair.reference.map((id) => report.reference.sentences[id]?.text ?? '').join(' ');
  const short = text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text;
  return html`<li class="row stub" id="stub${pair.id}" data-label="${pair.label}" data-to="p${pair.id}">
<div class="texts"><div class="side"><p dir="auto">${short}</p></div><div class="join"></div><div class="side"><p><a href="#p${pair.id}">moved: stands beside sentence ${range(pair.candidate)} of the candidate</a></p></div></div></li>
`;
}

/** Sentence numbers as people count, from 1. */
function range(list: readonly number[]): string {
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last === undefined) return '–';
  if (list.length > 1 && last - first === list.length - 1) return `${first + 1}–${last + 1}`;
  return list.map((id) => id + 1).join(', ');
}
