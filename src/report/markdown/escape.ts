// Texts in GitHub-flavoured Markdown as texts: no markup, no HTML, no links, no mentions of people.
import { visibleLine } from '../view/visible.ts';

/**
 * One line of text, escaped. Beside Markdown's own characters this defuses what GitHub makes of plain text: `@name`
 * (a mail to a stranger), `#12` and bare addresses. An empty comment between the characters stops those; an entity would
 * not, since GitHub looks for them in the rendered text.
 */
export function escapeMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1<!-- -->')
    .replace(/\bwww(?=\.)/gi, 'www<!-- -->');
}

/** Text inside code marks, whatever it holds. */
export function codeMarkdown(text: string): string {
  const line = visibleLine(text).replace(/\|/g, '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  const blank = longest > 0 ? ' ' : '';
  return fence + blank + line + blank + fence;
}
