// Words that deny where the other text says "not"; each with a rewording that turns it.
import { describe, expect, test } from 'vitest';
import { gravely, proposals, told } from '../pair.ts';

describe('unlikely, and probably not', () => {
  test.each([
    [
      'It is unlikely that the factory will reopen before spring.',
      'The factory will probably not reopen before spring.',
      'The factory will probably reopen before spring.',
    ],
    ['The pit is unlikely to reopen.', 'The pit probably will not reopen.', 'The pit is not unlikely to reopen.'],
    [
      'The bank is unlikely to cut rates in May.',
      'The bank is not expected to cut rates in May.',
      'The bank is expected to cut rates in May.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('the first since then', () => {
  test.each([
    [
      'It was the first time the club had won away since 2019.',
      'The club had not won away since 2019.',
      'The club had not won away before 2019.',
    ],
    [
      'It was the first time since 1988 that two sisters had taken the first two places.',
      'Two sisters had not taken the first two places since 1988.',
      'Two sisters had not taken the last two places since 1988.',
    ],
    [
      'Harlock have not reached the final in more than 30 years.',
      'It is more than 30 years since Harlock reached the final.',
      'Harlock have reached the final in more than 30 years.',
    ],
    [
      'It was the wettest April since 1881.',
      'No April since 1881 has been wetter.',
      'It was not the wettest April since 1881.',
    ],
    [
      'Sales were the highest since 2001.',
      'Sales have not been higher since 2001.',
      'Sales were not the highest since 2001.',
    ],
    [
      'Unn was the first woman to command a lifeboat on that coast.',
      'Never before had a woman commanded a lifeboat on that coast.',
      'Unn was not the first woman to command a lifeboat on that coast.',
    ],
    [
      'No storm had hit the island since 1987.',
      'It was the first storm to hit the island since 1987.',
      'Storms had hit the island since 1987.',
    ],
    [
      'It was the first rise in the rate since 2011.',
      'The rate had not risen since 2011.',
      'The rate had not fallen since 2011.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('forbidden, and nobody may', () => {
  test.each([
    [
      'It is illegal to sell alcohol to anyone under 18.',
      'Nobody under 18 may be sold alcohol.',
      'It is legal to sell alcohol to anyone under 18.',
    ],
    ['It is forbidden to swim in the lake.', 'Nobody may swim in the lake.', 'It is allowed to swim in the lake.'],
    [
      'It is illegal to fly a drone over the palace.',
      'Drones may not be flown over the palace.',
      'It is legal to fly a drone over the palace.',
    ],
    ['It is not illegal to fly a drone here.', 'Drones may be flown here.', 'Drones may not be flown here.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('no longer, and stopped', () => {
  test.each([
    [
      'The app will no longer send drivers through the village.',
      'The app would stop routing motorists through the village.',
      'The app will still send drivers through the village.',
    ],
    ['The firm no longer sells coal.', 'The firm has stopped selling coal.', 'The firm has not stopped selling coal.'],
    [
      'Buses no longer serve the estate.',
      'Buses have ceased serving the estate.',
      'Buses have begun serving the estate.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('full, and no room', () => {
  test.each([
    [
      'The hotel is full until September.',
      'The hotel has no rooms until September.',
      'The hotel has no guests until September.',
    ],
    ['There were no seats left on the train.', 'The train was full.', 'There were seats left on the train.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('not yet of an age', () => {
  test.each([
    [
      'Children under twelve must be accompanied by an adult.',
      'A child not yet twelve must be accompanied by an adult.',
      'A child not under twelve must be accompanied by an adult.',
    ],
    [
      'Drivers under 21 pay more.',
      'Drivers who are not yet 21 pay more.',
      'Drivers who are not yet 21 do not pay more.',
    ],
    ['A pupil who has not turned six does not pay.', 'Pupils under six do not pay.', 'Pupils over six do not pay.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('unnoticed, and nobody noticed', () => {
  test.each([
    [
      'The leak went on for a year without anyone noticing.',
      'The leak went unnoticed for a year.',
      'The leak was noticed after a year.',
    ],
    ['The thieves left without being seen.', 'The thieves left unseen.', 'The thieves were seen leaving.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});

describe('without harm', () => {
  test.each([['The family has no home.', 'The family is homeless.', 'The family has a home.']])(
    '%s = %s ≠ %s',
    (reference, fair, unfair) => {
      expect(gravely(reference, fair)).toEqual([]);
      expect(told(reference, unfair)).not.toEqual([]);
    },
  );
});

test.each([
  ['It is not as safe.', []],
  ['It is safe, though not as safe as a house.', ['major']],
])('It is less safe. → %s', (candidate, told) => {
  expect(proposals('negation', 'It is less safe.', candidate).map((x) => x.severity)).toEqual(told);
});
