// Which wordings of a text the dictionary by sense knows, and in which sets they meet.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { hashOfWording, onOtherSide, saysIt, synsetEntries } from '../../../src/core/models/synsets.ts';

const lexicon = loadLexicon(readFileSync(new URL('../../../dist/lexicon.bin', import.meta.url)));

function wordings(text: string): string[] {
  const { tokens } = annotateText(text, lexicon);
  return synsetEntries(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

/** Do two wordings meet in a set as the same, as something else, or both? */
function relation(a: string, b: string): string {
  const uses = (text: string) => {
    const { tokens } = annotateText(text, lexicon);
    return synsetEntries(tokens)
      .filter(({ from, to }) => from === 0 && to === tokens.length)
      .flatMap((entry) => entry.uses);
  };
  const of = uses(b);
  const same = uses(a).some((use) => saysIt(use) && of.includes(use));
  const other = uses(a).some((use) => of.includes(onOtherSide(use)));
  return [same && 'same', other && 'other'].filter(Boolean).join(' ');
}

test.each([
  ['Dessert was on the house.', 'on the house'],
  ['The ferry ran aground at dusk.', 'ran aground'],
  ['The patient has turned the corner.', 'turned the corner'],
  ['They are turning a corner.', 'turning a corner'],
])('%s', (text, expected) => {
  expect(wordings(text)).toContain(expected);
});

test.each([
  ['on the house', 'free of charge', 'same'],
  ['on the house', 'at a discount', 'other'],
  ['go on strike', 'walk out', 'same'],
  ['go on strike', 'return to work', 'other'],
  ['apologised', 'apologizing', 'same'],
  ['on the house', 'go on strike', ''],
])('%s, %s: %s', (a, b, expected) => {
  expect(relation(a, b)).toContain(expected);
});

describe('bounds', () => {
  test('no text, no words, words of no language, a word a thousand times', () => {
    for (const text of ['', '…!', 'zzyzx qqqq', 'on '.repeat(1000)])
      for (const { from, to } of synsetEntries(annotateText(text, lexicon).tokens)) expect(from).toBeLessThan(to);
  });

  test('known without a lexicon as it is written', () => {
    const { tokens } = annotateText('Dessert was on the house.', NO_LEXICON);
    expect(synsetEntries(tokens).length).toBeGreaterThan(0);
  });

  test('a mark inside divides a wording', () => {
    expect(wordings('It was on, the house said.')).not.toContain('on, the house');
  });
});

test('the order of words counts, spelling by country does not', () => {
  expect(hashOfWording(['house', 'on'])).not.toBe(hashOfWording(['on', 'house']));
  expect(hashOfWording(['organise'])).toBe(hashOfWording(['organize']));
  expect(hashOfWording(['favours'])).toBe(hashOfWording(['favors']));
  expect(hashOfWording(['four'])).not.toBe(hashOfWording(['for']));
});
