import { describe, expect, test } from 'vitest';
import { gravely } from '../pair.ts';

const MARKETS = 'Sales rose in Europe and fell in Asia.';
const ENTRY = 'Entry is free for children and £5 for adults.';
const RIVALS = 'The mayor, a Democrat, and her rival, a Republican, agreed.';

describe('statements in one breath that exchanged their parts', () => {
  test.each([
    [MARKETS, 'Sales fell in Europe and rose in Asia.'],
    ['The shop is open on Mondays and closed on Tuesdays.', 'The shop is closed on Mondays and open on Tuesdays.'],
    [ENTRY, 'Entry is £5 for children and free for adults.'],
    [
      'It will close at 8pm on Monday and open at 6am on Friday.',
      'It will close at 6am on Monday and open at 8pm on Friday.',
    ],
    ['Boys like maths and girls like art.', 'Boys like art and girls like maths.'],
    ['The gate is locked at night and open by day.', 'The gate is open at night and locked by day.'],
    ['They slept worse after wine and better after a walk.', 'They slept better after wine and worse after a walk.'],
    [RIVALS, 'The mayor, a Republican, and her rival, a Democrat, agreed.'],
    [
      'Butter is kept in the fridge, eggs on the shelf and bread in the bin.',
      'Butter is kept in the bin, eggs on the shelf and bread in the fridge.',
    ],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(gravely(reference, unfair)).toHaveLength(1);
  });

  test.each([
    [MARKETS, 'Sales fell in Asia and rose in Europe.'],
    [MARKETS, 'In Asia sales fell, and in Europe they rose.'],
    [ENTRY, 'Entry costs adults £5 and is free for children.'],
    [RIVALS, 'The Democratic mayor and her Republican rival agreed.'],
    ['The shop buys and repairs bikes in Leeds.', 'The shop repairs and buys bikes in Leeds.'],
    ['Lanz and Carrick sell shoes and hats in Rome.', 'Carrick and Lanz sell hats and shoes in Rome.'],
    ['The farm grows wheat and barley and keeps sheep.', 'The farm keeps sheep and grows barley and wheat.'],
    // What is said of both stands with the first of them, or behind its comma.
    [
      'Marsh saved two kicks in the final, and Orlik scored the winner, before 30,000 people in the stadium.',
      'Orlik scored the winner in the final, and Marsh saved two kicks in it, before 30,000 people in the stadium.',
    ],
    [
      'The National Institute of Lung Health funded the study, and the NILH published its data.',
      'The NILH funded the study, and the institute published its data.',
    ],
  ])('%s = %s', (reference, fair) => {
    expect(gravely(reference, fair)).toEqual([]);
  });
});
