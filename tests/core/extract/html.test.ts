import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import type { Document } from '../../../src/core/types.ts';

const PROSE = [
  'The harbour crane fell into the basin early on Monday, and the crew had left it only an hour before, the port said.',
  '“We heard a bang &amp; ran,” said Ada Lund, who works in the sheds beside the quay. “I never looked back.”',
  'Nobody was hurt, but two barges sank, and the ferry to Brannoc will not sail before Friday, the council said in a note.',
  'Karl Voss, the harbour master, said the crane had been tested in May and had passed, though its cables were 30 years old.',
  'An inquiry led by a retired judge will hear the crew, the maker and the council, and report by the end of November.',
];
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Crane falls in Port Lund - Port Gazette</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = page(
  `<a class="skip-link screen-reader-text" href="#c">Skip to content</a>
<header class="site-header"><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="c"><article class="post"><h1 class="entry-title">Crane falls in Port Lund</h1>
<div class="entry-meta"><span class="byline">By <a href="/a">Ada Berg</a></span> <time>March 4, 2024</time></div>
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">WhatsApp</a></div>
<div class="entry-content"><p>${PROSE[0]}</p><p>${PROSE[1]}</p>
<figure><img src="a.jpg"><figcaption>The crane in the basin on Monday © Port Gazette</figcaption></figure>
<h2>What comes next</h2><p>${PROSE[2]}</p><ul><li>The ferry stays in port until Friday.</li><li>The quay is closed to all.</li></ul>
<p>${PROSE[3]}</p><blockquote><p>The cables were older than the crew, and everybody in the sheds had known it for a long time.</p></blockquote><p>${PROSE[4]}</p>
<p style="display:none">Hidden words that nobody can see.</p>
<p><a href="https://src.example/1">Source link</a></p></div></article>
<div id="comments" class="comments-area"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p></form>
<ol class="comment-list"><li class="comment"><p>I always said that this crane would fall one day, and now it has, as everybody in town knew it would.</p></li></ol></div></main>
<aside class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/1">Rates held for a third month</a></li></ul></aside>
<footer class="site-footer"><p>Copyright &copy; 2024 Port Gazette. All rights reserved.</p></footer>
<div class="cookie-notice">We use cookies to ensure that we give you the best experience on our website. <button>Ok</button></div><script>var x = "script text";</script>`,
  `<meta property="og:site_name" content="Port Gazette"><meta property="article:published_time" content="2024-03-04T08:00:00Z"><link rel="canonical" href="https://gazette.example/crane">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls in Port Lund","author":{"name":"Ada Berg"}}</script>`,
);

const kept = (d: Document) =>
  d.blocks.filter((b) => !b.furniture).map((b) => `${b.kind}: ${d.text.slice(b.start, b.end)}`);

describe('HTML', () => {
  test('the article, with its structure; furniture apart; nothing hidden', async () => {
    const d = await extract({ name: 'p.html', raw: ARTICLE });
    expect(d.format).toBe('html');
    expect(kept(d)).toEqual([
      'title: Crane falls in Port Lund',
      `paragraph: ${PROSE[0]}`,
      `paragraph: ${PROSE[1]!.replace('&amp;', '&')}`,
      'caption: The crane in the basin on Monday',
      'heading: What comes next',
      `paragraph: ${PROSE[2]}`,
      'item: The ferry stays in port until Friday.',
      'item: The quay is closed to all.',
      `paragraph: ${PROSE[3]}`,
      'quote: The cables were older than the crew, and everybody in the sheds had known it for a long time.',
      `paragraph: ${PROSE[4]}`,
    ]);
    expect(d.text).toContain('Leave a Reply');
    expect(d.text).not.toMatch(/Hidden words|script text|Skip to content/);
    expect(d.blocks.every((b) => b.reason !== '')).toBe(true);
  });

  test('metadata', async () => {
    const d = await extract({ name: 'p.html', raw: ARTICLE });
    expect(d.title).toBe('Crane falls in Port Lund');
    expect(d.metadata).toEqual({
      byline: 'Ada Berg',
      published: '2024-03-04T08:00:00Z',
      canonical: 'https://gazette.example/crane',
      site: 'Port Gazette',
      language: 'en',
    });
  });

  test('offsets lead back to the source, through entities and white space', async () => {
    const d = await extract({ name: 'p.html', raw: ARTICLE });
    for (const r of d.offsets.filter((x) => x.length === x.sourceLength))
      expect(ARTICLE.slice(r.source, r.source + r.length).replaceAll('\u00a0', ' ')).toBe(
        d.text.slice(r.text, r.text + r.length),
      );
    const amp = d.offsets.find((r) => d.text.slice(r.text, r.text + r.length) === '&')!;
    expect(ARTICLE.slice(amp.source, amp.source + amp.sourceLength)).toBe('&amp;');
  });

  test('the title stands without the site when only <title> has it', async () => {
    const d = await extract({ name: 'p.html', raw: page(`<div>${PROSE.map((p) => `<p>${p}</p>`).join('')}</div>`) });
    expect(d.title).toBe('Crane falls in Port Lund');
  });

  test('a short headline that the title of the window holds; days of a life are no day of publication', async () => {
    const d = await extract({
      name: 'p.html',
      raw: `<title>Obituary of Ada Lund | Voss &amp; Sons</title><body><div><a href="/">Home</a><a href="/o">Obituaries</a></div><div><h1>Ada Lund</h1><div>March 3, 1938 – January 9, 2026</div>${PROSE.map((t) => `<p>${t}</p>`).join('')}</div>`,
    });
    expect(d.title).toBe('Ada Lund');
    expect(d.metadata.published).toBeNull();
  });

  test('a headline in bold above the text, as old pages show it', async () => {
    const d = await extract({
      name: 'p.html',
      raw: `<title>Crane falls in Port Lund</title><body><b>Crane falls in Port Lund</b><br><br>${PROSE[0]}<br><br>${PROSE[2]}`,
    });
    expect(kept(d)[0]).toBe('title: Crane falls in Port Lund');
  });

  test('line breaks: one stays in the block, two part it; pre keeps its lines', async () => {
    const d = await extract({ name: 'p.html', raw: page('<p>one<br>two<br><br>three</p><pre>a\n  b</pre>') });
    expect(d.blocks.map((b) => d.text.slice(b.start, b.end))).toEqual(['one\ntwo', 'three', 'a\n  b']);
  });

  test('a broken page and a fragment are read', async () => {
    const d = await extract({
      name: 'p.html',
      raw: `<div><p>${PROSE[0]}<p>${PROSE[2]}<b><p>${PROSE[3]}</div></td></html>`,
    });
    expect(kept(d)).toHaveLength(3);
  });
});

describe('hostile pages', () => {
  test.each<readonly [string, string]>([
    ['nested 100,000 deep', `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`],
    ['nested inline', `${'<b><i>'.repeat(30_000)}deep`],
    ['nested lists', `${'<ul><li>'.repeat(30_000)}deep`],
    ['nested tables', '<table><tr><td>'.repeat(5_000)],
    ['open paragraphs', '<p>a'.repeat(100_000)],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>text</p>`],
    ['one long class', `<p class="${'comment '.repeat(100_000)}">text</p>`],
    ['one long style', `<p style="${'display:none;'.repeat(50_000)}">text</p>`],
    ['entities', '&amp;'.repeat(200_000)],
    ['broken entities', '&#x;&#99999999;&bogus;&'.repeat(20_000)],
    ['breaks', 'a<br>'.repeat(100_000)],
    ['links', '<a href=x>a</a> '.repeat(50_000)],
    ['an open comment', `<!--${'-'.repeat(500_000)}`],
    ['json-ld nested', `<html><script type="application/ld+json">${'['.repeat(100_000)}</script><p>text`],
  ])(
    '%s',
    async (_, body) => {
      const d = await extract({ name: 'p.html', raw: page(body) });
      expect(d.format).toBe('html');
      for (const b of d.blocks) expect(b.end).toBeGreaterThan(b.start);
    },
    30_000,
  );

  const PART = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="comments">',
    '</div>',
    'text. ',
    '&amp;',
    '&#0;',
    '\r\n',
    '<br>',
    '<table>',
    '<td>',
    '<h1>',
    '<pre>',
    ' \u00a0',
    '<li>',
    '<a href=x>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<',
    '>',
    '\u0000',
    '\ud800',
    '<template>',
    '<svg>',
    '<b hidden>',
  );
  test('any soup: never throws, blocks tile the text in order, offsets hold, twice the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PART, { maxLength: 60 }), async (parts) => {
        const raw = parts.join('');
        const d = await extract({ name: 'p.html', raw, format: 'html' });
        let at = 0;
        for (const b of d.blocks) {
          expect(d.text.slice(at, b.start)).toBe(at === 0 ? '' : '\n\n');
          at = b.end;
        }
        expect(at).toBe(d.text.length);
        for (const r of d.offsets.filter((x) => x.length === x.sourceLength && x.length > 0))
          expect(raw.slice(r.source, r.source + r.length).replaceAll('\u00a0', ' ')).toBe(
            d.text.slice(r.text, r.text + r.length).replaceAll('\u00a0', ' '),
          );
        expect(await extract({ name: 'p.html', raw, format: 'html' })).toEqual(d);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['a headline above pictures', '<h1>Flood in the valley</h1><p><img src="a.png"></p><p><img src="b.png"></p>', true],
  [
    'a captioned picture',
    '<h1>Flood</h1><figure><img src="a.png"><figcaption>The bridge on Sunday</figcaption></figure>',
    true,
  ],
  [
    'an article with a picture',
    `<h1>Crane falls</h1><p><img src="a.png"></p><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`,
    false,
  ],
])('a notice says when the text is in images only: %s', async (_, body, noticed) => {
  const { notices } = await extract({ name: 'p.html', raw: page(`<article>${body}</article>`), format: 'html' });
  expect(notices.some((n) => n.id === 'text-in-images')).toBe(noticed);
});
