// The index of a check run: one line a candidate, the worst first, each leading to its own page.
import type { CheckedArticle, CheckRun, ComparedArticle, Report } from '../../core/index.ts';
import { tallyBySeverity } from '../view/tally.ts';
import { verdictWords } from '../view/verdict-words.ts';
import { excerpt } from '../view/visible.ts';
import { count, percent } from '../view/words.ts';
import { icon } from './icons.ts';
import { type Html, html } from './markup.ts';
import { RUN_CLIENT } from './run-client.ts';
import { RUN_STYLES } from './run-styles.ts';
import { pageHtml } from './shell.ts';
import { STYLES } from './styles.ts';

type Outcome = 'failed' | 'broken' | 'passed';

const OUTCOMES: readonly Outcome[] = ['failed', 'broken', 'passed'];
const SAID: Record<Outcome, string> = { failed: '✗ failed', broken: '! not checked', passed: '✓ passed' };

/** `files` gives the page of each compared candidate, relative to the index. */
export function reportRunHtml(run: CheckRun, files: ReadonlyMap<ComparedArticle, string>): string {
  const failing = new Set(run.fresh.filter((v) => v.level === 'error').map((v) => v.candidate));
  const outcomeOf = (a: CheckedArticle): Outcome =>
    a.error !== null ? 'broken' : failing.has(a.candidate) ? 'failed' : 'passed';
  const rows = run.articles
    .map((article, place) => ({ article, place, outcome: outcomeOf(article) }))
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || a.place - b.place);
  const counts = OUTCOMES.map((o) => ({ outcome: o, n: rows.filter((r) => r.outcome === o).length })).filter(
    (c) => c.n,
  );
  const title = run.outcome === 'passed' ? 'Passed' : run.outcome === 'failed' ? 'Failed' : 'Incomplete';
  const version = run.articles.find((a): a is ComparedArticle => a.error === null)?.report.tool.version ?? '';
  const body = html`<header class="bar"><div class="in"><p class="brand">spindrift</p><p class="pairing">check run</p></div></header>
<main>
<section class="sum"><p class="eyebrow">Check</p><h1>${title}</h1>
<p class="lede">${count(run.articles.length, 'candidate')}: ${counts.map((c) => `${c.n} ${c.outcome === 'broken' ? 'not checked' : c.outcome}`).join(', ') || 'nothing to check'}. ${violations(run)}</p></section>
<div class="tools needs-js"><label class="vh" for="search">Search in the table</label><input id="search" type="search" placeholder="Search" autocomplete="off">${counts.map(
    (c) =>
      html`<button type="button" class="chip" data-name="${c.outcome}" aria-pressed="false">${SAID[c.outcome]} <span class="n">${c.n}</span></button>`,
  )}<span id="told" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="Candidates"><table><thead><tr>${COLUMNS.map(
    (c) =>
      html`<th scope="col" class="${c.numeric ? 'n' : ''}" aria-sort="none"><button type="button">${c.name}</button></th>`,
  )}</tr></thead><tbody>${rows.map(({ article, outcome }, place) => rowHtml(article, outcome, place, files))}</tbody></table></div>
${staleHtml(run)}
</main>
<footer><p>Written by spindrift ${version}.</p></footer>`;
  return pageHtml({
    title: `${title}: ${count(run.articles.length, 'candidate')} – spindrift check`,
    version,
    styles: STYLES + RUN_STYLES,
    script: RUN_CLIENT,
    body,
    bodyClass: null,
  });
}

const COLUMNS = [
  { name: 'Result', numeric: false },
  { name: 'Candidate', numeric: false },
  { name: 'Verdict', numeric: false },
  { name: 'Spin', numeric: true },
  { name: 'Alike', numeric: true },
  { name: 'Copied', numeric: true },
  { name: 'Major', numeric: true },
  { name: 'Minor', numeric: true },
] as const;

function violations({ fresh, known, stale }: CheckRun): string {
  const errors = fresh.filter((v) => v.level === 'error').length;
  const parts = [count(errors, 'error'), count(fresh.length - errors, 'warning')];
  if (known.length > 0) parts.push(`${known.length} known from the baseline`);
  if (stale.length > 0) parts.push(`${stale.length} in the baseline no longer found`);
  return `${parts.join(', ')}.`;
}

function rowHtml(
  article: CheckedArticle,
  outcome: Outcome,
  place: number,
  files: ReadonlyMap<ComparedArticle, string>,
): Html {
  const state = html`<td class="state ${outcome}" data-key="${OUTCOMES.indexOf(outcome)}"><b>${SAID[outcome]}</b></td>`;
  const open = html`<tr data-outcome="${outcome}" data-place="${place}">${state}`;
  if (article.error !== null)
    return html`${open}<td><bdi>${excerpt(article.candidate, 200)}</bdi><span class="why" dir="auto">${excerpt(article.error, 300)}</span></td><td class="zero">–</td>${Array.from({ length: 5 }, () => html`<td class="n zero" data-key="-1">–</td>`)}</tr>
`;
  const { report } = article;
  const { verdict } = report;
  const page = files.get(article);
  const name = html`<bdi>${excerpt(report.candidate.title ?? article.candidate, 160)}</bdi>`;
  return html`${open}<td data-key="${article.candidate}">${page === undefined ? name : html`<a href="${pathHref(page)}">${name}</a>`}<span class="file" dir="auto">${excerpt(article.candidate, 200)} ← ${excerpt(article.reference, 200)}</span></td><td>${verdictWords(report).title}</td>${share('Spin', verdict.spin)}${share('Alike', verdict.similarity)}${share('Copied', verdict.copied)}${findingCounts(report)}</tr>
`;
}

/** `name`: the column's, said beside the figure where the page is too narrow for columns. */
const share = (name: string, x: number): Html =>
  html`<td class="n" data-label="${name}" data-key="${x}">${percent(x)}</td>`;

const COUNTED = { major: 'Major', minor: 'Minor' } as const;

function findingCounts(report: Report): Html {
  const counts = tallyBySeverity(report);
  return html`${(['major', 'minor'] as const).map((s) =>
    counts[s] === 0
      ? html`<td class="n zero" data-label="${COUNTED[s]}" data-key="0">0</td>`
      : html`<td class="n ${s}" data-label="${COUNTED[s]}" data-key="${counts[s]}">${icon(s)}${counts[s]}</td>`,
  )}`;
}

function staleHtml({ stale }: CheckRun): Html | null {
  if (stale.length === 0) return null;
  return html`<section class="aside"><h2>In the baseline, but no longer found</h2><ul class="notices">${stale.map(
    (e) =>
      html`<li><code>${e.rule}</code> <span dir="auto">${excerpt(e.snippet, 120)}</span> <span class="file">${excerpt(e.candidate, 120)}</span></li>`,
  )}</ul></section>`;
}

/** A relative path as an address: never a scheme of its own ("javascript:" is a legal file name). */
function pathHref(path: string): string {
  // Lone surrogates have no percent-encoding.
  const sound = path.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return `./${sound.split('/').map(encodeURIComponent).join('/')}`;
}
