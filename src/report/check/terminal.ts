// The result of `spindrift check` for a terminal, a pipe or a CI log: what fails first, then one line per candidate, then the sum.
import type { CheckedArticle, CheckRun, NamedViolation } from '../../core/index.ts';
import type { ReportOptions } from '../reporter.ts';
import { headingLine, wrapWith } from '../terminal/layout.ts';
import { type Line, render, type Style, span } from '../terminal/style.ts';
import { excerpt, visibleLine } from '../view/visible.ts';
import { count, percent } from '../view/words.ts';

/** Violations shown per candidate; the other formats have all. */
const SHOWN = 20;

export function reportCheckTerminal(run: CheckRun, options: ReportOptions): string {
  const fresh = new Map<string, NamedViolation[]>();
  for (const v of run.fresh) fresh.set(v.candidate, [...(fresh.get(v.candidate) ?? []), v]);
  const width = Math.max(40, Math.min(120, options.width));
  return render(
    [
      ...run.articles.flatMap((a) => articleLines(a, fresh.get(a.candidate) ?? [], width)),
      ...staleLines(run, width),
      [],
      sumLine(run),
    ],
    options.color,
  );
}

function articleLines(article: CheckedArticle, fresh: readonly NamedViolation[], width: number): Line[] {
  const errors = fresh.filter((v) => v.level === 'error').length;
  if (article.error !== null)
    return [
      ...wrapWith(
        [span('! ', 'bad')],
        [span(visibleLine(article.candidate), 'strong'), span(`  ${visibleLine(article.error)}`)],
        width,
      ),
      ...wrapWith([span('    ')], [span(visibleLine(article.hint), 'faint')], width),
    ];
  const { verdict } = article.report;
  const mark: [string, Style] = errors > 0 ? ['✗ ', 'bad'] : ['✓ ', 'good'];
  const said =
    verdict.label === 'insufficient'
      ? 'too little text for a verdict'
      : `${verdict.label}, spin ${percent(verdict.spin)}`;
  return [
    ...wrapWith(
      [span(...mark)],
      [
        span(visibleLine(article.candidate), 'strong'),
        span(` ← ${visibleLine(article.reference)}`),
        span(article.how === 'content' ? ' (matched by content)' : '', 'faint'),
        span(`  ${said}`, 'faint'),
      ],
      width,
    ),
    ...gravestFirst(fresh)
      .slice(0, SHOWN)
      .flatMap((v) => violationLines(v, width)),
    ...(fresh.length > SHOWN ? [[span(`    … and ${fresh.length - SHOWN} more`, 'faint')]] : []),
  ];
}

/** Errors before warnings, else in the order of the text. */
function gravestFirst(violations: readonly NamedViolation[]): NamedViolation[] {
  return [...violations].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
}

function violationLines(v: NamedViolation, width: number): Line[] {
  const style: Style = v.level === 'error' ? 'major' : 'minor';
  return wrapWith(
    [span('    '), span(v.level === 'error' ? '▲ error ' : '△ warn  ', style)],
    [span(visibleLine(v.message)), span(`  (${v.rule})`, 'faint')],
    width,
  );
}

function staleLines(run: CheckRun, width: number): Line[] {
  if (run.stale.length === 0) return [];
  const rows = run.stale
    .slice(0, SHOWN)
    .flatMap((e) =>
      wrapWith(
        [span('  ')],
        [span(`${e.rule} `), span(`“${excerpt(e.snippet, 60)}”`), span(` ${visibleLine(e.candidate)}`, 'faint')],
        width,
      ),
    );
  return [[], headingLine('In the baseline, but no longer found', width), ...rows];
}

function sumLine(run: CheckRun): Line {
  const broken = run.articles.filter((a) => a.error !== null).length;
  const failing = new Set(run.fresh.filter((v) => v.level === 'error').map((v) => v.candidate)).size;
  const errors = run.fresh.filter((v) => v.level === 'error').length;
  const parts = [
    `${count(run.articles.length, 'candidate')} checked: ${run.articles.length - broken - failing} passed, ${failing} failed, ${broken} could not be checked`,
    `${count(errors, 'error')}, ${count(run.fresh.length - errors, 'warning')}`,
    ...(run.known.length > 0 ? [`${run.known.length} known from the baseline`] : []),
    ...(run.stale.length > 0 ? [`${run.stale.length} stale in the baseline`] : []),
  ];
  return [span(parts.join(' · '), run.outcome === 'passed' ? 'good' : 'bad')];
}
