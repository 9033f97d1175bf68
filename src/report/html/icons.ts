// Shapes that say what colours say: one a label, one a severity. They scale with the text.
import type { Label, Severity } from '../../core/index.ts';
import { type Html, html, raw } from './markup.ts';

export type RowLabel = Label | 'only-candidate' | 'only-reference';

const SHAPES: Record<RowLabel | Severity, string> = {
  copied: '<rect x="2" y="2" width="12" height="12" rx="1"/>',
  edited:
    '<rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2.5 2.5H8v11H2.5z"/>',
  spun: '<path d="M8 .5 15.5 8 8 15.5.5 8z"/>',
  rewritten: '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2"/>',
  'only-candidate': '<path d="M6.8 2h2.4v4.8H14v2.4H9.2V14H6.8V9.2H2V6.8h4.8z"/>',
  'only-reference': '<path d="M2 6.8h12v2.4H2z"/>',
  major: '<path d="M8 1 15.5 14.5H.5z"/>',
  minor: '<path d="M8 3.2 13.6 13.3H2.4z" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  info: '<circle cx="8" cy="8" r="3.5"/>',
};

/** An inline shape; the word beside it is the text alternative. */
export function icon(name: RowLabel | Severity): Html {
  return html`<svg class="i" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">${raw(SHAPES[name])}</svg>`;
}
