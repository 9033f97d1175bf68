// The body of the report: pairs in the candidate's order with their edits, and the findings under each.
import type { Finding, Report, ReportPair } from '../../core/index.ts';
import { pagesOf } from '../view/pages.ts';
import { isUnchanged, type LooseRow, type PairRow, rowsOf } from '../view/rows.ts';
import { looseRuns, pairRuns, type SentenceRuns, type SideName } from '../view/runs.ts';
import { swapWords, toldFindings } from '../view/swaps.ts';
import { excerpt, visibleLine } from '../view/visible.ts';
import { count, kindTitle, percent } from '../view/words.ts';
import { beside, headingLine, pad, wrapWith } from './layout.ts';
import { sentenceSpans } from './sentence.ts';
import { type Line, type Span, span } from './style.ts';
import { SEVERITY_MARKS } from './summary.ts';

/** From this width on the two texts stand side by side: two columns of about 45 characters still read as prose. */
const SIDE_BY_SIDE = 100;

/** Characters of a finding's sentence; only one that quotes endless words is longer. */
const SHOWN_MESSAGE = 600;

/** Sentences of one text alone that are shown, besides those with findings: a page beside a book lacks the whole book. */
const SHOWN_LOOSE = 12;

const GUTTER = ' │ ';

export interface Layout {
  readonly width: number;
  readonly color: boolean;
}

/** Pairs that need reading; runs of unchanged ones become one line with their number. */
export function pairLines(report: Report, layout: Layout): Line[] {
  const rows = rowsOf(report).filter((r): r is PairRow => r.kind === 'pair');
  if (rows.length === 0) return [];
  const lines: Line[] = [[], headingLine('Sentence pairs (reference → candidate)', layout.width)];
  if (layout.width >= SIDE_BY_SIDE) {
    const column = columnOf(layout);
    lines.push([span('  '), ...pad([span('reference', 'faint')], column), span(`${GUTTER}candidate`, 'faint')]);
  }
  let unchanged = 0;
  const flush = () => {
    if (unchanged > 0) lines.push([], [span(`  ┄ ${count(unchanged, 'sentence')} unchanged`, 'faint')]);
    unchanged = 0;
  };
  for (const row of rows) {
    if (isUnchanged(row)) unchanged++;
    else {
      flush();
      lines.push([], ...onePair(report, row, layout));
    }
  }
  flush();
  return lines;
}

/** Sentences that stand on one side only, in its order, with their findings. */
export function looseLines(report: Report, layout: Layout): Line[] {
  const rows = rowsOf(report);
  const section = (side: SideName): Line[] => {
    const found = rows
      .filter((r): r is LooseRow => r.kind === `only-${side}`)
      .sort((a, b) => a.sentence.id - b.sentence.id);
    if (found.length === 0) return [];
    const shown = shownLoose(found);
    const folded = (rows: readonly LooseRow[]): Line[] =>
      rows.length === 0
        ? []
        : wrapWith(
            [span('  ')],
            [span(`… and ${count(rows.length, 'more sentence')} (JSON and HTML have all)`, 'faint')],
            layout.width,
          );
    const lines: Line[] = [];
    let left: LooseRow[] = [];
    for (const row of found) {
      if (!shown.has(row)) {
        left.push(row);
        continue;
      }
      lines.push(...folded(left), ...looseRow(report, row, side, layout));
      left = [];
    }
    return [[], headingLine(`Only in the ${side} (${found.length})`, layout.width), ...lines, ...folded(left)];
  };
  return [...section('candidate'), ...section('reference')];
}

/** The first few, and those with findings, in order; one or two more are no reason to fold. */
function shownLoose(rows: readonly LooseRow[]): ReadonlySet<LooseRow> {
  const bare = rows.filter((r) => r.findings.length === 0);
  const most = bare.length <= SHOWN_LOOSE + 2 ? bare.length : SHOWN_LOOSE;
  const first = new Set(bare.slice(0, most));
  return new Set(rows.filter((r) => r.findings.length > 0 || first.has(r)));
}

function looseRow(report: Report, { sentence, findings }: LooseRow, side: SideName, layout: Layout): Line[] {
  const op = side === 'candidate' ? 'insert' : 'delete';
  const mark = side === 'candidate' ? '+' : '−';
  const style = side === 'candidate' ? 'inserted' : 'deleted';
  const first = [span(`${number(sentence.id).padStart(5)} `, 'faint'), span(`${mark} `, style)];
  // A whole sentence needs no edit marks: the section's title says it all.
  const plain = looseRuns(report, sentence, side, findings, op).map((run) => ({ ...run, op: 'keep' as const }));
  return [
    ...wrapWith(first, sentenceSpans(plain, side, layout.color), layout.width),
    ...findingLines(findings, layout, report),
  ];
}

function onePair(report: Report, row: PairRow, layout: Layout): Line[] {
  const { pair, findings } = row;
  const left = pairRuns(report, pair, 'reference', findings);
  const right = pairRuns(report, pair, 'candidate', findings);
  const header = wrapWith(
    [span(`${ids(pair.reference)} → ${ids(pair.candidate)}  `, 'strong')],
    facts(pair),
    layout.width,
  );
  const texts = layout.width >= SIDE_BY_SIDE ? sideBySide(left, right, layout) : stacked(left, right, layout);
  return [...header, ...texts, ...findingLines(findings, layout, report)];
}

function facts(pair: ReportPair): Span[] {
  const c = pair.candidate.length;
  const r = pair.reference.length;
  const shape = c > 1 && r > 1 ? `${r} regrouped as ${c}` : c > 1 ? `split in ${c}` : r > 1 ? `${r} merged` : '';
  return [
    span(pair.label, pair.label),
    span(` · ${percent(pair.similarity)} alike`, 'faint'),
    ...(shape ? [span(` · ${shape}`, 'faint')] : []),
    ...(pair.moved ? [span(' · ', 'faint'), span('moved', 'moved')] : []),
  ];
}

function sideBySide(left: readonly SentenceRuns[], right: readonly SentenceRuns[], layout: Layout): Line[] {
  const column = columnOf(layout);
  const block = (side: SideName, sentences: readonly SentenceRuns[]) =>
    sentences.flatMap((s) => wrapWith([], sentenceSpans(s.runs, side, layout.color), column));
  return beside(block('reference', left), block('candidate', right), column, span(GUTTER, 'faint')).map((line) => [
    span('  '),
    ...line,
  ]);
}

const columnOf = (layout: Layout): number => Math.floor((layout.width - 2 - GUTTER.length) / 2);

function stacked(left: readonly SentenceRuns[], right: readonly SentenceRuns[], layout: Layout): Line[] {
  const block = (side: SideName, sentences: readonly SentenceRuns[]) =>
    sentences.flatMap((s) => {
      const mark = side === 'reference' ? span('  − ', 'bad') : span('  + ', 'good');
      return wrapWith([mark], sentenceSpans(s.runs, side, layout.color), layout.width);
    });
  return [...block('reference', left), ...block('candidate', right)];
}

/** Findings, the gravest first: mark, severity, kind, sentence, how sure; doubtful swaps of words share a line. */
export function findingLines(findings: readonly Finding[], layout: Layout, report: Report): Line[] {
  const { single, swaps } = toldFindings(findings);
  return [
    ...single.flatMap((f) => {
      const said: Span[] = [
        span(`${kindTitle(f.kind)}: `, 'strong'),
        span(excerpt(f.message, SHOWN_MESSAGE)),
        span(` (${[...wherever(report, f), `${percent(f.confidence)} sure`, visibleLine(f.id)].join(', ')})`, 'faint'),
      ];
      return wrapWith(markOf(f), said, lineWidth(layout));
    }),
    ...swapLines(swaps, layout),
  ];
}

function swapLines(swaps: readonly Finding[], layout: Layout): Line[] {
  const [first] = swaps;
  if (!first) return [];
  const said = swaps.flatMap((f, i): Span[] => {
    const sure = `(${percent(f.confidence)}${i > 0 ? '' : ' sure'})`;
    return [span(`${i > 0 ? ', ' : ''}${swapWords(f)} `), span(sure, 'faint')];
  });
  const spans = [span(`${kindTitle(first.kind)}? `, 'strong'), ...said, span(` ${first.id}`, 'faint')];
  return wrapWith(markOf(first), spans, lineWidth(layout));
}

const markOf = (f: Finding): Span[] => [
  span('    '),
  span(`${SEVERITY_MARKS[f.severity]} ${f.severity.padEnd(6)}`, f.severity),
];

const lineWidth = (layout: Layout): number => Math.min(layout.width, 120);

function wherever(report: Report, finding: Finding): string[] {
  const pages = pagesOf(report, finding);
  return pages === null ? [] : [pages];
}

/** Sentence numbers as people count, from 1. */
function ids(list: readonly number[]): string {
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last === undefined) return '–';
  const contiguous = last - first === list.length - 1;
  return contiguous && list.length > 1 ? `${number(first)}–${number(last)}` : list.map(number).join(', ');
}

const number = (id: number): string => String(id + 1);
