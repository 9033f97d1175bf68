// The report for a terminal, a pipe or a log file.
import type { Report } from '../../core/index.ts';
import type { Reporter } from '../reporter.ts';
import { documentFindings, furnitureFindings, furnitureOf } from '../view/rows.ts';
import { byGravity } from '../view/tally.ts';
import { excerpt, visibleLine } from '../view/visible.ts';
import { count } from '../view/words.ts';
import { headingLine, wrap, wrapWith } from './layout.ts';
import { findingLines, type Layout, looseLines, pairLines } from './pairs.ts';
import { type Line, render, span } from './style.ts';
import { summaryLines } from './summary.ts';

/** Narrower than this nothing lines up any more; wider than that lines become too long to follow. */
const WIDTHS = { least: 40, most: 220 } as const;

export const reportTerminal: Reporter = (report, { width: asked = 80, color = false } = {}) => {
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.floor(asked) || 80));
  const layout: Layout = { width, color };
  return render(
    [
      ...summaryLines(report, width),
      ...wholeTextLines(report, layout),
      ...pairLines(report, layout),
      ...looseLines(report, layout),
      ...furnitureLines(report, layout),
      ...noticeLines(report, layout),
      ...legendLines(report, layout),
    ],
    color,
  );
};

/** Furniture is not printed line by line, so what was found there (another author's name) is told of the text as a whole. */
function wholeTextLines(report: Report, layout: Layout): Line[] {
  const findings = [...documentFindings(report), ...furnitureFindings(report)].sort(byGravity);
  if (findings.length === 0) return [];
  return [[], headingLine('About the whole text', layout.width), ...findingLines(findings, layout, report)];
}

function furnitureLines(report: Report, layout: Layout): Line[] {
  const sides = (['candidate', 'reference'] as const).flatMap((side) => {
    const found = furnitureOf(report, side);
    if (found.length === 0) return [];
    // Enough to recognise what was set aside; the whole list would bury the notices.
    const examples = found.slice(0, 3).map((s) => `“${excerpt(s.text, 40)}”`);
    const more = found.length > examples.length ? ', …' : '';
    const text = `${count(found.length, 'line')} of the ${side} set aside as site furniture: ${examples.join(', ')}${more}`;
    return wrapWith([span('  ')], [span(text, 'faint')], layout.width);
  });
  if (sides.length === 0) return [];
  const note = 'Numbers of sentences count all of a text from 1, these lines too; ids in JSON count the same from 0.';
  return [[], ...sides, ...wrapWith([span('  ')], [span(note, 'faint')], layout.width)];
}

function noticeLines(report: Report, layout: Layout): Line[] {
  if (report.notices.length === 0) return [];
  return [
    [],
    headingLine('Notices', layout.width),
    ...report.notices.flatMap((n) =>
      wrapWith([span('  ! ', 'minor')], [span(visibleLine(n.message)), span(`  (${n.id})`, 'faint')], layout.width),
    ),
  ];
}

/** How to read the marks, only when they are used. */
function legendLines(report: Report, layout: Layout): Line[] {
  if (layout.color || report.pairs.every((p) => p.edits.every((e) => e.op === 'keep'))) return [];
  const text = 'Marks: [-only in the reference-] {+only in the candidate+} <~moved~> «found, see below the pair»';
  return [[], ...wrap([span(text, 'faint')], layout.width)];
}
