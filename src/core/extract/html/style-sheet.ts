// What a page's own static CSS says of an element, as far as it may hide text: style attributes and simple rules of <style>.
//
// Tempting and wrong: a full cascade; half of it lives in files and scripts that are not at hand, so a rule counts only where nothing
// else in the page takes it back. Linear in page and CSS.
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** CSS that may hide something: declarations by selector. */
export interface Sheet {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** The page brings further style sheets, so that nothing is known about backgrounds. */
  readonly external: boolean;
  /** Names and `aria-hidden` prove nothing, since they would hide most of the page. */
  readonly lenient?: true;
}

interface Rule {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly declarations: Declarations;
}

export type Declarations = ReadonlyMap<string, string>;

/** Only what elements say of themselves in `style` and `hidden`. */
export const NO_SHEET: Sheet = { rules: new Map(), external: true, lenient: true };

const CSS_CHARS = 300_000;
const STYLE_CHARS = 2_000;
/** Attributes, and classes, of an element that are looked at. */
export const MAX_ATTRIBUTES = 40;
const PROPERTIES = new Set(
  'display visibility opacity font-size font text-indent left top right margin-left margin-top clip clip-path height width max-height overflow transform color background background-color'.split(
    ' ',
  ),
);

/** The declarations that hold for an element, null for none. */
export function styleOf(element: Element, sheet: Sheet): Declarations | null {
  let style: Map<string, string> | null = null;
  const take = (declarations: Declarations) => {
    style ??= new Map();
    for (const [k, v] of declarations) style.set(k, v);
  };
  if (sheet.rules.size > 0) {
    const id = element.attrs.find((a) => a.name === 'id')?.value ?? '';
    const names = (element.attrs.find((a) => a.name === 'class')?.value ?? '').slice(0, STYLE_CHARS).split(/\s+/);
    const fits = (r: Rule) =>
      (r.tag === '' || r.tag === element.tagName) &&
      (r.id === '' || r.id === id) &&
      r.classes.every((c) => names.includes(c));
    const keys = [element.tagName, ...names.slice(0, MAX_ATTRIBUTES).map((n) => `.${n}`), `#${id}`];
    for (const key of keys) for (const r of sheet.rules.get(key) ?? []) if (fits(r)) take(r.declarations);
  }
  const inline = element.attrs.find((a) => a.name === 'style')?.value;
  if (inline) take(declarationsOf(inline.slice(0, STYLE_CHARS)));
  return style;
}

function declarationsOf(css: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const part of css.split(';')) {
    const at = part.indexOf(':');
    if (at < 0) continue;
    const name = part.slice(0, at).trim().toLowerCase();
    if (PROPERTIES.has(name))
      out.set(
        name,
        part
          .slice(at + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      );
  }
  return out;
}

/** Rules of the page's <style> elements that hide something and that no other rule takes back. */
export function sheetOf(html: string): Sheet {
  const rules = new Map<string, Rule[]>();
  const css = cssOf(html);
  const external = /<link\b[^<>]{0,300}stylesheet/i.test(html.slice(0, CSS_CHARS)) || css.includes('@import');
  if (css === '') return { rules, external };
  /** Selector and property → how many rules set it. */
  const set = new Map<string, number>();
  const drafts: { selector: string; declarations: Map<string, string>; conditional: boolean }[] = [];
  for (const { prelude, body, conditional } of blocksOf(css)) {
    const declarations = declarationsOf(body);
    if (declarations.size === 0) continue;
    // What moves in is shown in the end.
    if (/\b(?:animation|transition)\b/.test(body)) declarations.delete('opacity');
    for (const selector of prelude.split(',', 50).map((s) => s.trim())) {
      for (const name of declarations.keys()) set.set(`${selector} ${name}`, (set.get(`${selector} ${name}`) ?? 0) + 1);
      drafts.push({ selector, declarations, conditional });
    }
  }
  for (const { selector, declarations, conditional } of drafts) {
    const m = /^([a-z][a-z0-9]{0,20})?((?:[.#][\w-]{1,80}){0,4})$/i.exec(selector);
    if (!m || conditional) continue;
    const parts = m[2]!.match(/[.#][\w-]+/g) ?? [];
    if (parts.length === 0 && m[1] === undefined) continue;
    const kept = new Map([...declarations].filter(([name]) => set.get(`${selector} ${name}`) === 1));
    // White links by tag: the site's dark parts, told apart by selectors that are not read here.
    if (parts.length === 0) kept.delete('color');
    if (kept.size === 0) continue;
    const key = parts[0] ?? m[1]!.toLowerCase();
    const rule: Rule = {
      tag: m[1]?.toLowerCase() ?? '',
      id: parts.find((p) => p[0] === '#')?.slice(1) ?? '',
      classes: parts.filter((p) => p[0] === '.').map((p) => p.slice(1)),
      declarations: kept,
    };
    const list = rules.get(key);
    if (list) list.push(rule);
    else rules.set(key, [rule]);
  }
  return { rules, external };
}

function cssOf(html: string): string {
  let css = '';
  let at = html.indexOf('<style');
  while (at >= 0 && css.length < CSS_CHARS) {
    const from = html.indexOf('>', at);
    const to = from < 0 ? -1 : html.indexOf('</style', from);
    if (to < 0) break;
    css += `${html.slice(from + 1, Math.min(to, from + CSS_CHARS))}\n`;
    at = html.indexOf('<style', to);
  }
  return withoutComments(css);
}

function withoutComments(css: string): string {
  let out = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    out += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return out;
    at = close + 2;
  }
  return out + css.slice(at);
}

/** Rules in order; those inside @media and the like are conditional. */
function* blocksOf(css: string): Generator<{ prelude: string; body: string; conditional: boolean }> {
  let at = 0;
  let depth = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const close = css.indexOf('}', at);
    if (close >= 0 && (open < 0 || close < open)) {
      depth = Math.max(0, depth - 1);
      at = close + 1;
      continue;
    }
    if (open < 0) return;
    const prelude = css.slice(Math.max(at, css.lastIndexOf(';', open) + 1, open - STYLE_CHARS), open).trim();
    if (prelude.startsWith('@')) {
      depth++;
      at = open + 1;
      continue;
    }
    const end = css.indexOf('}', open);
    if (end < 0) return;
    yield { prelude, body: css.slice(open + 1, Math.min(end, open + STYLE_CHARS)), conditional: depth > 0 };
    at = end + 1;
  }
}
