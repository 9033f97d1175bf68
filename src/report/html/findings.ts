// Findings as list items: what, how grave, how sure, the sentence, a button that copies it.
import type { Finding, Report } from '../../core/index.ts';
import { pagesOf } from '../view/pages.ts';
import { swapWords, toldFindings } from '../view/swaps.ts';
import { excerpt } from '../view/visible.ts';
import { kindTitle, percent } from '../view/words.ts';
import { icon } from './icons.ts';
import { type Html, html } from './markup.ts';

/** Characters of a message; only one that quotes endless words is longer. */
const SHOWN_MESSAGE = 600;

/** Findings in the order of the page, with their numbers from 1. */
export type Numbers = ReadonlyMap<Finding, number>;

export function findingList(findings: readonly Finding[], numbers: Numbers, report: Report): Html | null {
  if (findings.length === 0) return null;
  const { single, swaps } = toldFindings(findings);
  return html`<ul class="findings">${single.map((f) => findingItem(f, numbers.get(f) ?? 0, pagesOf(report, f)))}${swapsItem(swaps, numbers)}</ul>`;
}

/** Swaps share a card; each is walked to, filtered and marked in the texts like the others. */
function swapsItem(swaps: readonly Finding[], numbers: Numbers): Html | null {
  const [first] = swaps;
  if (!first) return null;
  return html`<li class="swaps ${first.severity}"><p class="what">${icon(first.severity)}<b>${first.severity}</b> <span class="kind">${kindTitle(first.kind)}?</span></p><ul>${swaps.map(
    (f) => {
      const number = numbers.get(f) ?? 0;
      return html`<li class="finding swap ${f.severity}" id="f${number}" tabindex="-1" data-kind="${f.kind}" data-severity="${f.severity}"><span class="says" id="m${number}" dir="auto">${swapWords(f)}</span> <span class="meta">${percent(f.confidence)} sure</span></li>`;
    },
  )}</ul></li>
`;
}

function findingItem(f: Finding, number: number, pages: string | null): Html {
  return html`<li class="finding ${f.severity}" id="f${number}" tabindex="-1" data-kind="${f.kind}" data-severity="${f.severity}">
<p class="what">${icon(f.severity)}<b>${f.severity}</b> <span class="kind">${kindTitle(f.kind)}</span></p>
<p class="says" id="m${number}" dir="auto">${excerpt(f.message, SHOWN_MESSAGE)}</p>
<p class="meta">${pages === null ? null : html`${pages} · `}${percent(f.confidence)} sure · <code>${f.id}</code></p>
<button type="button" class="copy needs-js" aria-label="Copy finding ${number}">Copy</button></li>
`;
}
