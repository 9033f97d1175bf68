// Fair and unfair beside each other: what is not stopped, measures, conditions met, shares and counts, what is put off.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../src/core/types.ts';
import { proposals } from './pair.ts';

const majors = (kinds: readonly DriftKind[], reference: string, candidate: string) =>
  kinds.flatMap((kind) => proposals(kind, reference, candidate)).filter((x) => x.severity === 'major');

const rows: readonly (readonly [kinds: readonly DriftKind[], reference: string, fair: string, unfair: string])[] = [
  [
    ['negation'],
    'Nothing stopped the convoy on its way to the border.',
    'The convoy drove to the border unhindered.',
    'The convoy was stopped on its way to the border.',
  ],
  [
    ['negation'],
    'Nobody prevented the men from leaving the hall.',
    'The men left the hall freely.',
    'The men were prevented from leaving the hall.',
  ],
  [
    ['negation'],
    'The plan got 58 votes rather than the required 63.',
    'The plan got 58 votes; it needed 63.',
    'The plan got the required 63 votes.',
  ],
  [
    ['quantity'],
    'The ship came over three times last year.',
    'The ship visited three times last year.',
    'The ship visited up to three times last year.',
  ],
  [
    ['relation'],
    'The mine will shut if prices fall.',
    'The mine will shut when prices fall.',
    'The mine shut when prices fell.',
  ],
  [
    ['relation'],
    'If the bank agrees, the choir will sell the hall.',
    'The choir will sell the hall when the bank agrees.',
    'The choir sold the hall when the bank agreed.',
  ],
  [
    ['number'],
    '50 per cent of residents back the scheme.',
    'Half of residents back the scheme.',
    '50 residents back the scheme.',
  ],
  [
    ['negation'],
    'The mayor could not attend the ceremony.',
    'The mayor was absent from the ceremony.',
    'The mayor attended the ceremony.',
  ],
  [
    ['negation', 'relation'],
    'The club will not pay unless the owner agrees.',
    'The club will pay only if the owner agrees.',
    'The club will pay, and the shop opens only if the owner agrees.',
  ],
  [
    ['negation'],
    'The court adjourned the case until 4 May.',
    'The court will not hear the case before 4 May.',
    'The court will hear the case before 4 May.',
  ],
];

describe('what holds', () => {
  test.each(rows)('%j %s = %s ≠ %s', (kinds, reference, fair, unfair) => {
    expect(majors(kinds, reference, fair)).toEqual([]);
    expect(majors(kinds, reference, unfair)).not.toEqual([]);
  });

  test('what is put off is not what is done before that day', () => {
    const other = ['The court adjourned the case until 4 May.', 'The bank will open before 4 May.'] as const;
    expect(majors(['negation'], ...other)).toEqual([]);
  });

  test('a bound that is gone is told without the full stop', () => {
    const [x] = proposals('quantity', 'Tickets cost £40 or more.', 'Tickets cost £40.');
    expect(x!.message).toBe('‘or more’ was dropped: the bound is gone');
  });
});
