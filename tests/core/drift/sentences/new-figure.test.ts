// A figure that the reference gives nowhere, in a phrase of a reworded sentence.
import { expect, test } from 'vitest';
import { loadEngine } from '../../../../src/node.ts';

const engine = await loadEngine();

const REFERENCE = [
  'Harrow Foods will keep its factory at Hembrook open.',
  'No jobs will be lost there, said the company, which employs 900 people and was founded in 1974.',
  'Half of the 48 lorries are to be replaced.',
];
const added = (second: string, third: string) =>
  engine
    .compare(['The Hembrook factory of Harrow Foods stays open.', second, third].join('\n\n'), REFERENCE.join('\n\n'))
    .findings.filter((f) => f.message.includes('no such figure'));

test('a year that is nowhere', () => {
  const found = added(
    'The company, an employer of 900 founded in 1974, said there would be no job cuts under an agreement that runs to 2028.',
    'Of the 48 lorries half will be replaced.',
  );
  expect(found.map((f) => f.candidate?.text)).toEqual(['2028']);
});

test('figures that are told elsewhere, written otherwise or worked out', () => {
  const found = added(
    'The company, which has employed nine hundred people and has been there since 1974, said there would be no job cuts.',
    'Of the lorries 24 will be replaced.',
  );
  expect(found).toEqual([]);
});
