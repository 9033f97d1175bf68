import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import { fieldText, lineStartsOf } from '../../../src/core/extract/records/index.ts';
import type { Document } from '../../../src/core/types.ts';

const BODY = 'The council voted on Monday, seven to four.\n\nWork could start in the autumn.';

const ofRecord = async (record: object, field: string): Promise<[Document, string]> => {
  const raw = JSON.stringify(record);
  const { title, offsets, stated, raw: text } = await fieldText(raw, 'json', field, undefined);
  const origin = { offsets, title, lineStarts: lineStartsOf(raw) };
  return [await extract({ name: 'a.json', raw: text, container: 'json', origin, stated }), raw];
};
const titles = ({ text, blocks }: Document) =>
  blocks.filter((b) => b.kind === 'title').map((b) => text.slice(b.start, b.end));

/** Every place of the text that is mapped one to one is the same characters in the source. */
function expectPlaced({ text, offsets }: Document, raw: string): void {
  for (const r of offsets)
    if (r.length === r.sourceLength)
      expect(raw.slice(r.source, r.source + r.sourceLength)).toBe(text.slice(r.text, r.text + r.length));
}

describe('a title stated beside the text is its first block', () => {
  test.each<readonly [string, object, string]>([
    ['before the text', { title: 'Homes approved', body: BODY }, 'body'],
    ['after it', { body: BODY, headline: 'Homes approved' }, 'body'],
    ['beside HTML', { title: 'Homes approved', html: `<p>${BODY.replaceAll('\n\n', '</p><p>')}</p>` }, 'html'],
    ['although the text begins with a short line', { title: 'Homes approved', body: `In brief\n\n${BODY}` }, 'body'],
  ])('in a record, %s', async (_where, record, field) => {
    const [document, raw] = await ofRecord(record, field);
    expect(titles(document)).toEqual(['Homes approved']);
    expect(document.text.startsWith('Homes approved\n\n')).toBe(true);
    expect(document.offsets[0]).toMatchObject({ text: 0, source: raw.indexOf('Homes approved') });
    if (field !== 'html') expectPlaced(document, raw);
  });

  test.each([
    ['YAML', `---\ntitle: "Homes approved"\n---\n\n${BODY}\n`],
    ['TOML', `+++\ntitle = "Homes approved"\n+++\n\n## Vote\n\n${BODY}\n`],
    ['facts', `Title: Homes approved\nURL Source: https://tarn.example/\nMarkdown Content:\n${BODY}\n\n**Bold**\n`],
  ])('in front matter: %s', async (_how, raw) => {
    const document = await extract({ name: 'a.md', raw, format: 'markdown' });
    expect(titles(document)).toEqual(['Homes approved']);
    expect(document.text.startsWith('Homes approved\n\n')).toBe(true);
    expectPlaced(document, raw);
  });
});

test.each([
  ['the only one', `Title: Homes approved\nURL: https://tarn.example/\n\n${BODY}\n`],
  ['shown again', `Title: Homes approved\nURL: https://tarn.example/\n\nHomes approved\n\n${BODY}\n`],
])('in a line of facts above plain text: %s', async (_what, raw) => {
  const document = await extract({ name: 'a.txt', raw, format: 'text' });
  expect(titles(document)).toEqual(['Homes approved']);
  expect(document.text).toBe(raw);
});

describe('of a page', () => {
  const page = (top: string, head = '<meta property="og:title" content="Homes approved | Tarn Post">') =>
    extract({
      name: 'a.html',
      format: 'html',
      raw: `<html><head><title>Tarn Post: homes</title><meta property="og:site_name" content="Tarn Post">${head}</head><body><article>${top}<p>${BODY.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`,
    });

  test.each([
    ['without a heading it is the stated headline', '', ['Homes approved']],
    ['that shows it without calling it a heading', '<div class="h">Homes approved</div>', ['Homes approved']],
    [
      'with a heading in other words it is none but that',
      '<h1>Homes get the go-ahead</h1>',
      ['Homes get the go-ahead'],
    ],
    ['that opens with a lesser heading it is not added', '<h2>Homes get the go-ahead</h2>', []],
  ])('%s', async (_what, top, wanted) => {
    const document = await page(top);
    expect(titles(document)).toEqual(wanted);
    expect(document.text.match(/Homes approved/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test.each([
    ['a word of it', 'Homes', 'Homes'],
    ['the beginning of a word', 'Approve', 'Homes approved'],
    ['the middle of a word', 'Rove', 'Homes approved'],
  ])('a short heading that is %s', async (_what, heading, wanted) => {
    expect((await page(`<h1>${heading}</h1>`)).title).toBe(wanted);
  });

  test('the title of the window alone is no headline', async () => {
    expect(titles(await page('', ''))).toEqual([]);
  });
});

describe('it is not told twice', () => {
  test('a heading of the text is the title', async () => {
    const raw = `---\ntitle: Homes approved\n---\n\n# Homes get the go-ahead\n\n${BODY}\n`;
    expect(titles(await extract({ name: 'a.md', raw, format: 'markdown' }))).toEqual(['Homes get the go-ahead']);
  });

  test('the first line of the text says the same', async () => {
    const [document] = await ofRecord({ title: 'Homes approved!', body: `Homes  approved!\n\n${BODY}` }, 'body');
    expect(titles(document)).toEqual(['Homes  approved!']);
    expect(document.text).toBe(`Homes  approved!\n\n${BODY}`);
  });
});

test('subjects of mails and properties of office files stay facts', async () => {
  const document = await extract({
    name: 'a.docx',
    raw: `<p>${BODY}</p>`,
    format: 'html',
    container: 'docx',
    stated: { title: 'draft 3' },
  });
  expect(titles(document)).toEqual([]);
  expect(document.title).toBe('draft 3');
});
