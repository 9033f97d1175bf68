// What hides in the two texts, as findings: an attempt to escape checks in the candidate, a fact worth knowing in the reference.
import type { AnnotatedDocument, Evasion, Finding } from './types.ts';

/** How a finding describes each kind of evasion; typesetting and what stands in the reference are facts, no accusations. */
const EVASIONS: Readonly<Record<Evasion['kind'], { readonly has: string; readonly so: string }>> = {
  invisible: { has: 'invisible characters in or beside', so: 'search and plagiarism checks do not find them' },
  homoglyph: {
    has: 'letters that imitate Latin ones in',
    so: 'search and plagiarism checks do not find them',
  },
  combining: { has: 'loose marks on top of the letters of', so: 'search and plagiarism checks do not find them' },
  letterform: { has: 'full-width or mathematical letters in', so: 'search and plagiarism checks do not find them' },
  typesetting: { has: 'soft hyphens or ligatures in', so: 'they come from typesetting and are read as plain letters' },
  bidi: { has: 'controls that turn the reading direction before', so: 'what is shown is not the order of the text' },
  'hidden-text': { has: 'text that a browser does not show, of', so: 'readers never see it; it is not compared' },
};

/** Text that is not what it seems: an attempt to escape checks in the candidate, a fact worth knowing in the reference. */
export function evasionFindings(
  candidate: AnnotatedDocument,
  reference: AnnotatedDocument,
): Omit<Finding, 'fingerprint'>[] {
  const list = (doc: AnnotatedDocument, side: 'candidate' | 'reference') =>
    (doc.evasions ?? []).map((e) => {
      const span = { start: e.start, end: e.end, text: doc.document.text.slice(e.start, e.end) };
      const words = e.words.map((w) => `“${w}”`).join(', ');
      const { has, so } = EVASIONS[e.kind];
      const shown = [words, [...e.codePoints, ...(e.means ?? [])].join(', ')].filter(Boolean).join('; ');
      const harmless = side === 'reference' || e.kind === 'typesetting';
      return {
        id: `evasion/${e.kind}`,
        kind: 'evasion' as const,
        severity: harmless ? ('info' as const) : ('minor' as const),
        confidence: 0.99,
        pair: null,
        candidate: side === 'candidate' ? span : null,
        reference: side === 'reference' ? span : null,
        message: `The ${side} has ${has} ${e.count === 1 ? 'a word' : `${e.count} words`}${shown ? ` (${shown})` : ''}: ${so}`,
        places: e.places,
      };
    });
  return [...list(candidate, 'candidate'), ...list(reference, 'reference')];
}
