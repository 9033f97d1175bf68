// Which event led to the other, and which came first, told from either side.
import { expect, test } from 'vitest';
import { drift, proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => /cause and effect|what came first/.test(x.message));

test.each([
  ['The power cut was caused by a fire in the substation.', 'The loss of power led to a fire in the substation.'],
  ['Algae thrive as a result of the warmer water.', 'Flourishing algae are what makes the water warmer.'],
])('%s → %s', (reference, candidate) => {
  expect(drift(reference, candidate).probability).toBeGreaterThan(0.4);
});

test.each([
  ['Wash the quinces, then boil them in wine.', 'Boil the quinces in wine, then wash them.'],
  ['First sand the boards, then paint the frame.', 'First paint the frame, then sand the boards.'],
  ['Turn off the gas before you lift the lid.', 'Lift the lid, and then turn off the gas.'],
  ['The guard had locked the gate when the bell rang.', 'The guard locked the gate after the bell had rung.'],
  ['Rents rose because the mill had hired 200 workers.', 'It was rising rents that led the mill to hire 200 workers.'],
  ['The panic began because the pumps had failed.', 'It was the panic that made the pumps fail.'],
])('%s → %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toHaveLength(1);
});

test('cause and effect exchanged in other words', () => {
  expect(turned('The power cut was caused by a fire.', 'The power cut led to a fire.')).toHaveLength(1);
  expect(turned('Algae thrive as a result of warmer water.', 'Thriving algae led to warmer water.')).toHaveLength(1);
});

test.each([
  ['The fire led to a power cut.', 'The power cut was the result of a fire.'],
  ['Wash the quinces, then boil them in wine.', 'Boil the quinces in wine after washing them.'],
  ['Wash the quinces before boiling them.', 'Wash the quinces and then boil them.'],
  ['The guard had locked the gate when the bell rang.', 'The bell rang after the guard had locked the gate.'],
  ['The mill hired 200 workers because rents rose.', 'Rising rents led the mill to hire 200 workers.'],
  ['The dam burst because of the drought.', 'The drought made the dam burst.'],
  ['She led the choir to the gate because the bell rang.', 'The bell rang, and she took the choir to the gate.'],
  ['If the gate is shut, then ring the bell.', 'Ring the bell, then, if the gate is shut.'],
  ['All were washed twenty times, after which three no longer heated.', 'After 20 washes, three no longer heated.'],
  ['Grain may be traded again before the harvest.', 'Grain may be traded once more by the harvest.'],
  ['Do not sign before a lawyer has seen it.', 'Let a lawyer see it and only then sign.'],
  [
    'The chairman said after the hearing that work would begin.',
    'After the hearing the chairman said work would begin.',
  ],
  ['Crews returned after eleven days on strike.', 'Eleven days after striking, crews returned.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(turned(reference, candidate)).toEqual([]);
});
