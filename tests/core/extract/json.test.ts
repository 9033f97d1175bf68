import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import { fieldText, jsonKind, lineStartsOf } from '../../../src/core/extract/records/index.ts';

const BODY = 'The crane fell.\nNobody was hurt, the port said: “We ran.”';
const RECORD = {
  url: 'https://port.example/crane',
  article: { headline: 'Crane falls', author: 'Ada Berg', body: BODY },
};

describe('is it JSON?', () => {
  test.each<readonly [string, string, 'json' | 'jsonl' | null]>([
    [JSON.stringify(RECORD), '-', 'json'],
    [`${JSON.stringify(RECORD)}\n${JSON.stringify(RECORD)}\n`, '-', 'jsonl'],
    ['[{"a": 1}]', 'x.txt', 'json'],
    ['[link](https://port.example) and text', 'x.md', null],
    ['{curly} prose that goes on.', 'x.txt', null],
    ['"a": 1', 'broken.json', 'json'],
    ['{"a": 1}', 'one.jsonl', 'jsonl'],
  ])('%s in %s', (raw, name, kind) => {
    expect(jsonKind(raw, name)).toBe(kind);
  });
});

describe('a field', () => {
  test.each<readonly [string, string]>([
    ['article.body', BODY],
    ['article.headline', 'Crane falls'],
    ['url', RECORD.url],
  ])('%s', async (field, text) => {
    expect((await fieldText(JSON.stringify(RECORD), 'json', field, undefined)).raw).toBe(text);
  });

  test('its neighbours are facts about the text', async () => {
    const { stated } = await fieldText(JSON.stringify(RECORD), 'json', 'article.body', undefined);
    expect(stated).toMatchObject({ title: 'Crane falls', byline: 'Ada Berg', canonical: RECORD.url });
  });

  test.each<readonly [string, object, string, string | null, string | null]>([
    ['beside the text’s object', { title: 'Crane falls', a: { text: BODY } }, 'a.text', 'Crane falls', null],
    [
      'in the shape of the text',
      { title: { rendered: 'Crane &amp; <em>hook</em> fall' }, content: { rendered: BODY } },
      'content.rendered',
      'Crane & hook fall',
      null,
    ],
    [
      'of schema.org',
      {
        headline: 'Crane falls',
        author: [{ '@type': 'Person', name: 'Ada Berg' }, { name: 'Per Aas' }],
        articleBody: BODY,
      },
      'articleBody',
      'Crane falls',
      'Ada Berg, Per Aas',
    ],
    ['never the text itself', { title: BODY }, 'title', null, null],
    ['a number is no name', { title: 7, author: 12, body: BODY }, 'body', null, null],
  ])('facts %s', async (_where, record, field, title, byline) => {
    const { stated } = await fieldText(JSON.stringify(record), 'json', field, undefined);
    expect(stated).toMatchObject({ title, byline });
  });

  test('the text that no other comes near is taken, and told; else the choice is left', async () => {
    const article = `${BODY}\n`.repeat(4);
    const read = (record: object) => fieldText(JSON.stringify(record), 'json', undefined, undefined);
    const found = await read({ url: RECORD.url, article: { headline: 'Crane falls', body: article } });
    expect(found).toMatchObject({ raw: article, taken: 'article.body', stated: { title: 'Crane falls' } });
    expect((await fieldText(JSON.stringify(RECORD), 'json', 'article.body', undefined)).taken).toBeNull();
    await expect(read({ html: `<p>${article}</p>`, text: article })).rejects.toThrow(/which field/);
    await expect(read({ title: 'Crane falls', body: 'It fell.' })).rejects.toThrow(/which field/);
  });

  test('a list of strings is paragraphs; indexes and keys with dots work', async () => {
    const raw = JSON.stringify({ 'a.b': 'dotted', pages: [{ text: ['One.', 'Two.'] }] });
    expect((await fieldText(raw, 'json', 'pages[0].text', undefined)).raw).toBe('One.\n\nTwo.');
    expect((await fieldText(raw, 'json', 'pages.0.text.1', undefined)).raw).toBe('Two.');
    expect((await fieldText(raw, 'json', 'a.b', undefined)).raw).toBe('dotted');
  });

  test.each<readonly [string | undefined, RegExp, RegExp]>([
    [undefined, /which field/, /--field PATH; its longest texts: article\.body \(\d+ characters\), url \(\d+\)/],
    ['body', /no field “body”/, /article\.body/],
    ['article', /it is an object/, /names and dots/],
  ])('%s is refused with what there is', async (field, message, hint) => {
    const error = await fieldText(JSON.stringify(RECORD), 'json', field, undefined).catch((e: unknown) => e);
    expect(error).toMatchObject({
      message: expect.stringMatching(message) as unknown,
      hint: expect.stringMatching(hint) as unknown,
    });
  });
});

describe('a record', () => {
  const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: `Text ${id}.` })).join('\n');
  const list = `[${lines.replaceAll('\n', ', ')}]`;
  test.each<readonly [string, 'json' | 'jsonl', string]>([
    [lines, 'jsonl', '2'],
    [lines, 'jsonl', 'id=b'],
    [list, 'json', '2'],
    [list, 'json', 'id=b'],
  ])('%#', async (raw, kind, select) => {
    expect((await fieldText(raw, kind, 'text', select)).raw).toBe('Text b.');
  });

  test.each<readonly [string, 'json' | 'jsonl', string | undefined]>([
    [lines, 'jsonl', undefined],
    [list, 'json', undefined],
    [lines, 'jsonl', '9'],
    [list, 'json', '0'],
    [lines, 'jsonl', 'id=x'],
    [`${lines}\n${lines}`, 'jsonl', 'id=b'],
    ['{"a": ', 'json', undefined],
    ['[]', 'json', undefined],
  ])('without a clear choice: refused (%#)', async (raw, kind, select) => {
    await expect(fieldText(raw, kind, 'text', select)).rejects.toMatchObject({
      hint: expect.anything() as unknown,
    });
  });
});

test('property: every run of the text stands in the file as the runs say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), async (before, after) => {
      const text = `${before}\n“x”\t\\ ${after}`;
      const raw = `{"n": [1, {"${'k'}": ${JSON.stringify(text)}}]}`;
      const found = await fieldText(raw, 'json', 'n[1].k', undefined);
      for (const r of found.offsets)
        expect(JSON.parse(`"${raw.slice(r.source, r.source + r.sourceLength)}"`)).toBe(
          found.raw.slice(r.text, r.text + r.length),
        );
      expect(found.offsets.reduce((n, r) => n + r.length, 0)).toBe(found.raw.length);
    }),
  );
});

test('a page in a field: offsets lead through HTML and JSON into the file', async () => {
  const html = '<html><body><p>Fish &amp; chips cost “more” now.</p>\n<p>The port said so on Monday.</p></body></html>';
  const raw = `{\n  "html": ${JSON.stringify(html)}\n}`;
  const found = await fieldText(raw, 'json', 'html', undefined);
  const d = await extract({
    name: 'x.json',
    raw: found.raw,
    container: 'json',
    origin: { offsets: found.offsets, lineStarts: lineStartsOf(raw) },
  });
  expect(d.format).toBe('html');
  const said = d.offsets.map((r) => raw.slice(r.source, r.source + r.sourceLength)).join('|');
  expect(said).toContain('&amp;');
  expect(said).toContain('The port said so on Monday.');
  expect(d.lineStarts).toEqual([0, 2, raw.length - 1]);
});
