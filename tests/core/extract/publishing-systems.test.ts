// Pages in the markup of real publishing systems: what stands in the article is kept, what the system puts around and into it is not.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import type { Document } from '../../../src/core/types.ts';

const A = 'The clock on the harbour wall in Fell has one hand, and it is always a little wrong.';
const B = 'Bert Lyle sets it on the first of April, with a spanner and a table printed by the navy.';
const C = 'Wind holds the water back or pushes it in, and no table knows of the wind.';
const D = 'Nobody in Fell has ever missed a tide because of it, Lyle says, since they look at the water.';
const NOTE = 'A tide clock follows the moon and not the sun, so high water comes later each day.';
const p = (text: string, attributes = '') => `<p${attributes}>${text}</p>`;
const SITE =
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/about">About</a></li></ul></nav></header>';
const FOOT = '<footer><p>© 2025 Saltline. All rights reserved. <a href="/privacy">Privacy</a></p></footer>';

async function read(body: string, head = ''): Promise<Document> {
  const raw = `<!doctype html><html lang="en"><head><title>What the tide clock knows | Saltline</title>${head}</head><body>${SITE}${body}${FOOT}</body></html>`;
  return await extract({ name: 'p.html', raw });
}
const kept = (d: Document) =>
  d.blocks.filter((b) => !b.furniture && b.kind !== 'title').map((b) => d.text.slice(b.start, b.end));
const notices = (d: Document) => d.notices.map((n) => n.id);
const article = (content: string) => `<main><article><h1>What the tide clock knows</h1>${content}</article></main>`;

describe('marks of the page are no words of the text', () => {
  test.each([
    ['a reference to a note', `<sup id="r1"><a href="#cite_note-1">[1]</a></sup>`],
    ['two of them', '<sup><a href="#n1">[1]</a></sup><sup><a href="https://p.example/w#n2">[2]</a></sup>'],
    ['a bare number', '<sup><a href="#fn:1" role="doc-noteref">1</a></sup>'],
    ['a link by name', '<a class="footnote-anchor" href="#footnote-1">1</a>'],
    ['a request', '<sup>[<i><a href="/why">citation needed</a></i>]</sup>'],
    ['a request without its link', '<sup>[<i>citation needed</i>]</sup>'],
    ['a way back', ' <a href="#fnref:1" class="footnote-backref">↩︎</a>'],
  ])('%s', async (_, mark) => {
    expect(kept(await read(article(p(A + mark) + p(B) + p(C) + p(D))))).toEqual([A, B, C, D]);
  });

  test.each(['10<sup>2</sup>', '<sup>1</sup>/2', 'the 4<sup>th</sup>', 'see <a href="/1984">1984</a>'])(
    'words in small letters and links stay: %s',
    async (inside) => {
      const text = `${A} He wrote ${inside.replace(/<[^>]+>/g, '')} on it.`;
      expect(kept(await read(article(p(`${A} He wrote ${inside} on it.`) + p(B) + p(C))))).toEqual([text, B, C]);
    },
  );

  test('headings without permanent links and "[edit]", in wrappers of their own', async () => {
    const h = (text: string, extra: string) =>
      `<div class="mw-heading"><h2 id="x">${text}</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>${extra}`;
    const d = await read(
      `<main><h1>What the tide clock knows<a class="headerlink" href="#top">¶</a></h1><div>${p(A)}${h('Wind', '')}${p(B)}${p(C)}${h('Tides', '<div role="note">Main article: <a href="/t">Tide</a></div>')}${p(D)}</div></main>`,
    );
    expect(d.title).toBe('What the tide clock knows');
    expect(kept(d)).toEqual([A, 'Wind', B, C, 'Tides', D]);
  });
});

describe('what stands inside the article is part of it', () => {
  test('a callout, a toggle and code between its paragraphs', async () => {
    const content = `${p(A)}<div class="kg-card kg-callout-card"><div class="kg-callout-text">${NOTE}</div></div>${p(B)}<div class="kg-toggle-card"><div class="kg-toggle-heading"><h4><span>How it is made</span></h4><button></button></div><div class="kg-toggle-content">${p(C)}</div></div><pre>tide(moon)</pre>${p(D)}`;
    expect(kept(await read(article(content)))).toEqual([A, NOTE, B, 'How it is made', C, 'tide(moon)', D]);
  });

  test('its points in a list and its verdict above the text, not names and dates', async () => {
    const points = '<ul><li>The clock has one hand only</li><li>It was made from the blade of an oar</li></ul>';
    const meta = '<ul class="facts"><li>Una Keel</li><li>4 March</li></ul>';
    const verdict = `<div class="verdict"><h3>Our verdict</h3>${p(NOTE)}</div>`;
    const text = `<div class="body">${p(A)}${p(B)}${p(C)}</div>`;
    const list = ['The clock has one hand only', 'It was made from the blade of an oar'];
    expect(kept(await read(article(meta + points + text)))).toEqual([...list, A, B, C]);
    expect(kept(await read(article(meta + verdict + text)))).toEqual(['Our verdict', NOTE, A, B, C]);
  });

  test('a first paragraph set apart, by its name', async () => {
    const body = `<div class="body">${p(B)}${p(C)}${p(D)}</div>`;
    expect(kept(await read(article(`<div class="article-first-paragraph">${p(A)}</div>${body}`)))).toEqual([
      A,
      B,
      C,
      D,
    ]);
  });

  test('what speaks against it beside what speaks for it; a table under a heading below the last paragraph', async () => {
    const list = (heading: string, ...items: string[]) =>
      `<div><h3>${heading}</h3><ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul></div>`;
    const verdict = `<div class="verdict"><h2>Verdict</h2>${p(NOTE)}${list('Pros', 'Right twice a day', 'Easy to read')}${list('Cons', 'Slow', 'It is always a little wrong')}</div>`;
    const table =
      '<h2>In figures</h2><table><tr><th>Hands</th><td>1</td></tr><tr><th>Built</th><td>1891</td></tr></table>';
    expect(kept(await read(article(`${verdict}<div class="body">${p(A)}${p(B)}${p(C)}${table}</div>`)))).toEqual([
      'Verdict',
      NOTE,
      'Pros',
      'Right twice a day',
      'Easy to read',
      'Cons',
      'Slow',
      'It is always a little wrong',
      A,
      B,
      C,
      'In figures',
      'Hands\t1',
      'Built\t1891',
    ]);
  });

  test('entries of a live blog, each with a number and a heading of its own', async () => {
    const entry = (n: number, heading: string, text: string) =>
      `<article class="block" id="b${n}"><header><a href="#b${n}"><time>1${n}.40</time></a><h2>${heading}</h2></header>${text}</article>`;
    const d = await read(article(entry(3, 'Wind', p(A) + p(B)) + entry(2, 'Tides', p(C)) + entry(1, 'Moon', p(D))));
    expect(kept(d)).toEqual(['Wind', A, B, 'Tides', C, 'Moon', D]);
  });

  test('a last short paragraph that bears the name of the others', async () => {
    const div = (text: string) => `<div class="css-p">${text}</div>`;
    const last = 'It may go on like this for long.';
    const d = await read(`<div class="css-1">${[A, B, C, D, last].map(div).join('')}</div>`);
    expect(kept(d)).toEqual([A, B, C, D, last]);
  });

  test('notes below it, but no list of references', async () => {
    const note = 'There were two such clocks once, and both were wrong.';
    const notes = `<section class="footnotes" role="doc-endnotes"><ol><li id="fn1">${p(note)}</li></ol></section>`;
    const cited =
      '<h2>References</h2><div class="reflist"><ol class="references"><li>Lund, P. (1981). Bridges of the North. Verland University Press.</li></ol></div>';
    expect(kept(await read(article(p(A) + p(B) + p(C) + p(D) + notes)))).toEqual([A, B, C, D, note]);
    expect(kept(await read(article(p(A) + p(B) + p(C) + p(D) + cited)))).toEqual([A, B, C, D]);
  });

  test('what the page itself states as steps of its recipe', async () => {
    const step = 'Soften the leeks in butter.';
    const steps = `<div class="card"><div class="step-box"><ol><li><div class="t">${step}</div></li><li><div class="t">Add the barley.</div></li></ol></div></div>`;
    const ld = `<script type="application/ld+json">{"@type":"Recipe","name":"Soup","recipeInstructions":[{"@type":"HowToStep","text":"${step}"},{"@type":"HowToSection","itemListElement":[{"text":"Add the barley."}]}]}</script>`;
    expect(kept(await read(article(p(A) + p(B) + steps), ld))).toEqual([A, B, step, 'Add the barley.']);
  });
});

describe('boxes in the article are no part of it', () => {
  test.each([
    [
      'a newsletter prompt',
      `<div class="newsletter-box"><h3>The sea in your post</h3>${p('Every Friday we send one letter with the best stories, and nothing else.')}<form><button>Go</button></form></div>`,
    ],
    [
      'a pull quote',
      `<figure class="wp-block-pullquote"><blockquote>${p('has one hand, and it is always a little wrong')}</blockquote></figure>`,
    ],
    [
      'a pull quote that names its speaker',
      '<div class="pull-quote"><span>since they look at the water</span><cite>Bert Lyle, keeper</cite></div>',
    ],
    ['a rating and a length', p('4.7 from 31 votes') + p('0:48')],
    ['share buttons, one a line', '<div><h3>Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div>'],
    [
      'headlines that lead away',
      '<ul><li><a href="/a">Tides rise in the north</a></li><li><a href="/b">The navy sells its maps</a></li></ul>',
    ],
    ['the words of a player', p('This video can not be played')],
    ['teasers by their maker', `<div class="taboola">${p('Doctors hate this one trick')}</div>`],
  ])('%s', async (_, box) => {
    expect(kept(await read(article(p(A) + p(B) + box + p(C) + p(D))))).toEqual([A, B, C, D]);
  });

  test('a name is not enough: the article of a newsletter stays', async () => {
    const d = await read(
      `<main><article class="newsletter-post"><h1>What the tide clock knows</h1><button>Like</button>${p(A)}${p(B)}${p(C)}</article></main>`,
    );
    expect(kept(d)).toEqual([A, B, C]);
  });
});

describe('text that the page does not show', () => {
  const ld = (o: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...o })}</script>`;
  const prompt = `<div class="paywall"><h2>Read on</h2>${p('You have reached the end of the free part of this story.')}<a href="/offer">See all offers</a></div>`;

  test('is taken from articleBody from where the page stops, with a notice and its place in the source', async () => {
    const cut = `${B.slice(0, 40)}…`;
    const d = await read(article(p(A) + p(cut) + prompt), ld({ articleBody: [A, B, C, D].join('\n\n') }));
    expect(kept(d)).toEqual([A, B, C, D]);
    expect(notices(d)).toEqual(['text-from-json-ld']);
    expect(d.offsets.at(-1)).toMatchObject({ length: D.length, sourceLength: D.length });
  });

  test.each([
    ['lines', [A, B, C, D].join('\n'), [A, B, C, D]],
    ['HTML', [A, B, C, D].map((x) => p(x)).join(''), [A, B, C, D]],
    ['one paragraph', [A, B, C, D].join(' '), [[A, B, C, D].join(' ')]],
  ])('as a whole where it shows nothing: %s', async (_, articleBody, expected) => {
    const d = await extract({
      name: 'p.html',
      raw: `<html><head><title>What the tide clock knows</title>${ld({ articleBody }).replaceAll('<p>', '\\u003cp>').replaceAll('</p>', '\\u003c/p>')}</head><body><div id="app"></div><script src="a.js"></script></body></html>`,
    });
    expect(kept(d)).toEqual(expected);
    expect(notices(d)).toEqual(['text-from-json-ld']);
  });

  test('not where the page shows it, or where the data hold a summary', async () => {
    const whole = p(A) + p(B) + p(C) + p(D);
    for (const articleBody of [[A, B, C, D].join(' '), 'A clock is wrong. People look at the water instead.']) {
      const d = await read(article(whole), ld({ articleBody }));
      expect(kept(d)).toEqual([A, B, C, D]);
      expect(notices(d)).toEqual([]);
    }
  });

  test('is told when the page says that it is not free', async () => {
    expect(notices(await read(article(p(A) + prompt), ld({ isAccessibleForFree: 'False' })))).toEqual([
      'text-behind-paywall',
    ]);
    expect(kept(await read(article(p(A) + prompt)))).toEqual([A]);
  });

  test('is read from <noscript> when it stands nowhere else', async () => {
    const text = article(p(A) + p(B) + p(C));
    const shell = await read(`<div id="root"></div><noscript>${text}</noscript>`);
    expect(kept(shell)).toEqual([A, B, C]);
    expect(notices(shell)).toEqual(['text-from-noscript']);
    const both = await read(`${text}<noscript>${p(D)}${p(D)}</noscript>`);
    expect(kept(both)).toEqual([A, B, C]);
  });

  test('is told when scripts write it, pictures or not', async () => {
    const state = `<div id="__next"><img src="logo.png"><span>Loading…</span></div><noscript>You need to enable JavaScript to run this app.</noscript><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ body: A.repeat(9) })}</script>`;
    expect(notices(await read(state))).toEqual(['text-in-scripts']);
    expect(notices(await read('<div id="root"></div><script src="/bundle.js"></script>'))).toEqual(['text-in-scripts']);
    expect(notices(await read('<main><img src="scan.jpg"></main>'))).toEqual(['text-in-images']);
  });

  test('a declarative shadow root is shown', async () => {
    const d = await read(
      `<my-story><template shadowrootmode="open">${article(p(A) + p(B) + p(C))}</template></my-story>`,
    );
    expect(kept(d)).toEqual([A, B, C]);
  });
});

test.each([
  [
    'microdata',
    '<span itemprop="author" itemscope><a href="/g"><span itemprop="name">Greta Holm</span></a></span><abbr itemprop="datePublished" title="2024-12-08T19:14:00Z">19:14</abbr>',
    'Greta Holm',
    '2024-12-08T19:14:00Z',
  ],
  [
    'h-entry',
    '<a class="p-author h-card" href="/">Greta Holm</a> <time class="dt-published" datetime="2024-07-01">1 July</time>',
    'Greta Holm',
    '2024-07-01',
  ],
  ['a link type', 'By <a rel="author" href="/g">Greta Holm</a>', 'Greta Holm', null],
  [
    'links to two authors',
    '<a rel="author" href="/g">Greta Holm</a> <a rel="author" href="/b">Bo Lind</a>',
    null,
    null,
  ],
  ['a note on the author', '<a rel="author" href="/g">View all posts by Greta Holm →</a>', null, null],
])('author and date as the markup states them: %s', async (_, markup, byline, published) => {
  const d = await read(article(`<div class="meta">${markup}</div>${p(A)}${p(B)}${p(C)}`));
  expect([d.metadata.byline, d.metadata.published]).toEqual([byline, published]);
});
