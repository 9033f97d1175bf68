// Scripts of a page: structured data (JSON-LD), data from which a framework writes the page, and the rest.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './attribute.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Data of fewer characters are settings. */
const STATE_CHARS = 400;
/** Names under which frameworks leave the data of a page: `__NEXT_DATA__`, `window.__NUXT__`, `self.__next_f.push(…)`. */
const STATE = /__[A-Z_]{4,40}__|__next_f\b/;

/** JSON-LD in an element that is, or holds, scripts. */
export const jsonLdIn = (element: Element): readonly string[] =>
  allIn(element)
    .filter(isJsonLd)
    .map(textOf)
    .filter((text) => text !== '');

/** Scripts that may write text into the page. */
export const scriptsIn = (element: Element): readonly Element[] => allIn(element).filter((s) => !isJsonLd(s));

/** Does the script hold data from which others write the page? */
export function isState(script: Element): boolean {
  const text = textOf(script);
  const isJson = /json/i.test(attribute(script, 'type') ?? '');
  return text.length > STATE_CHARS && (isJson || STATE.test(text.slice(0, STATE_CHARS)));
}

const isJsonLd = (script: Element): boolean => /ld\+json/i.test(attribute(script, 'type') ?? '');

function allIn(element: Element): readonly Element[] {
  const of = element.tagName === 'script' ? [element] : element.childNodes;
  return of.filter((s): s is Element => 'tagName' in s && s.tagName === 'script');
}

function textOf(script: Element): string {
  const first = script.childNodes[0];
  return first && 'value' in first ? first.value : '';
}
