// Changes that something else in the sentence must not silence.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../src/core/types.ts';
import { majors, proposals } from './pair.ts';

const told: readonly (readonly [kind: DriftKind, reference: string, candidate: string])[] = [
  [
    'negation',
    'Nobody in the tower was told of the latest plan.',
    'Everybody in the tower was told of the latest plan.',
  ],
  ['negation', 'The bank did not offer the lowest price.', 'The bank offered the lowest price.'],
  [
    'relation',
    'The firm was praised for saving jobs although it lost money.',
    'The firm was praised for saving jobs because it lost money, but shares fell.',
  ],
  ['role', 'The teacher is the winner’s brother.', 'The winner is the teacher’s brother.'],
  [
    'role',
    'Water was sent to six towns, and Orr sent Hale to Kerr.',
    'Six towns were sent water, and Orr sent Kerr to Hale.',
  ],
  ['quantity', 'Only adults may enter the casino.', 'Everyone may enter the casino.'],
  ['quantity', 'Only the mayor was invited.', 'The mayor was invited and came alone.'],
  ['negation', 'No officer was hurt in the largest fire.', 'An officer was hurt in the largest fire.'],
  ['negation', 'The witness stands by his story.', 'The witness lies about his story.'],
  [
    'addition',
    'The mayor resigned on Monday after a vote.',
    'The mayor, who stole money and seems drunk, resigned on Monday after a vote.',
  ],
  ['date', 'The museum is closed on Tuesdays.', 'The museum is closed on Wednesdays.'],
  ['date', 'It is open every day except Sunday.', 'It is open every day except Monday.'],
  ['number', 'Prices went up from 20 to 30 pence.', 'Prices went up from 10 to 30 pence.'],
  ['number', 'About 300 people came, up from 100.', 'About 300 people came, up from 200.'],
  ['number', 'A woman died and 11 others were hurt.', 'A woman died and 12 others were hurt.'],
  ['number', '30 per cent backed the plan, which did not pass.', '70 per cent backed the plan, which failed.'],
  ['quantity', 'It is offered once a week with two guides.', 'It is offered twice a week with two guides.'],
  ['quantity', 'The bus runs weekly and serves 7 villages.', 'The bus runs daily and serves 7 villages.'],
  ['negation', 'The bridge is still open to traffic.', 'The bridge has not been open to traffic.'],
  ['negation', 'Growth went beyond the forecasts.', 'Growth did not meet the forecasts.'],
  ['negation', 'It is unclear whether the shop will open.', 'The shop will open.'],
  ['predicate', 'The strike was postponed for good reasons.', 'The strike was cancelled for good reasons.'],
  ['predicate', 'Police questioned a man, who was badly hurt.', 'Police arrested a man, who was badly hurt.'],
  ['negation', 'It calls at eleven of the seventeen islands.', 'It does not call at eleven of the seventeen islands.'],
  ['number', 'Of 31 drones, 26 were shot down.', 'Of 31 drones, five were shot down.'],
  ['quantity', 'He was told to pay 650 crowns.', 'He was told to pay over 650 crowns.'],
  ['quantity', 'It stays shut until at least Thursday.', 'It stays shut until Thursday.'],
  ['relation', 'It sails unless the post is late.', 'It sails as long as the post is late.'],
  ['number', 'A fifth of the ransom is still missing.', 'Four fifths of the ransom are still missing.'],
  ['date', 'The road is closed until the end of March.', 'The road is closed from 1 April.'],
  ['relation', 'They sail unless the post is late.', 'They sail as long as the post is late.'],
  ['relation', 'It is safe until it is inspected.', 'It is safe as long as it is inspected.'],
  ['modality', 'He is said to have cooked the fish.', 'He cooked the fish according to the recipe.'],
  ['modality', 'The committee is weighing a ban on 4 October.', 'The committee has banned it on 4 October.'],
  [
    'modality',
    'The museum will open in May, and the café will follow.',
    'The museum opened in May, and the café will follow.',
  ],
  ['modality', 'Police suspect arson but have not confirmed it.', 'Police have confirmed that it was arson.'],
  [
    'modality',
    'Divers suspect that the wreck is Dutch.',
    'Divers proved, in view of its bell, that the wreck is Dutch.',
  ],
  ['modality', 'The bank came close to losing its licence.', 'The bank lost its licence and nearly all its clients.'],
  ['attribution', 'Witnesses said nothing had been stolen.', 'Nothing had been stolen.'],
  ['attribution', 'The minister, who is not a doctor, claimed that the drug is safe.', 'The drug is safe.'],
  ['attribution', 'Witnesses claim that the guard slept.', 'The guard slept, to the anger of the claimants.'],
  ['attribution', 'Police believe that the captain fled abroad.', 'The captain fled abroad with other believers.'],
  ['modality', 'The council plans to close the pool.', 'The council closed the pool and the planning office.'],
  ['modality', 'He suggested that the firm had lied.', 'The firm had lied, and his suggestion of a fine was ignored.'],
  ['modality', 'They plan to strike.', 'They struck, and planners wept.'],
];

/** Opposites in forms that elsewhere say the same: whatever kind tells them. */
const turned: readonly (readonly [reference: string, candidate: string])[] = [
  ['Do not eat before the test.', 'Eat only before the test.'],
  ['Guests may not leave until noon.', 'Guests may leave only before noon.'],
  ['Guests may not leave before noon on Sundays.', 'Guests may only leave before noon on Sundays.'],
  [
    'The gate may not be opened before the train has passed.',
    'The gate may be opened only before the train has passed.',
  ],
  ['No one may leave before the vote.', 'People may leave only before the vote.'],
  ['The shop does not open before ten.', 'The shop opens only before ten.'],
  ['Pupils may not take the exam unless they have a pass.', 'Only pupils with a pass must take the exam.'],
  ['Members may not vote unless they paid.', 'Members must vote only if they paid.'],
  ['Most of the patients with no fever recovered.', 'Few of the patients with fever recovered.'],
  ['Few of the men who had no coat survived.', 'Most of the men who had a coat survived.'],
  ['Few of the towns have a bank and no school.', 'Most of the towns have a bank and a school.'],
  ['Most of the firms pay no tax.', 'Few of the firms pay no tax and no duty.'],
  ['At least 30 guests must not have eaten the fish.', 'Fewer than 30 guests must have eaten the fish.'],
  ['More than 500 of all workers were not paid.', 'No more than 500 of all workers were paid.'],
  ['At least 40 people must not return.', 'Fewer than 40 people must return.'],
  [
    'Lorries of more than 7.5 tonnes did not cross all the bridges.',
    'Lorries of up to 7.5 tonnes crossed all the bridges.',
  ],
  ['Lorries of more than 7.5 tonnes must not use the bridge.', 'Lorries of up to 7.5 tonnes must use the bridge.'],
  ['He did not phone and did not write.', 'He did not phone or call and wrote.'],
  ['She never drank and never smoked.', 'She never drank wine or beer and smoked.'],
];

describe('not silenced', () => {
  test.each(told)('%s: %s → %s', (kind, reference, candidate) => {
    expect(proposals(kind, reference, candidate).map((x) => x.severity)).toContain('major');
  });

  test.each(turned)('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).not.toEqual([]);
  });
});
