// A place in an order, told by how many came before and after.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('places in an order', () => {
  test.each([
    [
      'She was the fourth of five daughters.',
      'She had three older sisters and a younger one.',
      'She had two older sisters and a younger one.',
      'She had three younger sisters and an older one.',
    ],
    [
      'He was the second of four brothers.',
      'He had one older brother and two younger ones.',
      'He had one older brother and three younger ones.',
    ],
    [
      'She was the youngest of six.',
      'She came after five brothers and sisters.',
      'She had five younger brothers and sisters.',
    ],
    [
      'He was the eldest of seven children.',
      'He had six younger brothers and sisters.',
      'He came after six brothers and sisters.',
    ],
    [
      'It is the third time that the trial has been postponed.',
      'Twice before the trial has been postponed.',
      'Twice the trial has been postponed.',
    ],
    [
      'It is the third time that a government has survived.',
      'Twice already a government had survived.',
      'Twice already a government has survived.',
    ],
    [
      'It was the fourth strike this year.',
      'There had been three earlier strikes this year.',
      'There were three strikes this year.',
    ],
    ['Three tugs took part; a fourth stood by.', 'Of the four tugs one stood by.', 'Of the five tugs one stood by.'],
    [
      'She was the only woman in a year of 112.',
      'Her year comprised 111 men and herself.',
      'Her year comprised 121 men and herself.',
    ],
    [
      'It was the fifth theft this year; there were two in the whole of last year.',
      'With five thefts this year there have been three more than in all of last year.',
      'With five thefts this year there have been four more than in all of last year.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(changed(reference, same)).toEqual([]);
    for (const other of others) expect(changed(reference, other)).not.toEqual([]);
  });
});
