// What every page has: head, content security policy, styles, script. A page opens from disk, loads nothing, and can run
// nothing but its own script, which the policy names by its hash.
import { type Html, html, raw } from './markup.ts';
import { sha256Base64 } from './sha256.ts';

interface Shell {
  readonly title: string;
  readonly version: string;
  /** ASCII constants of the program, never text of an article. */
  readonly styles: string;
  readonly script: string;
  readonly body: Html;
  readonly bodyClass: string | null;
}

export function pageHtml({ title, version, styles, script, body, bodyClass }: Shell): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy(script, styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="spindrift ${version}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(styles)}</style>
</head>
<body${bodyClass && html` class="${bodyClass}"`}>
${body}
<script>${raw(script)}</script>
</body>
</html>
`.html;
}

const known = new Map<string, string>();

/** Script and styles are constants of the program: each is hashed once a process. */
function hashOf(text: string): string {
  const found = known.get(text) ?? `'sha256-${sha256Base64(text)}'`;
  known.set(text, found);
  return found;
}

function policy(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
