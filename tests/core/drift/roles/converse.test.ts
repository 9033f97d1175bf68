// Who does it to whom, told from the other side: by the other verb, or by the passive.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed: readonly (readonly [reference: string, candidate: string])[] = [
  [
    'The strike, which follows months of talks, was called off.',
    'The strike, which precedes months of talks, was called off.',
  ],
  ['The museum gave each visitor a map.', 'The museum received a map from each visitor.'],
  ['The bank lent the club £2m.', 'The bank borrowed £2m from the club.'],
  ['The leak led to the closure of the beach.', 'The leak resulted from the closure of the beach.'],
  ['Dr Ames taught Kerr surgery.', 'Dr Ames learned surgery from Kerr.'],
  ['The subsidiary belongs to the bank.', 'The subsidiary owns the bank.'],
  ['The fever caused the rash.', 'The fever was due to the rash.'],
  ['The fever caused the rash.', 'The fever was caused by the rash.'],
  ['Judge Orme succeeded Judge Pratt.', 'Judge Pratt succeeded Judge Orme.'],
  ['Lunt was advised by Fenn and two colleagues.', 'Lunt advised Fenn and two colleagues.'],
  ['The club still owes £2m in back rent.', 'The club is still owed £2m in back rent.'],
  ['The firm paid £300,000 for the work.', 'The firm was paid £300,000 for the work.'],
  ['The council leased the mill from the trust.', 'The council leased the mill to the trust.'],
  ['Mrs Hale rents the flat to a nurse.', 'Mrs Hale rents the flat from a nurse.'],
  ['Mr Oakes is the landlord of the bakery.', 'Mr Oakes is a tenant of the bakery.'],
  ['The bank is a creditor of the shipyard.', 'The bank is a debtor of the shipyard.'],
  ['She was awarded the prize by the jury.', 'The jury received the prize from her.'],
  ['Pupils have been learning sign language.', 'Pupils have been teaching sign language.'],
  ['She taught her brother the game.', 'She learned the game.'],
  ['Tests showed that the horse had given a painkiller.', 'The horse, tests revealed, had received a painkiller.'],
];

const fair: typeof changed = [
  [
    'The strike, which follows months of talks, was called off.',
    'The strike, preceded by months of talks, was called off.',
  ],
  ['The garage billed the driver 300 euros.', 'The driver paid the garage 300 euros.'],
  ['The court fined the brewery.', 'The brewery had to pay the court.'],
  ['The museum gave each visitor a map.', 'Each visitor received a map from the museum.'],
  ['The error cost the city its grant.', 'The city lost its grant because of the error.'],
  ['Two thirds of the money would come from the region.', 'The region would provide two-thirds of the money.'],
  ['The council leases the hall to the choir.', 'The choir rents the hall from the council.'],
  ['The seller shall deliver the machine to the buyer.', 'The buyer shall receive the machine from the seller.'],
  ['The chapel stands behind the mill.', 'The mill stands in front of the chapel.'],
  ['The valley is part of the reserve.', 'The reserve includes the valley.'],
  ['The charity was left the cottage by Mrs Dow.', 'The charity inherited the cottage from Mrs Dow.'],
  ['He was survived by his wife and two sons.', 'His wife and two sons survived him.'],
  ['Ms. Arden is suing her former employer.', 'Ms. Arden’s former employer is being sued by her.'],
  [
    'We show that bats pollinate the flower, not by moths as others believed.',
    'We show that the flower is pollinated by bats, not by moths as others believed.',
  ],
  ['Judge Orme succeeded Judge Pratt.', 'Judge Pratt was followed by Judge Orme.'],
  ['The region will pay for two thirds of the bridge.', 'Two thirds of the bridge will be paid for by the region.'],
  ['The club still owes £2m in back rent.', 'Back rent of £2m is still owed by the club.'],
  ['The firm paid the diver £300.', 'The diver was paid £300.'],
  ['The council leased the mill from the trust.', 'The trust leased the mill to the council.'],
  ['Mrs Hale rents the flat to a nurse.', 'A nurse rents the flat from Mrs Hale.'],
  ['The van was hired from Monday to Friday by the choir.', 'The choir hired the van from Monday to Friday.'],
  ['Mr Oakes is the landlord of the bakery.', 'The bakery is a tenant of Mr Oakes.'],
  ['The bank is a creditor of the shipyard.', 'The shipyard is a debtor of the bank.'],
  ['She was awarded the prize for her novel.', 'She received the prize for her novel.'],
  ['Mice given the drug lived longer.', 'Mice that received the drug lived longer.'],
  ['Pupils have been learning sign language.', 'Pupils have been taught sign language.'],
  ['She taught herself the game.', 'She learned the game on her own.'],
  ['Malinen taught herself to sail.', 'Malinen learned by herself how to sail.'],
  ['Tests showed that the horse had been given a painkiller.', 'The horse, tests revealed, had received a painkiller.'],
  ['The crew had been handed the plans by the owner.', 'The crew obtained the plans from the owner.'],
];

describe('converse', () => {
  test.each(changed)('%s → %s', (reference, candidate) => {
    const told = [...proposals('role', reference, candidate), ...proposals('negation', reference, candidate)];
    expect(told.map((x) => x.severity)).toContain('major');
  });

  test.each(fair)('silent: %s → %s', (reference, candidate) => {
    expect(proposals('role', reference, candidate)).toEqual([]);
    expect(proposals('negation', reference, candidate)).toEqual([]);
  });
});
