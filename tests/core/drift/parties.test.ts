// Who acts and on whom, whatever the verb.
import { expect, test } from 'vitest';
import { proposals } from './pair.ts';

const exchanged = (reference: string, candidate: string) =>
  proposals('role', reference, candidate).filter((x) => x.message.includes('exchanged'));

test.each([
  ['The agency had written to the company in August.', 'The company had written to the agency in August.'],
  ['The dairies complained about the factory.', 'It was about the dairies that the factory complained.'],
  ['The council lent the trust 2 million for a slip.', 'The trust advanced 2 million to the council for a slip.'],
])('%s → %s', (reference, candidate) => {
  expect(exchanged(reference, candidate).length).toBeGreaterThan(0);
});

test.each([
  ['Hale sued the city.', 'The city was sued by Hale.'],
  ['Orr lent the club the boat.', 'The club borrowed the boat from Orr.'],
  ['The company said it had not yet received a request.', 'According to the company, no request has reached it.'],
  ['The mayor said two workers had been killed.', 'Two workers lost their lives, according to the mayor.'],
  ['The firm raised prices in May.', 'Prices rose in May at the firm.'],
])('%s keeps the parts in %s', (reference, candidate) => {
  expect(exchanged(reference, candidate)).toEqual([]);
});
