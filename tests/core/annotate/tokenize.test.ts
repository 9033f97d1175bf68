import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/index.ts';
import { documentOf, sideOf } from './lexicon-for-tests.ts';

const cut = (text: string) => sideOf(text).tokens.map((t) => t.text);
const norms = (text: string) => sideOf(text).tokens.map((t) => t.norm);

describe('tokens', () => {
  test.each([
    ['They won’t pay.', 'They|wo|n’t|pay|.'],
    ['I can’t, you cannot', 'I|ca|n’t|,|you|can|not'],
    ['the ship’s crew', 'the|ship|’s|crew'],
    ["the dockers' union", "the|dockers|'|union"],
    ["we've she'll he'd I'm they're", "we|'ve|she|'ll|he|'d|I|'m|they|'re"],
    ["six o'clock at O'Brien's", "six|o'clock|at|O'Brien|'s"],
    ['a long-term co-operation', 'a|long-term|co-operation'],
    ['a word—another – third--fourth', 'a|word|—|another|–|third|--|fourth'],
    ['a 28-tonne and a 1,450-tonne crane', 'a|28-tonne|and|a|1,450-tonne|crane'],
    ['$4.6 million, £3.2bn, US$5, 12%', '$|4.6|million|,|£|3.2bn|,|US$|5|,|12|%'],
    ['at 6:40 p.m. on Nov. 30', 'at|6:40|p.m.|on|Nov.|30'],
    ['in the ’90s and the 1990s', 'in|the|’90s|and|the|1990s'],
    ['−5 °C, +3 and 10-15', '−5|°C|,|+3|and|10-15'],
    ['61 km/h or 61km/h, and/or', '61|km/h|or|61km/h|,|and|/|or'],
    ['Dr. J. K. Lunn of Kestrel Inc. left.', 'Dr.|J.|K.|Lunn|of|Kestrel|Inc.|left|.'],
    ['the U.S.-flagged ship of the U.S. Navy', 'the|U.S.-flagged|ship|of|the|U.S.|Navy'],
    ['No. 10 said no. Nobody', 'No.|10|said|no|.|Nobody'],
    ['e.g. this, i.e. that, etc.', 'e.g.|this|,|i.e.|that|,|etc|.'],
    ['see www.example.com, or me@example.org.', 'see|www.example.com|,|or|me@example.org|.'],
    ['https://example.com/a?b=c).', 'https://example.com/a?b=c|)|.'],
    ['wait... what… no . . . yes', 'wait|...|what|…|no|. . .|yes'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ["“Yes,” she said. ``No''", "“|Yes|,|”|she|said|.|``|No|''"],
    ['them, ”Lunn wrote', 'them|,|”|Lunn|wrote'],
    ['the 9/11 attacks; 1/2 cup', 'the|9/11|attacks|;|1/2|cup'],
    ['東京都 is Tokyo', '東|京|都|is|Tokyo'],
    ['#tag @name', '#tag|@name'],
    ['mid-1990s, 34-year-old', 'mid-1990s|,|34-year-old'],
    ["rock'n'roll", "rock'n'roll"],
    ['', ''],
    [' \n\t ', ''],
  ])('%s', (text, expected) => {
    expect(cut(text).join('|')).toBe(expected);
  });

  test.each([
    ['Police', 'police'],
    ['po\u200blice', 'police'],
    ['po\u00adlice', 'police'],
    ['p\u043elice', 'police'],
    ['ｐｏｌｉｃｅ', 'police'],
    ['𝐩𝐨𝐥𝐢𝐜𝐞', 'police'],
    ['ﬁrm', 'firm'],
    ['İstanbul', 'istanbul'],
    ['㏀', 'kohm'],
    ['don’t', "do n't"],
    ['co‑operate', 'co-operate'],
    ['café', 'café'],
    ['“', '"'],
    ['—', '-'],
    ['…', '...'],
    ['\u041c\u043e\u0441\u043a\u0432\u0430', '\u043c\u043e\u0441\u043a\u0432\u0430'],
  ])('normal form of %s', (text, expected) => {
    expect(norms(text).join(' ')).toBe(expected);
  });

  test('any text: tokens are in order, inside the text, and are what the text says there', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[a-z0-9 .,'’“”$%-]*$/)),
        (text) => {
          let end = 0;
          for (const t of sideOf(text).tokens) {
            expect(t.start).toBeGreaterThanOrEqual(end);
            expect(t.end).toBeGreaterThan(t.start);
            expect(t.text).toBe(text.slice(t.start, t.end));
            end = t.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('given tokens are kept one to one', () => {
    const given = ['they', 'do', "n't", 'want', 'lott', "'s", 'plan', ',', '', 'a b', '28', '%'];
    const { tokens } = sideOf(given);
    expect(tokens.map((t) => t.text)).toEqual(given);
    expect(tokens.slice(0, 4).map((t) => t.tag)).toEqual(['PRON', 'AUX', 'PART', 'VERB']);
    expect(tokens[2]!.lemma).toBe('not');
  });
});

describe('lemmas in context', () => {
  test.each([
    ['They rose at dawn and left.', 'they rise at dawn and leave .'],
    ['The left wing and the rose garden', 'the left wing and the rose garden'],
    ["She wo n't have been seeing children", 'she will not have be see child'],
    ['Its planes are planning better studies', 'its plane be plan good study'],
    ['He is a better man than I was', 'he be a good man than i be'],
    ['It cost more in the cities', 'it cost more in the city'],
    ['We co-operated', 'we cooperate'],
    ['the U.N. and the UN, the US and the U.S.', 'the un and the un , the u.s. and the u.s.'],
  ])('%s', (text, expected) => {
    expect(
      sideOf(text)
        .tokens.map((t) => t.lemma)
        .join(' '),
    ).toBe(expected);
  });
});

describe('hostile text', () => {
  test.each([
    ['a word of 100 kB', 'ab'.repeat(50_000)],
    ['hyphens', '-a'.repeat(50_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['quotation marks', '“'.repeat(50_000)],
    ['stops', '.'.repeat(100_000)],
    ['digits', '1,'.repeat(50_000)],
    ['addresses', 'a@b'.repeat(40_000)],
    ['zero width', 'a\u200b'.repeat(50_000)],
    ['surrogates', '\ud800'.repeat(50_000)],
    ['capitals', 'Aa Bb '.repeat(20_000)],
    ['numbers', 'one hundred and '.repeat(10_000)],
    ['half a', 'half a million and a half '.repeat(5_000)],
  ])('%s is read in linear time', (_, text) => {
    expect(sideOf(text).tokens.length).toBeLessThanOrEqual(LIMITS.sentenceTokens);
  });

  test('a sentence over the limit is cut with a notice', () => {
    const d = documentOf(`Start ${'word '.repeat(3 * LIMITS.sentenceTokens)}end`);
    const longest = Math.max(...d.sentences.map((s) => s.tokens.length));
    expect(longest).toBeLessThanOrEqual(LIMITS.sentenceTokens);
  });
});

describe('notices and evasions', () => {
  test('hidden and imitated letters are recorded with their characters', () => {
    const d = documentOf(
      'The po\u200blice said the p\u043elice and the p\u043elice left the sc\u03bfne and the exam\u00adple.',
    );
    expect(d.evasions).toEqual([
      expect.objectContaining({ kind: 'invisible', count: 1, codePoints: ['U+200B'], words: ['police'] }),
      expect.objectContaining({
        kind: 'homoglyph',
        count: 3,
        codePoints: ['U+03BF', 'U+043E'],
        words: ['police', 'scone'],
      }),
      expect.objectContaining({ kind: 'typesetting', count: 1, codePoints: ['U+00AD'], words: ['example'] }),
    ]);
  });

  test.each([
    [
      'French',
      'Le gouvernement a annoncé mardi que les nouvelles mesures seront appliquées dès la semaine prochaine dans toutes les écoles du pays, malgré les critiques de plusieurs syndicats et des parents.',
      ['not-english'],
    ],
    [
      'Russian',
      'Правительство объявило во вторник, что новые меры будут введены на следующей неделе во всех школах страны.',
      ['not-english'],
    ],
    [
      'Arabic',
      'أعلنت الحكومة يوم الثلاثاء أن الإجراءات الجديدة ستطبق الأسبوع المقبل في جميع المدارس.',
      ['right-to-left', 'not-english'],
    ],
    [
      'English',
      'The government announced on Tuesday that the new measures will be applied next week in all schools of the country, despite criticism by unions and parents.',
      [],
    ],
    ['two words', 'Bonjour toi', []],
  ])('%s', (_, text, ids) => {
    expect(documentOf(text).notices.map((n) => n.id)).toEqual(ids);
  });
});
