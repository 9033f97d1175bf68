// A count told by its rest, a half by its figure, and a rise by its size: the same; other counts are not.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  (['number', 'quantity', 'negation', 'predicate'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate).map((x) => ({ ...x, kind })))
    .filter((x) => x.severity === 'major' && x.strength >= 0.4)
    .filter((x) => x.kind !== 'predicate' || x.message.endsWith('what was done is another thing'));

describe('the rest of a count', () => {
  test.each([
    [
      'Only two of the eight boats finished.',
      'Six of the eight boats failed to finish.',
      'Six of the eight boats finished.',
    ],
    [
      'Of every ten seeds that sprouted only four reached the light.',
      'Six out of ten seeds that sprouted never reached the light.',
      'Six out of ten seeds that sprouted reached the light.',
    ],
    [
      'The theatre earned £90,000, a third of it from schools.',
      'Of the theatre’s £90,000 two thirds came from other payers than schools.',
      'Of the theatre’s £90,000 two thirds came from schools.',
    ],
    [
      'The repairs cost 9 million euros, two thirds of which came from the state and the rest from the owner.',
      'The owner paid a third of the 9 million euros that the repairs cost.',
      'The state paid a third of the 9 million euros that the repairs cost.',
    ],
    [
      'Only one of the five officers who searched the flat has been questioned.',
      'Four of the five officers who searched the flat had yet to be questioned.',
      'Four of the five officers who searched the flat had been questioned.',
    ],
    [
      'She is the second woman to finish the race.',
      'Only one woman before her has finished the race.',
      'Only one woman has finished the race.',
    ],
    ['Two of the three climbers survived.', 'One of the three climbers died.', 'Two of the three climbers died.'],
    [
      'Less than a tenth of the samples held lead.',
      'More than nine in ten samples were free of lead.',
      'More than nine in ten samples held lead.',
    ],
    [
      'The glacier has lost a third of its ice.',
      'Two thirds of the ice that the glacier held remains.',
      'A quarter of the ice that the glacier held remains.',
    ],
    [
      'The jab protected nine out of ten volunteers.',
      'The jab failed to protect one volunteer in ten.',
      'The jab failed to protect nine volunteers in ten.',
    ],
    ['Half of the 48 seats were empty.', '24 of the 48 seats were empty.', '12 of the 48 seats were empty.'],
    [
      'Shares rose from 40 to 44 cents.',
      'Shares gained four cents to 44 cents.',
      'Shares gained six cents to 46 cents.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(changed(reference, same)).toEqual([]);
    expect(changed(reference, other)).not.toEqual([]);
  });

  test('called off until later is postponed, called off for good is not', () => {
    const [match, off] = ['The match was postponed.', 'The match was called off'];
    expect(changed(match, `${off} until a later date.`)).toEqual([]);
    expect(changed(match, `${off}.`)).not.toEqual([]);
  });
});

// What is said of some and the contrary of the rest, and of none and the contrary of all.
describe('the rest, and none for all', () => {
  const told = (reference: string, candidate: string) =>
    (['number', 'negation', 'quantity'] as const)
      .flatMap((kind) => proposals(kind, reference, candidate))
      .filter((x) => x.severity === 'major');

  test.each([
    [
      'Six of eight members voted for the plan.',
      'Two of the eight members voted against the plan.',
      'Two of the eight members voted for the plan.',
    ],
    [
      'Two of five neighbours have objected to the extension.',
      'Three of the five neighbours have not objected to the extension.',
      'Three of the five neighbours have objected to the extension.',
    ],
    [
      'Only two of the nine candidates have published their accounts.',
      'Seven of the nine candidates have yet to publish their accounts.',
      'Two of the nine candidates have yet to publish their accounts.',
    ],
    ['Two of five have objected.', 'Three have not.', 'Two have not.'],
    ['Nobody was left without a seat.', 'Everyone had a seat.', 'Everyone was left without a seat.'],
    ['Not one of the 30 hens survived the fire.', 'All 30 hens died in the fire.', 'All 30 hens survived the fire.'],
    ['Of the 40 schools, 10 closed.', 'A quarter of the 40 schools closed.', 'Half of the 40 schools closed.'],
    [
      'One in five homes lacks central heating.',
      '20 % of homes have no central heating.',
      '20 % of homes have central heating.',
    ],
    [
      'It made a loss in three of the past four years.',
      'In but one of the past four years has it not made a loss.',
      'In but one of the past four years has it made a loss.',
    ],
    [
      'She won seven of her last ten matches.',
      'She lost three of her last ten matches.',
      'She won three of her last ten matches.',
    ],
    [
      'Rangers patrol 40 of the river’s 95 kilometres.',
      'Of the river’s 95 km, 55 are not patrolled by rangers.',
      'Of the river’s 95 km, 55 are patrolled by rangers.',
    ],
    [
      'The company puts the chance of a safe landing at 70 percent.',
      'The company sees a 30 percent risk of failure.',
      'The company sees a 30 percent chance of a safe landing.',
    ],
    [
      'Engineers put the risk of failure at 30 percent.',
      'Engineers gave it a chance of 70 percent.',
      'Engineers put the risk of failure at 70 percent.',
    ],
    [
      'Joan Pell scored nine times from ten attempts.',
      'Joan Pell wasted just one of her ten shots.',
      'Joan Pell wasted just two of her ten shots.',
    ],
    [
      'Only one of the three planned wells can be dug.',
      'Two of the three planned wells will be given up.',
      'Two of the three planned wells can be dug.',
    ],
    [
      'Buses carried more people than trams, with 60 percent of all trips.',
      'Buses carried more people than trams, whose share of all trips is 40 percent.',
      'Trams carried fewer people than buses, whose share of all trips is 40 percent.',
    ],
    [
      'Lead was found in 14 of 16 schools that were tested.',
      '16 schools were tested, and the water that the pupils drink at all but two contained lead.',
      '16 schools were tested, and the water that the pupils drink at all but three contained lead.',
    ],
    [
      'Nearly three-quarters of the 400 tenants signed it.',
      '295 of the 400 tenants signed it.',
      '195 of the 400 tenants signed it.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });

  test('half of it and the other half are one half', () => {
    const half = ['Half of the money comes from players.', 'Half of the money goes to players.'] as const;
    expect(told(...half)).not.toEqual([]);
  });
});
