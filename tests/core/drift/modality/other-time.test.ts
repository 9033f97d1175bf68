// The same verb, told of another time.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /over|to come|under way|being so/.test(m);

describe('changed', () => {
  test.each([
    ['The company built a plant in Dorsa.', 'The company will build a plant in Dorsa.'],
    ['The company will build a plant in Dorsa.', 'The company built a plant in Dorsa.'],
    ['The crew is repairing the damaged line.', 'The crew has repaired the damaged line.'],
    ['The airline has ordered 30 jets from the maker.', 'The airline will order 30 jets from the maker.'],
    ['The factory is being closed.', 'The factory has been closed.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The firm said it employs 400 people.', 'The firm said it employed 400 people.'],
    ['The museum will open in May.', 'The museum opens in May.'],
    ['The council has offered a reward.', 'The council is offering a reward.'],
    ['Bread is being supplied by a rival.', 'A rival is having bread supplied.'],
    ['Not until May did the rain stop.', 'The rain did not stop until May.'],
    ['The disputed will was read in court.', 'The will was read in court.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
