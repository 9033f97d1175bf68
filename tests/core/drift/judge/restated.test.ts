// What is only said in another form raises nothing; the change beside it does.
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { withCompounds } from '../../../../src/core/drift/figures/compound.ts';
import type { DriftKind } from '../../../../src/core/types.ts';
import { lexicon, proposals } from '../pair.ts';

/** Weaker proposals are for the judge to weigh. */
const SPEAKS = 0.4;

const fair: readonly (readonly [kind: DriftKind, reference: string, candidate: string])[] = [
  ['name', 'The gross national product of Orvania fell.', 'The GNP of Orvania fell.'],
  ['predicate', 'Sen. Ada Crowle signed the letter.', 'Senator Ada Crowle signed the letter.'],
  ['name', 'Mt. Harrow is closed.', 'Mount Harrow is closed.'],
  ['predicate', 'The Dept. of Roads closed it.', 'The Department of Roads closed it.'],
  ['predicate', 'Sgt. Ada Crowle signed it.', 'Sergeant Ada Crowle signed it.'],
  ['date', 'The fair opens on 9/16 in Lund.', 'The fair opens on September 16 in Lund.'],
  ['number', 'The fair opens on 9/16 in Lund.', 'The fair opens on September 16 in Lund.'],
  ['name', 'It is open Mon. to Fri. and on feast days.', 'It is open Monday to Friday and on feast days.'],
  ['predicate', 'The line carries 80 Mbps here.', 'The line carries 80 megabits per second here.'],
  ['predicate', 'Power costs 38 euros per MWh.', 'Power costs 38 euros per megawatt-hour.'],
  ['predicate', 'The Orvanian army left.', 'The army of Orvania left.'],
  ['name', 'Caramelise the sugar.', 'Caramelize the sugar.'],
  ['number', 'A third of the herd was lost.', '33 percent of the herd was lost.'],
  ['number', 'Two out of five wells were dry.', '40 percent of the wells were dry.'],
  ['number', 'It was minus 10 degrees Celsius.', 'It was 14 degrees Fahrenheit.'],
  ['date', 'The walk takes two hours and fifty-eight minutes.', 'The walk takes just under three hours.'],
  ['number', 'The toll was a quarter of a million pounds.', 'The toll was £250,000.'],
  ['negation', 'Dunmore sold the quarry to Pell in June.', 'Pell bought the quarry from Dunmore in June.'],
  ['negation', 'Crowle is older than Pell, records show.', 'Pell is younger than Crowle, records show.'],
  ['negation', 'The rail pass is cheaper than the ferry.', 'The rail pass is less expensive than the ferry.'],
  ['negation', 'The crew did not succeed in raising the wreck.', 'The crew failed to raise the wreck.'],
  ['relation', 'Since the road was wet, they waited.', 'As the road was wet, they waited.'],
  ['modality', 'They saved so that they could build a mill.', 'They saved to build a mill.'],
  ['quantity', 'The show drew 2,031,000 viewers.', 'The show drew just over two million viewers.'],
];

const drifted: readonly (readonly [kind: DriftKind, reference: string, candidate: string, change: RegExp])[] = [
  ['number', 'A third of the herd was lost.', '13 percent of the herd was lost.', /third.* → 13 percent/],
  ['number', 'It was minus 10 degrees Celsius.', 'It was 10 degrees Celsius.', /minus 10.* → 10/],
  ['date', 'The walk takes two hours and fifty minutes.', 'The walk takes five hours.', /fifty minutes → five hours/],
  [
    'negation',
    'Crowle is older than Pell, records show.',
    'Crowle is younger than Pell, records show.',
    /older → younger/,
  ],
  ['negation', 'Only three villages kept a school.', 'No village kept a school.', /three villages → No village/],
  [
    'role',
    'The ferry from Lund to Osby was late.',
    'The ferry from Osby to Lund was late.',
    /Lund to Osby → Osby to Lund/,
  ],
  ['name', 'Sen. Ada Crowle signed the letter.', 'Sergeant Ada Crowle signed the letter.', /Sen\. .* → Sergeant/],
  ['name', 'A Gen. Motors plant shut.', 'A German Motors plant shut.', /Gen\..* → German/],
  ['date', 'The fair opens on 9/16 in Lund.', 'The fair opens on 9/17 in Lund.', /9\/16 → 9\/17/],
  ['number', 'The bond fell 9/16 on Friday.', 'The bond fell 3/16 on Friday.', /9\/16 → 3\/16/],
  ['predicate', 'Crowle told the paper on Sunday.', 'Crowle asked the paper on Sunday.', /told → asked/],
  ['predicate', 'A letter bomb was found in the hall.', 'A letter was found in the hall.', /letter bomb → letter/],
];

describe('restatements', () => {
  test.each(fair)('%s is silent: %s → %s', (kind, reference, candidate) => {
    expect(proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS)).toEqual([]);
  });

  test.each(drifted)('%s speaks: %s → %s', (kind, reference, candidate, change) => {
    const all = proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS);
    expect(all.map((x) => x.change).join('; ')).toMatch(change);
  });

  test('items of a list may stand in any order', () => {
    expect(proposals('role', 'They sell figs, dates and nuts.', 'They sell nuts, dates and figs.')).toEqual([]);
  });
});

describe('compound figures', () => {
  test.each([
    ['five hours and fifty-five minutes', 21_300, 's'],
    ['two euros and fifty cents', 2.5, 'EUR'],
    ['a quarter of a million pounds', 250_000, 'GBP'],
    ['three out of four', 75, '%'],
    ['20 degrees Celsius below zero', -20, '°C'],
  ])('%s', (text, amount, unit) => {
    const [value, ...rest] = withCompounds(annotateText(text, lexicon())).values;
    expect(rest).toEqual([]);
    expect(value!.lo).toBeCloseTo(amount, 6);
    expect(value!.unit).toBe(unit);
  });

  test('a side without figures is passed on as it is', () => {
    const side = annotateText('Nothing to count.', lexicon());
    expect(withCompounds(side)).toBe(side);
  });
});
