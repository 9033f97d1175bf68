// One sentence with its edits, as spans. With colour the style carries the edit (strike-through and underline beside red
// and green); without it the marks [-old-] and {+new+} do.
import { drawnRuns, type Run, type SideName } from '../view/runs.ts';
import { visibleLine } from '../view/visible.ts';
import { count } from '../view/words.ts';
import { type Span, type Style, span } from './style.ts';

/** Characters of one sentence that are printed: beyond that a "sentence" is data, and the JSON report has all of it. */
const SHOWN_CHARS = 4_000;

export function sentenceSpans(runs: readonly Run[], side: SideName, color: boolean): Span[] {
  const spans: Span[] = [];
  let left = SHOWN_CHARS;
  for (const run of color ? runs : marked(runs)) {
    if (left <= 0) break;
    spans.push(...runSpans(run, visibleLine(run.text.slice(0, left)), side, color));
    left -= run.text.length;
  }
  const length = runs.length > 0 ? runs.at(-1)!.end - runs[0]!.start : 0;
  if (length > SHOWN_CHARS) spans.push(span(` … (${count(length - SHOWN_CHARS, 'more character')})`, 'faint'));
  return spans;
}

/**
 * Runs for the display by marks: neighbours of one treatment joined, and only those findings kept that no edit mark
 * shows already, so that marks never stand next to marks.
 */
function marked(runs: readonly Run[]): readonly Run[] {
  const edited = new Set(runs.filter((r) => r.op !== 'keep').flatMap((r) => r.findings));
  const shown = runs.map((run) => ({
    ...run,
    findings: run.op === 'keep' ? run.findings.filter((f) => !edited.has(f) && f.severity !== 'info') : [],
  }));
  return drawnRuns(shown, (a, b) => a.findings.length > 0 === b.findings.length > 0);
}

function runSpans(run: Run, text: string, side: SideName, color: boolean): Span[] {
  const style = styleOf(run, side);
  if (color) return [span(text, style)];
  const marks = marksOf(run, side);
  if (!marks) return [span(text, style)];
  // The marks hug the words; the blanks at either end stay outside.
  const body = text.trim();
  if (!body) return [span(text)];
  const lead = text.slice(0, text.indexOf(body));
  const tail = text.slice(lead.length + body.length);
  return [span(lead), span(marks[0] + body + marks[1], style), span(tail)].filter((s) => s.text);
}

function styleOf(run: Run, side: SideName): Style {
  // Words that a finding spans but that nobody changed are underlined only, so that the change itself stands out.
  if (run.findings.some((f) => f.severity !== 'info')) return run.op === 'keep' ? 'in-drift' : 'drifted';
  switch (run.op) {
    case 'keep':
      return 'plain';
    case 'move':
      return 'moved';
    case 'substitute':
      return side === 'reference' ? 'swapped-out' : 'swapped-in';
    default:
      return side === 'reference' ? 'deleted' : 'inserted';
  }
}

function marksOf(run: Run, side: SideName): readonly [string, string] | null {
  if (run.op === 'move') return ['<~', '~>'];
  if (run.op !== 'keep') return side === 'reference' ? ['[-', '-]'] : ['{+', '+}'];
  return run.findings.length > 0 ? ['«', '»'] : null;
}
