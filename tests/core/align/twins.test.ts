// Sentences that repeat: the same words belong together, in order, however often they are said.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { documentOf } from './documents.ts';

const pairsOf = (c: readonly string[], r: readonly string[]) =>
  align(documentOf(c), documentOf(r), NO_LEXICON).pairs.map((p) => [p.candidate, p.reference, p.moved] as const);
const diagonal = (length: number) => Array.from({ length }, (_, i) => [[i], [i], false]);

const CARRIED = 'The motion was carried.';
const MOTIONS = [
  'Alderman Quist moved that the fish market be closed on Sundays.',
  'Mrs Obersund asked for two more lamps on the quay.',
  'The harbour master proposed a toll of four crowns a barge.',
  'A bench was to be placed before the old customs house.',
  'The clerk begged leave to buy a second bell for the ferry.',
];
const minutes = (motions: readonly string[]) => motions.flatMap((m) => [m, CARRIED]);

describe('equal sentences', () => {
  test.each([2, 3, 4, 5, 12, 30, 700])('%i of them pair one to one', (n) => {
    const text = Array.from({ length: n }, () => CARRIED);
    expect(pairsOf(text, text)).toEqual(diagonal(n));
  });

  test('minutes against themselves, and with a motion taken out', () => {
    const all = minutes(MOTIONS);
    expect(pairsOf(all, all)).toEqual(diagonal(10));
    const without = minutes(MOTIONS.filter((_, k) => k !== 1));
    expect(pairsOf(without, all).map(([c, r]) => [c[0], r[0]])).toEqual([
      [0, 0],
      [1, 1],
      [2, 4],
      [3, 5],
      [4, 6],
      [5, 7],
      [6, 8],
      [7, 9],
    ]);
  });

  test('a chorus left out leaves the others in their places', () => {
    const chorus = ['Row on, row on, the tide is turning.', 'Row on until the lamp is burning.'];
    const verse = (k: number) => [MOTIONS[k]!];
    const song = [...verse(0), ...chorus, ...verse(1), ...chorus, ...verse(2), ...chorus];
    const cut = [...verse(0), ...verse(1), ...chorus, ...verse(2), ...chorus];
    expect(pairsOf(cut, song).map(([c, r]) => [c[0], r[0]])).toEqual([
      [0, 0],
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 6],
      [5, 7],
      [6, 8],
    ]);
  });

  test('a sentence said more often here than there is paired each time', () => {
    const times = (n: number) => Array.from({ length: n }, () => CARRIED);
    expect(pairsOf(times(5), times(3)).map(([c, r]) => [c, r])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [2]],
      [[4], [2]],
    ]);
  });

  test('two short words in common do not join texts that have nothing else in common', () => {
    const c = [
      'Whisk four eggs with the sugar.',
      'Wait a little.',
      'Fold in the flour.',
      'Bake for an hour.',
      'Enjoy.',
    ];
    const r = [
      'The ferry left at nine.',
      'Its captain rang the bell.',
      'Wait a little.',
      'The pier was empty by then.',
    ];
    expect(pairsOf(c, r).filter(([, j]) => j[0] !== 2)).toEqual([]);
  });

  test('a text of repeats against itself pairs one to one, whatever it repeats', () => {
    const sentence = fc.constantFrom(...MOTIONS, CARRIED, 'Carried.', 'No.', 'Aye, aye!', '1. Four crowns.', '“Why?”');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 40 }), (text) => {
        expect(pairsOf(text, text)).toEqual(diagonal(text.length));
      }),
    );
  });
});
