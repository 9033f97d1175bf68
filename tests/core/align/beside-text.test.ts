import { expect, test } from 'vitest';
import { besideTextOf, withoutStrays } from '../../../src/core/align/beside-text.ts';
import { documentOf } from './documents.ts';

const link = (candidate: number, reference: number) => ({ candidate, reference, probability: 0.9 });
const flags = (...captions: number[]) => Uint8Array.from([0, 1, 2, 3], (i) => (captions.includes(i) ? 1 : 0));

test('a caption does not share a sentence with the text it stands in', () => {
  // Caption 1 and sentence 2 of the candidate both found sentence 1 of the reference.
  expect(withoutStrays([link(0, 0), link(1, 1), link(2, 1)], flags(1), flags())).toEqual([link(0, 0), link(2, 1)]);
});

test('a caption keeps a partner that nothing else has, and another caption', () => {
  expect(withoutStrays([link(0, 0), link(1, 1)], flags(1), flags())).toHaveLength(2);
  expect(withoutStrays([link(0, 0), link(1, 1), link(2, 2)], flags(1), flags(1))).toHaveLength(3);
});

test('a heading of the copy is no half of the sentence below it', () => {
  // "Rescue" above "Two lifeboats were sent to the scene."
  const { document, sentences } = documentOf(['Rescue']);
  const blocks = document.blocks.map((b) => ({ ...b, kind: 'heading' as const }));
  expect([...besideTextOf({ ...documentOf(['Rescue']), document: { ...document, blocks } }, sentences)]).toEqual([1]);
});

test('a title stands beside the text, too', () => {
  const document = documentOf([['title', 'Homes approved'], 'Councillors voted on Monday.', ['furniture', 'Share']]);
  expect([...besideTextOf(document, document.sentences)]).toEqual([1, 0, 0]);
});
