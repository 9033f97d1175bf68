// A short article with something set into it is whole: paragraphs of one make in one element belong together.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';

const A = 'The council of Port Ansel approved a budget of 48 million euros for the harbour on Wednesday night.';
const LIST = 'The plan has three parts, according to the harbour master, Rosa Lind:';
const B =
  'Fishermen fear that the dredging will drive away the herring. "Nobody has asked us what we think," said Tom Rees.';
const C = 'Work on the pier starts in April. The terminal is to open in the summer of 2027.';

const ITEMS = '<ul><li>repair of the north pier for 21 million euros</li><li>a ferry terminal for 17 million</li></ul>';
const TABLE = '<table><tr><th>Year</th><th>Jobs</th></tr><tr><td>2025</td><td>140</td></tr></table>';
const LINKS =
  '<ul><li><a href="/1">Ferry fares to rise by 5% next year</a></li><li><a href="/2">Storm damage: what insurers pay</a></li></ul>';
const SHARE =
  '<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a> <button>Copy link</button></div>';

async function kept(body: string): Promise<string[]> {
  const raw = `<!doctype html><html lang="en"><head><title>Harbour budget approved | The Coast Courier</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Harbour budget approved</h1>${SHARE}${body}</article></main>
<footer><p>© 2025 The Coast Courier. All rights reserved. <a href="/privacy">Privacy</a></p></footer></body></html>`;
  const d = await extract({ name: 'p.html', raw });
  return d.blocks.filter((b) => !b.furniture && b.kind !== 'title').map((b) => d.text.slice(b.start, b.end));
}

const p = (text: string, attributes = '') => `<p${attributes}>${text}</p>`;

describe('a short article stays whole', () => {
  test.each([
    ['a box of links inside it', `<div class="related"><h3>Related articles</h3>${LINKS}</div>`],
    ['an aside inside it', `<aside><h3>Related articles</h3>${LINKS}</aside>`],
    ['a box without a name', `<div><h3>More from the coast</h3>${LINKS}</div>`],
    ['no box', ''],
  ])('with a list, a heading and a table, and %s in the middle or at the end', async (_, box) => {
    const article = [
      A,
      LIST,
      'repair of the north pier for 21 million euros',
      'a ferry terminal for 17 million',
      'What it costs',
      'Year\tJobs',
      '2025\t140',
      B,
      C,
    ];
    const head = p(A) + p(LIST) + ITEMS;
    const tail = `<h2>What it costs</h2>${TABLE}${p(B)}${p(C)}`;
    expect(await kept(head + tail + box)).toEqual(article);
    expect(await kept(head + box + tail)).toEqual(article);
  });

  test('a heading between two paragraphs stays, one above a box of links does not', async () => {
    expect(await kept(`${p(A)}<h2>Fishermen worried</h2>${p(B)}${p(C)}<h2>Elsewhere</h2>${LINKS}`)).toEqual([
      A,
      'Fishermen worried',
      B,
      C,
    ]);
  });

  test.each([
    ['section', (h: string, x: string) => `<section><h2>${h}</h2>${x}</section>`],
    ['div', (h: string, x: string) => `<div class="post"><h3>${h}</h3>${x}</div>`],
    ['details', (h: string, x: string) => `<details open><summary>${h}</summary>${x}</details>`],
  ])('sections of one make stay together with their headings: %s', async (_, part) => {
    const parts: [string, string][] = [
      ['The vote', A],
      ['The fishermen', B],
      ['What comes next', C],
    ];
    expect(await kept(parts.map(([h, x]) => part(h, p(x))).join(''))).toEqual(parts.flat());
  });

  test('notes that a site sets apart are not taken along', async () => {
    const bio = 'Lena Ford writes about harbours and the people who work in them for this newspaper.';
    expect(await kept(p(A) + p(B) + p(C) + p(bio, ' class="author-bio"'))).toEqual([A, B, C]);
  });
});

describe('a notice', () => {
  const notices = async (body: string) => {
    const raw = `<!doctype html><html lang="en"><head><title>Harbour budget approved | The Coast Courier</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Harbour budget approved</h1>${body}</article></main><footer><p>© 2025 The Coast Courier.</p></footer></body></html>`;
    return (await extract({ name: 'p.html', raw })).notices.map((n) => `${n.id}: ${n.message}`);
  };
  const D = 'The ferry company had threatened to leave the town, and the harbour master said the pier could not wait.';

  test('tells that a great share of the article was dropped above its first paragraph, and what shows it', async () => {
    const lead = `<div class="summary"><div><span>${D} A pilot boat was bought as well, and nobody could say afterwards why.</span></div></div>`;
    const [notice, ...others] = await notices(lead + p(A) + p(D) + p(B) + p(C));
    expect(notice).toMatch(/^text-dropped: p\.html: 32 of \d+ words .*extract --explain/);
    expect(others).toEqual([]);
  });

  test('is silent where nothing but links, asides and boxes went', async () => {
    expect(
      await notices(
        `${p(A)}${p(D)}${p(B)}${p(C)}<aside>${p(D)}</aside><div class="related">${p(D)}</div><div class="paywall">${p(D)}</div>`,
      ),
    ).toEqual([]);
  });
});
