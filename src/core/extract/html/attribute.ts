import type { DefaultTreeAdapterTypes } from 'parse5';

/** The value of an attribute, null when the element does not have it. */
export function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | null {
  return element.attrs.find((a) => a.name === name)?.value ?? null;
}
