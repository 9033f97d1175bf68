import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/index.ts';
import { extractPlain } from '../../../src/core/extract/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { segment } from '../../../src/core/segment/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const lexicon = loadLexicon(readLexiconFile());

function quotations(raw: string) {
  const document = extractPlain({ name: 'test', raw });
  return annotate(document, segment(document), lexicon).quotations;
}

describe('quotations of a document', () => {
  test('a second quotation in the paragraph keeps the speaker', () => {
    const found = quotations('“We do not know which,” Okonjo told reporters. “Anyone who says they do is guessing.”');
    expect(found.map((q) => [q.speaker, q.text])).toEqual([
      ['Okonjo', 'We do not know which,'],
      ['Okonjo', 'Anyone who says they do is guessing.'],
    ]);
  });

  test('a quotation may run over sentences', () => {
    const [q] = quotations('“We stayed. Nobody had told us to leave,” said Tilda Brandt, the mayor.');
    expect(q).toMatchObject({ speaker: 'Tilda Brandt', marks: '“”', text: 'We stayed. Nobody had told us to leave,' });
    expect(q!.sentences[1]).toBeGreaterThanOrEqual(q!.sentences[0]);
  });

  test('a new paragraph does not inherit the speaker', () => {
    const found = quotations('“We stayed,” said Tilda Brandt.\n\nThe sign said “no swimming today” in red.');
    expect(found.map((q) => q.speaker)).toEqual(['Tilda Brandt', 'The sign']);
  });

  test('offsets restore the text', () => {
    const raw = 'Before. “We stayed, ”Brandt said. After that, "nobody came", she added.';
    for (const q of quotations(raw)) expect(raw.slice(q.start, q.end)).toBe(q.text);
  });
});
