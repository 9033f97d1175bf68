// The complete result as JSON, laid out to be read and diffed: small objects and lists on one line, larger ones broken.
import type { Reporter } from './reporter.ts';

/** Columns up to which an object stays on one line. */
const LINE = 120;

/** The Report itself, with a trailing newline. */
export const reportJson: Reporter = (report) => `${layOut(report, '')}\n`;

function layOut(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries: (readonly [key: string, value: unknown])[] = Array.isArray(value)
    ? value.map((v) => ['', v] as const)
    : Object.entries(value).map(([k, v]) => [`${JSON.stringify(k)}: `, v] as const);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + close;
  const inner = `${indent}  `;
  const parts = entries.map(([key, v]) => key + layOut(v, inner));
  // A part that was broken itself breaks what holds it.
  const flat = parts.every((p) => !p.includes('\n')) ? `${open}${parts.join(', ')}${close}` : '';
  if (flat && indent.length + flat.length <= LINE) return flat;
  return `${open}\n${parts.map((p) => inner + p).join(',\n')}\n${indent}${close}`;
}
