// What somebody was told to do, told as done.
import { expect, test } from 'vitest';
import { majors, proposals, told } from '../pair.ts';

test.each([
  [
    'The pilot was ordered to land.',
    'The pilot landed.',
    '‘ordered to land’ became ‘landed’: an order is told as carried out',
  ],
  [
    'Residents were told to leave the town.',
    'Residents left the town.',
    '‘told to leave’ became ‘left’: an order is told as carried out',
  ],
  [
    'The mayor has been asked to resign.',
    'The mayor has resigned.',
    '‘asked to resign’ became ‘resigned’: a request is told as carried out',
  ],
  [
    'A judge has ordered the club to hand over its books.',
    'The club has handed over its books.',
    '‘ordered the club to hand’ became ‘handed’: an order is told as carried out',
  ],
  [
    'The firm was advised to recall the heaters.',
    'The firm recalled the heaters.',
    '‘advised to recall’ became ‘recalled’: advice is told as carried out',
  ],
])('%s → %s', (reference, candidate, message) => {
  expect(majors(reference, candidate)).toContain(message);
});

test('what was done is only asked for', () => {
  expect(told('The minister left the meeting.', 'The minister was asked to leave the meeting.')).toEqual([
    '‘left’ became ‘asked to leave’: what was done is only a request',
  ]);
});

test.each([
  ['The pilot was ordered to land.', 'The pilot received an order to land.'],
  ['Residents were told to leave the town.', 'Residents had to leave the town.'],
  ['A judge has ordered the club to hand over its books.', 'The books must be handed over by the club.'],
  ['He was told to wait and waited for an hour.', 'He waited for an hour.'],
  ['The prince was asked to open the school and did.', 'The prince opened the school.'],
  ['Visitors are asked to leave their shoes here.', 'Visitors leave their shoes here, as they are asked.'],
  ['The mayor was forced to resign.', 'The mayor resigned.'],
  ['He was not asked to leave.', 'He did not leave.'],
])('%s ↔ %s', (reference, candidate) => {
  const bidden = proposals('modality', reference, candidate).filter((x) => /carried out$|is only an?/.test(x.message));
  expect(bidden).toEqual([]);
});
