// Phrases that the other side says nothing of, amid rewording.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

describe('amid rewording', () => {
  test('an invented phrase is an addition', () => {
    const found = proposals(
      'addition',
      'The ministry of economics promised an answer by the end of the month.',
      'Pressed by members of parliament from the basin, the economics ministry undertook to reply before the month is out.',
    );
    expect(found.map((x) => x.change)).toEqual([' → Pressed by members of parliament from the basin']);
  });

  test('a lost exception is an omission, one told otherwise is none', () => {
    const reference = 'The monastery takes guests of either sex, though not on feast days.';
    expect(proposals('omission', reference, 'Women no less than men can stay in the cloister overnight.')).toHaveLength(
      1,
    );
    expect(proposals('omission', reference, 'Women no less than men can stay there, but never on feast days.')).toEqual(
      [],
    );
  });
});
