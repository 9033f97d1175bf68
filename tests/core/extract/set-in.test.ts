import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';

const PROSE = [
  'The harbour crane fell into the basin early on Monday, and the crew had left it only an hour before, the port said.',
  'Nobody was hurt, but two barges sank, and the ferry to Brannoc will not sail before Friday, the council said in a note.',
  'Karl Voss, the harbour master, said the crane had been tested in May and had passed, though its cables were 30 years old.',
  'An inquiry led by a retired judge will hear the crew, the maker and the council, and report by the end of November.',
];

/** A news site around two paragraphs, what is set in, two more paragraphs and what follows. */
async function around(setIn: string, after = '', home: [string, string] = ['<main>', '</main>']): Promise<string[]> {
  const raw = `<!doctype html><html lang="en"><head><title>Crane falls in Port Lund</title></head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
${home[0]}<h1>Crane falls in Port Lund</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p>${setIn}<p>${PROSE[2]}</p><p>${PROSE[3]}</p>${after}${home[1]}
<aside><h2>Related posts</h2><ul><li><a href="/1">Ten ways to cook rice</a></li></ul></aside>
<div id="cookie">We use cookies to improve your experience. <button>Accept all</button></div>
<footer>© 2024 Port Gazette. All rights reserved.</footer></body></html>`;
  const d = await extract({ name: 'p.html', raw });
  return d.blocks
    .filter((b) => !b.furniture && b.kind !== 'title')
    .map((b) => d.text.slice(b.start, b.end))
    .filter((text) => !PROSE.includes(text));
}

const HOMES: [string, string][] = [
  ['<main>', '</main>'],
  ['<article>', '</article>'],
  ['<div class="page"><div>', '</div></div>'],
];

describe('what is set into an article', () => {
  test.each(HOMES)('short items, cells of a table and a quotation between paragraphs stay, in %s', async (...home) => {
    expect(await around('<ul><li>Crane: £3.2 million</li><li>Quay: £40,000</li></ul>', '', home)).toEqual([
      'Crane: £3.2 million',
      'Quay: £40,000',
    ]);
    expect(
      await around(
        '<div class="wrap"><table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>140</td></tr></table></div>',
        '',
        home,
      ),
    ).toEqual(['Year\tShips', '2019\t140']);
    expect(await around('<blockquote><p>Never again.</p></blockquote>', '', home)).toEqual(['Never again.']);
  });

  test('a list that follows the last paragraph directly stays', async () => {
    expect(await around('', '<ol><li>Crane: £3.2 million</li><li>Quay: £40,000</li></ol>')).toEqual([
      'Crane: £3.2 million',
      'Quay: £40,000',
    ]);
  });

  test('captions between title and text and between paragraphs stay', async () => {
    const figure = '<figure><img src="a.jpg"><figcaption>Divers look for the crane on Monday</figcaption></figure>';
    expect(await around(figure)).toEqual(['Divers look for the crane on Monday']);
    expect(await around('', '', [`<main>`, `${figure}</main>`])).toEqual([]);
    const lead = await around('', '', [`<article><h1>Crane falls in Port Lund</h1>${figure}`, '</article>']);
    expect(lead).toContain('Divers look for the crane on Monday');
  });

  test.each([
    [
      'links to other articles',
      '<ul><li><a href="/1">Rates held again</a></li><li><a href="/2">Ten cakes</a></li></ul>',
    ],
    ['a table of contents', '<ul><li><a href="#a">What fell</a></li><li><a href="#b">What comes next</a></li></ul>'],
    ['tags', '<ul class="post-tags"><li>Cranes</li><li>Port Lund</li></ul>'],
    ['share buttons', '<ul><li>Share on Facebook</li><li>Tweet</li></ul>'],
    [
      'a list under a heading for other articles',
      '<h3>Related posts</h3><ul><li>Rates held again</li><li>Ten cakes</li></ul>',
    ],
    ['an advertisement in a table', '<table><tr><td>Advertisement</td></tr><tr><td>Boats from £400</td></tr></table>'],
    ['a box of its own', '<div class="newsletter"><ul><li>News at seven</li><li>Every weekday</li></ul></div>'],
    ['navigation', '<nav><ul><li>Page 1</li><li>Page 2</li></ul></nav>'],
  ])('%s go', async (_, setIn) => {
    expect(await around(setIn)).toEqual([]);
    expect(await around('', setIn)).toEqual([]);
  });
});
