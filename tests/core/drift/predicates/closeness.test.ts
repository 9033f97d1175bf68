// What is said of a swapped word before the judge weighs it.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

test.each([
  ['He caught a salmon on Monday.', 'He caught a fish on Monday.', 'a more general word'],
  ['He caught a fish on Monday.', 'He caught a salmon on Monday.', 'a narrower word'],
  ['The minister resigned on Monday.', 'The minister was dismissed on Monday.', 'a word for something else'],
  ['The firm sold its shop in Lund.', 'The firm sold its store in Lund.', 'a near synonym that may not fit here'],
  ['The guide told the visitors.', 'The guide asked the visitors.', 'a statement is now a question'],
])('%s → %s: %s', (reference, candidate, why) => {
  expect(proposals('predicate', reference, candidate).map((x) => x.message.split(': ')[1])).toContain(why);
});
