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
    ['The letter for the bank is here.', 'The letter from the bank is here.'],
    ['He was acting for the bank.', 'He was acting with the bank.'],
    ['The walkers left Oslo before the others.', 'The walkers left Oslo with the others.'],
    ['The guests left with the band.', 'The guests left after the band.'],
    ['The portrait of the duke was sold.', 'The portrait by the duke was sold.'],
    ['The visit by the king was short.', 'The visit to the king was short.'],
    ['A deal with the airline was signed.', 'A deal for the airline was signed.'],
    ['The fund bet heavily on the euro.', 'The fund bet heavily against the euro.'],
    ['The council decided on the sale.', 'The council decided against the sale.'],
    ['The envoys arrived in Nairobi on Sunday.', 'The envoys arrived from Nairobi on Sunday.'],
    ['On the way to the airport he was shot.', 'On the way from the airport he was shot.'],
    ['The minister called on the army.', 'The minister called for the army.'],
    ['He was hired by the club in June.', 'He was hired from the club in June.'],
    ['They walked by the church.', 'They walked through the church.'],
    ['A bomb was found in the van.', 'A bomb was found on the van.'],
    // Of a date.
    ['The concert was held on 3 May.', 'The concert was held after 3 May.'],
    ['The shop is open before 3 May.', 'The shop is open until 3 May.'],
    ['She travelled to Spain by car.', 'She travelled through Spain by car.'],
    // Verbs with their particle.
    ['The war brought about a change.', 'The war brought around a change.'],
    ['The king gave away the throne.', 'The king gave off the throne.'],
    ['She will take over the youth team.', 'She will take on the youth team.'],
    ['The poet passed away on Sunday.', 'The poet passed out on Sunday.'],
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
    ['He turned off the lights.', 'He turned out the lights.'],
    ['A crowd turned up at noon.', 'A crowd turned out at noon.'],
    ['He paid off the loan.', 'He paid back the loan.'],
    ['The chairman will stand down.', 'The chairman will stand aside.'],
    ['The judge handed down a long sentence.', 'The judge handed out a long sentence.'],
    ['The storm wiped out the village.', 'The storm wiped away the village.'],
    // Said of one word with either.
    ['It has the support of the unions.', 'It has the support from the unions.'],
    ['It was a win for Brazil.', 'It was a win by Brazil.'],
    ['He played for the Boston Bruins.', 'He played with the Boston Bruins.'],
    ['The rain turned to snow.', 'The rain turned into snow.'],
    ['The soldiers fired at the crowd.', 'The soldiers fired into the crowd.'],
    ['The reason for the delay is unknown.', 'The reason behind the delay is unknown.'],
    ['The bridge links the town to the island.', 'The bridge links the town with the island.'],
    ['The union called for ministers to resign.', 'The union called on ministers to resign.'],
    ['A spokesman for the ministry spoke.', 'A spokesman from the ministry spoke.'],
    // Said before one word with either.
    ['The family will meet at Christmas.', 'The family will meet over Christmas.'],
    ['The pollen came on the wind.', 'The pollen came by the wind.'],
    ['He waited at the gate.', 'He waited by the gate.'],
    ['The fair runs from Monday to Friday.', 'The fair runs from Monday through Friday.'],
    ['Bids are accepted until 3 May.', 'Bids are accepted by 3 May.'],
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
