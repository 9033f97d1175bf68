// Words that take one out of all, and classes of words taken together.
import { expect, test } from 'vitest';
import { anyOf } from '../../../../src/core/drift/words/any-of.ts';
import { EXCEPTING } from '../../../../src/core/drift/words/excepting.ts';

test.each(['except', 'excluding', 'but', 'bar', 'save', 'apart'])('%s takes out', (word) => {
  expect(EXCEPTING.test(word)).toBe(true);
});

test.each(['only', 'without', 'unless', 'bare', 'saved', 'butter'])('%s does not', (word) => {
  expect(EXCEPTING.test(word)).toBe(false);
});

test('any of two classes', () => {
  const both = anyOf(EXCEPTING, /^only$/);
  expect(['bar', 'only', 'all'].filter((word) => both.test(word))).toEqual(['bar', 'only']);
});
