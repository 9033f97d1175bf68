// Places with two names, their people, and abbreviations of phrases.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('names in other forms', () => {
  test.each([
    [
      'The glass was blown in Czechia and sent by rail.',
      'The glass was blown in the Czech Republic and sent by rail.',
      'The glass was blown in Slovakia and sent by rail.',
    ],
    [
      'He was born in Burma and grew up in Pegu.',
      'He was born in Myanmar and grew up in Pegu.',
      'He was born in Laos and grew up in Pegu.',
    ],
    [
      'The boxer, a Glaswegian, coaches teenagers.',
      'The boxer, who comes from Glasgow, coaches teenagers.',
      'The boxer, who comes from Dundee, coaches teenagers.',
    ],
    [
      'The farm burned down in World War II.',
      'The farm burned down in the Second World War.',
      'The farm burned down in the First World War.',
    ],
    ['The farm burned down in the Second World War.', 'The farm burned down in World War Two.'],
    ['The CCTV cameras had been switched off.', 'The closed-circuit television cameras had been switched off.'],
    ['Bring something warm, e.g. a fleece.', 'Bring something warm, for example, a fleece.'],
    ['The ex-minister spoke first.', 'The former minister spoke first.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
