// Thousands set apart by spaces: one figure, or two.
import { describe, expect, test } from 'vitest';
import { drift } from '../drift/pair.ts';
import { sideOf } from './lexicon-for-tests.ts';

const figures = (text: string) =>
  sideOf(text)
    .tokens.filter((t) => t.kind === 'number')
    .map((t) => t.norm);

describe('spaces in figures', () => {
  test.each([
    ['from 402 000 to 329 640', ['402,000', '329,640']],
    ['from 402\u00a0000 to 329\u00a0640', ['402,000', '329,640']],
    ['about 12\u202f500 people', ['12,500']],
    ['cost 1\u2009250\u2009000 euros', ['1,250,000']],
    ['cost 1 250 000.50 euros', ['1,250,000.50']],
    ['some 5\u202f400km of road', ['5,400km']],
    ['in 2019 100 000 came', ['2019', '100,000']],
    ['−12 500 in all', ['−12', '500']],
    ['in 2019 100 people came', ['2019', '100']],
    ['on May 5 200 people came', ['5', '200']],
    ['on page 12 300 words are lost', ['12', '300']],
    ['won the 3 400 metre races', ['3', '400']],
    ['won three 400m and 3 400m races', ['400m', '3', '400m']],
    ['call 555 0199 or 020 7946 0123', ['555', '0199', '020', '7946', '0123']],
    ['scores of 12 100 45', ['12', '100', '45']],
    ['of 12  500 and 1250 000', ['12', '500', '1250', '000']],
  ])('%s', (text, norms) => {
    expect(figures(text)).toEqual(norms);
  });

  test('the token holds what was written', () => {
    const [t] = sideOf('402\u00a0000 left').tokens;
    expect(t).toMatchObject({ start: 0, end: 7, text: '402\u00a0000' });
  });

  test('another way to write it is no change, another figure is told whole', () => {
    const was = 'Some 402 000 people crossed it.';
    expect(drift(was, 'Some 402,000 people crossed it.')).toEqual({ probability: 0, drifts: [] });
    expect(drift(was, 'Some 420 000 people crossed it.').drifts[0]?.message).toContain('‘402 000’ became ‘420 000’');
  });
});
