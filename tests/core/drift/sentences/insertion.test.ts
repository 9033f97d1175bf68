// One run of words put into a sentence that is else the reference to the letter.
import { expect, test } from 'vitest';
import { drift } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  drift(reference, candidate)
    .drifts.filter((x) => x.kind === 'addition')
    .map((x) => [x.severity, x.message.slice(1, x.message.indexOf('’ was'))]);

test.each([
  ['The nurse left the ward at nine.', 'The sobbing nurse left the ward at nine.', 'sobbing'],
  [
    'The firm withdrew its bid on Monday.',
    'Fearing a boycott, the firm withdrew its bid on Monday.',
    'Fearing a boycott',
  ],
  [
    'The priest sold the bell in spring.',
    'The priest sold the bell for gambling money in spring.',
    'for gambling money',
  ],
  ['The dean closed the library on Friday.', 'The dean closed the library on Friday out of spite.', 'out of spite'],
])('%s → %s', (reference, candidate, text) => {
  expect(told(reference, candidate)).toEqual([['major', text]]);
});

test.each([
  ['She crossed the yard to shut the gate.', 'She crossed the yard in order to shut the gate.'],
  ['The train does not stop there at night.', 'The train, she added, does not stop there at night.'],
  ['Six hours a day in the cellar with the pumps.', 'I spent six hours a day in the cellar with the pumps.'],
  ['The ferry will sail again on Monday.', 'However, the ferry will now sail again on Monday.'],
  ['The mayor opened the new bridge.', 'The mayor Anna Lind opened the new bridge.'],
  ['The deputies heard the plan in silence.', 'The deputies, she told the chamber, heard the plan in silence.'],
])('%s says nothing less than %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});

test('what a word of the sentence implies is a trifle', () => {
  const reference = 'The gang held up the bank with rifles.';
  expect(told(reference, 'The armed gang held up the bank with rifles.')).toEqual([['minor', 'armed']]);
});
