// What is off, and what runs from left to right, in a text that is not English.
import type { Detected } from '../languages/detect.ts';
import { PACKS } from '../languages/index.ts';
import type { Notice } from '../types.ts';

/** Notices for a document in a language other than English. */
export function languageNotices(name: string, language: Detected): Notice[] {
  const notices: Notice[] = [];
  if (language.rightToLeft)
    notices.push({
      id: 'right-to-left',
      message: `${name}: the text runs from right to left; it is compared in reading order, and marks may look misplaced in a left-to-right terminal.`,
    });
  if (language.code === 'en') return notices;
  const pack = PACKS.find((p) => p.code === language.code);
  const what = pack
    ? `the text looks ${pack.name}; words are compared by their letters, numbers, dates, negations and quotations by ${pack.name} rules`
    : `the text does not look English${language.name ? ` (it seems to be ${language.name})` : ''}; words are compared by their letters, figures and quotations as they stand`;
  notices.push({
    id: 'not-english',
    message: `${name}: ${what}. Synonyms, opposites by dictionary, lemmas and parts of speech are switched off, and so are the other kinds of drift; the verdict rests on structure alone.`,
  });
  return notices;
}
