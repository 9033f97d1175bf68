// Styled text before it becomes escapes: layout counts columns on these spans, so no width code ever parses escapes.

export type Style =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'heading'
  | 'deleted'
  | 'inserted'
  | 'swapped-out'
  | 'swapped-in'
  | 'moved'
  | 'drifted'
  | 'in-drift'
  | 'major'
  | 'minor'
  | 'info'
  | 'good'
  | 'bad'
  | 'spun'
  | 'copied'
  | 'edited'
  | 'rewritten';

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One line of spans without line breaks. */
export type Line = readonly Span[];

/**
 * SGR codes. Only the 16 basic colours, whose look is the reader's own theme, so that both light and dark terminals stay
 * readable; underline and strike-through say the same as red and green to readers who do not tell those apart.
 */
const CODES: Record<Style, string> = {
  plain: '',
  strong: '1',
  faint: '2',
  heading: '1;36',
  deleted: '9;31',
  inserted: '4;32',
  'swapped-out': '31',
  'swapped-in': '32',
  moved: '3;34',
  drifted: '1;4;35',
  'in-drift': '4',
  major: '1;31',
  minor: '1;33',
  info: '1;34',
  good: '32',
  bad: '31',
  spun: '1;31',
  copied: '1;32',
  edited: '1;33',
  rewritten: '1;34',
};

export const span = (text: string, style: Style = 'plain'): Span => ({ text, style });

/** Lines as text, each ended by a line break; trailing blanks are dropped. */
export function render(lines: readonly Line[], color: boolean): string {
  return lines.map((line) => `${renderLine(line, color)}\n`).join('');
}

function renderLine(line: Line, color: boolean): string {
  let out = '';
  let pending = '';
  for (const { text, style } of line) {
    // Blanks at the end of a line are held back until something follows them.
    const body = text.trimEnd();
    if (!body) {
      pending += text;
      continue;
    }
    const code = color ? CODES[style] : '';
    out += pending + (code ? `\u001b[${code}m${body}\u001b[0m` : body);
    pending = text.slice(body.length);
  }
  return out;
}
