// What kind of text is it? The content decides; the name only settles what the content leaves open.
import type { Format } from '../types.ts';

/** Units looked at; a page that opens with this much prose is not HTML. */
const HEAD = 20_000;

const HTML_START =
  /^(?:\s|<!--[^>]{0,2000}-->)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|\?xml[^>]{0,200}\?>\s*<(?:!doctype html|html))/i;
const TAG =
  /<\/?(?:p|div|span|article|section|main|body|head|html|meta|script|h[1-6]|ul|ol|li|table|tr|td|br|img|blockquote|figure|header|footer|nav|a)(?:\s[^<>]{0,400})?\/?>/gi;

export function detectFormat(raw: string, name: string): Format {
  const head = raw.slice(0, HEAD);
  if (HTML_START.test(head.slice(0, 4000))) return 'html';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const tags = head.match(TAG)?.length ?? 0;
  if (/^(?:x?html?|xht)$/.test(extension)) return tags > 0 ? 'html' : 'text';
  if (/^(?:md|markdown|mdown|mkd|mdx)$/.test(extension)) return 'markdown';
  // Fragments: a tag at the very start and a few more, or mostly tags.
  if (tags >= 3 && (/^\s*<[a-z]/i.test(head) || tags > head.length / 400)) return 'html';
  return markdownSigns(head) >= (extension === 'txt' ? 3 : 2) ? 'markdown' : 'text';
}

/** How many kinds of Markdown stand in the text; single signs such as "- " occur in plain text as well. */
function markdownSigns(head: string): number {
  let signs = 0;
  if (/^---\n(?:[A-Za-z_-]+:[^\n]{0,500}\n){1,40}---\n/.test(head)) signs += 2;
  if (/^#{1,6} \S/m.test(head)) signs++;
  if (/\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{0,500}\)/.test(head)) signs++;
  if (/(?:^|\s)\*\*\S[^*\n]{0,200}\*\*/.test(head)) signs++;
  if (/^```/m.test(head)) signs++;
  if (/^\|?(?:\s*:?-{3,}:?\s*\|)+/m.test(head)) signs++;
  if (/^> \S/m.test(head)) signs++;
  return signs;
}
