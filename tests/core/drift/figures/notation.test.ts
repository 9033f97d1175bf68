// Figures as markets write them, read as ranges only where they are.
import { expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { withNotation } from '../../../../src/core/drift/figures/notation.ts';
import { lexicon } from '../pair.ts';

const read = (text: string) =>
  withNotation(annotateText(text, lexicon()))
    .values.filter((v) => v.lo !== v.hi)
    .map((v) => [v.lo, v.hi]);

test('bid and ask, in full or by the last digits', () => {
  expect(read('Gold stood at $367.90/368.60 an ounce.')).toEqual([[367.9, 368.6]]);
  expect(read('The yen stood at 136.03/14.')).toEqual([[136.03, 136.14]]);
});

test.each(['The film got 8.5/10 here.', 'It read 136.98/02.', 'It read 1.5/0.2.'])('%s holds no range', (text) => {
  expect(read(text)).toEqual([]);
});
