// What of a page a browser would not show, as far as its own static CSS says: style attributes and simple rules of <style>.
//
//   <span style="font-size:0">never</span>       .x{position:absolute;left:-9999px}       <p style="color:#fff;background:#fff">
//
// Two questions, two answers. Is it shown? Then it is text. If not: is that an evasion, or what every page does (menus, dialogs,
// texts for screen readers)? Tempting and wrong: a full cascade; half of it lives in files and scripts that are not at hand, so a
// rule counts only where nothing else in the page takes it back, and colours only where both are stated. Linear in page and CSS.
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What an element inherits, and how it comes to be unseen. */
export interface Look {
  /** Why it is not shown, whatever its children say; null: it is. */
  readonly gone: string | null;
  readonly invisible: boolean;
  readonly tiny: boolean;
  readonly color: string | null;
  /** Of the nearest ancestor that states one; null: unknown. */
  readonly background: string | null;
  /** Hidden in the way of menus, dialogs and screen readers. */
  readonly lawful: boolean;
}

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

type Declarations = ReadonlyMap<string, string>;

/** Only what elements say of themselves in `style` and `hidden`. */
export const NO_SHEET: Sheet = { rules: new Map(), external: true, lenient: true };

const CSS_CHARS = 300_000;
const STYLE_CHARS = 2_000;
const MAX_ATTRIBUTES = 40;
const PROPERTIES = new Set(
  'display visibility opacity font-size font text-indent left top right margin-left margin-top clip clip-path height width max-height overflow transform color background background-color'.split(
    ' ',
  ),
);
const A11Y_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden|visuallyhidden|a11y-hidden|assistive-text|u-hidden|is-hidden|hidden-accessible|element-invisible)(?:$|\s)/;
/** "Skip to content", out of sight until it has the focus. */
const SKIP_CLASS = /(?:^|[\s_-])skip-?(?:link|to|nav)/;
/** What may be such a link; what it leads to bears its name, too (`<main id="skip-link--target">`). */
const SKIP_TAG = /^(?:a|p|ul|li|nav|span)$/;

export const rootLook = (sheet: Sheet): Look => ({
  gone: null,
  invisible: false,
  tiny: false,
  color: null,
  background: sheet.external ? null : 'white',
  lawful: false,
});

/** Why text with this look is not shown, or null. */
export function unseen(look: Look): string | null {
  if (look.gone !== null) return look.gone;
  if (look.invisible) return 'visibility: hidden';
  if (look.tiny) return 'font-size: 0';
  if (look.color === 'transparent') return 'transparent letters';
  if (look.color !== null && look.color === look.background) return `${look.color} on ${look.background}`;
  return null;
}

/** The look of an element inside `parent`; `hint` is its class and id in lower case. */
export function lookOf(parent: Look, element: Element, hint: string, sheet: Sheet): Look {
  const style = styleOf(element, sheet);
  let gone = parent.gone;
  let lawful = parent.lawful;
  // A whole page that is hidden waits for a script that shows it.
  const isPage = element.tagName === 'html' || element.tagName === 'body';
  for (let i = 0; i < element.attrs.length && i < MAX_ATTRIBUTES; i++) {
    const { name, value } = element.attrs[i]!;
    if (
      !isPage &&
      ((name === 'hidden' && value.toLowerCase() !== 'until-found') ||
        (name === 'aria-hidden' && value === 'true' && !sheet.lenient))
    ) {
      gone ??= name;
      lawful = true;
    }
  }
  if (hint !== '' && !sheet.lenient && isForReaders(element.tagName, hint)) {
    gone ??= 'for screen readers';
    lawful = true;
  }
  if (style === null) return gone === parent.gone && lawful === parent.lawful ? parent : { ...parent, gone, lawful };
  if (!isPage) gone ??= goneBy(style);
  const visibility = style.get('visibility');
  const size = style.get('font-size') ?? /(?:^|\s)(\d[\d.]*(?:px|em|rem|pt|%))/.exec(style.get('font') ?? '')?.[1];
  const background = colorOf(style.get('background-color') ?? style.get('background'));
  const color = colorOf(style.get('color'));
  return {
    gone,
    lawful,
    invisible:
      visibility === undefined || isPage ? parent.invisible : visibility === 'hidden' || visibility === 'collapse',
    // em and % of nothing are nothing.
    tiny: size === undefined || (parent.tiny && /^[\d.]+(?:em|%)$/.test(size)) ? parent.tiny : pixels(size) <= 1,
    color: color === undefined ? parent.color : color,
    background: background === undefined || background === 'transparent' ? parent.background : background,
  };
}

const isForReaders = (tag: string, hint: string): boolean =>
  A11Y_CLASS.test(hint) || (SKIP_TAG.test(tag) && SKIP_CLASS.test(hint));

function styleOf(element: Element, sheet: Sheet): Declarations | null {
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

/** Hidden for good: no child can come back. */
function goneBy(style: Declarations): string | null {
  const is = (name: string, pattern: RegExp) => pattern.test(style.get(name) ?? '');
  if (is('display', /^none$/)) return 'display: none';
  if (is('opacity', /^(?:0|0?\.0\d*|0%)$/)) return 'opacity: 0';
  for (const side of ['left', 'top', 'right', 'text-indent', 'margin-left', 'margin-top'])
    if (isFarOff(style.get(side))) return 'off the screen';
  if (
    is('clip', /^rect\((?:[01](?:px)?[\s,]+){3}[01](?:px)?\)$/) ||
    is('clip-path', /^(?:inset\((?:50|100)%|circle\(0)/)
  )
    return 'clipped';
  if (is('overflow', /hidden|clip/) && ['height', 'width', 'max-height'].some((p) => pixels(style.get(p) ?? '') <= 1))
    return 'a box of no size';
  if (is('transform', /scale\(0(?:\.0+)?\)/)) return 'scaled to nothing';
  return null;
}

function isFarOff(value: string | undefined): boolean {
  const m = /^-(\d{2,7})(?:\.\d+)?(px|em|rem|vw|vh|%)$/.exec(value ?? '');
  return m !== null && Number(m[1]) >= (m[2] === 'px' ? 999 : m[2] === 'em' || m[2] === 'rem' ? 60 : 150);
}

/** A length in pixels; Infinity when it is none, or depends on something else. */
function pixels(value: string): number {
  const m = /^(\d+|\d*\.\d+)(px|em|rem|pt|%)?$/.exec(value);
  if (!m) return Number.POSITIVE_INFINITY;
  const n = Number(m[1]);
  if (n === 0) return 0;
  return m[2] === 'px' ? n : m[2] === 'pt' ? n * 1.33 : m[2] === undefined ? Number.POSITIVE_INFINITY : n * 16;
}

/** A colour by one name; undefined: not stated; null: stated, unknown. */
function colorOf(value: string | undefined): string | null | undefined {
  if (value === undefined || value === 'inherit') return undefined;
  if (/^(?:#fff|#ffffff|white|rgba?\(255[\s,]+255[\s,]+255(?:[\s,/]+1(?:\.0+)?)?\))$/.test(value)) return 'white';
  if (/^(?:#000|#000000|black|rgb\(0[\s,]+0[\s,]+0\))$/.test(value)) return 'black';
  if (/^(?:transparent|rgba\([\d\s,.]{1,40}[\s,/]+0?(?:\.0+)?\))$/.test(value)) return 'transparent';
  return /^(?:#[0-9a-f]{3,8}|[a-z]{3,20}|rgb\([\d\s,]{5,40}\))$/.test(value) && value !== 'none' ? value : null;
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
