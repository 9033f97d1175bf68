// One act told by both sides: who did it, and to whom?
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('role', reference, candidate).filter((x) => /who did it and to whom|who acts/.test(x.message));

test.each([
  ['The clerk said her union had been promised a vote.', 'Her union, the clerk said, had promised the mayor a vote.'],
  ['The driver had asked the guard to check the doors.', 'The driver was asked by the guard to check the doors.'],
  ['Brandt overtook Oduya in the last bend.', 'In the last bend Brandt was passed, being overtaken there by Oduya.'],
  [
    'The rival Marlow, which sold its mill to Orrin, made a loss.',
    'The rival Marlow, to which Orrin sold its mill, made a loss.',
  ],
  ['The board had turned down an offer from the club.', 'The club, we learn, had refused the board an offer.'],
  [
    'He was criticised by younger colleagues for the delay.',
    'Younger colleagues drew criticism from him for the delay.',
  ],
  ['The maker had been told of the fault by its supplier.', 'The maker informed its supplier of the fault.'],
  ['The nurse, Ida Moll, reported it to the council.', 'Ida Moll, the nurse, was reported to the council.'],
  ['Ilsen lost a ferry line to Corvik in 2022.', 'In 2022 a ferry line passed from Corvik to Ilsen.'],
  ['The singer moved from Halden to Bruck in May.', 'In May the singer left Bruck for Halden.'],
  ['The painting was bought by a museum from a collector.', 'A collector bought the painting from a museum.'],
  [
    'Two guards had told their chief, Per Holm, about the door.',
    'Per Holm, their chief, had told two guards about the door.',
  ],
])('%s → %s', (reference, candidate) => {
  expect(turned(reference, candidate).length).toBeGreaterThan(0);
});

test.each([
  ['The driver had asked the guard to check the doors.', 'The guard had been asked by the driver to check the doors.'],
  ['The painting was bought by a museum from a collector.', 'A museum bought the painting from a collector.'],
  ['When he got home, Bale found a parcel.', 'When Bale got home, he found a parcel.'],
  ['The bank lent the club two million.', 'The club borrowed two million from the bank.'],
  ['The singer moved from Halden to Bruck in May.', 'In May the singer left Halden for Bruck.'],
  ['The fund had turned down an offer from the bank.', 'An offer from the bank had been refused by the fund.'],
  ['Chief Inspector Dorte Valk said the route was known.', 'The route was known, said Dorte Valk.'],
  ['People who were treated early recovered.', 'People treated early recovered.'],
  ['Growers are divided over the order.', 'Growers are split over the order.'],
  ['A judge rejected his request for a delay.', 'He asked a judge for a delay and was refused.'],
  ['The coach goes from Graz to Linz every morning.', 'The coach goes to Linz from Graz every morning.'],
  ['The mayor met the envoy in March.', 'The envoy met the mayor in March.'],
  ['She was taught to carve by a clown.', 'She learned to carve from a clown.'],
  ['The police, the union says, asked it for names.', 'The union says it was asked for names by the police.'],
])('%s says no less in %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toEqual([]);
});
