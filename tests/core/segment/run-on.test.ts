// Texts whose full stops are gone: cut where the other text's sentences end.
import { describe, expect, test } from 'vitest';
import { extractPlain } from '../../../src/core/extract/index.ts';
import { type Segmentation, sentencesOf } from '../../../src/core/segment/index.ts';
import { cutRunOns } from '../../../src/core/segment/run-on.ts';
import type { Document } from '../../../src/core/types.ts';

const SENTENCES = [
  'The old lighthouse at Gannet Point was sold on Monday for 240,000 crowns.',
  'Its buyer, a retired pilot named Orsola Venn, plans to open a small observatory.',
  'Fishermen in the village of Harrow Bay had asked the council to keep the lamp burning.',
  'The council voted seven to two against the petition after a stormy meeting.',
  'Nobody has lived in the keeper’s cottage since 1987.',
  'Repairs to the cracked gallery will cost at least 60,000 crowns.',
  '“We shall re-open the stair first,” said Venn.',
  'She expects to welcome her first visitors in the spring.',
];
const REFERENCE = SENTENCES.join(' ');

const side = (raw: string, name = 'text') => {
  const document: Document = extractPlain({ name, raw });
  return { document, sentences: sentencesOf(document) };
};
const cut = (candidate: string, reference = REFERENCE): [Segmentation, Segmentation] =>
  cutRunOns(side(candidate, 'candidate'), side(reference, 'reference'));
const texts = (s: Segmentation) => s.sentences.map((x) => x.text);

describe('run-on sentences', () => {
  test('full stops that became commas: the same sentences as the other text has', () => {
    const [c, r] = cut(REFERENCE.replaceAll('.', ','));
    expect(texts(c)).toEqual(SENTENCES.map((s) => s.replaceAll('.', ',')));
    expect(texts(r)).toEqual(SENTENCES);
    expect(c.notices.map((n) => n.message)).toEqual([
      "candidate: a sentence is far longer than sentences are, as if full stops were missing; it was cut into 8 where the other text's sentences end.",
    ]);
    expect(r.notices).toEqual([]);
  });

  test('without any mark or capital, and on the side of the reference', () => {
    const bare = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '');
    const [, r] = cut(REFERENCE, bare(REFERENCE));
    expect(texts(r)).toEqual(SENTENCES.map(bare));
  });

  test('blocks in another order, and words edited beside an end', () => {
    const parts = [...SENTENCES.slice(4), ...SENTENCES.slice(0, 4)].map((s) => s.replace(/\.$/, ','));
    parts[1] = 'Mending the cracked gallery will cost at least 60,000 crowns,';
    expect(texts(cut(parts.join(' '))[0])).toEqual(parts);
  });

  test('what shares no words is cut at its marks to about the length of the other text’s sentences', () => {
    const clause = 'while the ferry waited at the quay and the rain fell on the roofs of the sleeping town';
    const [c] = cut(Array.from({ length: 12 }, () => clause).join(', '));
    expect(texts(c).length).toBeGreaterThanOrEqual(12);
    expect(texts(c).filter((t) => t.endsWith(',')).length).toBeGreaterThanOrEqual(8);
    expect(c.notices[0]!.message).toContain('at commas and other marks, or after about 12 words');
  });

  test('sentences as people write them are left alone, also one that joins three', () => {
    const joined = [SENTENCES.slice(0, 3).join(' ').replaceAll('. ', '; '), ...SENTENCES.slice(3)].join(' ');
    const [c, r] = cut(joined);
    expect(texts(c)).toHaveLength(6);
    expect([...c.notices, ...r.notices]).toEqual([]);
  });

  test('two texts without marks are cut alike', () => {
    const words = Array.from({ length: 900 }, (_, k) => `w${(k * k * 7 + k) % 1009}`);
    const [c, r] = cut(words.join(' '), words.join(' '));
    expect(texts(c)).toEqual(texts(r));
    expect(texts(c).length).toBeGreaterThan(20);
    const [edited, whole] = cut(['x', ...words].join(' '), words.join(' '));
    expect(texts(edited).slice(1)).toEqual(texts(whole).slice(1));
  });
});
