// Which of two things is more, told from either side.
import { expect, test } from 'vitest';
import { drift, proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('role', reference, candidate).filter((x) => x.message.includes('what was more'));

test.each([
  ['Women in the trial slept longer than men did.', 'The men in the study got more sleep than the women.'],
  ['Exports grew faster than imports.', 'Export growth lagged behind import growth.'],
  ['The female hawk is heavier than the male.', 'In this hawk the males outweigh the females.'],
  [
    'Treated plots yielded twice as much grain as untreated ones.',
    'Grain yields on untreated fields were double those of treated ones.',
  ],
  ['The greens overtook the liberals in the poll.', 'In the poll the greens fell behind the liberals.'],
])('%s → %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toHaveLength(1);
  expect(drift(reference, candidate).probability).toBeGreaterThan(0.5);
});

test.each([
  ['Women in the trial slept longer than men did.', 'The men in the trial slept less than the women.'],
  ['Exports grew faster than imports.', 'Import growth lagged behind export growth.'],
  ['The north branch earned more than the south branch.', 'The southern branch earned less than the northern one.'],
  ["The twins' mother is younger than their father.", "The twins' father is older than their mother."],
  ['The hawk is heavier than the kite.', 'The kite is faster than the hawk.'],
  ['More than 40 women and 30 men came.', 'Fewer than 50 men and women came.'],
  ['Sales were better than expected.', 'Sales beat what was expected.'],
])('%s says no less in %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toEqual([]);
});

test('a multiple turned round is no other figure; alone it is', () => {
  const figures = (candidate: string) =>
    drift('The eastern tunnel is twice as long as the western one.', candidate).drifts.filter(
      (x) => x.kind === 'number',
    );
  expect(figures('The western tunnel is half as long as the eastern one.')).toEqual([]);
  expect(figures('The western tunnel is half the length of the eastern one.')).toEqual([]);
  expect(figures('The eastern tunnel is half as long as the western one.')).toHaveLength(1);
});

test('the noun of "one" is said of both', () => {
  const kept = proposals(
    'role',
    'The newer machine is faster than the old one.',
    'The old machine is slower than the newer one.',
  );
  expect(kept).toEqual([]);
});
