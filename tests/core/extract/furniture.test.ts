// Lines that are site furniture by their wording alone, and sentences that open as such lines do.
import { expect, test } from 'vitest';
import { furnitureReason } from '../../../src/core/extract/furniture.ts';

test.each([
  ['For more on this story, follow us on social media.', 'newsletter or channel prompt'],
  ['Already a member?', 'support prompt'],
  ['Already a subscriber? Sign in to read on', 'support prompt'],
  ['Already a subscriber, log in here', 'support prompt'],
  ['Subscribe for full access', 'support prompt'],
  ['A version of this article appears in print on page 4.', 'source or syndication link'],
  ['A version of this story appeared in the Tarn Post on March 3, 2024.', 'source or syndication link'],
  ['This story was taken from a wire feed.', 'source or syndication link'],
])('%s', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});

test.each([
  ['For more than a decade she urged the young to join the army.'],
  ['Already a member of the town council, Mrs Orr was elected mayor on Sunday.'],
  ['A version of this story appeared in a chronicle of 1245, in which the monk is drowned.'],
  ['This story was taken up by a small wire service in Lund.'],
  ['Subscribe for the cause, he told them.'],
])('%s is text', (line) => {
  expect(furnitureReason(line)).toBeNull();
});
