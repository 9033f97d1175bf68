// What somebody alleged, what was to come on a condition, what was planned: told as a fact, and kept in other words.
import { describe, expect, test } from 'vitest';
import { drift } from './pair.ts';

const changed: readonly (readonly [reference: string, candidate: string])[] = [
  ['Prosecutors allege that Doyle hid the money abroad.', 'Doyle hid the money abroad.'],
  ['The plaintiffs claim that the firm poisoned the well.', 'The firm poisoned the well.'],
  ['Critics say the minister misled the house.', 'The minister misled the house.'],
  ['Nurses suspect that the ward is unsafe.', 'To the alarm of nurses, the ward is unsafe.'],
  ['Anglers believe that the dam leaks.', 'The dam leaks, which angers anglers.'],
  ['He was charged with stealing a lorry.', 'He stole a lorry.'],
  ['She faces trial for smuggling parrots.', 'She smuggled parrots.'],
  [
    'The club will return to the ground if the owner agrees.',
    "The club returned to the ground with the owner's agreement.",
  ],
  ['The firm will hire 40 people if the tax is cut.', 'The firm hired 40 people.'],
  ['A second hearing will be held on 9 September.', 'A second hearing was held on 9 September.'],
  ['The museum will open on 3 May.', 'The museum opened on 3 May.'],
  ['The trial is to resume on 3 May.', 'The trial resumed on 3 May.'],
  ['The ferries are to be sold in June.', 'The ferries were sold in June.'],
  ['The city will ban lorries if the air gets worse.', 'The city has banned lorries, the air having got worse.'],
  ['The crew reached the summit on Monday.', 'On Monday the crew came close to reaching the summit.'],
  [
    'The bank approved the loan, subject to the sale of a barn.',
    'The bank approved the loan following the sale of a barn.',
  ],
  ['The mayor intends to resign in June.', 'The mayor resigned in June.'],
  ['The train leaves at 9:50 p.m. on Mondays.', 'The train leaves at 9:50 in the morning on Mondays.'],
];

const fair: typeof changed = [
  ['Prosecutors allege that Doyle hid the money abroad.', 'Doyle hid the money abroad, prosecutors allege.'],
  ['The plaintiffs claim that the firm poisoned the well.', 'According to the plaintiffs, the firm poisoned the well.'],
  ['Nurses suspect that the ward is unsafe.', 'In the view of nurses, the ward is unsafe.'],
  ['Anglers believe that the dam leaks.', 'The dam leaks, according to anglers, which angers the mayor.'],
  ['The talks nearly collapsed on Monday.', 'On Monday the talks came close to collapse.'],
  ['The bank came close to losing its licence.', 'The bank nearly lost its licence.'],
  ['The fund will pay if the bishop agrees.', 'The fund will pay, subject to the consent of the bishop.'],
  ['The tax applies to second homes.', 'Second homes are subject to the tax.'],
  ['He was charged with stealing a lorry.', 'He faces a charge of stealing a lorry.'],
  ['The firm will hire 40 people if the tax is cut.', 'A tax cut would let the firm hire 40 people.'],
  ['A second hearing will be held on 9 September.', 'A second hearing is to be held on 9 September.'],
  ['The trial is to resume on 3 May.', 'The trial will resume on 3 May.'],
  ['The aim is to cut the dose.', 'The dose was to be cut.'],
  ['He was to sail on 3 May.', 'He sailed on 3 May.'],
  ['I wish to spend a year abroad.', 'She wanted to spend a year abroad.'],
  ['The museum will open on 3 May, she said.', 'She said the museum would open on 3 May.'],
  ['If pupils are late, they are sent home.', 'Pupils who are late are sent home.'],
  ['The fund will pay only if the auditors agree.', 'The fund will not pay unless the auditors agree.'],
  ['Not all of the villages have a well.', 'Some of the villages have no well.'],
  ['The train leaves at 9:50 p.m. on Mondays.', 'The train leaves at 9:50 on Mondays.'],
];

const majors = (pair: readonly [string, string]) => drift(...pair).drifts.filter((x) => x.severity === 'major');

describe('told as a fact', () => {
  test.each(changed)('%s → %s', (...pair) => {
    expect(majors(pair).length).toBeGreaterThan(0);
  });
  test.each(fair)('%s ↔ %s', (...pair) => {
    expect(majors(pair)).toEqual([]);
  });
});
