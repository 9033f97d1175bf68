// Changes that wear the form of a fair rewording: each was once excused by a rule for the fair form.
import { expect, test } from 'vitest';
import { gravely, told } from './pair.ts';

test.each([
  ['The county has widened the road.', 'The county has made the road narrower.'],
  ['It is too late to save the reef.', 'It is never too late to save the reef.'],
  ['The dam is not dangerous.', 'The dam is not safe.'],
  ['There is nothing wrong with the engine.', 'There could be something wrong with the engine.'],
  ['Police want to know who paid.', 'Police know who paid.'],
  ['She sold the shares before the price fell.', 'She sold the shares while the price was still falling.'],
  ['Hardly a week passes without a robbery.', 'A week passes without a robbery.'],
  ['The tenant took down the fence.', 'The tenant put up the fence.'],
  ['He did not pay on time.', 'He paid on time in late May.'],
  ['The club plans to close the camp.', 'The club closed the camp, as it had pledged.'],
  ['The ambulance came too late.', 'The ambulance came earlier.'],
  ['The event is not for members but only for guests.', 'The event is for members but also for guests.'],
])('%s → %s', (reference, candidate) => {
  expect(told(reference, candidate).length).toBeGreaterThan(0);
});

test.each([
  ['The envoy who met the king spoke.', 'The envoy whom the king met spoke.'],
  ['Three inmates escaped custody.', 'Three inmates fled custody.'],
  ['The chapel stands beside what is called the Old Mill.', 'The chapel stands beside the Old Mill.'],
])('fair: %s → %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});
