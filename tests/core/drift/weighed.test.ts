// What the rules see and the fitted judge weighs otherwise than a reader would: changes that it calls minor or drops, fair pairs in which it
// makes much of a swapped word. A refit may take rows away from here, or bring some.
import { describe, expect, test } from 'vitest';
import { gravely, majors, proposed, told } from './pair.ts';

describe('proposed, and weighed as less than grave', () => {
  test.each([
    ['He did not smoke and did not drink.', 'He did not smoke cigars or pipes, but drank.'],
    ['The changes simplified the form.', 'The changes made the form less simple.'],
    ['Drivers must not exceed 50 here.', 'The minimum here is 50.'],
    ['No sooner had she sat down than the phone rang.', 'The phone did not ring the moment she sat down.'],
    ['The rot does no harm to other trees.', 'The rot is not harmless to other trees.'],
    ['Burglaries are anything but rare in the district.', 'Burglaries are uncommon in the district.'],
    ['Masks are compulsory in the ward.', 'Masks need not be worn in the ward.'],
    ['All schools remain open, with the exception of Hill Road.', 'Hill Road is the only school to remain open.'],
    ['He arrived too late to vote.', 'He arrived in time to vote.'],
    ['No farm escaped damage.', 'All the farms were spared damage.'],
    ['No church in the city is older.', 'It is the newest church in the city.'],
    ['Adults should not take more than eight tablets a day.', 'The minimum for adults is eight tablets a day.'],
    ['The ferry runs every day except Tuesday.', 'The ferry runs on Tuesdays but not on other days.'],
    ['Trams link the two towns every other hour.', 'There are hourly trams between the two towns.'],
    [
      'For the first time in nine years there is no scaffolding on the tower.',
      'The tower stands with scaffolding, which has not been so for nine years.',
    ],
  ])('%s → %s', (reference, candidate) => {
    expect(proposed(reference, candidate)).not.toEqual([]);
  });
});

describe('the other members of these rows', () => {
  test.each([
    ['All the shops stayed open except the bakery.', 'The bakery was the only shop to stay open.'],
    ['The lease runs out on the last day of June.', 'The lease runs out on June 1.'],
    ['No shop opened on Sunday except the bakery.', 'Only the bakery did not open on Sunday.'],
  ])('told as grave: %s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).not.toEqual([]);
  });

  test('nothing is told of the limit', () => {
    expect(told('Drivers must not exceed 50 here.', 'The limit here is 50.')).toEqual([]);
  });

  test.each([
    ['All schools remain open, with the exception of Hill Road.', 'Hill Road is the only school to close.'],
    ['Adults should not take more than eight tablets a day.', 'The maximum for adults is eight tablets a day.'],
    ['No church in the city is older.', 'It is the oldest church in the city.'],
    ['The ferry runs every day except Tuesday.', 'The ferry does not run on Tuesdays but does on all other days.'],
    ['No sooner had she sat down than the phone rang.', 'The phone rang the moment she sat down.'],
    ['The rot does no harm to other trees.', 'The rot is harmless to other trees.'],
    [
      'For the first time in nine years there is no scaffolding on the tower.',
      'The tower stands without scaffolding, which has not been so for nine years.',
    ],
  ])('nothing grave: %s = %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([]);
  });
});

describe('fair, but for the judge’s word on a swap', () => {
  test.each([
    ['There was scarcely a street that had not lost power.', 'Nearly all streets had lost power.'],
    ['All the shops stayed open except the bakery.', 'The bakery was the only shop to shut.'],
    ['The lease runs out on the last day of June.', 'The lease runs out on 30 June.'],
    ['No shop opened on Sunday except the bakery.', 'Only the bakery opened on Sunday.'],
    ['None of the staff fell ill.', 'All of the staff remained healthy.'],
    ['Police found what looked like a gun.', 'Police found an apparent gun.'],
    ['The lane is closed to vans over 3.5 tonnes.', 'Vans weighing more than 3.5 tonnes will be kept out of the lane.'],
    [
      'The army accused the rebels of shelling the town, and the rebels accused the army of hiding guns.',
      'The rebels were accused by the army of shelling the town and in turn accused the army of hiding guns.',
    ],
  ])('%s = %s', (reference, candidate) => {
    expect(gravely(reference, candidate)).toEqual([]);
  });
});
