// Some of a known number, all of it, and none of it.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const said = (reference: string, candidate: string) =>
  proposals('quantity', reference, candidate)
    .filter((x) => / is now |are now /.test(x.message))
    .map((x) => x.change);

describe('a part and its whole', () => {
  test.each([
    ['Nine of the fifteen judges agreed.', 'All fifteen judges agreed.', 'Nine of the fifteen → All fifteen'],
    ['Three of the four barns burned down.', 'The four barns burned down.', 'Three of the four → The four'],
    [
      'The frost killed two of the seven vines.',
      'These seven vines were killed by the frost.',
      'two of the seven → These seven',
    ],
    ['The six lifeboats were manned.', 'Five of the six lifeboats were manned.', 'The six → Five of the six'],
  ])('%s → %s', (reference, candidate, change) => {
    expect(said(reference, candidate)).toEqual([change]);
  });

  test.each([
    ['Three of the four barns burned down.', 'Of the four barns three burned down.'],
    ['Three of the four barns burned down.', 'The four barns stood in a row; three burned down.'],
    ['Three of the four barns burned down.', 'Most of the four barns burned down.'],
    ['Three of the four barns burned down.', 'The four barns were insured.'],
  ])('%s keeps what it said in %s', (reference, candidate) => {
    expect(said(reference, candidate)).toEqual([]);
  });
});

test.each([
  ['Most of the wells ran dry.', 'All of the wells ran dry.', 'major'],
  ['All of the wells ran dry.', 'Most of the wells ran dry.', 'major'],
  ['All of the wells ran dry.', 'Almost all of the wells ran dry.', 'minor'],
])('%s → %s is %s', (reference, candidate, severity) => {
  expect(proposals('quantity', reference, candidate).map((x) => x.severity)).toEqual([severity]);
});

describe('not all, and none', () => {
  test.each([
    ['Not all of the seats were taken.', 'None of the seats were taken.', 'Not all of the seats → None of the seats'],
    ['Not every train ran on time.', 'No train was running on time.', 'Not every train → No train'],
    ['Nobody liked the play.', 'Not everybody liked the play.', 'Nobody → Not everybody'],
    [
      'The vaccine does not protect all calves.',
      'The vaccine protects no calves.',
      'not protect all calves → no calves',
    ],
  ])('%s → %s', (reference, candidate, change) => {
    expect(said(reference, candidate)).toEqual([change]);
  });

  test.each([
    ['Not all of the seats were taken.', 'Some of the seats were not taken.'],
    ['Not every train ran on time.', 'Not all trains were on time.'],
    ['Not all of the seats were taken.', 'Not all of the seats were taken, and no usher was there.'],
    ['Not all members came, and no vote was held.', 'No vote was held, since some members stayed away.'],
    ['None of the seats were taken.', 'All of the seats were empty, not taken.'],
  ])('%s keeps what it said in %s', (reference, candidate) => {
    expect(said(reference, candidate)).toEqual([]);
  });
});
