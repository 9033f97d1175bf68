// What a text says of itself before it begins: YAML or TOML between fences, or lines of known names, as scrapers write them.
//
//   ---              +++                     Title: The ferry
//   title: Ferry     title = "Ferry"         URL Source: https://ferry.example/
//   ---              +++                     Markdown Content:
//
// Tempting and wrong: every "name: value" line. Minutes and interviews begin with those ("Chair: Ada Lund"); only names that no text
// begins with count, and only with a title or an address among them. Linear.

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly end: number;
}

const FENCED_CHARS = 20_000;
const FACTS = 20;
const FACT =
  /^(title|author|byline|date|published(?: time)?|url|url source|source|site|language|description|tags|keywords|markdown content)[ \t]*:[ \t]*(.*)$/i;

/** Only single-line pairs of fenced front matter are read, the rest is passed over. */
export function frontMatter(raw: string): FrontMatter | null {
  const fence = raw.startsWith('---\n') || raw.startsWith('---\r\n') ? '---' : raw.startsWith('+++\n') ? '+++' : null;
  if (!fence) return factLines(raw);
  const close = raw.indexOf(`\n${fence}`, 3);
  if (close < 0 || close > FENCED_CHARS) return null;
  const fields = new Map<string, string>();
  for (const line of raw.slice(4, close).split('\n')) {
    const m = /^([A-Za-z_-]{1,40})\s*[:=]\s*(\S.*)$/.exec(line.trim());
    if (m) fields.set(m[1]!.toLowerCase(), m[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const lineEnd = raw.indexOf('\n', close + 1);
  return { fields, end: lineEnd < 0 ? raw.length : lineEnd + 1 };
}

/** Lines of known names at the very start, blank ones between them. */
export function factLines(raw: string): FrontMatter | null {
  const fields = new Map<string, string>();
  let end = 0;
  for (let at = 0; at < raw.length && fields.size < FACTS; ) {
    const stop = raw.indexOf('\n', at);
    const next = stop < 0 ? raw.length : stop + 1;
    const line = raw.slice(at, Math.min(next, at + 2000)).trim();
    const m = FACT.exec(line);
    if (m) {
      const name = m[1]!.toLowerCase();
      if (m[2]) fields.set(NAMES[name] ?? name, m[2].trim());
      end = next;
      if (name === 'markdown content') break;
    } else if (line !== '') break;
    at = next;
  }
  return fields.size >= 2 && (fields.has('title') || fields.has('url')) ? { fields, end } : null;
}

const NAMES: Readonly<Record<string, string>> = { 'url source': 'url', 'published time': 'published' };
