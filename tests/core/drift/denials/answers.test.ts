// What answers a denial without denying, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const SPEAKS = 0.4;

const changed: readonly (readonly [reference: string, candidate: string])[] = [
  ['The minister will not resign until May.', 'The minister will resign before May.'],
  ['The ferry will not sail until Thursday.', 'The ferry will sail by Thursday.'],
  ['The ruling does not clear him.', 'The ruling clears him, and the court excused two jurors.'],
  ['The toll does not cover vans.', 'The toll covers vans, and motorbikes are exempt.'],
  ['The motive is not known.', 'The motive is known; the route is uncertain.'],
  ['The village was left without a doctor.', 'The village was left with a doctor and lost its school.'],
  ['He pleaded not guilty to fraud.', 'He pleaded guilty to fraud. His brother denied the theft.'],
  ['He has been out of work since March.', 'He has been in work since March.'],
  ['Small firms are exempt from the levy.', 'The levy applies to small firms.'],
  ['The strike did not stop the trams.', 'The strike still stopped the trams.'],
  ['The rain did not stop the concert.', 'The rain cancelled the concert despite protests.'],
  ['Snow did not stop the race.', 'Snow halted the race, and runners could go home.'],
  ['The inquiry did not establish who started the fire.', 'The open inquiry established who started the fire.'],
  ['The council did not allow the shop on the square.', 'The council allowed the shop on the open square.'],
  ['The patient cannot travel unless a nurse goes with him.', 'The patient can travel without a nurse.'],
  ['None of the doors was locked.', 'None of the doors was unlocked.'],
  ['No pupil failed the test.', 'Every pupil failed the test.'],
  ['The court adjourned the case until 4 May.', 'The court will hear the case before 4 May.'],
  ['The door could not be closed, and rescue was impossible.', 'The door was closed, and rescue was impossible.'],
  ['The club plays in blue instead of red.', 'The club plays in blue and red.'],
  ['The shop opens at nine instead of eight.', 'The shop, which used to open at nine, now opens at eight.'],
  ['The train did not arrive on time.', 'The train arrived on time.'],
  ['He escaped arrest.', 'He was arrested.'],
  ['The club was relegated.', 'The club escaped relegation.'],
  ['She omitted to mention the loan.', 'She mentioned the loan.'],
  ['The driver signalled before he turned.', 'The driver forgot to signal before he turned.'],
  ['The lift was out of order, and the guide came.', 'The lift was broken, and the guide did not come.'],
];

const fair: readonly (readonly [reference: string, candidate: string])[] = [
  ['The minister will not resign until May.', 'The minister will stay until May.'],
  ['The ferry will not sail until Thursday.', 'The ferry will sail on Thursday.'],
  [
    'Two of the six filters have been out of order since August.',
    'Two of the six filters have not worked since August.',
  ],
  ['The station is no longer in use.', 'The station is disused.'],
  ['He has been out of work since March.', 'He has had no job since March.'],
  ['The river is free of plastic.', 'The river has no plastic in it.'],
  ['The match was off because the pitch was flooded.', 'The match did not take place because the pitch was flooded.'],
  ['The paper is out of print.', 'The paper is no longer printed.'],
  ['Dialysis patients are exempt from the charge.', 'Everyone but dialysis patients pays the charge.'],
  ['The motive remains unclear.', 'The motive is not known.'],
  ['Villages were left without water.', 'Villages lost their water.'],
  ['Doctors warned patients not to share it.', 'Doctors warned patients against sharing it.'],
  ['The ruling does not stop Halden from seeking permission.', 'Under the ruling Halden may still seek permission.'],
  ['The strike did not stop the trams on Monday.', 'The trams could run on Monday despite the strike.'],
  ['The rain did not stop the concert.', 'The concert went ahead despite the rain.'],
  ['The contract does not forbid him to work abroad.', 'Under the contract he is allowed to work abroad.'],
  ['The inquiry did not establish who started the fire.', 'The inquiry left open who started the fire.'],
  ['He cannot afford it unless the pool is shut.', 'He cannot afford it without shutting the pool.'],
  ['None of the 142 passengers was hurt.', 'All 142 passengers were unhurt.'],
  ['No pupil failed the test.', 'Every pupil passed the test.'],
  ['Norlink postponed all sailings to Hask until Monday.', 'No Norlink ferry will sail to Hask before Monday.'],
  ['The opening was delayed until autumn.', 'It will not open before autumn.'],
  ['The door could not be closed.', 'Rust had made it impossible to close the door.'],
  ['People with heart disease cannot take it.', 'Heart disease prevents people from taking it.'],
  ['Applicants must hold a diploma from 1995 at the earliest.', 'Applicants must hold a diploma from 1995 or later.'],
  ['She did not rule out further cuts.', 'She left open whether there would be further cuts.'],
  ['The concert was cancelled.', 'The concert did not take place.'],
  ['Trains now run in four hours instead of six.', 'Trains now run in four hours and used to take six.'],
  ['The letter went to Oslo instead of Bergen.', 'The letter previously went to Bergen and now goes to Oslo.'],
  ['Plastic was used instead of glass.', 'Plastic took the place of glass.'],
  ['Ms Lund was appointed in place of Edgar Noll.', 'Edgar Noll having stepped down, Ms Lund was put in his place.'],
  [
    'Rather than sell its plant, the firm will convert it.',
    'The firm was expected to sell its plant but will instead convert it.',
  ],
  ['The train did not arrive on time.', 'The train was late.'],
  ['It has no power to order this.', 'An order to this effect is beyond its powers.'],
  ['He denied that the recordings had been used.', 'That the recordings had been used was something he disputed.'],
  ['The firm avoided a fine.', 'The firm was spared a fine.'],
  ['He forgot to lock the door.', 'He did not lock the door.'],
  ['Do not forget to lock the door.', 'Remember to lock the door.'],
  ['The prisoner escaped punishment.', 'The prisoner went unpunished.'],
  ['The island was without internet and phones.', 'The island was left with neither internet nor phones.'],
];

describe('answers', () => {
  test.each(changed)('%s → %s', (reference, candidate) => {
    const told = proposals('negation', reference, candidate);
    expect(told.filter((x) => x.strength >= SPEAKS).length).toBeGreaterThan(0);
  });

  test.each(fair)('silent: %s → %s', (reference, candidate) => {
    expect(proposals('negation', reference, candidate)).toEqual([]);
  });
});

test('“not until” is “when”', () => {
  const [reference, candidate] = ['It will not sail until the wind drops.', 'It will sail when the wind drops.'];
  expect(proposals('relation', reference, candidate)).toEqual([]);
  expect(proposals('relation', reference.replace(' not', ''), candidate)).toHaveLength(1);
});
