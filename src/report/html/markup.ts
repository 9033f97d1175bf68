// HTML by an escaping tagged template: a value gets into the page as text unless it is Html itself.
import { visible } from '../view/visible.ts';

/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | false | readonly Value[];

/** Markup from a template; strings and numbers are escaped, null and false give nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = parts[0]!;
  for (let i = 0; i < values.length; i++) out += markupOf(values[i]!) + parts[i + 1]!;
  return { html: out };
}

/** Trusted markup: constants of this program only, never a text of an article. */
export const raw = (text: string): Html => ({ html: text });

function markupOf(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(markupOf).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for element content and for quoted attributes; hidden characters become their names. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** JSON for a `<script type="application/json">`: nothing in it can end the element or start a comment. */
export function scriptJson(value: unknown): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { html: text };
}
