// A sentence with its edits and findings as inline markup.
import type { Finding } from '../../core/index.ts';
import { drawnRuns, type Run, type SideName, sameFindings } from '../view/runs.ts';
import { byGravity } from '../view/tally.ts';
import { count } from '../view/words.ts';
import { type Html, html, raw } from './markup.ts';

/** Characters of one sentence that are drawn; beyond that it is data, and the JSON report has all of it. */
const SHOWN_CHARS = 12_000;

/** `numbers` gives a finding's place in the page. */
export function sentenceHtml(
  sentence: readonly Run[],
  side: SideName,
  numbers: ReadonlyMap<Finding, number>,
): readonly Html[] {
  const runs = drawnRuns(sentence, (a, b) => sameFindings(a.findings, b.findings));
  const out: Html[] = [];
  let left = SHOWN_CHARS;
  for (let i = 0; i < runs.length && left > 0; ) {
    // Neighbours under the same findings are one link, whatever was edited inside.
    const { findings } = runs[i]!;
    const inner: Html[] = [];
    while (i < runs.length && left > 0 && sameFindings(runs[i]!.findings, findings)) {
      inner.push(runHtml(runs[i]!, runs[i]!.text.slice(0, left), side));
      left -= runs[i]!.text.length;
      i++;
    }
    out.push(...(findings.length > 0 ? [findingLink(inner, findings, numbers)] : inner));
  }
  const hidden = runs.length > 0 ? runs.at(-1)!.end - runs[0]!.start - SHOWN_CHARS : 0;
  if (hidden > 0) out.push(html` <span class="cut">… (${count(hidden, 'more character')})</span>`);
  return out;
}

function findingLink(
  inner: readonly Html[],
  findings: readonly Finding[],
  numbers: ReadonlyMap<Finding, number>,
): Html {
  const gravest = [...findings].sort(byGravity)[0]!;
  const ids = findings.map((f) => numbers.get(f) ?? -1);
  const first = numbers.get(gravest) ?? -1;
  return html`<a class="mark ${gravest.severity}" href="#f${first}" data-f="${ids.join(' ')}" aria-describedby="m${first}">${inner}</a>`;
}

function runHtml(run: Run, text: string, side: SideName): Html {
  if (run.op === 'keep') return html`${text}`;
  // Blanks at the edges stay outside, so that marked words do not look longer than they are.
  const body = text.trim();
  if (!body) return html`${text}`;
  const lead = text.slice(0, text.indexOf(body));
  const tail = text.slice(lead.length + body.length);
  const tag = raw(run.op === 'move' ? 'span' : side === 'reference' ? 'del' : 'ins');
  const name = run.op === 'substitute' ? 'sub' : run.op === 'move' ? 'mov' : 'lone';
  return html`${lead}<${tag} class="${name}">${body}</${tag}>${tail}`;
}
