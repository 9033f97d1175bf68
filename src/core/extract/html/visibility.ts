// What of a page a browser would not show, as far as its own static CSS says: style attributes and simple rules of <style>.
//
//   <span style="font-size:0">never</span>       .x{position:absolute;left:-9999px}       <p style="color:#fff;background:#fff">
//
// Two questions, two answers. Is it shown? Then it is text. If not: is that an evasion, or what every page does (menus, dialogs,
// texts for screen readers)? Tempting and wrong: to trust a colour that stands alone; colours count only where both are stated. How
// the CSS is read: `style-sheet.ts`. Constant an element.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Declarations, MAX_ATTRIBUTES, type Sheet, styleOf } from './style-sheet.ts';

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
