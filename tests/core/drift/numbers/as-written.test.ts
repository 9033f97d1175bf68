// Figures that are no amount are compared as they are written.
import { expect, test } from 'vitest';
import { gravely } from '../pair.ts';

test.each([
  ['She won the race in 1:17:09 on Sunday.', 'She won the race in 1:11:09 on Sunday.'],
  ['He swam 1:52.34 in the heats on Friday.', 'He swam 1:57.34 in the heats on Friday.'],
  ['The board fixed a ratio of 3:1.', 'The board fixed a ratio of 1:3.'],
  ['Version 3.2.1 of the app is out today.', 'Version 3.2.7 of the app is out today.'],
  ['Room 12B is closed.', 'Room 12D is closed.'],
])('%s → %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toHaveLength(1);
});

test.each([
  ['The 210,000-square-foot hall opened in May.', 'The 210,000 sq. ft. hall opened in May.'],
  ['The limit is 30 m.p.h. in town.', 'The limit is 30 mph in town.'],
  ['Bake for 1 hr. 15 min. and cool.', 'Bake for 75 minutes and cool.'],
  ['The trail is 6 miles (10 km) long.', 'The trail is 10 km (6 miles) long.'],
  ['The bridge dates from the 19th century.', 'The bridge dates from the 1800s.'],
  ['Nunn, 58, faces up to one year in prison.', 'The 58-year-old faces up to a year in prison.'],
  ['Drizzle with two tablespoons of oil.', 'Drizzle over two tablespoons of oil.'],
  ['The fire began in Cutbank, Montana.', 'The fire began in Cutbank, Mont.'],
])('one amount: %s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});
