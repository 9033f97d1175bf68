// The same claim in another construction is silent, its turned twin is not.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../src/core/types.ts';
import { proposals } from './pair.ts';

/** Below this a proposal says next to nothing. */
const LEAST = 0.3;
const strong = (kind: DriftKind, reference: string, candidate: string) =>
  proposals(kind, reference, candidate).filter((x) => x.strength >= LEAST);

type Row = readonly [kind: DriftKind, reference: string, fair: string, changed: string];

const rows: readonly Row[] = [
  ['number', 'They voted 14 to 9 for the plan.', 'They voted 14-9 for the plan.', 'They voted 14-10 for the plan.'],
  ['number', 'Ferrante lost the set 6-4.', 'Ferrante lost the set 4-6.', 'Ferrante lost the set 6-2.'],
  ['number', 'Profits halved to £4m.', 'Profits fell by half to £4m.', 'Profits fell by half to £5m.'],
  ['quantity', 'It reports every six months.', 'It reports twice a year.', 'It reports twice a month.'],
  ['date', 'The strike is on 14 and 15 June.', 'The strike is on June 14 and 15.', 'The strike is on June 14 and 16.'],
  ['date', 'He has until 5pm to appeal.', 'He has to appeal by 5pm.', 'He has to appeal by 6pm.'],
  [
    'negation',
    'No date has been set for the trial.',
    'A date for the trial has yet to be set.',
    'A date for the trial has been set.',
  ],
  [
    'negation',
    'Neither the buyer nor the price was disclosed.',
    'The buyer and the price were not disclosed.',
    'The buyer and the price were disclosed.',
  ],
  [
    'negation',
    'She was not told about the leak until Tuesday.',
    'It was Tuesday before she was told about the leak.',
    'Until Tuesday she was told about the leak.',
  ],
  [
    'negation',
    'The act does not apply to small firms.',
    'Small firms are exempt from the act.',
    'The act does apply to small firms.',
  ],
  [
    'negation',
    'The storm left the town without power.',
    'The town lost power in the storm.',
    'The storm left the town with power.',
  ],
  ['negation', 'Talks ended without a deal.', 'Talks ended with no deal.', 'Talks ended with a deal.'],
  [
    'relation',
    'Unless it rains, the show will go on.',
    'The show will go on if it does not rain.',
    'The show will go on if it rains.',
  ],
  [
    'quantity',
    'She must give at least two months of notice.',
    'She must give two months or more of notice.',
    'She must give two months or less of notice.',
  ],
  ['quantity', 'It weighs just under 300 grams.', 'It weighs less than 300 grams.', 'It weighs more than 300 grams.'],
  ['quantity', 'It draws 300 people a year.', 'It draws 300 people every year.', 'It draws only 300 people a year.'],
  [
    'negation',
    'The union lobbied for the line.',
    'The union campaigned for the line.',
    'The union campaigned against the line.',
  ],
  [
    'negation',
    'Two councillors voted against the plan.',
    'Two councillors opposed the plan.',
    'Two councillors supported the plan.',
  ],
  [
    'negation',
    'The wall was built against the wishes of the council.',
    'The wall was built over the objections of the council.',
    'The wall was built at the request of the council.',
  ],
  [
    'modality',
    'The council hoped to raise the money.',
    'The council wanted to raise the money.',
    'The council had raised the money.',
  ],
  [
    'modality',
    'The board will decide whether to close the plant.',
    'It is for the board to decide whether to close the plant.',
    'The board will close the plant.',
  ],
  [
    'number',
    'One in six patients had a burning nose.',
    'One patient in six had a burning nose.',
    'One in three patients had a burning nose.',
  ],
  [
    'negation',
    'The council did not see any of the letters.',
    'No letters were seen by the council.',
    'The council saw the letters.',
  ],
  [
    'negation',
    'The ministry denied the claim.',
    'The ministry rejected the claim.',
    'The ministry confirmed the claim.',
  ],
  [
    'modality',
    'The inn may not open again before May.',
    'The inn might not open again before May.',
    'The inn will not open again before May.',
  ],
  [
    'quantity',
    'The trip will take 19 minutes longer at most.',
    'The trip will take no more than 19 minutes longer.',
    'The trip will take at least 19 minutes longer.',
  ],
  ['relation', 'The firm will sue unless it is paid.', 'The firm will sue if it is not paid.', 'The firm will sue.'],
  [
    'attribution',
    'Opponents say the line is too dear.',
    'Critics say the line is too dear.',
    'Owners say the line is too dear.',
  ],
  ['role', 'The bank bought the firm.', 'The firm was bought by the bank.', 'The firm bought the bank.'],
  [
    'role',
    'Notice must be given to the landlord by the tenant.',
    'The tenant must give the landlord notice.',
    'The landlord must give the tenant notice.',
  ],
  [
    'role',
    'The jury had seven women and five men.',
    'The jury had five men and seven women.',
    'The jury had seven men and five women.',
  ],
  [
    'role',
    'Tom picks up the cake, and Lisa brings the drinks.',
    'Lisa brings the drinks, and Tom picks up the cake.',
    'Tom brings the drinks, and Lisa picks up the cake.',
  ],
  [
    'role',
    'Firefighters rescued a woman from the roof.',
    'A woman was rescued from the roof by firefighters.',
    'A woman was rescued from the roof by neighbours.',
  ],
  ['quantity', 'Fares go up by 3.1 per cent.', 'Fares rise by 3.1%.', 'Fares rise by up to 3.1%.'],
  ['number', 'A third of the pupils eat here.', 'One in three pupils eats here.', 'One in four pupils eats here.'],
  [
    'role',
    'They move the office from Leeds to Bristol.',
    'To Bristol from Leeds they move the office.',
    'They move the office to Leeds from Bristol.',
  ],
  ['negation', 'Her novel sold 900 copies.', '900 people bought her novel.', 'Her novel bought 900 copies.'],
  ['negation', 'It is not known how they escaped.', 'It is unclear how they escaped.', 'It is known how they escaped.'],
  ['negation', 'The owner ruled out selling.', 'The owner will not sell.', 'The owner will sell.'],
  [
    'negation',
    'They cut concerts from 40 to 28.',
    'They give 28 concerts instead of 40.',
    'They never cut concerts from 40 to 28.',
  ],
  ['negation', 'One in ten bids is turned down.', '10% of bids are rejected.', '10% of bids are accepted.'],
  [
    'number',
    'Six of the nine schools voted for it.',
    'Two thirds of the nine schools voted for it.',
    'A third of the nine schools voted for it.',
  ],
  [
    'relation',
    'Although the plant pays, they will shut it.',
    'They will shut the plant even though it pays.',
    'They will shut the plant because it pays.',
  ],
  ['modality', 'Demand was weaker than expected.', 'Demand was weak.', 'Demand may be weak.'],
  [
    'quantity',
    'People within a mile were told to leave.',
    'People less than a mile away were told to leave.',
    'People more than a mile away were told to leave.',
  ],
  [
    'relation',
    'If the deal fails, the buyer must pay.',
    'The buyer must pay should the deal fail.',
    'The buyer must pay unless the deal fails.',
  ],
  [
    'modality',
    'Shopkeepers threatened to sue the council.',
    'Shopkeepers threatened the council with legal action.',
    'Shopkeepers are suing the council.',
  ],
  [
    'modality',
    'They may leave if they wish, even after the troops have left.',
    'They may leave if they wanted to, even if the troops have left.',
    'They will leave if they wish, even after the troops have left.',
  ],
  [
    'negation',
    'Firms are not exempt from the tax.',
    'Firms are not free of the tax.',
    'Firms are exempt from the tax.',
  ],
  ['number', 'Prices fell by a twentieth.', 'Prices fell by 5 per cent.', 'Prices fell by a ninth.'],
  [
    'number',
    'It calls at eleven of the seventeen islands.',
    'Six of the seventeen islands get no visit from it.',
    'It calls at six of the seventeen islands.',
  ],
  [
    'number',
    'Of the 31 drones, 26 were shot down.',
    'The 31 drones came at night, and all but five of them were shot down.',
    'Of the 31 drones, five were shot down.',
  ],
  [
    'number',
    'A third of the 1.2 million has been paid back.',
    'Of the 1.2 million 400,000 has been repaid.',
    'Of the 1.2 million 800,000 has been repaid.',
  ],
  [
    'number',
    'Seven of the past eight quarters were bad.',
    'Seven out of eight recent quarters were bad.',
    'Six out of eight recent quarters were bad.',
  ],
  [
    'number',
    'The zone covers 200 square kilometres.',
    'The zone covers 200 square km.',
    'The zone covers 300 square km.',
  ],
  [
    'date',
    'The shops stay open until the end of March.',
    'None of the shops will close before April.',
    'The shops stay open until the end of May.',
  ],
  [
    'negation',
    'Bids are due no later than 30 June.',
    'Bids are due by the end of June.',
    'Bids are due no earlier than the end of June.',
  ],
  ['date', 'The ban holds from 1 July.', 'After the end of June the ban holds.', 'After the end of May the ban holds.'],
  [
    'relation',
    'The ban starts unless at least 40 millimetres fall.',
    'The ban starts if less than 40 millimetres fall.',
    'The ban starts if at least 40 millimetres fall.',
  ],
  [
    'quantity',
    'The ban starts unless at least 40 millimetres fall.',
    'The ban starts if less than 40 millimetres fall.',
    'The ban starts unless at most 40 millimetres fall.',
  ],
  [
    'negation',
    'They will wait until the cause is known.',
    'They will wait for as long as the cause is unknown.',
    'They will wait until the cause is unknown.',
  ],
  [
    'negation',
    'No other church in town is older.',
    'It is the oldest church in town.',
    'It is the newest church in town.',
  ],
  [
    'negation',
    'It was the narrowest vote in six years.',
    'No vote had been so close in six years.',
    'The vote was not narrow.',
  ],
  [
    'negation',
    'He denied having recommended it.',
    'He said it was untrue that he had recommended it.',
    'He said he had recommended it.',
  ],
  ['negation', 'They would let the budget pass.', 'They would not block the budget.', 'They would block the budget.'],
  [
    'negation',
    'They can be fitted only by opticians trained by Ondra.',
    'No optician who has not been trained by Ondra can fit them.',
    'They can be fitted by opticians not trained by Ondra.',
  ],
  [
    'negation',
    'It is freed from any liability.',
    'It is released from all liability.',
    'It is not freed from any liability.',
  ],
  ['number', 'It was warmed to 36 degrees.', 'It was warmed to 36C.', 'It was warmed to 41C.'],
  [
    'number',
    'The models range from 5 to 45 millimetres.',
    'They range from 5mm to 45mm.',
    'They range from 7mm to 45mm.',
  ],
  [
    'number',
    'It cost 18.2 million, of which half was given.',
    'It cost 18.2m, half of which was given.',
    'It cost 28.2m.',
  ],
  [
    'quantity',
    'It comes on Thursday at the earliest.',
    'It comes no earlier than Thursday.',
    'It comes no later than Thursday.',
  ],
  [
    'quantity',
    'It will not sail before Thursday at the earliest.',
    'It is out of service until at least Thursday.',
    'It is out of service until Thursday at the latest.',
  ],
  [
    'quantity',
    'It will not reopen before March.',
    'It will stay shut until at least March.',
    'It will reopen before March at the latest.',
  ],
  [
    'predicate',
    'It is closed until the end of March.',
    'It stays closed until 1 April.',
    'It is painted until 1 April.',
  ],
  [
    'number',
    'A fifth of it was recovered.',
    'Four fifths of it are still missing.',
    'Four fifths of it were recovered.',
  ],
  [
    'relation',
    'Stay home until the count is over.',
    'Stay home while the count goes on.',
    'Stay home if the count goes on.',
  ],
  [
    'quantity',
    'It does not apply to children under six.',
    'Children under six are exempt.',
    'Children over six are exempt.',
  ],
];

describe.each(rows)('%s: %s', (kind, reference, fair, changed) => {
  test(`${fair} is silent`, () => {
    expect(strong(kind, reference, fair).map((x) => x.change)).toEqual([]);
  });
  test(`${changed} is told`, () => {
    expect(strong(kind, reference, changed)).not.toEqual([]);
  });
});

test('words of one amount are no swap', () => {
  expect(proposals('predicate', 'He waited for twelve months.', 'He waited for a year.')).toEqual([]);
});
