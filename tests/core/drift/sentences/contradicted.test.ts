import { expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

const REFERENCE = [
  'Brackwater will build a plant on the site of the old tannery, the council announced on Monday.',
  'It will use 30% less water than the firm’s bakery in Dunmore, Indiana, which will remain open.',
  'About 200 people are to work there when production begins in the spring of 2027.',
  'The council has promised to widen the road to the site.',
];

/** The retelling with a line of its own at its end. */
function contradicted(line: string) {
  const candidate = [
    'The council said on Monday that Brackwater is to put up a plant where the old tannery stood.',
    'It will need 30% less water than the bakery that the firm runs in Dunmore, Indiana.',
    'Some 200 people will work there from the spring of 2027, when production begins.',
    'The road to the site is to be widened, the council has promised.',
    line,
  ];
  const { findings } = engine.compare(candidate.join('\n\n'), REFERENCE.join('\n\n'));
  return findings.filter((f) => f.kind === 'negation' && f.pair === null).map((f) => f.severity);
}

test.each(['The Dunmore bakery is set to close.', 'The bakery in Dunmore will be closed.'])('%s', (line) => {
  expect(contradicted(line)).toEqual(['major']);
});

test.each([
  'The Dunmore bakery is not going to close.',
  'The Dunmore bakery will remain open.',
  'The Dunmore bakery employs many people.',
  'The school in Dunmore is set to close.',
  // Of another time than the 2027 of the reference.
  'Production in Brackwater ended in 2011.',
])('no contradiction: %s', (line) => {
  expect(contradicted(line)).toEqual([]);
});
