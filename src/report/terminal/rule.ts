// Rules of the catalogue as text: one in full, or all in a list.
import type { Rule } from '../../core/index.ts';
import { visibleLine } from '../view/visible.ts';
import { kindTitle } from '../view/words.ts';
import { wrapWith } from './layout.ts';
import type { Layout } from './pairs.ts';
import { type Line, render, type Style, span } from './style.ts';

/** What the rule means, why it matters, what to do, an example of each side, and how to silence it. */
export function explainRule(rule: Rule, { width, color }: Layout): string {
  const part = (title: string, text: string, style: Style = 'plain'): Line[] => [
    [],
    ...wrapWith([span(title.padEnd(16), 'faint')], [span(visibleLine(text), style)], width),
  ];
  const example = ([reference, candidate]: readonly [string, string]) => `${quoted(reference)} → ${quoted(candidate)}`;
  return render(
    [
      [span(rule.id, 'strong'), span(`  ${rule.title}  `), span(`usually ${rule.severity}`, rule.severity)],
      ...part('Kind', rule.kind === 'gate' ? 'Threshold of check (gate)' : `${kindTitle(rule.kind)} (${rule.kind})`),
      ...part('Why it matters', rule.why),
      ...(rule.method ?? []).flatMap((text, i) => part(i === 0 ? 'How it is told' : '', text)),
      ...(rule.limits === undefined ? [] : part('Limits', rule.limits)),
      ...part('What to do', rule.action),
      ...part('Reported', example(rule.reported), 'bad'),
      ...part('Not reported', example(rule.fair), 'good'),
      ...(rule.kind === 'gate'
        ? []
        : part('How sure', 'each finding states how sure it is; --min-confidence leaves out those below a figure')),
      ...part('To silence it', silence(rule)),
    ],
    color,
  );
}

/** An example that holds quotation marks itself stands between single ones. */
const quoted = (text: string): string => (text.includes('“') ? `‘${text}’` : `“${text}”`);

function silence({ id, kind }: Rule): string {
  const off = `in check: rules: { '${id}': 'off' } in the policy of spindrift.config.*`;
  // What was not checked is never a pass, whatever the policy says.
  if (id === 'gate/unchecked') return 'it cannot be: leave the file out with `ignore` in spindrift.config.*';
  if (kind === 'gate') return off;
  return `compare … --ignore ${kind}, or --min-confidence 0.5 for those that are rather so than not; ${off}`;
}

/** One line a rule. */
export function listRules(rules: readonly Rule[], { width, color }: Layout): string {
  const column = Math.max(0, ...rules.map((r) => r.id.length)) + 2;
  return render(
    rules.flatMap((r) =>
      wrapWith([span(r.id.padEnd(column), 'strong'), span(r.severity.padEnd(7), r.severity)], [span(r.title)], width),
    ),
    color,
  );
}
