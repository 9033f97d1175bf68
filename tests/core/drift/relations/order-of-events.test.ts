// Which of two events came first, amid rewording.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => x.message.includes('what came first'));

test.each([
  [
    'Trading was suspended after the shares had fallen by a tenth.',
    'Trading was halted, whereupon the shares fell by a tenth.',
  ],
  ['Tilley was told after the draw.', 'Tilley had been told by the time of the draw.'],
  ['Let the dough rest before you work in the salt.', 'Work in the salt, after which the dough rests.'],
  [
    'The ministry wants a second trial before it decides about the course.',
    'Having decided about the course, the ministry wants a second trial.',
  ],
  [
    'Two stages were closed after a stone had struck a spectator.',
    'Two stages had already been closed when a stone struck a spectator.',
  ],
])('%s → %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toHaveLength(1);
});

test.each([
  [
    'Trading was suspended after the shares had fallen by a tenth.',
    'The shares fell by a tenth, whereupon trading was halted.',
  ],
  ['The match began after the anthem.', 'The anthem was over by the time the match began.'],
  ['She paid the fine before she left the country.', 'Having paid the fine, she left the country.'],
  ['She closed the shop and then sold the stock.', 'Having closed the shop, she sold the stock.'],
  ['The vote was followed by a speech.', 'After the vote there was a speech.'],
  ['No patient should get a prescription before a test.', 'A patient should get a prescription once tested.'],
])('%s says no less in %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toEqual([]);
});
