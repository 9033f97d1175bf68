// What is to come told as over.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const over = (reference: string, candidate: string) =>
  proposals('modality', reference, candidate).filter((x) => x.message.includes('told as over'));

test.each([
  ['The inspectors will take samples there this week.', 'Samples were taken there this week by the inspectors.'],
  ['The mill is due to open in May.', 'The mill opened in May.'],
  ['The firm plans to close the mill.', 'The firm has closed the mill.'],
  [
    'The party will decide on its stance at a congress in May.',
    'The party settled on its stance at a congress in May.',
  ],
  ['A hearing will be held on 9 September.', 'A hearing has been held on 9 September.'],
])('%s → %s', (reference, candidate) => {
  expect(over(reference, candidate)).toHaveLength(1);
});

test.each([
  ['The mill was due to close in 2021.', 'The mill was to have been closed in 2021.'],
  ['The mill is due to open in May.', 'The mill opens in May.'],
  ['The festival will be held on 6 June.', 'The festival is being held on 6 June.'],
  ['A hearing will be held on 9 September.', 'A hearing is planned for 9 September; the last was held in June.'],
  ['The firm plans to close the mill.', 'The mill is to be closed, the firm said.'],
])('%s says no less in %s', (reference, candidate) => {
  expect(over(reference, candidate)).toEqual([]);
});
