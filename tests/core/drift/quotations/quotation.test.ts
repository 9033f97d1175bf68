import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

function quotationFindings(reference: string, candidate: string) {
  return engine.score(candidate, reference).findings.filter((f) => f.kind === 'quotation');
}

describe('fair', () => {
  test.each([
    ['verbatim', '“We stayed,” she said.', '“We stayed,” she said.'],
    ['typographic', '“We stayed,” she said.', '"We stayed", she said.'],
    ['broken marks', '“We stayed because of them,” Smith wrote.', '“We stayed because of them, ”Smith wrote.'],
    ['contraction', '“We do not have enough boats,” she said.', '“We don’t have enough boats,” she said.'],
    ['spelling', '“The harbour is full,” she said.', '“The harbor is full,” she said.'],
    ['elided', '“The pumps, which we bought in 2012, failed,” she said.', '“The pumps … failed,” she said.'],
    ['editor’s brackets', '“She was our best teacher,” Timm said.', '“[Mrs. Oduya] was our best teacher,” Timm said.'],
    [
      'a part of a long one',
      '“We have walked every mile of the wall since the storm and have found no crack in it,” Timm said.',
      'Timm said they had checked the whole wall and “found no crack”.',
    ],
    [
      'partial',
      '“They came in tired, cold and hungry,” the nurse said.',
      'The nurse said they came in “tired, cold and hungry”.',
    ],
    [
      'shortened at a clause',
      '“It took me years, and I would do it again,” she said.',
      '“It took me years,” she said.',
    ],
    ['reported speech', '“We will rebuild the school,” Brandt said.', 'Brandt said they would rebuild the school.'],
    ['split in two', '“It was close, far too close,” Pell said.', '“It was close,” Pell said, “far too close.”'],
    ['scare quotes', 'The so-called expert left.', 'The “expert” left.'],
  ])('%s', (_, reference, candidate) => {
    expect(quotationFindings(reference, candidate)).toEqual([]);
  });
});

describe('found', () => {
  test.each([
    [
      'a word',
      '“We read every page,” Hollen said.',
      '“We signed every page,” Hollen said.',
      'drift/quotation-altered',
      'major',
      'signed',
    ],
    [
      'a negation',
      '“We never signed that letter,” she said.',
      '“We signed that letter,” she said.',
      'drift/quotation-altered',
      'major',
      'We signed',
    ],
    [
      'an opposite',
      '“When we came, the seals were dry and the light was green,” she said.',
      '“When we came, the seals were wet and the light was green,” she said.',
      'drift/quotation-altered',
      'major',
      'wet',
    ],
    [
      'a cut condition',
      '“I would resign if the report were true,” Brandt said.',
      '“I would resign,” Brandt said.',
      'drift/quotation-truncated',
      'major',
      'I would resign',
    ],
    [
      'an invented one',
      'The board has not discussed a sale, a spokesman said.',
      '“We would never sell,” a spokesman said.',
      'drift/quotation-invented',
      'major',
      'We would never sell',
    ],
  ] as const)('%s', (_, reference, candidate, id, severity, text) => {
    const [finding, ...rest] = quotationFindings(reference, candidate);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ id, severity, candidate: { text } });
  });

  test('the message names the speaker and the size of the change', () => {
    const [finding] = quotationFindings('“We read every page,” Hollen said.', '“We signed every page,” Hollen said.');
    expect(finding?.message).toBe(
      'the quotation was altered in 1 word (‘read’ became ‘signed’); Hollen did not say this',
    );
  });

  test('a paraphrase in marks covers the whole quotation', () => {
    const [finding] = quotationFindings(
      '“It hit my chest, and every camera in the stadium will show you that,” he said.',
      '“The ball struck my breast, as all the footage from here can prove,” he said.',
    );
    expect(finding).toMatchObject({ id: 'drift/quotation-paraphrased' });
  });

  test('lost marks are a note', () => {
    const [finding] = quotationFindings(
      '“We never knew which of the doors had been left open,” he said.',
      'We never knew which of the doors had been left open, he said.',
    );
    expect(finding).toMatchObject({ id: 'drift/quotation-unquoted', severity: 'info' });
  });
});

describe('who is said to have said it', () => {
  test.each([
    [
      'not what the words are about',
      'Ines Calder, who led the trial, said the lotion “should not be given to children”.',
      'Ines Calder, who led the trial, said the lotion “should be given to children”.',
      'the quotation was altered in 1 word (‘not’ was dropped); Ines Calder did not say this',
    ],
    [
      'no paper',
      'The firm issued a written statement expressing “deep and lasting regret”.',
      'The firm issued a written statement expressing “deep and lasting sorrow”.',
      'the quotation was altered in 1 word (‘regret’ became ‘sorrow’); these words are not in the reference',
    ],
    [
      'a name before what it is',
      '“We read every page,” Ines Calder, a press officer, said.',
      '“We signed every page,” Ines Calder, a press officer, said.',
      'the quotation was altered in 1 word (‘read’ became ‘signed’); Ines Calder did not say this',
    ],
    [
      'a described person',
      '“We read every page,” the inspector said.',
      '“We signed every page,” the inspector said.',
      'the quotation was altered in 1 word (‘read’ became ‘signed’); the inspector did not say this',
    ],
  ])('%s', (_, reference, candidate, message) => {
    const found = engine.score(candidate, reference).findings;
    expect(found.map((f) => f.message)).toEqual([message]);
  });
});

describe('indirect speech put in quotation marks is minor', () => {
  test.each([
    ['“The levy would not be raised,” the minister said.', 'word for word'],
    ['The minister said: “The levy will not be raised.”', 'its tense taken back'],
  ])('%s', (candidate, how) => {
    const found = quotationFindings('The minister said that the levy would not be raised.', candidate);
    expect(found.map((f) => [f.id, f.severity])).toEqual([['drift/quotation-added-marks', 'minor']]);
    expect(found[0]!.message).toMatch(new RegExp(`is indirect speech put in quotation marks, ${how}$`));
  });

  test('other words are no indirect speech', () => {
    const found = quotationFindings(
      'The minister said that the levy would not be raised.',
      '“The levy will be raised,” the minister said.',
    );
    expect(found.map((f) => [f.id, f.severity])).toEqual([['drift/quotation-invented', 'major']]);
  });
});

test('a quotation that was aligned elsewhere is found in the article', () => {
  const reference =
    '“Nobody told us that the dam was weak,” Brandt said on Monday.\n\nThe town paid for the repair of the dam in 1998.';
  const candidate =
    'The town paid for the repair of the dam in 1998, but “nobody told us that the dam was weak”.\n\nBrandt spoke on Monday.';
  const found = engine.compare(candidate, reference).findings.filter((f) => f.id === 'drift/quotation-invented');
  expect(found).toEqual([]);
});
