// A preposition and its opposite between words that were kept.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The last train from Perugia was full.', 'The last train to Perugia was full.'],
    ['She drove into the tunnel at noon.', 'She drove out of the tunnel at noon.'],
    ['The painting hangs above the fireplace in the hall.', 'The painting hangs beside the fireplace in the hall.'],
    ['The bins are kept behind the chapel.', 'The bins are kept in front of the chapel.'],
    ['Claims must be filed within six weeks.', 'Claims must be filed after six weeks.'],
    ['The dog jumped onto the wagon.', 'The dog jumped off the wagon.'],
    ['A gift from the duke hangs in the hall.', 'A gift to the duke hangs in the hall.'],
    ['The sheep ran towards the gate.', 'The sheep ran away from the gate.'],
    ['Keep the butter out of the fridge.', 'Keep the butter in the fridge.'],
    ['The team stayed in the contest.', 'The team stayed out of the contest.'],
    ['He lives near the station.', 'He lives far from the station.'],
    ['The blast happened close to the embassy.', 'The blast happened far from the embassy.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('is now ‘'));
  });
});

describe('kept', () => {
  test.each([
    ['The coach goes from Graz to Linz every morning.', 'The coach goes to Linz from Graz every morning.'],
    ['The road from Graz is blocked.', 'The road to Graz is blocked.'],
    ['The hut is ten miles from Graz.', 'It is ten miles to Graz from the hut.'],
    ['He adds or removes coins from the pendulum.', 'He adds coins to the pendulum or removes them.'],
    ['The result is different from the forecast.', 'The result is different to the forecast.'],
    ['A gull flew over the roof.', 'A gull flew above the roof.'],
    ['The distance from the station is short.', 'The distance to the station is short.'],
    ['The chapel stands behind the mill.', 'The mill stands in front of the chapel.'],
    ['He was next to the door.', 'He was beside the door.'],
    ['The fee rose from 30 euros to 40 euros.', 'The fee rose to 40 euros from 30 euros.'],
    ['Staff from the bank came to help.', 'Bank staff came to help.'],
    ['One out of ten pupils passed.', 'One in ten pupils passed.'],
    ['He lives near the station.', 'He lives not far from the station.'],
    ['Leave it in the tin.', 'Do not take it out of the tin.'],
    ['He came out of the house and sat in the garden.', 'He left the house and sat in the garden.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
