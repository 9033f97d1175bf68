import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat, extract } from '../../../src/core/extract/index.ts';

const RAW = `---
title: "Crane falls"
author: Ada Berg
date: 2024-03-04
---

# Crane falls

A *harbour* crane [fell](https://port.example) on \\*Monday\\* &amp; sank.

> We heard a **bang**.

- The ferry stays in port.
- The quay is closed.

| Day | Trains |
|---|---|
| Monday | 17 |

\`\`\`
code stays
\`\`\`

Share this: Facebook | Email
`;

describe('Markdown', () => {
  test('structure, words without syntax, front matter as metadata', async () => {
    const d = await extract({ name: 'a.md', raw: RAW });
    expect(d.title).toBe('Crane falls');
    expect(d.metadata).toMatchObject({ byline: 'Ada Berg', published: '2024-03-04' });
    expect(d.blocks.map((b) => `${b.furniture ? '-' : ''}${b.kind}: ${d.text.slice(b.start, b.end)}`)).toEqual([
      'title: Crane falls',
      'paragraph: A harbour crane fell on *Monday* & sank.',
      'quote: We heard a bang.',
      'item: The ferry stays in port.',
      'item: The quay is closed.',
      'cell: Day\tTrains',
      'cell: Monday\t17',
      'code: code stays',
      '-paragraph: Share this: Facebook | Email',
    ]);
  });

  test('front matter indents nothing: the line right below it may be a heading', async () => {
    for (const eol of ['\n', '\r\n']) {
      const raw = ['---', 'reference: a.html', '---', '# Crane falls', '', 'It sank.'].join(eol);
      const d = await extract({ name: 'a.md', raw });
      expect(d.title).toBe('Crane falls');
      expect(d.blocks.map((b) => `${b.kind}: ${d.text.slice(b.start, b.end)}`)).toEqual([
        'title: Crane falls',
        'paragraph: It sank.',
      ]);
      expect(d.offsets.map((r) => raw.slice(r.source, r.source + r.sourceLength))).toEqual(['Crane falls', 'It sank.']);
    }
  });

  test('offsets lead back to the source', async () => {
    const d = await extract({ name: 'a.md', raw: RAW });
    for (const r of d.offsets.filter((x) => x.length === x.sourceLength))
      expect(RAW.slice(r.source, r.source + r.length)).toBe(d.text.slice(r.text, r.text + r.length));
    expect(d.offsets.reduce((n, r) => n + r.length, 0)).toBeGreaterThan(100);
  });

  test.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', `${'- '.repeat(2_000)}a`],
    ['emphasis', '*a _'.repeat(5_000)],
    ['brackets', '['.repeat(5_000)],
    ['links', '[a](b'.repeat(2_000)],
  ])('hostile %s', async (_, raw) => {
    const d = await extract({ name: 'a.md', raw });
    expect(d.blocks.length).toBeGreaterThan(0);
  });

  test('any soup never throws and tiles', async () => {
    const part = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '`',
      '```',
      '*',
      '_',
      '[',
      '](',
      ')',
      '|',
      '---\n',
      'word ',
      '&amp;',
      '\\',
      '<b>',
      '\r',
      '\u0000',
      '1. ',
      '~~',
      '[^1]',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 50 }), async (parts) => {
        const d = await extract({ name: 'a.md', raw: parts.join('') });
        let at = 0;
        for (const b of d.blocks) {
          expect(b.start).toBeGreaterThanOrEqual(at);
          expect(b.end).toBeGreaterThan(b.start);
          at = b.end;
        }
        expect(at).toBeLessThanOrEqual(d.text.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('format detection', () => {
  test.each([
    ['<!doctype html><p>x', 'a.txt', 'html'],
    ['\ufeff<html><body>x', '-', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', 'a', 'html'],
    ['<p>One.</p><p>Two.</p>', '-', 'html'],
    ['Plain words only.', 'a.html', 'text'],
    ['Plain words only.', 'a.md', 'markdown'],
    [RAW, '-', 'markdown'],
    ['A crane fell.\n\n- one\n- two', 'a.txt', 'text'],
    ['In HTML, <p> opens a paragraph. That is all there is to say about it in this long sentence.', 'a.txt', 'text'],
    ['', '-', 'text'],
  ])('%#', (raw, name, format) => expect(detectFormat(raw, name)).toBe(format));
});

describe('Markdown as sites and scrapers write it', () => {
  const lines = async (raw: string) => {
    const d = await extract({ name: 'a.md', raw });
    for (const r of d.offsets.filter((x) => x.length === x.sourceLength))
      expect(raw.slice(r.source, r.source + r.length)).toBe(d.text.slice(r.text, r.text + r.length));
    return { d, kept: d.blocks.filter((b) => !b.furniture).map((b) => `${b.kind} ${d.text.slice(b.start, b.end)}`) };
  };

  test('HTML in it is read as a browser shows it', async () => {
    const { kept } = await lines(
      '# The stove\n\n<!-- draft 3 -->\n\n<p align="center"><img src="a.jpg"></p>\n\n<p>It burned <b>nine</b> tonnes a year.</p>\n\n<details>\n<summary>How it was counted</summary>\n\nBy the *sack*.\n\n</details>\n\n<table><tr><td>2019</td><td>9 t</td></tr></table>\n\n<div style="display:none">Never shown.</div>\n',
    );
    expect(kept).toEqual([
      'title The stove',
      'paragraph It burned nine tonnes a year.',
      'paragraph How it was counted',
      'paragraph By the sack.',
      'cell 2019\t9 t',
    ]);
  });

  test('facts and the menu above the title of a scraped page are no text', async () => {
    const { d, kept } = await lines(
      'Title: New times\n\nURL Source: https://f.example/a\n\nPublished Time: 2025-03-02\n\nMarkdown Content:\n[Skip](https://f.example/a#m)\n\n*   [Home](https://f.example/)\n*   [Tickets](https://f.example/k)\n\n# New times\n\nThe first boat leaves at 5.40 from Monday on.\n\n*   [Timetable](https://f.example/t)\n',
    );
    expect(d.title).toBe('New times');
    expect(d.metadata).toMatchObject({ published: '2025-03-02', canonical: 'https://f.example/a' });
    expect(kept).toEqual([
      'title New times',
      'paragraph The first boat leaves at 5.40 from Monday on.',
      'item Timetable',
    ]);
  });

  test('a linked name between title and text is no text, a linked sentence is', async () => {
    const { kept } = await lines(
      '# New times\n\n[ Ada Lund ](https://f.example/lund)\n\nThe first boat leaves at 5.40 from Monday on.\n\n[All boats](https://f.example/b)\n',
    );
    expect(kept.map((k) => k.trim())).toEqual([
      'title New times',
      'paragraph The first boat leaves at 5.40 from Monday on.',
      'paragraph All boats',
    ]);
  });

  test('lines for a site generator are no text', async () => {
    const { kept } = await lines(
      '# Rope\n\n{{< figure src="r.jpg" >}}\n\nNettles were rope.\n\n{% include note.html %}\n\nSo was hemp.\n',
    );
    expect(kept).toEqual(['title Rope', 'paragraph Nettles were rope.', 'paragraph So was hemp.']);
  });
});
