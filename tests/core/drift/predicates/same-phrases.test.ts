import { expect, test } from 'vitest';
import { gravely, told } from '../pair.ts';

test.each([
  ['The bell rang as soon as they stepped in.', 'The bell rang the moment they stepped in.'],
  [
    'Porters on the route are used to carrying thirty kilos.',
    'Porters on the route are accustomed to carrying thirty kilos.',
  ],
  ['The medics arrived in the nick of time to help her.', 'The medics arrived only just in time to help her.'],
  ['The regatta is bound to be delayed by the gale.', 'The regatta is sure to be delayed by the gale.'],
  ['The driver was under the influence of drink.', 'The driver was drunk.'],
  ['Bring something warm, e.g. a fleece, for the cave.', 'Bring something warm, for example a fleece, for the cave.'],
])('one phrase in other words: %s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});

test.each([
  ['The letter was opened by mistake.', 'The letter was opened on purpose.'],
  ['He left the door open on purpose.', 'He left the door open by accident.'],
])('two phrases: %s → %s', (reference, candidate) => {
  expect(told(reference, candidate).length).toBeGreaterThan(0);
});
