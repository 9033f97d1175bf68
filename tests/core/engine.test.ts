// What callers without types get wrong is said with the name of the argument; what holds for the whole report is a notice in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine, createMemoryStore, type Engine, extract, extractPlain } from '../../src/core/index.ts';

const LEXICON = readFileSync(join(import.meta.dirname, '../../dist/lexicon.bin'));
const engine = createEngine();
/** As JavaScript sees it. */
const loose = engine as unknown as Record<'compare' | 'score' | 'scoreAll', (...given: unknown[]) => unknown>;

describe('wrong arguments are named', () => {
  test.each<readonly [string, () => unknown, string]>([
    ['no candidate', () => loose.compare(null, 'x'), 'candidate must be a string or a Document from extract, not null'],
    ['no reference', () => loose.compare('x'), 'reference must be a string or a Document from extract, not undefined'],
    ['what was not awaited', () => loose.compare('x', Promise.resolve('y')), 'not a Promise (await it)'],
    ['nothing to score', () => loose.score(), 'candidate must be a string or an array of strings, not undefined'],
    [
      'mixed tokens',
      () => loose.score('a', ['b', 1]),
      'reference must be a string or an array of strings, not an array',
    ],
    ['tokens with holes', () => loose.score('a', new Array(3)), 'reference must be a string or an array of strings'],
    ['bytes', () => loose.compare(new Uint8Array(3), 'x'), 'not bytes (decode them, or read the file with readInput)'],
    [
      'half a Document',
      () => loose.compare({ text: 'a', blocks: [] }, 'x'),
      'or a Document from extract, not an object',
    ],
    ['no callback', () => loose.compare('a', 'b', {}, 'x'), 'onProgress must be a function, not a string'],
    ['figures as text', () => loose.compare('a', 'b', { minConfidence: '0.5' }), 'minConfidence must be a number'],
    ['a text without its name', () => extractPlain('One fell.' as never), 'a source is { name, raw }'],
    [
      'a text to index',
      () => engine.retriever.index('One fell.' as never),
      'document must be a Document from extract or',
    ],
    ['no list', () => loose.scoreAll('a'), 'pairs must be an array, not a string'],
    ['a pair as a list', () => loose.scoreAll([['a', 'b']]), 'pairs[0].candidate must be'],
    ['a hole', () => loose.scoreAll([{ candidate: 'a', reference: 'b' }, null]), 'pairs[1] must be'],
    ['a misspelt option', () => loose.compare('a', 'b', { minConfidense: 1 }), 'did you mean “minConfidence”?'],
    ['an unknown option', () => loose.compare('a', 'b', { colour: 1 }), 'there is no option colour; there are'],
    ['a value out of range', () => loose.compare('a', 'b', { minConfidence: 2 }), 'a number from 0 to 1'],
    ['an unknown severity', () => loose.compare('a', 'b', { minSeverity: 'huge' }), 'info, minor, major'],
    ['an unknown kind', () => loose.compare('a', 'b', { only: ['numbers'] }), 'there is no kind numbers, did you mean'],
    ['a kind that is no list', () => loose.compare('a', 'b', { ignore: 'number' }), 'options.ignore must be an array'],
    ['options that are none', () => loose.compare('a', 'b', 'fast'), 'options must be an object, not a string'],
    ['a lexicon’s path', () => createEngine('lexicon.bin' as never), 'a Uint8Array or an ArrayBuffer, not a string'],
    ['null for a lexicon', () => createEngine(null as never), 'a Uint8Array or an ArrayBuffer, not null'],
  ])('%s', (_, call, said) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(said);
  });

  test('so they are where the answer comes later', async () => {
    const document = extractPlain({ name: 'a', raw: 'One fell.' });
    const search = engine.retriever.search(document, createMemoryStore(), { moist: 1 } as never);
    await expect(search).rejects.toThrow('there is no option moist, did you mean “most”?');
    await expect(extract('One fell.' as never)).rejects.toThrow(TypeError);
  });

  test('an option that is undefined is left out', () => {
    expect(engine.compare('a', 'b', { only: undefined } as never)).toEqual(engine.compare('a', 'b'));
  });
});

describe('the lexicon', () => {
  const ids = (e: Engine) => e.compare('The huge crane fell.', 'The big crane fell.').notices.map((n) => n.id);

  test('as a Uint8Array or the ArrayBuffer that fetch gives', () => {
    const buffer = LEXICON.buffer.slice(LEXICON.byteOffset, LEXICON.byteOffset + LEXICON.byteLength) as ArrayBuffer;
    for (const bytes of [LEXICON, buffer]) expect(ids(createEngine(bytes))).not.toContain('no-lexicon');
  });

  test('without it every report says so', () => expect(ids(engine)).toContain('no-lexicon'));
});

test('no text on a side is a notice', () => {
  const notices = (candidate: string, reference: string) =>
    createEngine(LEXICON)
      .compare(candidate, reference)
      .notices.map((n) => n.message);
  expect(notices('', ' ')).toEqual([
    'The candidate holds no text: nothing could be compared.',
    'The reference holds no text: nothing could be compared.',
  ]);
  expect(notices('The crane fell.', '')).toEqual(['The reference holds no text: nothing could be compared.']);
});

describe('score of more than the 2,000 words that are read together', () => {
  const words = (count: number, last: string) => [...Array.from({ length: count - 1 }, (_, i) => `word${i}`), last];
  const told = (candidate: string | string[], reference: string | string[]) =>
    engine.score(candidate, reference).notices?.map((n) => n.message);
  const cut = 'more than 2,000 words and marks: what follows them was not looked at';

  // Their ends were passed over in silence, and of given tokens each was held against each: 20,000 took a minute.
  test.each<readonly [string, string | string[], string | string[], readonly string[]]>([
    ['a text', words(2_100, 'one').join(' '), words(1_000, 'two').join(' '), [`The candidate has ${cut}`]],
    ['tokens', words(2_100, 'one'), words(2_100, 'two'), [`The reference has ${cut}`, `The candidate has ${cut}`]],
  ])('%s', (_, candidate, reference, messages) => {
    expect(told(candidate, reference)).toEqual(messages.map((m) => expect.stringContaining(m) as unknown));
  });

  test('words are the given tokens all the same', () => {
    const given = words(2_100, 'one');
    const result = engine.score(given, given);
    expect(result.words.candidate).toEqual(given);
    expect(result.words.links.every(([r, c]) => r < 2_000 && c < 2_000)).toBe(true);
  });

  test('up to there nothing is said', () => {
    expect(told(words(2_000, 'one').join(' '), words(2_000, 'one'))).toBeUndefined();
    expect('notices' in engine.score('One fell.', 'Two fell.')).toBe(false);
  });
});
