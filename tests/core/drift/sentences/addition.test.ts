import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const additions = (reference: string, candidate: string) =>
  engine.score(candidate, reference).findings.filter((f) => f.kind === 'addition');

describe('findAddition', () => {
  test.each([
    [
      'a clause',
      'The mayor resigned on Friday.',
      'The mayor resigned on Friday after pressure from the police.',
      'after pressure from the police',
    ],
    [
      'a relative clause',
      '“I go by the jar,” Okonjo said.',
      '“I go by the jar,” said Okonjo, who has won three national prizes.',
      'who has won three national prizes',
    ],
    [
      'a participle',
      'The team drilled for nine weeks.',
      'The team drilled for nine weeks, ignoring warnings from local fishermen.',
      'ignoring warnings from local fishermen',
    ],
  ])('%s is found', (_, reference, candidate, text) => {
    expect(additions(reference, candidate)).toMatchObject([{ severity: 'major', candidate: { text } }]);
  });

  test.each([
    ['padding', 'The mayor resigned on Friday.', 'However, the mayor also resigned on Friday, it was reported.'],
    [
      'a rewording',
      'The bank said it would cut a tenth of its jobs.',
      'One in ten posts will go at the lender, according to its own statement.',
    ],
    [
      'a light verb',
      'The council visited the site before the vote.',
      'The council paid a visit to the site before the vote.',
    ],
  ])('%s is fair', (_, reference, candidate) => {
    expect(additions(reference, candidate)).toEqual([]);
  });
});

describe('whole sentences', () => {
  const reference =
    'The mayor of Lanz resigned on Friday after nine years.\n\nHer deputy will run the town until June.\n\nThe council meets again on Monday at noon.';

  test('a sentence without a source in a copy is grave when it brings harm, figures or names', () => {
    const candidate = `${reference}\n\nProsecutors have frozen two secret accounts abroad.`;
    const found = engine.compare(candidate, reference).findings.filter((f) => f.id === 'drift/added-sentence');
    expect(found).toMatchObject([
      { severity: 'major', pair: null, candidate: { text: 'Prosecutors have frozen two secret accounts abroad.' } },
    ]);
  });

  test('an independent article gets none', () => {
    const candidate =
      'Prosecutors have frozen two secret accounts abroad.\n\nA storm tore roofs from forty houses.\n\nPell won gold in Halden.';
    expect(engine.compare(candidate, reference).findings.filter((f) => f.id === 'drift/added-sentence')).toEqual([]);
  });
});
