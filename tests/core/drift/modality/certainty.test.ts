// Expectations, hopes, opinions and independence: what made them more or less than they were, and what says the same.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../../src/core/types.ts';
import { proposals } from '../pair.ts';

const SPEAKS = 0.4;

const changed: readonly (readonly [kind: DriftKind, reference: string, candidate: string])[] = [
  ['modality', 'The verdict is expected in March.', 'The verdict came in March.'],
  ['modality', 'A hearing is scheduled for 12 June.', 'A hearing was held on 12 June.'],
  ['modality', 'Passengers will be able to travel free.', 'Passengers travelled free.'],
  ['modality', 'The path can be icy.', 'The path is always icy.'],
  ['modality', 'The clinic will be able to treat 40 people.', 'The treatment of 40 people took place in the clinic.'],
  ['modality', 'Bad sleepers were likelier to report headaches.', 'Bad sleepers reported headaches.'],
  ['modality', 'The new stand is due to open in May.', 'The new stand opened in May.'],
  ['modality', 'The captain was confident that she would play.', 'The captain hoped that she would play.'],
  ['modality', 'The coach was hopeful his side would win.', 'The coach was sure his side would win.'],
  ['modality', 'The board is considering a bid.', 'The board has accepted a bid.'],
  ['modality', 'The firm may have sold the tickets.', 'The firm sold the free tickets.'],
  ['modality', 'The bank allegedly overcharged its clients.', 'The bank overcharged its clients by raising charges.'],
  ['modality', 'The company hopes to close the mill.', 'The company closed the mill after talks.'],
  ['modality', 'The pills apparently cured the boy.', 'The pills cured the boy, whose parents claimed a refund.'],
  ['attribution', 'Doctors think the virus came from bats.', 'The virus came from bats.'],
  [
    'predicate',
    'An independent report found the dam unsafe.',
    'A report commissioned by the council found the dam unsafe.',
  ],
  ['predicate', 'Neutral observers counted the votes.', 'Observers funded by the ruling party counted the votes.'],
];

const fair: typeof changed = [
  ['modality', 'A hearing is scheduled for 12 June.', 'A hearing has been fixed for 12 June.'],
  ['modality', 'Passengers will be able to travel free on Saturdays.', 'Travel on Saturdays will be free.'],
  ['modality', 'The path can be icy.', 'The path is sometimes icy.'],
  ['modality', 'Bad sleepers were more likely to report headaches.', 'Bad sleepers were likelier to report headaches.'],
  ['modality', 'Lorries weighing more than 7.5 tonnes are banned.', 'Lorries heavier than 7.5 tonnes are banned.'],
  ['modality', 'Parcels weighing up to 20 kilos go free.', 'Parcels of up to 20 kilos go free.'],
  ['modality', 'He would rather have guests than a star.', 'He would sooner have guests than a star.'],
  ['modality', 'The verdict is expected in March.', 'The verdict is due in March.'],
  ['predicate', 'The first patients are expected next spring.', 'The first patients are due next spring.'],
  ['modality', 'The new stand is due to open in May.', 'The new stand is expected to open in May.'],
  ['predicate', 'The captain was confident that she would play.', 'The captain was sure that she would play.'],
  ['modality', 'The board is considering a bid.', 'The board is weighing a bid.'],
  ['modality', 'The driver is believed to have fallen asleep.', 'The driver fell asleep, police suspect.'],
  [
    'modality',
    'The bank allegedly overcharged its clients.',
    'According to prosecutors, the bank overcharged its clients.',
  ],
  ['modality', 'The airline might drop the route.', 'There is a chance that the airline will drop the route.'],
  ['modality', 'Students may use the laboratory at night.', 'The laboratory is open to students at night.'],
  ['modality', 'The club wants to sell the stadium.', 'The sale of the stadium is what the club wants.'],
  ['modality', 'The rules do not bar nurses from striking.', 'Under the rules nurses may strike.'],
  ['predicate', 'A report by an outside firm was published.', 'A report by an independent firm was published.'],
];

describe('certainty', () => {
  test.each(changed)('%s: %s → %s', (kind, reference, candidate) => {
    const told = proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS);
    expect(told.map((x) => x.severity)).toContain('major');
  });

  test.each(fair)('%s is silent: %s → %s', (kind, reference, candidate) => {
    expect(proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS)).toEqual([]);
  });
});

describe('a duty that is left to choice', () => {
  const freed = (reference: string, candidate: string) =>
    proposals('modality', reference, candidate).filter((x) => x.message.endsWith('left to choice'));

  test.each([
    ['Guests must leave their keys at reception.', 'Guests may leave their keys at reception.'],
    ['Drivers are required to carry chains in winter.', 'Drivers can carry chains in winter.'],
  ])('%s → %s', (reference, candidate) => {
    expect(freed(reference, candidate).map((x) => x.severity)).toEqual(['major']);
  });

  test.each([
    ['He must have known of the leak.', 'He may have known of the leak.'],
    ['The ferry will sail on Friday.', 'The ferry may sail on Friday.'],
    ['Guests must leave their keys at reception.', 'Guests have to leave their keys at reception.'],
  ])('%s | %s', (reference, candidate) => {
    expect(freed(reference, candidate)).toEqual([]);
  });
});
