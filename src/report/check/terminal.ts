// The result of `spindrift check` for a terminal, a pipe or a CI log: what fails first, then one line per candidate, then the sum.
import type { CheckedArticle, CheckRun, NamedViolation, Report } from '../../core/index.ts';
import type { ReportOptions } from '../reporter.ts';
import { headingLine, wrapWith } from '../terminal/layout.ts';
import { type Line, render, type Style, span } from '../terminal/style.ts';
import { isAcrossLanguages, SHORTENED, verdictWords } from '../view/verdict-words.ts';
import { excerpt, visibleLine } from '../view/visible.ts';
import { count, percent } from '../view/words.ts';

/** Violations shown per candidate, and how many of them may be mere warnings; the other formats have all. */
const SHOWN = 20;
const SHOWN_WARNINGS = 5;

/** Share of the reference below which a candidate that mostly comes from it may be a teaser or a page behind a paywall. */
const STUB = 0.3;

/** Share of the candidate without a counterpart from which it is worth a word: nothing was checked there. */
const WORTH_A_WORD = 0.1;

export function reportCheckTerminal(run: CheckRun, options: ReportOptions): string {
  const fresh = new Map<string, NamedViolation[]>();
  for (const v of run.fresh) fresh.set(v.candidate, [...(fresh.get(v.candidate) ?? []), v]);
  const width = Math.max(40, Math.min(120, options.width));
  return render(
    [
      ...run.articles.flatMap((a) => articleLines(a, fresh.get(a.candidate) ?? [], width)),
      ...staleLines(run, width),
      [],
      ...stubLines(run, width),
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
        [
          // Most messages name the file themselves.
          ...(article.error.includes(article.candidate) ? [] : [span(`${visibleLine(article.candidate)}  `, 'strong')]),
          span(visibleLine(article.error)),
        ],
        width,
      ),
      ...wrapWith([span('    ')], [span(visibleLine(article.hint), 'faint')], width),
    ];
  const mark: [string, Style] = errors > 0 ? ['✗ ', 'bad'] : ['✓ ', 'good'];
  const shown = gravestFirst(fresh);
  return [
    ...wrapWith(
      [span(...mark)],
      [
        span(visibleLine(article.candidate), 'strong'),
        span(` ← ${visibleLine(article.reference)}`),
        span(article.how === 'content' ? ' (matched by content)' : '', 'faint'),
        span(`: ${madeWords(article.report)}`, 'faint'),
      ],
      width,
    ),
    ...shown.flatMap((v) => violationLines(v, width)),
    ...(fresh.length > shown.length ? [[span(`    … and ${restWords(fresh, shown)}`, 'faint')]] : []),
  ];
}

/** "shortened copy, spin <1%; keeps 14% of the reference", "edited copy in part, spin <1%; 50% has no counterpart" */
function madeWords(report: Report): string {
  const { verdict } = report;
  const { candidate, reference } = verdict.coverage;
  const said =
    verdict.label !== 'insufficient'
      ? `${verdictWords(report).title.toLowerCase()}, spin ${percent(verdict.spin)}`
      : isAcrossLanguages(report)
        ? 'no verdict across languages'
        : 'too little text for a verdict';
  // Of an independent text that is what the word says, and of a headline alone there is nothing to count.
  if (verdict.label === 'independent' || report.pairs.length === 0) return said;
  return [
    said,
    ...(reference < SHORTENED
      ? [reference > 0 ? `keeps ${percent(reference)} of the reference` : 'keeps the headline of the reference alone']
      : []),
    ...(candidate > 0 && 1 - candidate >= WORTH_A_WORD ? [`${percent(1 - candidate)} has no counterpart`] : []),
  ].join('; ');
}

/** Errors before warnings, of each the surest first; a few warnings only, so that they never bury an error. */
function gravestFirst(violations: readonly NamedViolation[]): NamedViolation[] {
  const sureness = (v: NamedViolation) => v.finding?.confidence ?? 1;
  const sorted = [...violations].sort((a, b) => sureness(b) - sureness(a));
  const errors = sorted.filter((v) => v.level === 'error').slice(0, SHOWN);
  const room = Math.min(SHOWN_WARNINGS, SHOWN - errors.length);
  return [...errors, ...sorted.filter((v) => v.level === 'warn').slice(0, room)];
}

/** "2 more errors, 8 more warnings" */
function restWords(all: readonly NamedViolation[], shown: readonly NamedViolation[]): string {
  const left = (level: NamedViolation['level']) =>
    all.filter((v) => v.level === level).length - shown.filter((v) => v.level === level).length;
  const rest = [count(left('error'), 'more error'), count(left('warn'), 'more warning')];
  return rest.filter((words) => !words.startsWith('0 ')).join(', ');
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

/** That candidates are stubs, unless the policy asks how much of the reference they keep, and so tells it itself. */
function stubLines(run: CheckRun, width: number): Line[] {
  const isStub = ({ verdict, pairs }: Report) =>
    verdict.label !== 'independent' &&
    pairs.length > 0 &&
    verdict.coverage.reference < STUB &&
    (verdict.coverage.candidate >= 0.5 || verdict.coverage.reference === 0);
  const stubs = run.articles.filter(
    (a) => a.error === null && isStub(a.report) && a.violations.every((v) => !v.rule.startsWith('gate/')),
  ).length;
  if (stubs === 0) return [];
  const those = `${count(stubs, 'candidate')} ${stubs === 1 ? 'keeps' : 'keep'} less than ${percent(STUB)} of the reference`;
  return wrapWith(
    [],
    [span(`${those}: teasers, or behind a paywall? \`minKept\` in the policy fails them.`, 'faint')],
    width,
  );
}

/** No candidate failed and the run did: a strict baseline lists what is gone. */
const failsByBaseline = (run: CheckRun): boolean =>
  run.outcome === 'failed' && run.fresh.every((v) => v.level !== 'error');

function sumLine(run: CheckRun): Line {
  const broken = run.articles.filter((a) => a.error !== null).length;
  const failing = new Set(run.fresh.filter((v) => v.level === 'error').map((v) => v.candidate)).size;
  const errors = run.fresh.filter((v) => v.level === 'error').length;
  const parts = [
    `${count(run.articles.length, 'candidate')} checked: ${run.articles.length - broken - failing} passed, ${failing} failed, ${broken} could not be checked`,
    `${count(errors, 'error')}, ${count(run.fresh.length - errors, 'warning')}`,
    ...(run.known.length > 0 ? [`${run.known.length} known from the baseline`] : []),
    ...(run.stale.length > 0
      ? [`${run.stale.length} in the baseline no longer found${failsByBaseline(run) ? ', which fails the run' : ''}`]
      : []),
  ];
  return [span(parts.join(' · '), run.outcome === 'passed' ? 'good' : 'bad')];
}
