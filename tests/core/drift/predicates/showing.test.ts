// Verbs by which one thing shows another are one, other senses of them are not.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

test('shown by something', () => {
  const mood = 'The mood was captured by the photograph.';
  expect(proposals('predicate', mood, 'The mood was reflected in the photograph.')).toEqual([]);
  expect(proposals('predicate', mood, 'The mood was ruined by the photograph.')).not.toEqual([]);
});
