// The top of the page: verdict, how sure, what it rests on, and the findings counted.
import type { Evidence, Report, ReportDocument } from '../../core/index.ts';
import { evidenceView, placeWords } from '../view/evidence.ts';
import { changesOfMeaning, tallyByKind, tallyBySeverity } from '../view/tally.ts';
import { verdictWords } from '../view/verdict-words.ts';
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
import { icon, type RowLabel } from './icons.ts';
import { alignmentSvg } from './maps.ts';
import { type Html, html } from './markup.ts';

/** Pieces of evidence shown on either side; the rest is in the JSON report. */
const SHOWN_EVIDENCE = 6;

export function heroHtml(report: Report): Html {
  const { verdict } = report;
  const { title, sentence } = verdictWords(report);
  const told = verdict.label !== 'insufficient';
  return html`<section class="hero" aria-labelledby="verdict">
<div class="lead">
<p class="eyebrow">Verdict${told ? html` · ${sureness(verdict.confidence)} (${percent(verdict.confidence)})` : null}</p>
<h1 id="verdict">${title}</h1>
${changesHtml(report)}
<p class="lede">${sentence}</p>
${told ? gaugeHtml(verdict.spin) : null}
<dl class="figures">
${figure(percent(verdict.coverage.candidate), 'of the candidate has a counterpart')}
${figure(percent(verdict.coverage.reference), 'of the reference is covered')}
${figure(percent(verdict.copied), 'copied in whole sentences')}
${figure(percent(verdict.similarity), 'alike in meaning')}
</dl>
<dl class="files">${fileHtml('Candidate', report.candidate)}${fileHtml('Reference', report.reference)}</dl>
</div>
<figure class="plot">${alignmentSvg(report)}<figcaption>Reference from left to right, candidate from top to bottom. On the diagonal nothing has moved.</figcaption></figure>
</section>
${evidenceHtml(verdict.evidence)}`;
}

function changesHtml(report: Report): Html | null {
  const parts = changeWords(changesOfMeaning(report));
  if (parts.length === 0) return null;
  return html`<p class="changes">${parts.map((p) => html`<a class="${p.severity}" href="#found">${icon(p.severity)}${p.text}</a>`)}</p>`;
}

function gaugeHtml(spin: number): Html {
  const at = Math.round(Math.min(1, Math.max(0, spin)) * 1000) / 10;
  return html`<div class="gauge"><p><span>Machine-rewritten?</span> <b>${spinAnswer(spin)}</b> <span>${percent(spin)}</span></p>
<svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="3" rx="1"/><rect class="fill" width="${at}" height="3"/><rect class="half" x="49.9" width=".2" height="3"/></svg></div>`;
}

const figure = (value: string, text: string): Html => html`<div><dt>${text}</dt><dd>${value}</dd></div>`;

function fileHtml(name: string, doc: ReportDocument): Html {
  return html`<div><dt>${name}</dt><dd>${doc.title ? html`<bdi>${doc.title}</bdi>` : null}<span class="file" dir="auto">${doc.name}</span></dd></div>`;
}

function evidenceHtml(evidence: readonly Evidence[]): Html | null {
  if (evidence.length === 0) return null;
  const { place, items: sorted } = evidenceView(evidence);
  const largest = Math.max(...evidence.map((e) => Math.abs(e.effect)), 1e-9);
  const group = (
    title: string,
    sign: '+' | '−',
    items: readonly Evidence[],
  ) => html`<div class="${sign === '+' ? 'for' : 'against'}">
<h3>${title}</h3>${
    items.length === 0
      ? html`<p class="nothing">Nothing.</p>`
      : html`<ul>${items.slice(0, SHOWN_EVIDENCE).map(
          (
            e,
          ) => html`<li><span class="signs" role="img" aria-label="${STRENGTHS[strength(e.effect)]}">${sign.repeat(strength(e.effect))}</span><span class="says" dir="auto">${e.message}</span>
<svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((Math.abs(e.effect) / largest) * 100)}" height="2"/></svg></li>`,
        )}</ul>`
  }</div>`;
  return html`<section class="evidence" aria-labelledby="why"><h2 id="why">Why</h2>${place === null ? null : html`<p>${placeWords(place)}</p>`}<div class="two">${group(
    'Speaks for spinning',
    '+',
    sorted.filter((e) => e.effect > 0),
  )}${group(
    'Speaks against it',
    '−',
    sorted.filter((e) => e.effect <= 0),
  )}</div></section>`;
}

const STRENGTHS = { 1: 'slightly', 2: 'clearly', 3: 'strongly' } as const;

const LABELS: readonly RowLabel[] = ['copied', 'edited', 'spun', 'rewritten', 'only-candidate', 'only-reference'];
const LABEL_NAMES: Record<RowLabel, string> = {
  copied: 'Copied',
  edited: 'Edited',
  spun: 'Spun',
  rewritten: 'Rewritten',
  'only-candidate': 'Only in the candidate',
  'only-reference': 'Only in the reference',
};

/** Counts that are filters: press one to see only that. `labels` counts the rows of the page. */
export function filtersHtml(report: Report, labels: ReadonlyMap<string, number>): Html {
  const bySeverity = tallyBySeverity(report);
  const chip = (group: string, name: string, text: string, n: number, shape: Html | null) =>
    html`<button type="button" class="chip ${group}-${name}" data-group="${group}" data-name="${name}" aria-pressed="false">${shape}${text} <span class="n">${n}</span></button>`;
  const line = (title: string, chips: readonly Html[]) =>
    chips.length > 0
      ? html`<div role="group" aria-label="${title}"><span class="gl">${title}</span>${chips}</div>`
      : null;
  const total = report.findings.length;
  const left = leftOutWords(report);
  return html`<section class="overview" aria-labelledby="found"><h2 id="found">${total === 0 ? 'No findings' : count(total, 'finding')}</h2>
${total === 0 ? html`<p class="nothing">${noFindings(report)}</p>` : left === null ? null : html`<p class="nothing">${left}</p>`}
<div class="filters">${line(
    'Severity',
    SEVERITIES.filter((s) => bySeverity[s] > 0).map((s) => chip('severity', s, s, bySeverity[s], icon(s))),
  )}${line(
    'Kind',
    tallyByKind(report.findings).map((t) => chip('kind', t.kind, kindTitle(t.kind), t.total, null)),
  )}${line(
    'Sentences',
    LABELS.filter((l) => labels.get(l)).map((l) => chip('label', l, LABEL_NAMES[l], labels.get(l)!, icon(l))),
  )}<p class="showing needs-js"><span id="showing" role="status"></span> <button type="button" id="reset" hidden>Show all</button></p></div></section>`;
}
