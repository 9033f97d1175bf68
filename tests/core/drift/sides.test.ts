// Who does it to whom, who has it, on whose side, who must, and what is a crime: a changed twin of each, and a fair one.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../src/core/types.ts';
import { proposals } from './pair.ts';

const SPEAKS = 0.4;

const changed: readonly (readonly [kind: DriftKind, reference: string, candidate: string, change: string])[] = [
  [
    'role',
    'They are said to owe us the rent.',
    'We are said to owe them the rent.',
    'They are said to owe us → We are said to owe them',
  ],
  [
    'role',
    'It began in the third week after Crowle hit him with a glove.',
    'It began in the third week after he hit Crowle with a glove.',
    'Crowle hit him → he hit Crowle',
  ],
  [
    'role',
    'Orvania’s seat at the League is empty.',
    'The League seat in Orvania is empty.',
    'Orvania’s seat at the League → League seat in Orvania',
  ],
  ['negation', 'The union campaigned against the tax.', 'The union campaigned for the tax.', 'against → for'],
  ['negation', 'She was against it.', 'She was in favour of it.', 'against → in favour of'],
  ['modality', 'The court ordered Dunmore to pay.', 'The court requested Dunmore to pay.', 'ordered → requested'],
  ['modality', 'The mayor asked them to leave.', 'The mayor ordered them to leave.', 'asked → ordered'],
  [
    'role',
    'The nurses rejected that and accused the bank of greed.',
    'The bank rejected that and accused the nurses of greed.',
    'nurses rejected that and accused the bank → bank rejected that and accused the nurses',
  ],
  ['negation', 'The deal is far from certain.', 'The deal is certain.', 'far from certain → certain'],
  ['predicate', 'No one was killed.', 'Nobody was murdered.', 'killed → murdered'],
  ['predicate', 'The paintings were stolen in May.', 'The paintings were taken in May.', 'stolen → taken'],
  [
    'addition',
    'The mayor opened the bridge.',
    'The mayor opened the bridge and resigned over it.',
    ' → and resigned over it',
  ],
  [
    'addition',
    'The firm was considering an appeal and would say no more.',
    'The firm was considering an appeal, had already fired the pilot and would say no more.',
    ' → had already fired the pilot',
  ],
];

/** Read in the reports of held-out articles. */
const more: typeof changed = [
  [
    'role',
    'Her colleague Pell persuaded her last week to stay.',
    'She persuaded her colleague Pell last week to stay.',
    'colleague Pell persuaded her → She persuaded her colleague Pell',
  ],
  ['addition', 'Crowle said he would stop it.', 'Crowle said he would stop it and resign.', ' → and resign'],
  ['quantity', 'Some loaves need water.', 'All loaves need water.', 'Some → All'],
  ['quantity', 'It was more than in any other port.', 'It was more than in some other port.', 'any → some'],
  ['quantity', 'Fewer than half of them answered.', 'Most of them answered.', 'Fewer than half of → Most of'],
  ['quantity', 'It has fuel for at most 26 days.', 'It has fuel for 26 days at least.', 'at most → at least'],
  [
    'number',
    'They sold for £33 million and bought for under 30.',
    'They sold for £33m and bought for under £40m.',
    '30 → £40m',
  ],
];

const fair: readonly (readonly [kind: DriftKind, reference: string, candidate: string])[] = [
  ['role', '“We told them to leave,” she said.', 'She said they told them to leave.'],
  ['role', 'They are said to owe us the rent.', 'We are said to be owed the rent by them.'],
  ['role', 'Crowle hit him with a glove after the third week.', 'After the third week Crowle hit him with a glove.'],
  ['role', 'The firm’s office in Lund closed.', 'The Lund office of the firm closed.'],
  ['negation', 'A vaccine against measles was approved.', 'A vaccine for measles was approved.'],
  ['negation', 'The union campaigned against the tax.', 'The union campaigned in opposition to the tax.'],
  ['modality', 'The court ordered Dunmore to pay.', 'The court instructed Dunmore to pay.'],
  ['modality', 'The mayor asked whether they left.', 'The mayor demanded an answer on whether they left.'],
  [
    'predicate',
    'The man was tried for murder; two people were murdered.',
    'The man was tried for murder; two people were killed.',
  ],
  ['addition', 'The mayor opened the bridge.', 'The mayor opened the bridge and did so.'],
];

describe('sides', () => {
  test.each([...changed, ...more])('%s: %s → %s', (kind, reference, candidate, change) => {
    const told = proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS);
    expect(told.map((x) => x.change)).toContain(change);
  });

  test.each(fair)('%s is silent: %s → %s', (kind, reference, candidate) => {
    expect(proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS)).toEqual([]);
  });
});
