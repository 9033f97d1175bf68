// The sources of a candidate, for the terminal: which, how sure, and which part of the candidate comes from each.
import { wrapWith } from './terminal/layout.ts';
import { type Line, render, span } from './terminal/style.ts';
import { visibleLine } from './view/visible.ts';
import { percent, sureness } from './view/words.ts';

interface ShownSources {
  readonly candidate: { readonly name: string; readonly title: string | null; readonly sentences: number };
  readonly sources: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly confidence: number;
    readonly share: number;
    readonly alsoAs: readonly string[];
    readonly sentences: readonly { readonly text: string }[];
  }[];
}

const COLUMN = 11;
/** Characters of the first sentence that are enough to find it. */
const QUOTED = 70;

export function reportSources(
  { candidate, sources }: ShownSources,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const field = (name: string, text: string, style: 'plain' | 'strong' | 'faint' = 'plain'): Line[] =>
    wrapWith([span(name.padEnd(COLUMN), 'faint')], [span(text, style)], width);
  const lines: Line[] = field('Candidate', named(candidate), 'strong');
  if (sources.length === 0) lines.push(...field('Sources', 'none: nothing in the index speaks for being one'));
  sources.forEach((s, i) => {
    lines.push([]);
    lines.push(...field(`Source ${i + 1}`, named(s), 'strong'));
    lines.push(...field('', `${sureness(s.confidence)} (${percent(s.confidence)})`));
    const first = s.sentences[0] ? visibleLine(s.sentences[0].text) : '';
    const quoted = first.length > QUOTED ? `${first.slice(0, QUOTED - 1)}…` : first;
    const n = s.sentences.length;
    const part =
      n === 0
        ? 'no single sentence tells which part comes from it'
        : `${n} of ${candidate.sentences} sentences (${percent(s.share)}) come from it, from “${quoted}” on`;
    lines.push(...field('', part));
    if (s.alsoAs.length)
      lines.push(
        ...field('', `the same text is kept as ${s.alsoAs.map((name) => visibleLine(name)).join(', ')}`, 'faint'),
      );
  });
  return render(lines, color);
}

const named = ({ name, title }: { readonly name: string; readonly title: string | null }): string =>
  `${visibleLine(name)}${title ? ` — ${visibleLine(title)}` : ''}`;
