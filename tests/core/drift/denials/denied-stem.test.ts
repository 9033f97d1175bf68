// Words that deny their stem, where the other text denies a form of it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('denied by a prefix', () => {
  test.each([
    ['The pupils swam without supervision.', 'The pupils swam unsupervised.'],
    ['The barn had no insurance.', 'The barn was uninsured.'],
    ['The note bore no signature.', 'The note was unsigned.'],
    ['Nobody could have predicted the outcome.', 'The outcome was unpredictable.'],
    ['The boxes carried no labels.', 'The boxes were unlabelled.'],
    ['The answer had no coherence.', 'The answer was incoherent.'],
    ['The crew had no experience.', 'The crew was inexperienced.'],
    ['There is no explanation for the delay.', 'The delay remains unexplained.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    ['The aid did not come to the town.', 'The town has no income.'],
    ['The note bore no signature, and the seal was intact.', 'The note was signed, and the seal was intact.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
