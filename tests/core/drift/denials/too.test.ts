// Who is too late to catch the train does not catch it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('a denial by "too" that is gone, or new', () => {
  test.each([
    ['He was too late to catch the train.', 'He caught the train.', '‘too late to catch’ became ‘caught’'],
    ['The ice was too thin to carry a lorry.', 'The ice carried a lorry.', '‘too thin to carry’ became ‘carried’'],
    [
      'The village is too remote to have a school.',
      'The village has a school.',
      '‘too remote to have a school’ became ‘has a school’',
    ],
    ['He was too ill to be moved.', 'He was moved.', '‘too ill to be moved’ became ‘moved’'],
  ])('%s → %s', (reference, candidate, change) => {
    expect(majors(reference, candidate)).toContain(`${change}: the denial is gone`);
  });

  test('new', () => {
    expect(majors('She finished the race.', 'She was too tired to finish the race.')).toEqual([
      '‘finished’ became ‘too tired to finish’: the statement is now denied',
    ]);
  });
});

test.each([
  ['He was too late to catch the train.', 'He did not catch the train.'],
  ['She was too tired to finish the race.', 'She was so tired that she could not finish the race.'],
  ['The ice was too thin to carry a lorry.', 'The ice was not thick enough to carry a lorry.'],
  ['She was not too tired to finish the race.', 'She finished the race.'],
  ['The village is too remote to have a school.', 'The village has no school because it is so remote.'],
  ['They moved too slowly to win the match.', 'They lost the match because they moved too slowly.'],
  ['It is too early to say who was responsible.', 'It is not yet clear who was responsible.'],
  [
    'He said it was premature to conclude that the dam failed.',
    'One could not yet conclude that the dam failed, he said.',
  ],
  ['He had too much to drink.', 'He drank too much.'],
  ['They were too quick to judge him.', 'They judged him rashly.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(majors(reference, candidate)).toEqual([]);
});

test.each([
  [
    'She said that it was too early to say who was responsible.',
    'She said it was already clear who was responsible.',
    '‘clear who was responsible’ settles what the reference leaves open (‘too early to say’)',
  ],
  [
    'It is too soon to tell whether the bank will recover.',
    'The bank will recover.',
    '‘bank will recover’ settles what the reference leaves open (‘too soon to tell’)',
  ],
  [
    'It is clear who won the seat.',
    'It is too early to say who won the seat.',
    '‘too early to say’ leaves open what the reference settles (‘clear who won the seat’)',
  ],
])('%s → %s', (reference, candidate, message) => {
  expect(majors(reference, candidate)).toContain(message);
});
