// What is needed for something, by a denial with an exception, by "only", by a verb of need.
import { describe, expect, test } from 'vitest';
import { gravely, majors } from '../pair.ts';

describe('needed for the same, in another form', () => {
  test.each([
    ['Members may not bring guests unless they have booked.', 'Only members who have booked may bring guests.'],
    ['Without a permit you cannot fish in the lake.', 'You need a permit to fish in the lake.'],
    ['You can only borrow the key if you leave a deposit.', 'Nobody can borrow the key without leaving a deposit.'],
    ['Refunds are given only on presentation of a receipt.', 'No refund is given without a receipt.'],
    ['Lorries may not use the lane except at night.', 'Lorries may use the lane only at night.'],
    ['Only the owner can change the settings.', 'Nobody other than the owner can change the settings.'],
    ['Only licensed traders may sell food at the fair.', 'Nobody may sell food at the fair without a licence.'],
    [
      'The road stays closed until the inspection is over.',
      'Only when the inspection has finished will the road reopen.',
    ],
    ['Nobody may enter the workshop without a helmet.', 'Only people with a helmet may enter the workshop.'],
    ['No vehicle may enter unless it belongs to a resident.', "Only residents' vehicles may enter."],
    [
      'The grant is paid only to schools that publish their accounts.',
      'Schools that do not publish their accounts do not get the grant.',
    ],
    ['A licence is required to fly the drone.', 'You may not fly the drone without a licence.'],
    ['You must be a resident to vote.', 'Only residents may vote.'],
    ['Lorries may not use the lane except before noon.', 'Lorries may use the lane only before noon.'],
    ['No payment is made before the work is done.', 'Payment is made only after the work is done.'],
    ['You must be a resident to vote.', 'Those who are not residents may not vote.'],
  ])('%s = %s', (reference, fair) => {
    expect(gravely(reference, fair)).toEqual([]);
  });

  test.each([
    ['Nobody may enter the workshop without a helmet.', 'Only people without a helmet may enter the workshop.'],
    ['Members may not bring guests unless they have booked.', 'Members may bring guests unless they have booked.'],
    ['You can only borrow the key if you leave a deposit.', 'You can borrow the key without leaving a deposit.'],
    ['Refunds are given only on presentation of a receipt.', 'No refund is given on presentation of a receipt.'],
    ['Lorries may not use the lane except at night.', 'Lorries may use the lane except at night.'],
    ['Only the owner can change the settings.', 'Anybody but the owner can change the settings.'],
    ['The drug is available only on prescription.', 'The drug is available without a prescription.'],
    ['A licence is required to fly the drone.', 'You may fly the drone without a licence.'],
    ['You must be a resident to vote.', 'You must not be a resident to vote.'],
    [
      'The grant is paid only to schools that publish their accounts.',
      'Schools that publish their accounts do not get the grant.',
    ],
    [
      'The club will not pay unless the owner agrees.',
      'The club will pay, and the shop opens only if the owner agrees.',
    ],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
