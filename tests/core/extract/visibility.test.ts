// What a page hides is neither compared nor passed over in silence, and never breaks the text around it.
import { describe, expect, test } from 'vitest';
import { createEngine, extract } from '../../../src/core/index.ts';

const REST =
  'The harbour authority closed the port at 7:15 p.m. and 23 ships were waiting for a berth by Wednesday noon.</p><p>Judge Paula Strand will lead the inquiry, said the transport minister, Edvard Lunn, who came to the port on Wednesday.';
const page = (middle: string, css = '') =>
  `<html><head><title>Crane falls</title><style>${css}</style></head><body><article><h1>Crane falls on a ship</h1><p>A crane fell on a berthed ship on Tuesday, injuring four dock${middle}workers. ${REST}</p></article></body></html>`;
const read = async (middle: string, css = '') => await extract({ name: 'page.html', raw: page(middle, css) });
const VISIBLE = (await read('')).text;

describe('hidden: the word around it is whole, and the finding says how', () => {
  test.each([
    ['<span style="display:none">zebra</span>', '', 'display: none'],
    ['<span style="visibility: hidden">zebra</span>', '', 'visibility: hidden'],
    ['<span style="opacity:0.0">zebra</span>', '', 'opacity: 0'],
    ['<span style="font-size:0">zebra</span>', '', 'font-size: 0'],
    ['<span style="font-size:1px">ze<b style="font-size:1em">bra</b></span>', '', 'font-size: 0'],
    ['<span style="position:absolute;left:-9999px">zebra</span>', '', 'off the screen'],
    ['<span style="text-indent:-100em">zebra</span>', '', 'off the screen'],
    ['<span style="position:absolute;clip:rect(0 0 0 0)">zebra</span>', '', 'clipped'],
    ['<span style="clip-path:inset(100%)">zebra</span>', '', 'clipped'],
    ['<span style="height:0;overflow:hidden">zebra</span>', '', 'a box of no size'],
    ['<span style="transform:scale(0)">zebra</span>', '', 'scaled to nothing'],
    ['<span style="color:rgba(0,0,0,0)">zebra</span>', '', 'transparent letters'],
    ['<span style="color:#FFF">zebra</span>', '', 'white on white'],
    ['<span style="color:red;background:red">zebra</span>', '', 'red on red'],
    ['<span class="x y">zebra</span>', '.y{font-size:0}', 'font-size: 0'],
    ['<span id="k">zebra</span>', '/* } */ q,#k{left:-999em}', 'off the screen'],
    ['<span class="x">zebra</span>', 'body{background:white} span.x{color:white}', 'white on white'],
  ])('%s %s', async (middle, css, how) => {
    const d = await read(middle, css);
    expect(d.text).toBe(VISIBLE);
    expect(d.hidden?.map((h) => [h.how, d.text.slice(h.at - 4, h.at)])[0]).toEqual([how, 'dock']);
  });
});

describe('lawful or shown: no finding', () => {
  test.each([
    ['for screen readers', '<span class="sr-only">opens in a new window</span>', '', true],
    ['the hidden attribute', '<span hidden>zebra</span>', '', true],
    ['a link off the screen', '<a href="#x" style="left:-9999px">Skip</a>', '', true],
    ['taken back in the same sheet', '<i class="x">zebra</i>', '.x{display:none} .x{display:inline}', false],
    ['only in print', '<i class="x">zebra</i>', '@media print{.x{display:none}}', false],
    ['white links by tag', '<a href="#x">zebra</a>', 'a{color:#fff}', false],
    ['faded in', '<i class="x">zebra</i>', '.x{opacity:0;transition:opacity 1s}', false],
    ['white on a known dark ground', '<i style="background:#000"><b style="color:#fff">zebra</b></i>', '', false],
    ['a child shown again', '<i style="visibility:hidden"><b style="visibility:visible">zebra</b></i>', '', false],
  ])('%s', async (_, middle, css, gone) => {
    const d = await read(middle, css);
    expect(d.hidden).toBeUndefined();
    expect(d.text.includes('zebra') || d.text.includes('window') || d.text.includes('Skip')).toBe(!gone);
  });
});

test('a sheet that would hide the whole page waits for a script: the text is read', async () => {
  const raw = page('')
    .replace('<article>', '<article class="cloak">')
    .replace('<style>', '<style>.cloak{display:none}');
  const d = await extract({ name: 'page.html', raw });
  expect(d.text).toContain('dockworkers');
});

test.each([
  ['the target of a skip link', '<main id="wp--skip-link--target">', '</main>'],
  ['behind a dialog', '<div id="app" aria-hidden="true">', '</div>'],
  ['a name of its own kind', '<div class="layout is-hidden">', '</div>'],
])('most of a page is no menu and no text for screen readers: %s', async (_, open, close) => {
  const raw = page('').replace('<body>', `<body>${open}`).replace('</body>', `${close}</body>`);
  expect((await extract({ name: 'page.html', raw })).text).toBe(VISIBLE);
});

test.each(['opacity:0', 'visibility:hidden', 'display:none'])(
  'a body that waits for its fonts or its script is read: %s',
  async (style) => {
    const raw = page('').replace('<body>', `<body style="${style}">`);
    expect((await extract({ name: 'page.html', raw })).text).toBe(VISIBLE);
  },
);

test('the finding stands at the place, in words', async () => {
  const candidate = await read('<span style="font-size:0">surely never</span>');
  const report = createEngine().compare(candidate, await read(''));
  const found = report.findings.filter((f) => f.kind === 'evasion');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    id: 'evasion/hidden-text',
    candidate: { text: 'dockworkers.' },
    message: expect.stringContaining('(“surely never”; font-size: 0)'),
  });
  expect(found[0]!.places).toHaveLength(1);
});
