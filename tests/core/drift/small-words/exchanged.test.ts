// A preposition, a conjunction of time or a particle that gave way to another between words that were kept.
import { describe, expect, test } from 'vitest';
import { majors, proposals } from '../pair.ts';

describe('changed', () => {
  test.each([
    // Where.
    ['The lamp on the desk was broken.', 'The lamp under the desk was broken.'],
    ['The suspect was found in the chapel.', 'The suspect was found near the chapel.'],
    ['Keep the keys inside the van.', 'Keep the keys behind the van.'],
    ['The kiosk is opposite the station.', 'The kiosk is inside the station.'],
    ['They marched towards the palace.', 'They marched past the palace.'],
    ['The bus goes through the village.', 'The bus goes around the village.'],
    // The verb may be another where a place is told.
    ['Workers placed the sensor between two panes.', 'Workers put the sensor behind two panes.'],
    // When.
    ['The storm weakened before it came ashore.', 'The storm weakened as it came ashore.'],
    ['The mine closed during the war.', 'The mine closed before the war.'],
    ['He will stay until Friday.', 'He will stay from Friday.'],
    // Who listens and what is told, who does it and for whom.
    ['He talked to the reporters.', 'He talked about the reporters.'],
    ['The board voted for the plan.', 'The board voted on the plan.'],
    ['An attack by the army killed ten.', 'An attack on the army killed ten.'],
    ['The letter is from the bank.', 'The letter is about the bank.'],
    ['She spoke for the miners on Monday.', 'She spoke against the miners on Monday.'],
    ['The parents of the victim spoke.', 'The parents and the victim spoke.'],
    // Verbs with their particle.
    ['She stood in for the judge.', 'She stood up for the judge.'],
    ['The band broke up in May.', 'The band broke through in May.'],
    ['Her son carried on the workshop.', 'Her son carried off the workshop.'],
    ['The stoker got on the engine.', 'The stoker got off the engine.'],
    ['The workers walked out.', 'The workers walked in.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The talks on the budget failed.', 'The talks about the budget failed.'],
    ['He spoke to the reporters.', 'He spoke with the reporters.'],
    ['The pipe is below the road.', 'The pipe is under the road.'],
    ['The café by the river is full.', 'The café beside the river is full.'],
    ['Her house on the river was sold.', 'Her house by the river was sold.'],
    ['He was held in custody.', 'He was held under custody.'],
    ['He has been ill since May.', 'He has been ill from May.'],
    ['The crew left while it rained.', 'The crew left as it rained.'],
    // One of the two is denied.
    ['No ferry will sail before Monday.', 'All ferries are off until Monday.'],
    ['Do not open it until the light is off.', 'Open it only when the light is off.'],
    // Both stand there.
    ['The coach goes from Graz to Linz.', 'The coach goes to Linz from Graz.'],
    ['Classes in Welsh and bookkeeping start soon.', 'Classes in Welsh and in bookkeeping start soon.'],
    ['Talks will wait until the season is over.', 'Talks will wait until after the season.'],
    // Of one verb the same.
    ['They set off at dawn.', 'They set out at dawn.'],
    ['The bus turned round at the church.', 'The bus turned around at the church.'],
    ['Twelve schools signed up for the visit.', 'Twelve schools signed up to the visit.'],
    // The verb has it with another one.
    ['She owes her interest in bees to a neighbour.', 'She got her interest in bees from a neighbour.'],
    // No small words here.
    ['Sales fell over the past year.', 'Sales fell in the past year.'],
    ['He asked her to dance.', 'He asked her for a dance.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('another'))).toEqual([]);
  });
});

test('the whole phrase is shown, and the verb with its particle', () => {
  expect(proposals('role', 'The lamp on the old desk was sold.', 'The lamp under the old desk was sold.')).toEqual([
    expect.objectContaining({ change: 'on the old desk → under the old desk', certain: true }),
  ]);
  expect(proposals('predicate', 'Her son carried on the workshop.', 'Her son carried off the workshop.')).toEqual([
    expect.objectContaining({ change: 'carried on → carried off', certain: true }),
  ]);
  expect(proposals('relation', 'It ended before it began.', 'It ended as it began.')).toEqual([
    expect.objectContaining({ change: 'before it → as it', certain: true }),
  ]);
});
