import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../../src/cli/score-lines.ts';
import { createEngine, type Engine, type PairResult } from '../../src/core/index.ts';
import { splitLines } from '../../src/node/read-lines.ts';
import { runCli } from './fake-io.ts';

const row = (id: unknown, reference: unknown, candidate: unknown) => JSON.stringify({ id, reference, candidate });
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as Record<string, unknown>);

async function* stream<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('score', () => {
  test('answers strings and token lists, in order, with their ids', async () => {
    const input = `${row(7, 'Two men left.', 'Two men left.')}\n\n${row('x', ['Two', 'men'], ['Two', 'women'])}`;
    const { code, out, err } = await runCli(['score'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second, ...rest] = jsonLines(out);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: 7, label: 'copied', words: { reference: ['Two', 'men', 'left', '.'] } });
    expect(second).toMatchObject({ id: 'x', words: { reference: ['Two', 'men'], candidate: ['Two', 'women'] } });
  });

  test('figures have four decimals, as in the JSON report', async () => {
    const { out } = await runCli(['score'], { input: row(1, 'It may close in May.', 'The mill will shut in June.') });
    const { similarity, drift, findings, words } = JSON.parse(out) as PairResult;
    const figures = [similarity, drift, ...findings.map((f) => f.confidence), ...words.links.map((l) => l[3])];
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.map((x) => Number(x.toFixed(4)))).toEqual(figures);
  });

  test.each([
    ['{"id": 1,', 'not JSON'],
    ['[1, 2]', 'not an object'],
    ['null', 'not an object'],
    ['"text"', 'not an object'],
    ['{"id": 5}', '"reference" is missing; "candidate" is missing'],
    [row(5, 'a', 7), '"candidate" is neither a string nor an array of strings'],
    [row(5, ['a', null], 'b'), '"reference" is neither a string nor an array of strings'],
  ])('%s is answered with an error and its line, and the others still are', async (bad, said) => {
    const { code, out, err } = await runCli(['score'], {
      input: `${row(1, 'a b', 'a b')}\n\n${bad}\n${row(2, 'c', 'c')}\n`,
    });
    expect(code).toBe(2);
    expect(err).toBe('spindrift: 1 line could not be scored\n');
    const [first, second, third] = jsonLines(out);
    expect(first).toMatchObject({ id: 1, label: expect.any(String) });
    expect(second).toMatchObject({ line: 3, error: expect.stringContaining(said) });
    expect(third).toMatchObject({ id: 2, label: expect.any(String) });
  });

  test('one JSON array is answered line by line, with ids as written, and numbers and lines of the pairs', async () => {
    const input = `[\n  {"id": 12345678901234567890, "reference": "a b",\n   "candidate": "a b"},\n  [1, 2], ${row('x', 'c', 'c')}\n]\n`;
    const { code, out, err } = await runCli(['score'], { input });
    expect({ code, err }).toEqual({ code: 2, err: 'spindrift: 1 line could not be scored\n' });
    expect(out).toMatch(/^\{"id":12345678901234567890,"similarity"/);
    expect(jsonLines(out).slice(1)).toMatchObject([
      { line: 4, item: 2, error: expect.stringContaining('not an object') },
      { id: 'x' },
    ]);
  });

  test('an array that is too long to be read whole is refused with the way out', async () => {
    const input = `[${`${row(1, 'a', 'x'.repeat(500_000))},`.repeat(20)}${row(2, 'a', 'a')}]`;
    const { code, err } = await runCli(['score'], { input });
    expect(err).toMatch(/is one JSON array of more than[\s\S]*one object a line: jq/);
    expect(code).toBe(2);
  });

  test('lines of which the first is an array are lines', async () => {
    const { out } = await runCli(['score'], { input: `[1, 2]\n${row('x', 'c', 'c')}\n` });
    expect(jsonLines(out)).toMatchObject([{ line: 1 }, { id: 'x', label: 'copied' }]);
  });

  test('a missing file is exit 2', async () => {
    const { code, err } = await runCli(['score', '/nowhere/pairs.jsonl']);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file');
  });

  test.each(['', ' \n\n', 'reference,candidate\n'])(
    'no pairs in %j is an error that says what a pair is',
    async (input) => {
      const { code, out, err } = await runCli(['score'], { input });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/standard input holds no pairs\n {2}give lines such as/);
    },
  );

  test.each([
    '9007199254740993',
    '-12345678901234567890',
    '1.0',
    '1e3',
    '{"n": [12345678901234567890]}',
    '17',
    '"x"',
    'null',
  ])('the id %s comes back as it was written', async (id) => {
    const pair = '"reference": "Two left.", "candidate": "Two left."';
    const { out } = await runCli(['score'], {
      input: `{"id": ${id}, ${pair}}\n{${pair},"note":{"id":4},"id":${id}}\n{"id": ${id}}\n`,
    });
    for (const line of out.trimEnd().split('\n')) expect(line.startsWith(`{"id":${id},`)).toBe(true);
  });

  describe('character sets', () => {
    const REFERENCE = 'Le café de la gare a fermé à midi.';
    const pair = (reference = REFERENCE) => row(1, reference, reference);
    const scored = async (...chunks: Uint8Array[]) => {
      const { code, out, err } = await runCli(['score'], { stdin: stream(...chunks) });
      return { code, err, words: jsonLines(out).map((l) => (l.words as { reference: string[] }).reference.join(' ')) };
    };
    const SPACED = 'Le café de la gare a fermé à midi .';

    test('a Latin-1 line among UTF-8 is read, with one notice', async () => {
      const bytes = Buffer.concat([
        Buffer.from(`${pair()}\n`),
        Buffer.from(`${pair()}\n`, 'latin1'),
        Buffer.from(`${pair()}\n`, 'latin1'),
      ]);
      const { code, err, words } = await scored(bytes.subarray(0, 120), bytes.subarray(120));
      expect({ code, words }).toEqual({ code: 0, words: [SPACED, SPACED, SPACED] });
      expect(err).toBe(
        'spindrift: standard input: 2 lines are not UTF-8; read as windows-1252, guessed from the bytes\n',
      );
    });

    test('so is a table in Latin-1, and what is packed with gzip', async () => {
      const table = Buffer.from(`reference,candidate\n${REFERENCE},${REFERENCE}\n`, 'latin1');
      expect((await scored(gzipSync(table))).words).toEqual([SPACED]);
    });

    test.each(['utf-16le', 'utf-16be'])('%s, with a mark and without, in chunks of one byte', async (charset) => {
      for (const mark of ['\ufeff', '']) {
        const bytes = iconv.encode(`${mark}${pair()}\n${pair()}\n`, charset);
        const { code, err, words } = await scored(...(mark ? Array.from(bytes, (b) => Uint8Array.of(b)) : [bytes]));
        expect({ code, words }).toEqual({ code: 0, words: [SPACED, SPACED] });
        expect(err).toContain(charset);
      }
    });

    test('KOI8-R and Shift_JIS are told by their letters', async () => {
      for (const [text, charset] of [
        ['Кран упал в порту в понедельник утром, сообщил начальник порта.', 'koi8-r'],
        ['港のクレーンが月曜日の朝に倒れたと、港の責任者は述べた。けが人はいなかった。', 'shift_jis'],
      ] as const) {
        const { code, err, words } = await scored(iconv.encode(`${pair(text)}\n`, charset));
        expect(code).toBe(0);
        expect(words[0]!.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(err).toContain('1 line is not UTF-8');
      }
    });

    test('a lost byte in UTF-8 is said, and what is no text refused', async () => {
      const bytes = Buffer.from(`${pair()}\n`);
      const cut = Buffer.concat([bytes.subarray(0, 50), Buffer.from([0xc3]), bytes.subarray(50)]);
      expect((await scored(cut)).err).toMatch(/1 line is damaged UTF-8/);
      const { code, err } = await runCli(['score'], { stdin: stream(Uint8Array.from({ length: 400 }, (_, i) => i)) });
      expect(code).toBe(2);
      expect(err).toContain('standard input is not text');
    });
  });

  test('hostile texts are answered', async () => {
    const texts = ['', ' ', '\u0000\ud800', 'x'.repeat(20_000), '\u200b', '((((', '𝟙 ½ ⅷ'];
    const input = texts.flatMap((a) => texts.map((b) => row(0, a, b))).join('\n');
    const { code, out } = await runCli(['score'], { input });
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(texts.length ** 2);
  });

  test('a pair that the engine fails on is answered with an error, those scored with it still are', async () => {
    const engine = createEngine();
    const failing: Pick<Engine, 'scoreAll'> = {
      scoreAll: (pairs) => {
        if (pairs.some((p) => p.candidate === 'b')) throw new Error('of no use');
        return engine.scoreAll(pairs);
      },
    };
    let out = '';
    const result = await answerLines(stream(['a', 'b', 'c'].map((x) => row(x, x, x))), failing, {
      write: (t) => {
        out += t;
        return true;
      },
      drained: async () => {},
    });
    expect(result).toEqual({ answered: 2, bad: 1 });
    expect(jsonLines(out)).toMatchObject([
      { id: 'a', similarity: 1 },
      { id: 'b', line: 2, error: 'unexpected error: of no use' },
      { id: 'c', similarity: 1 },
    ]);
  });

  test('waits for a slow reader and writes in large pieces', async () => {
    const written: string[] = [];
    let waits = 0;
    const batch = Array.from({ length: 5_000 }, (_, i) => row(i, 'a', 'a'));
    const result = await answerLines(stream(batch), createEngine(), {
      write: (t) => {
        written.push(t);
        return false;
      },
      drained: async () => {
        waits++;
      },
    });
    expect(result).toEqual({ answered: 5_000, bad: 0 });
    expect(waits).toBe(written.length);
    expect(written.length).toBeLessThan(50);
    expect(jsonLines(written.join('')).map((r) => r.id)).toEqual(batch.map((_, i) => i));
  });
});

describe('splitLines', () => {
  const split = async (chunks: readonly (string | Uint8Array)[], limit?: number) => {
    const lines: (string | null)[] = [];
    for await (const batch of splitLines(stream(...chunks), limit)) lines.push(...batch);
    return lines;
  };

  test.each([
    [[], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\n\nb'], ['a', '', 'b']],
    [
      ['a', 'b', '\nc', '\n'],
      ['ab', 'c'],
    ],
    [['a\r\nb\r\n'], ['a\r', 'b\r']],
  ])('%j → %j', async (chunks, lines) => {
    expect(await split(chunks)).toEqual(lines);
  });

  test('characters cut by chunks are put together', async () => {
    const bytes = Buffer.from('käse 漢字\n🙂\n');
    const chunks = Array.from(bytes, (b) => Uint8Array.of(b));
    expect(await split(chunks)).toEqual(['käse 漢字', '🙂']);
  });

  test('a line over the limit is dropped, not gathered', async () => {
    expect(await split(['abc', 'def', 'ghi\nok\n', 'toolong\nok'], 5)).toEqual([null, 'ok', null, 'ok']);
    expect(await split(['abcdefgh'], 5)).toEqual([null]);
  });
});
