// What "only" is said of, and what it only seems to be said of.
import { describe, expect, test } from 'vitest';
import { gravely, majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['Only pupils may borrow films from the library.', 'Pupils may borrow only films from the library.'],
    ['Only the coach spoke to reporters after the match.', 'The coach spoke only to reporters after the match.'],
    ['The refund is paid only to residents of the island.', 'Only the refund is paid to residents of the island.'],
    ['Only she drinks tea in the morning.', 'She only drinks tea in the morning.'],
    ['On Mondays only students pay by card.', 'Students pay by card only on Mondays.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('‘only’ is said of something else'));
  });
});

describe('kept', () => {
  test.each([
    ['The baker sells only rye bread at weekends.', 'At weekends the baker only sells rye bread.'],
    ['Only three members voted by letter.', 'Votes by letter came from only three members.'],
    ['Only members of the club may use the pool.', 'The pool may be used only by members of the club.'],
    ['The museum opens only on Sundays.', 'Only on Sundays does the museum open.'],
    ['Only adults are admitted to the gallery.', 'The gallery admits adults only.'],
    [
      'Only the eldest daughter knew where the will was kept.',
      'Where the will was kept was known only to the eldest daughter.',
    ],
    ['The doctor only saw patients in the morning.', 'The doctor saw patients only in the morning.'],
    ['Only bread baked the same day is sold here.', 'The shop sells only bread that was baked the same day.'],
    ['Only people living in the valley can apply.', 'Applications are open only to people living in the valley.'],
    ['Only the north tower survived the fire.', 'The fire left only the north tower standing.'],
    ['Only the council can grant permits.', 'Permits can only be granted by the council.'],
    ['Only the mayor of Lund has a key.', "Only Lund's mayor has a key."],
    ['Only yesterday the mayor praised the plan.', 'The mayor praised the plan only yesterday.'],
    ["Only the harbour authority's boats may enter.", 'Only boats of the harbour authority may enter.'],
    ['Only students pay half price on Mondays.', 'On Mondays half price is for students only.'],
    ['Only when the tide is low can the island be reached.', 'The island can be reached only when the tide is low.'],
    ['The bridge is open only to cyclists on Sundays.', 'On Sundays only cyclists may use the bridge.'],
  ])('%s = %s', (reference, fair) => {
    expect(gravely(reference, fair)).toEqual([]);
  });
});
