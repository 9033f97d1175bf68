import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

function attributionFindings(reference: string, candidate: string) {
  return engine.score(candidate, reference).findings.filter((f) => f.kind === 'attribution');
}

describe('fair', () => {
  test.each([
    ['surname only', '“We will pay,” Owen Kray said.', '“We will pay,” said Kray.'],
    ['apposition first', 'The chairman, Dr. Samuel Okonjo, said the offer was low.', 'The offer was low, Okonjo said.'],
    ['a pronoun', '“We will pay,” Owen Kray said on Friday.', '“We will pay,” he said on Friday.'],
    [
      'another word for the same people',
      'The researchers said the ice was thin.',
      'The scientists said the ice was thin.',
    ],
    ['a verb of saying changed', '“We will pay,” Kray said.', '“We will pay,” Kray told reporters.'],
    ['who hears it', '“We will pay,” Kray told investors.', '“We will pay,” Kray told shareholders.'],
    [
      'a noun of saying',
      'Cartico had argued that the fee was fair.',
      'The company’s case had been that the fee was fair.',
    ],
    ['in the view of', 'The professor believes that it is genuine.', 'In the view of the professor, it is genuine.'],
    ['source moved', 'According to residents, the depot makes noise.', 'The depot makes noise, residents say.'],
    [
      'a slip in the name',
      'Okonjo replied that nine grains had been found.',
      'Okonyo replied that nine grains had been found.',
    ],
  ])('%s', (_, reference, candidate) => {
    expect(attributionFindings(reference, candidate)).toEqual([]);
  });
});

describe('found', () => {
  test.each([
    [
      'another person',
      '“We will pay,” Kray said on Friday.',
      '“We will pay,” Halvorsen said on Friday.',
      'major',
      'Halvorsen',
    ],
    [
      'another body',
      'Falls were common, although the researchers said so too late.',
      'Falls were common, although Ellery Pharma said so too late.',
      'major',
      'Ellery Pharma',
    ],
    ['another sex', '“We will pay for it all,” she said.', '“We will pay for it all,” he said.', 'minor', 'he'],
  ] as const)('%s', (_, reference, candidate, severity, text) => {
    expect(attributionFindings(reference, candidate)).toMatchObject([
      { id: 'drift/attribution', severity, candidate: { text } },
    ]);
  });

  test('a claim that became a fact', () => {
    expect(
      attributionFindings(
        'According to residents, the depot makes noise all night.',
        'The depot makes noise all night.',
      ),
    ).toMatchObject([{ id: 'drift/attribution-lost', severity: 'major' }]);
  });
});

test('a pronoun is resolved in the article', () => {
  const reference =
    'Dr. Priya Ostrander disagreed on Monday.\n\n“The opinion does not mention that evidence once,” she said.';
  const candidate =
    'Dr. Priya Ostrander disagreed on Monday.\n\n“The opinion does not mention that evidence once,” said Halvard Minty.';
  const found = engine.compare(candidate, reference).findings.filter((f) => f.kind === 'attribution');
  expect(found).toMatchObject([{ severity: 'major' }]);
  const fair = candidate.replace('Halvard Minty', 'Ostrander');
  expect(engine.compare(fair, reference).findings.filter((f) => f.kind === 'attribution')).toEqual([]);
});

test('speaker and hearer exchanged are roles exchanged', () => {
  const found = engine.score(
    'The base will stay open, the committee told Holm.',
    'The base will stay open, Holm told the committee.',
  ).findings;
  expect(found).toMatchObject([{ kind: 'role', severity: 'major' }]);
});

test.each([
  [
    'said after a comma',
    'The minister lied about the contract, the opposition claims.',
    'The minister lied about the contract.',
  ],
  ['no article before it', 'The company poisoned the river, residents claim.', 'The company poisoned the river.'],
  ['said by one', 'The dam will burst within a year, an engineer warned.', 'The dam will burst within a year.'],
  ['said first', 'The union says the plant is safe.', 'The plant is safe.'],
])('a claim without its source is a fact: %s', (_, reference, candidate) => {
  expect(attributionFindings(reference, candidate)).toMatchObject([
    { id: 'drift/attribution-lost', severity: 'major' },
  ]);
});

test('a list may end in claims', () => {
  const listed = 'The fund pays for repairs, new roofs, the insurance claims.';
  expect(attributionFindings(listed, 'The fund pays for repairs and new roofs.')).toEqual([]);
});
