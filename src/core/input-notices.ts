// What the two inputs look like beside each other: empty, the same, the wrong way round, in two languages.
import { acrossLanguages } from './languages/across.ts';
import { nameOf } from './languages/detect.ts';
import type { AnnotatedDocument, Document, Notice } from './types.ts';

/** What the two inputs look like beside each other: the wrong file, or the right ones the wrong way round. */
export function inputNotices(candidate: Document, reference: Document): Notice[] {
  const notices: Notice[] = [candidate, reference]
    .map((doc, i) => ({ doc, side: i === 0 ? 'candidate' : 'reference' }))
    .filter(({ doc }) => doc.text.trim() === '')
    .map(({ side }) => ({ id: 'no-text', message: `The ${side} holds no text: nothing could be compared.` }));
  if (candidate.text === reference.text && candidate.text !== '')
    notices.push({
      id: 'identical-texts',
      message: 'The candidate and the reference are the same text; check that two different articles were given.',
    });
  const day = (doc: Document) => /^\d{4}-\d{2}-\d{2}/.exec(doc.metadata.published ?? '')?.[0];
  const [c, r] = [day(candidate), day(reference)];
  if (c && r && c < r)
    notices.push({
      id: 'candidate-older',
      message: `The candidate is dated ${c}, before the reference (${r}): the two may have been swapped; the candidate comes first.`,
    });
  return notices;
}

/** Across languages no word is like another. */
export function languageNotices(candidate: AnnotatedDocument, reference: AnnotatedDocument): Notice[] {
  if (!acrossLanguages(candidate, reference)) return [];
  const [c, r] = [candidate.language ?? 'en', reference.language ?? 'en'];
  return [
    {
      id: 'languages-differ',
      message: `The candidate looks ${nameOf(c)} and the reference ${nameOf(r)}: a translation is not recognised; only what both have to the letter, such as figures and dates, is compared.`,
    },
  ];
}
