// As sure on both sides, by a noun, a remark or another tense; and no longer so.
import { describe, expect, test } from 'vitest';
import { gravely, told } from '../pair.ts';

test.each([
  ['She is in talks to sell the house.', 'She is negotiating about the sale of the house.'],
  ['He offered to meet them.', 'He proposed a meeting with them.'],
  ['She urged people who had seen him to call.', 'She appealed to those who had seen him to call.'],
  ['The police urged drivers to stay at home.', 'Drivers should stay at home, the police urged.'],
  ['They threatened to strike if wages were cut.', 'They would strike if wages were cut, they threatened.'],
  ['The mayor promised to repair the bridge.', 'The mayor will repair the bridge, he promised.'],
  ['It suspended buybacks in order to pay down debt.', 'It suspended buybacks because it wants to pay down debt.'],
  ['She moved to Leeds to study law.', 'She moved to Leeds as she wanted to study law.'],
  ['The trial is due to start in October.', 'The trial starts in October.'],
  ['The company plans to close the mill.', 'The mill is to be closed by the company.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});

describe('told as a fact', () => {
  test.each([
    ['She is in talks to sell the house.', 'She has sold the house.'],
    ['He offered to meet them.', 'He met them.'],
    ['She urged people who had bought the drug to return it.', 'People who had bought the drug returned it.'],
    ['The union threatened to sue the airline.', 'The union sued the airline.'],
    ['The clinic is due to open on 3 May.', 'The clinic opened on 3 May.'],
    ['The company plans to close the mill.', 'The company has closed the mill.'],
  ])('%s → %s', (reference, candidate) => {
    expect(gravely(reference, candidate)).not.toEqual([]);
  });
});

test('no little word is what a deed became', () => {
  const [message] = gravely(
    'The mayor has ruled out a second term and wants to spend more time on her allotment.',
    'With more time on her allotment, the mayor has ruled out a second term.',
  );
  expect(message).toBe('‘wants to’ was dropped: an intention is now a fact');
});
