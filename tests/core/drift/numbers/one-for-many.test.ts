// "Two tablets" and "a tablet": a count against its article.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => /now (?:one|several)$/.test(x.message));

describe('one of them, or several', () => {
  test.each([
    ['Take two tablets with breakfast.', 'Take a tablet with breakfast.'],
    ['Stir four small eggs into the flour.', 'Stir a small egg into the flour.'],
    ['The road is shut in both directions.', 'The road is shut in one direction.'],
    ['Both drivers were tested.', 'One driver was tested.'],
    ['A diver was missing on Sunday.', 'Three divers were missing on Sunday.'],
  ])('%s → %s', (reference, candidate) => {
    expect(told(reference, candidate)).toHaveLength(1);
  });

  test.each([
    ['The firm has two offices in Oslo.', 'The firm has an office in Oslo and another beside it.'],
    ['Two officers were hurt by the van.', 'The van hurt an officer and his colleague; both are at home.'],
    ['Both drivers were tested.', 'The one driver was tested, and the other one, too.'],
    ['Three men were held, a man of 30 among them.', 'A man of 30 was among the three who were held.'],
    ['Patients take two tablets a day.', 'Patients take a tablet two times a day.'],
    ['Take a tablet with breakfast.', 'A tablet is taken with breakfast.'],
  ])('%s ↔ %s', (reference, candidate) => {
    expect(told(reference, candidate)).toEqual([]);
  });
});
