// The built lexicon and the two verbs of the stage, for the tests of this folder.
import { annotate, annotateText } from '../../../src/core/annotate/index.ts';
import { extractPlain, loadLexicon } from '../../../src/core/index.ts';
import { detectLanguage } from '../../../src/core/languages/detect.ts';
import { segment } from '../../../src/core/segment/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

export const lexicon = loadLexicon(readLexiconFile());
export const sideOf = (text: string | readonly string[]) => annotateText(text, lexicon);
export const documentOf = (raw: string) => {
  const document = extractPlain({ name: 'test', raw });
  return annotate(document, segment(document), lexicon, detectLanguage(raw));
};
