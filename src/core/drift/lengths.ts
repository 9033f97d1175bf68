// Lengths of time and small numbers in words, for the readings of figures that the annotator leaves in pieces.

const DAY = 86_400;

/** Seconds of a length of time by its name; months and years as the annotator counts them. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['minute', 60],
  ['hour', DAY / 24],
  ['day', DAY],
  ['week', 7 * DAY],
  ['fortnight', 14 * DAY],
  ['month', 30.44 * DAY],
  ['year', 365.25 * DAY],
  ['decade', 3652.5 * DAY],
]);

/** "nil" to "twelve": the number is its place. */
export const SMALL_NUMBERS: readonly string[] =
  'nil one two three four five six seven eight nine ten eleven twelve'.split(' ');
