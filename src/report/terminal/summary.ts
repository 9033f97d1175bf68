// The top of the report: what was compared, the verdict and how sure it is, the evidence, findings counted by kind.
import type { Evidence, Report, Severity } from '../../core/index.ts';
import { evidenceView, placeWords } from '../view/evidence.ts';
import { provenanceRows } from '../view/provenance.ts';
import { changesOfMeaning, tallyByKind, tallyBySeverity } from '../view/tally.ts';
import { verdictWords } from '../view/verdict-words.ts';
import { excerpt, visibleLine } from '../view/visible.ts';
import {
  changeWords,
  count,
  kindTitle,
  leftOutWords,
  noFindings,
  percent,
  SEVERITIES,
  spinAnswer,
  strength,
  sureness,
} from '../view/words.ts';
import { headingLine, lineWidth, pad, wrapWith } from './layout.ts';
import { type Line, type Span, type Style, span } from './style.ts';

/** Pieces of evidence shown; the JSON report has all. */
const SHOWN_EVIDENCE = 5;

/** Characters of a stated fact, such as an address. */
const SHOWN_FACT = 70;

/** Lines of running text are easiest to read up to about this width. */
const TEXT_WIDTH = 100;

const LABEL_COLUMN = 11;

const VERDICT_STYLES: Record<Report['verdict']['label'], Style> = {
  verbatim: 'copied',
  edited: 'edited',
  spun: 'spun',
  rewritten: 'rewritten',
  independent: 'strong',
  insufficient: 'strong',
};

export const SEVERITY_MARKS: Record<Severity, string> = { major: '▲', minor: '△', info: '·' };

export function summaryLines(report: Report, width: number): Line[] {
  const text = Math.min(width, TEXT_WIDTH);
  return [
    ...namesLines(report, text),
    [],
    ...verdictLines(report, text),
    ...provenanceLines(report, text),
    ...evidenceLines(report.verdict.evidence, text),
    [],
    ...tallyLines(report, width),
  ];
}

function field(name: string, value: readonly Span[], width: number): Line[] {
  return wrapWith([span(name.padEnd(LABEL_COLUMN), 'faint')], value, width);
}

function namesLines({ candidate, reference }: Report, width: number): Line[] {
  const named = (doc: Report['candidate']) => [
    span(visibleLine(doc.name), 'strong'),
    ...(doc.title ? [span(` — ${visibleLine(doc.title)}`, 'faint')] : []),
  ];
  return [...field('Candidate', named(candidate), width), ...field('Reference', named(reference), width)];
}

function verdictLines(report: Report, width: number): Line[] {
  const { verdict, pairs, notices } = report;
  const corresponds = pairs.length > 0;
  const { title, sentence } = verdictWords({ verdict, notices });
  const said = verdict.label === 'insufficient';
  const sure = said ? [] : [span(`, ${sureness(verdict.confidence)} (${percent(verdict.confidence)})`)];
  return [
    ...field('Verdict', [span(title.toUpperCase(), VERDICT_STYLES[verdict.label]), ...sure], width),
    ...changeLines(report, width),
    ...field('', [span(sentence)], width),
    ...(said ? [] : field('Spun?', [span(`${spinAnswer(verdict.spin)} (${percent(verdict.spin)})`)], width)),
    ...field(
      'Coverage',
      [
        span(percent(verdict.coverage.candidate), 'strong'),
        span(' of the candidate has a counterpart in the reference, '),
        span(percent(verdict.coverage.reference), 'strong'),
        span(' of the reference in the candidate'),
      ],
      width,
    ),
    ...field(
      'Copied',
      [
        span(percent(verdict.copied), 'strong'),
        ...(corresponds
          ? [
              span(' in whole sentences; what corresponds is '),
              span(percent(verdict.similarity), 'strong'),
              span(' alike in meaning'),
            ]
          : [span(' in whole sentences; nothing corresponds')]),
      ],
      width,
    ),
  ];
}

/** "▲ 23 major changes of meaning  △ 16 minor", right below the verdict. */
function changeLines(report: Report, width: number): Line[] {
  const parts = changeWords(changesOfMeaning(report)).map(({ severity, text }, i) =>
    span(`${i > 0 ? ', ' : ''}${SEVERITY_MARKS[severity]} ${text}`, severity),
  );
  return parts.length === 0 ? [] : field('', parts, width);
}

/** "Author changed: “Maren Holt” → “Staff Writer” · Date kept" */
function provenanceLines(report: Report, width: number): Line[] {
  const rows = provenanceRows(report);
  if (rows.length === 0) return [];
  const value = (text: string | null): string => `“${excerpt(text ?? '', SHOWN_FACT)}”`;
  const parts = rows.flatMap((r, i): Span[] => [
    ...(i > 0 ? [span(' · ', 'faint')] : []),
    span(`${r.name} `),
    span(r.fate, r.status === 'kept' ? 'good' : 'strong'),
    ...(r.status === 'changed' ? [span(` ${value(r.reference)} → ${value(r.candidate)}`, 'faint')] : []),
    ...(r.status === 'lost' ? [span(` ${value(r.reference)}`, 'faint')] : []),
  ]);
  return field('Provenance', parts, width);
}

/** The strongest few, and among them the strongest on either side: a verdict without its best objection reads surer than it is. */
function strongestOf(sorted: readonly Evidence[]): Evidence[] {
  const shown = sorted.slice(0, SHOWN_EVIDENCE);
  for (const side of [1, -1]) {
    const best = sorted.find((e) => e.effect * side > 0);
    if (best && !shown.includes(best)) shown[shown.length - 1] = best;
  }
  return shown;
}

function evidenceLines(evidence: readonly Evidence[], width: number): Line[] {
  const { place, items } = evidenceView(evidence);
  const shown = strongestOf(items);
  const group = (title: string, sign: '+' | '−', style: Style, items: readonly Evidence[]): Line[] =>
    items.length === 0
      ? []
      : [
          [],
          [span(title, 'strong')],
          ...items.flatMap((e) =>
            wrapWith(
              [span(`  ${sign.repeat(strength(e.effect)).padEnd(3)} `, style)],
              [span(visibleLine(e.message))],
              width,
            ),
          ),
        ];
  return [
    ...(place === null ? [] : [[], ...wrapWith([], [span(placeWords(place), 'faint')], width)]),
    ...group(
      'Speaks for spinning',
      '+',
      'bad',
      shown.filter((e) => e.effect > 0),
    ),
    ...group(
      'Speaks against it',
      '−',
      'good',
      shown.filter((e) => e.effect <= 0),
    ),
  ];
}

function tallyLines(report: Report, width: number): Line[] {
  const { findings } = report;
  const left = leftOutWords(report);
  if (findings.length === 0)
    return wrapWith(
      [],
      [
        span(
          `No findings: ${noFindings(report)}`,
          left !== null ? 'strong' : report.pairs.length > 0 ? 'good' : 'faint',
        ),
      ],
      width,
    );
  const bySeverity = tallyBySeverity(report);
  const listed = SEVERITIES.filter((s) => bySeverity[s] > 0).map((s) => `${bySeverity[s]} ${s}`);
  const tallies = tallyByKind(findings);
  const column = Math.max(...tallies.map((t) => kindTitle(t.kind).length)) + 2;
  return [
    headingLine(`${count(findings.length, 'finding')}: ${listed.join(', ')}`, width),
    ...tallies.flatMap((t): Line[] => {
      const parts = SEVERITIES.filter((s) => t.bySeverity[s] > 0).map((s) =>
        span(`${SEVERITY_MARKS[s]} ${t.bySeverity[s]} ${s}`.padEnd(12), s),
      );
      const first = [span('  '), ...pad([span(kindTitle(t.kind))], column)];
      const line = [...first, ...parts];
      return lineWidth(line) <= width ? [line] : wrapWith(first, parts, width);
    }),
    ...(left === null ? [] : wrapWith([span('  ')], [span(left, 'faint')], width)),
  ];
}
