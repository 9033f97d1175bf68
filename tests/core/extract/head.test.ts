// The lines that tell of an article, around it: byline and date, comments, the head of a mail, marks of lists.
import { describe, expect, test } from 'vitest';
import { extract, extractPlain, furnitureReason } from '../../../src/core/extract/index.ts';
import type { Document } from '../../../src/core/types.ts';

const TITLE = 'Pier to reopen in spring';
const TEXT = [
  'The pier at Elmouth will reopen in April, two years after a storm tore away 60 metres of it, the council said on Monday.',
  'Repairs have cost £2.1m, of which the harbour trust pays a third, and divers checked every one of its 212 piles.',
  'Ora Finch, who sells tea at its gate, said she had “missed the queue” and would open on the first morning.',
];

const plain = (...lines: string[]) => extractPlain({ name: 't', raw: lines.join('\n\n') });
const page = (...lines: string[]) =>
  extract({
    name: 'a.html',
    format: 'html',
    raw: `<html><body><article><h1>${TITLE}</h1>${lines.map((l) => `<p>${l}</p>`).join('')}</article></body></html>`,
  });
const kept = (d: Document) =>
  d.blocks.filter((b) => !b.furniture && b.kind !== 'title').map((b) => d.text.slice(b.start, b.end));

describe('byline and date between title and text', () => {
  test.each<[string, string | null, string | null]>([
    ['By Nell Harrow', 'Nell Harrow', null],
    ['By Nell Harrow 3 March 2026', 'Nell Harrow', '3 March 2026'],
    ['By Nell Harrow, 3 March 2026', 'Nell Harrow', '3 March 2026'],
    ['BY Nell Harrow and Tam Orr | March 3, 2026 | 4 min read', 'Nell Harrow and Tam Orr', 'March 3, 2026'],
    ['by Admin March 3, 2026 4 min read', 'Admin', 'March 3, 2026'],
    ['By Nell Harrow | March 3, 2026 at 9:30 a.m. | Updated 4 March 2026', 'Nell Harrow', 'March 3, 2026'],
    ['BY NELL HARROW — March 3, 2026 at 9:30 a.m.', 'NELL HARROW', 'March 3, 2026'],
    ['By Nell de la Cruz, 3 March 2026', 'Nell de la Cruz', '3 March 2026'],
    ['3 March 2026, updated 4 March 2026', null, '3 March 2026'],
    ['Sports Desk | March 3, 2026', null, 'March 3, 2026'],
    ['3 March 2026 · Nell de la Cruz', null, '3 March 2026'],
    ['Updated 4 March 2026 at 10:15', null, null],
    ['Published: 3 March 2026 (last updated: 4 March 2026)', null, '3 March 2026'],
  ])('%s', async (line, byline, published) => {
    for (const d of [plain(TITLE, line, ...TEXT), await page(line, ...TEXT)]) {
      expect(kept(d)).toEqual(TEXT);
      expect([d.metadata.byline, d.metadata.published]).toEqual([byline, published]);
    }
  });

  test.each([
    'On 3 March 2026 the pier was closed for good.',
    'By April, two thirds of the deck will be new.',
    'The storm of 3 March 2024',
    'Storm Edda, 3 March 2024',
    'What the divers saw – 3 March 2024',
  ])('%s: is text', async (line) => {
    for (const d of [plain(TITLE, line, ...TEXT), await page(line, ...TEXT)]) {
      expect(kept(d)).toEqual([line, ...TEXT]);
      expect(d.metadata.published).toBeNull();
    }
  });

  test('the running head of a printed page', () => {
    expect(furnitureReason('ELM POST Tuesday 3 March 2026 5')).toBe('running head');
    expect(furnitureReason('The Elm Post | Tuesday, 3 March 2026')).toBe('running head');
    expect(furnitureReason('The Elm Post appeared on Tuesday 3 March 2026')).toBeNull();
  });
});

describe('readers’ comments', () => {
  const COMMENTS = ['Comments', 'tide_watcher says:', 'They should never have let it rot. Ora Finch deserves better.'];
  test.each([
    ['up to the form', [...COMMENTS, 'Leave a reply', 'Your email address will not be published.']],
    ['without a form', COMMENTS],
    ['counted', ['2 comments', 'Jo B · 3 hours ago', 'About time.', 'Post comment']],
  ])('are no article: %s', async (_, lines) => {
    expect(kept(plain(TITLE, ...TEXT, ...lines))).toEqual(TEXT);
    expect(kept(await page(...TEXT, ...lines))).toEqual(TEXT);
  });

  test('a count above the article, and a chapter of that name, are none', () => {
    expect(kept(plain(TITLE, '2 comments', ...TEXT))).toEqual(TEXT);
    const chapter = plain(TITLE, ...TEXT, 'Comments', 'The trust thanked all who had written to it about the plans.');
    expect(kept(chapter)).toContain('The trust thanked all who had written to it about the plans.');
  });
});

describe('an article sent on by mail', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Elm Post <news@elm.example>\nDate: Tue, Mar 3, 2026\nSubject: Fwd: Pier to reopen in spring\nTo: <desk@coast.example>',
    ],
    [
      'Outlook',
      '-----Original Message-----\nFrom: Elm Post [mailto:news@elm.example]\nSent: 3 March 2026 08:10\nTo: Desk\nSubject: RE: Pier to reopen in spring',
    ],
    [
      'Outlook, German',
      'Von: Elm Post <news@elm.example>\nGesendet: 3 March 2026 08:10\nAn: Desk\nBetreff: WG: Pier to reopen in spring',
    ],
    [
      'Apple',
      'Begin forwarded message:\n\nFrom: Elm Post <news@elm.example>\nSubject: Pier to reopen in spring\nDate: 3 March 2026',
    ],
  ])('%s: the head says who, when and what', (_, head) => {
    const d = plain('Is this one of ours?', head, ...TEXT);
    expect(kept(d)).toEqual(TEXT);
    expect(d.title).toBe(TITLE);
    expect(d.metadata.byline).toBe('Elm Post');
    expect(d.metadata.published).toMatch(/Mar/);
  });

  test('labelled lines in an article are text', () => {
    const lines = ['From: Elmouth', 'To: Corra', 'Fare: £4'];
    expect(kept(plain(TITLE, ...TEXT, lines.join('\n'))).join(' ')).toContain('Fare: £4');
  });

  test('a quoted article is text, not speech; a note above it is none', () => {
    const quoted = [TITLE, ...TEXT].map((l) => `> ${l}\n> `).join('\n');
    const d = extractPlain({ name: 't', raw: `Ours?\n\nOn 3 March 2026, Nell wrote:\n${quoted}` });
    expect(d.title).toBe(TITLE);
    expect(kept(d)).toEqual(TEXT);
    expect(d.blocks.some((b) => b.kind === 'quote')).toBe(false);
  });
});

describe('marks of lists', () => {
  const ITEMS = ['Bins are emptied weekly.', 'Libraries stay open on Sundays.'];
  test.each(['•', '*', '-', '–', '▪'])('%s is no word', (mark) => {
    const d = plain(TITLE, TEXT[0]!, ITEMS.map((i) => `${mark} ${i}`).join('\n'));
    expect(kept(d)).toEqual([TEXT[0], ...ITEMS]);
  });
  test('a lone dash, and numbers, stay', () => {
    expect(kept(plain(TITLE, '- and nobody knew, until the storm came.'))).toEqual([
      '- and nobody knew, until the storm came.',
    ]);
    expect(kept(plain(TITLE, '1. Close the gate.\n2. Call the warden.'))[0]).toMatch(/^1\. /);
  });
});
