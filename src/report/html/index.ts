// The report as one page: verdict, evidence, filters, both texts in aligned rows, notices, how to read it.
import type { Finding, Report } from '../../core/index.ts';
import type { Reporter } from '../reporter.ts';
import { provenanceRows } from '../view/provenance.ts';
import { documentFindings, furnitureOf, rowsOf } from '../view/rows.ts';
import { toldFindings } from '../view/swaps.ts';
import { verdictWords } from '../view/verdict-words.ts';
import { excerpt } from '../view/visible.ts';
import { count, kindTitle, LABEL_MEANINGS } from '../view/words.ts';
import { CLIENT } from './client.ts';
import { findingList, type Numbers } from './findings.ts';
import { icon } from './icons.ts';
import { stripSvg } from './maps.ts';
import { type Html, html, scriptJson } from './markup.ts';
import { rowsHtml } from './rows.ts';
import { pageHtml } from './shell.ts';
import { STYLES } from './styles.ts';
import { filtersHtml, heroHtml } from './summary.ts';

/** From so many rows on the browser lays out only what is near the window. */
const LONG = 300;

export const reportHtml: Reporter = (report) => {
  const order = pageOrder(report);
  const numbers: Numbers = new Map(order.map((f, i) => [f, i + 1]));
  const { title } = verdictWords(report);
  const body = html`<a class="skip" href="#texts">Skip to the texts</a>
<header class="bar"><div class="in">
<p class="brand">spindrift</p>
<p class="pairing"><bdi>${excerpt(report.candidate.name, 60)}</bdi> <span>against</span> <bdi>${excerpt(report.reference.name, 60)}</bdi></p>
${walkHtml(order)}
</div>${stripSvg(report)}</header>
<main>
${heroHtml(report)}
${filtersHtml(report, rowCounts(report))}
${wholeHtml(report, numbers)}
<section id="texts" aria-labelledby="texts-title"><h2 id="texts-title">Sentence by sentence</h2>
<p class="columns" aria-hidden="true"><span>Reference</span><span></span><span>Candidate</span></p>
${rowsHtml(report, numbers)}</section>
${provenanceHtml(report)}${referenceFurniture(report)}
${noticesHtml(report)}
${legendHtml()}
</main>
<footer><p>Written by spindrift ${report.tool.version}. Findings are evidence for review: the tool knows the reference, not the world.</p></footer>
<div id="tip" role="tooltip" hidden></div>
<p id="said" class="vh" role="status"></p>
<script type="application/json" id="data">${scriptJson(order.map(dataOf))}</script>`;
  return pageHtml({
    title: `${title}: ${excerpt(report.candidate.title ?? report.candidate.name, 80)} – spindrift`,
    version: report.tool.version,
    styles: STYLES,
    script: CLIENT,
    body,
    bodyClass: rowsOf(report).length > LONG ? 'long' : null,
  });
};

/** Findings as the page shows them from top to bottom, which is the order of next and previous. */
function pageOrder(report: Report): readonly Finding[] {
  return [documentFindings(report), ...rowsOf(report).map((r) => r.findings)].flatMap((findings) => {
    const { single, swaps } = toldFindings(findings);
    return [...single, ...swaps];
  });
}

function dataOf(f: Finding) {
  const said = (span: Finding['candidate']) => span && excerpt(span.text, 400);
  return {
    id: f.id,
    kind: kindTitle(f.kind),
    severity: f.severity,
    message: excerpt(f.message, 600),
    reference: said(f.reference),
    candidate: said(f.candidate),
    fingerprint: f.fingerprint,
  };
}

function rowCounts(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const r of rowsOf(report)) {
    const label = r.kind === 'pair' ? r.pair.label : r.kind;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function walkHtml(order: readonly Finding[]): Html | null {
  if (order.length === 0) return null;
  return html`<div class="walk needs-js" role="group" aria-label="Findings"><span id="place" role="status">${count(order.length, 'finding')}</span><button type="button" id="previous" aria-keyshortcuts="k p" title="Previous finding (k)"><span aria-hidden="true">↑</span><span class="vh">Previous finding</span></button><button type="button" id="next" aria-keyshortcuts="j n" title="Next finding (j)"><span aria-hidden="true">↓</span><span class="vh">Next finding</span></button></div>`;
}

function wholeHtml(report: Report, numbers: Numbers): Html | null {
  const list = findingList(documentFindings(report), numbers, report);
  return (
    list &&
    html`<section class="whole" aria-labelledby="whole-title"><h2 id="whole-title">About the whole text</h2>${list}</section>`
  );
}

function provenanceHtml(report: Report): Html | null {
  const rows = provenanceRows(report);
  if (rows.length === 0) return null;
  const cell = (text: string | null) => html`<td dir="auto">${text === null ? '–' : excerpt(text, 200)}</td>`;
  return html`<section class="aside" aria-labelledby="provenance"><h2 id="provenance">Provenance</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="provenance"><table class="facts"><thead><tr><th scope="col">Fact</th><th scope="col">Reference</th><th scope="col">Candidate</th><th scope="col">What became of it</th></tr></thead><tbody>${rows.map(
    (r) =>
      html`<tr><th scope="row">${r.name}</th>${cell(r.reference)}${cell(r.candidate)}<td class="${r.status}">${r.fate}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function referenceFurniture(report: Report): Html | null {
  const found = furnitureOf(report, 'reference');
  if (found.length === 0) return null;
  return html`<section class="aside"><h2>Set aside in the reference</h2><p class="furniture-text" dir="auto">${found.map((s) => s.text.trim()).join(' · ')}</p></section>`;
}

function noticesHtml(report: Report): Html | null {
  if (report.notices.length === 0) return null;
  return html`<section class="aside" aria-labelledby="notices"><h2 id="notices">Notices</h2><ul class="notices">${report.notices.map(
    (n) => html`<li><span dir="auto">${excerpt(n.message, 600)}</span> <code>${n.id}</code></li>`,
  )}</ul></section>`;
}

function legendHtml(): Html {
  const labels = (['copied', 'edited', 'spun', 'rewritten'] as const).map(
    (l) => html`<div><dt class="label ${l}">${icon(l)}${l}</dt><dd>${LABEL_MEANINGS[l]}</dd></div>`,
  );
  const keys = [
    ['j or n', 'next finding'],
    ['k or p', 'previous finding'],
    ['c', 'copy the current finding'],
    ['u', 'open or close all unchanged sentences'],
    ['Esc', 'clear the filters'],
  ] as const;
  return html`<section class="aside legend" aria-labelledby="legend"><h2 id="legend">How to read this page</h2><div class="two">
<dl>${labels}<div><dt><del class="sub">word</del></dt><dd>replaced, or only in the reference</dd></div><div><dt><ins class="sub">word</ins></dt><dd>its replacement, or only in the candidate</dd></div><div><dt><span class="mov">word</span></dt><dd>stands elsewhere in the sentence</dd></div><div><dt><span class="mark major">word</span></dt><dd>a finding, told below the sentences</dd></div></dl>
<dl class="keys needs-js">${keys.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
</div></section>`;
}
