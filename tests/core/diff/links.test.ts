import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { type Lexicon, loadLexicon } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon(readLexiconFile());
});

const pairOf = (reference: string, candidate: string) => ({
  reference: annotateText(reference, lexicon),
  candidate: annotateText(candidate, lexicon),
});
/** Links as "word~word", in normal form. */
const linksOf = (reference: string, candidate: string) => {
  const text = pairOf(reference, candidate);
  return diff(text, lexicon).links.map(
    (l) => `${text.reference.tokens[l.reference]!.norm}~${text.candidate.tokens[l.candidate]!.norm}`,
  );
};

describe('links', () => {
  test.each([
    [
      'The mayor purchased 1,200 old trams last autumn.',
      'Last fall the mayor bought twelve hundred old trams.',
      'mayor~mayor purchased~bought autumn~fall trams~trams',
      'mayor~trams',
    ],
    [
      'Her colours were praised by the critics.',
      'Critics praised her colors.',
      'colours~colors critics~critics praised~praised',
      '',
    ],
    [
      'The board did not accept the offer.',
      "The board didn't accept the offer.",
      "not~n't did~did board~board offer~offer",
      'accept~offer',
    ],
    [
      'The roof of the church collapsed on Friday.',
      "The church's roof collapsed Friday.",
      'roof~roof church~church collapsed~collapsed friday~friday',
      'roof~church',
    ],
    [
      'The World Bakery Union met in Oslo.',
      'The WBU gathered in Oslo.',
      'world~wbu bakery~wbu union~wbu met~gathered oslo~oslo',
      '',
    ],
    [
      'Dogs chased the cat, and the cat chased a mouse.',
      'Dogs chased the cat, and the cat chased a rat.',
      'dogs~dogs mouse~rat',
      'dogs~cat cat~rat',
    ],
  ])('%s / %s', (reference, candidate, wanted, unwanted) => {
    const links = linksOf(reference, candidate);
    expect(links).toEqual(expect.arrayContaining(wanted.split(' ')));
    for (const link of unwanted.split(' ')) expect(links).not.toContain(link);
  });

  test('the same links for exchanged sides', () => {
    const words = 'the a mayor port council harbour closed shut not did of in 12 twelve , . said told'.split(' ');
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const there = diff(pairOf(a, b), lexicon).links.map((l) => [l.reference, l.candidate, l.confidence]);
        const back = diff(pairOf(b, a), lexicon).links.map((l) => [l.candidate, l.reference, l.confidence]);
        const order = (x: number[], y: number[]) => x[0]! - y[0]! || x[1]! - y[1]!;
        expect(back.sort(order)).toEqual(there.sort(order));
      }),
      { numRuns: 60 },
    );
  });

  test('answers do not hang on the pairs before', () => {
    const pairs = corpusPairs('contrast/order.jsonl').slice(0, 12);
    const fresh = loadLexicon(readLexiconFile());
    const last = pairs[pairs.length - 1]!;
    for (const p of pairs) diff(pairOf(p.reference, p.candidate), lexicon);
    const alone = diff(
      { reference: annotateText(last.reference, fresh), candidate: annotateText(last.candidate, fresh) },
      fresh,
    );
    expect(diff(pairOf(last.reference, last.candidate), lexicon)).toEqual(alone);
  });

  test('more cells than a batch of the models holds', () => {
    const reference = Array.from({ length: 60 }, (_, k) => `the ${k} of it`).join(' ');
    const candidate = Array.from({ length: 60 }, (_, k) => `a ${59 - k} for that`).join(' ');
    const { links } = diff(pairOf(reference, candidate), lexicon);
    for (const l of links) expect(l.confidence).toBeGreaterThanOrEqual(0.64);
    expect(new Set(links.map((l) => `${l.reference} ${l.candidate}`)).size).toBe(links.length);
  });
});

/** What the shipped weights say about the corpus; recorded on 2026-11-25 and, with the dictionaries, 2026-11-30, with room for small changes of the lexicon. */
describe('the shipped aligner', () => {
  test.each([
    ['contrast/order.jsonl', { perWord: 0.953, contextual: 0.001, confidence: 0.982 }],
    ['drift/decoys.jsonl', { perWord: 0.996, contextual: 0.048, confidence: 0.979 }],
  ])('%s', (file, recorded) => {
    let links = 0;
    let contextual = 0;
    let confidence = 0;
    let words = 0;
    const pairs = corpusPairs(file).slice(0, 100);
    for (const p of pairs) {
      const text = pairOf(p.reference, p.candidate);
      words += text.candidate.tokens.length;
      for (const l of diff(text, lexicon).links) {
        links++;
        contextual += l.relation === 'contextual' ? 1 : 0;
        confidence += l.confidence;
      }
    }
    expect(links / words).toBeCloseTo(recorded.perWord, 1.7);
    expect(contextual / links).toBeCloseTo(recorded.contextual, 1.7);
    expect(confidence / links).toBeCloseTo(recorded.confidence, 2);
  });
});

function corpusPairs(file: string): { reference: string; candidate: string }[] {
  return readFileSync(new URL(`../../../corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
}
