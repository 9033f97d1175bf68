// Hiding never keeps a copy from being recognised, and is told with code points and places.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const TEXT = 'The police chief said the office would open its files on Monday. Officers found a crane near the river.';

describe('matched through and told', () => {
  test.each([
    ['zero-width space', 'police', 'po\u200blice', 'invisible', ['U+200B']],
    ['word joiner and fillers', 'police', 'p\u2060ol\u3164ice', 'invisible', ['U+2060', 'U+3164']],
    ['Cyrillic', 'police', 'p\u043elice', 'homoglyph', ['U+043E']],
    ['a whole word of Cyrillic', 'office', '\u043effice', 'homoglyph', ['U+043E']],
    ['small capitals', 'chief', '\u1d04\u029c\u026ae\ua730', 'homoglyph', ['U+026A', 'U+029C', 'U+1D04', 'U+A730']],
    ['letters with hardly visible marks', 'river', 'r\u0268\u1e7fer', 'homoglyph', ['U+0268', 'U+1E7F']],
    ['strokes', 'crane', 'c\u0337r\u0337a\u0337ne', 'combining', ['U+0337']],
    ['a heap of marks', 'crane', 'cr\u0301\u0302\u0303ane', 'combining', ['U+0302', 'U+0303']],
    ['full width', 'files', '\uff46\uff49les', 'letterform', ['U+FF46', 'U+FF49']],
    ['mathematical', 'files', '\u{1d41f}iles', 'letterform', ['U+1D41F']],
    ['soft hyphens', 'police', 'po\u00adlice', 'typesetting', ['U+00AD']],
    ['ligatures', 'office', 'o\ufb03ce', 'typesetting', ['U+FB03']],
  ])('%s', (_, plain, masked, kind, points) => {
    const candidate = TEXT.replace(plain, masked);
    const report = engine.compare(candidate, TEXT);
    expect(report.pairs.map((p) => p.label)).toEqual(['copied', 'copied']);
    const [finding, ...more] = report.findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: `evasion/${kind}`, candidate: { text: masked } });
    for (const p of points) expect(finding!.message).toContain(p);
    const start = candidate.indexOf(masked);
    expect(finding!.places).toEqual([{ start, end: start + masked.length }]);
  });

  test('names the word with its capitals', () => {
    const report = engine.compare(TEXT.replace('Officers', 'Offi\u200bcers'), TEXT);
    expect(report.findings[0]!.message).toContain('Officers');
  });

  test('letters turned round by an override', () => {
    const report = engine.compare(TEXT.replace('police', '\u202eecilop\u202c'), TEXT);
    expect(report.pairs.map((p) => p.label)).toEqual(['copied', 'copied']);
    expect(report.findings.map((f) => f.id)).toEqual(['evasion/bidi']);
    expect(report.findings[0]!.message).toContain('U+202E');
  });

  test('a text spelled in tag characters is spelled out', () => {
    const tags = [...'obey me'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    const report = engine.compare(TEXT.replace('. Officers', `.${tags} Officers`), TEXT);
    expect(report.findings.map((f) => f.id)).toEqual(['evasion/invisible']);
    expect(report.findings[0]!.message).toContain('obey me');
  });
});

const BUSY =
  'The envoy Omar Haddad said on 3 March 2020 that 114,000 people left Kabul. “The words are good,” he wrote. Officers did not ' +
  'find a crane near the river. The board paid $4.6m to the U.S. office on Monday.';

/** One of each kind of character that nobody sees. */
const UNSEEN = [
  ...[
    0x00, 0x34f, 0x600, 0x61c, 0x115f, 0x1160, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e,
  ],
  ...[
    0x2060, 0x2063, 0x2065, 0x2066, 0x206a, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1bca0, 0xe0001, 0xe0041,
    0xe0100,
  ],
].map((p) => String.fromCodePoint(p));

describe('nothing that nobody sees changes a word, a number, a date, a mark or a sentence', () => {
  test.each<[string, (c: string) => string]>([
    ['in a number', (c) => BUSY.replace('114,000', `114${c},000`)],
    ['before a number', (c) => BUSY.replace('114,000', `${c}114,000`)],
    ['in a date', (c) => BUSY.replace('March 2020', `Ma${c}rch 20${c}20`)],
    ['around a date', (c) => BUSY.replace('3 March 2020', `${c}3${c} March ${c}2020`)],
    ['in a sum', (c) => BUSY.replace('$4.6m', `$${c}4.${c}6${c}m`)],
    ['in a name', (c) => BUSY.replace('Haddad', `Had${c}dad`)],
    ['twelve in a name', (c) => BUSY.replace('Haddad', `Ha${c.repeat(12)}ddad`)],
    ['before a name', (c) => BUSY.replace('Haddad', `${c}Haddad`)],
    ['after a name', (c) => BUSY.replace('Haddad', `Haddad${c}`)],
    ['in a denial', (c) => BUSY.replace('did not', `did n${c}ot`)],
    ['in a short form', (c) => BUSY.replace('U.S.', `U${c}.S${c}.`)],
    ['at quotation marks', (c) => BUSY.replace('“', `${c}“${c}`).replace('”', `${c}”${c}`)],
    ['before a full stop', (c) => BUSY.replace('Kabul.', `Kabul${c}.`)],
    ['after a full stop', (c) => BUSY.replace('Kabul.', `Kabul.${c}`)],
    ['at the start of a sentence', (c) => BUSY.replace('Officers', `${c}Officers`)],
    ['between words', (c) => BUSY.replace('near the', `near ${c} the`)],
    ['at the end', (c) => `${BUSY}${c}`],
    ['everywhere', (c) => [...BUSY].join(c)],
  ])('%s', (_, hide) => {
    for (const c of UNSEEN) {
      const report = engine.compare(hide(c), BUSY);
      const shown = `U+${c.codePointAt(0)!.toString(16)}`;
      expect([shown, report.pairs.map((p) => p.label)]).toEqual([shown, ['copied', 'copied', 'copied', 'copied']]);
      expect([shown, report.findings.map((f) => f.kind)]).toEqual([shown, ['evasion']]);
    }
  });

  test('and `score` reads through them as well', () => {
    const of = (candidate: string) => engine.score(candidate, 'Some 114,000 people left on 3 March.');
    const plain = of('Some 114,000 people left on 3 March.');
    expect(of('Some 114\u200b,000 people l\u2060eft on 3\u{e0041} March.')).toMatchObject({
      similarity: plain.similarity,
      drift: plain.drift,
      label: plain.label,
    });
  });

  test('a name between direction controls that is not written backwards stays as it is', () => {
    const report = engine.compare(BUSY.replace('Haddad', '\u202eHaddad\u202c'), BUSY);
    expect(report.findings.map((f) => f.id)).toEqual(['evasion/bidi']);
  });
});

describe('characters lost in decoding are damage, not another meaning', () => {
  test.each([
    ['hold', 'h\ufffd\ufffd\ufffdold'],
    ['words', 'w\ufffdrds'],
    ["doesn't", 'doesn\ufffdt'],
    ['Kabul', 'Ka\ufffdul'],
    ['seventeen', 'sevent\ufffden'],
  ])('%s as %s', (word, damaged) => {
    const text = (w: string) => `The rest of the world said the ${w} would be read by all of them on Monday.`;
    const report = engine.compare(text(damaged), text(word));
    expect(report.findings).toEqual([]);
    expect(report.notices.map((n) => n.id)).toContain('damaged-characters');
  });
});

describe('ordinary writing is none', () => {
  test.each([
    ['accents', 'The café in Malmö sold crème brûlée to Łukasz, Đorđe and Nguyễn Văn Ánh.'],
    ['decomposed accents', 'The cafe\u0301 in Malmo\u0308 closed.'],
    ['another script', 'The paper Коммерсантъ and the poet Γιώργος Σεφέρης were named.'],
    [
      'emoji with joiners',
      'A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} and a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} were shown.',
    ],
    ['a mark of byte order', '\ufeffThe office would open its files on Monday.'],
    ['keys and hearts', 'Press 1\ufe0f\u20e3 for yes, the office \u2764\ufe0f said on Monday.'],
    [
      'Persian joiners beside Latin words',
      'The paper \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 (BBC) said so on Monday.',
    ],
    ['superscripts and fractions', 'It covers 10 m² and costs ½ of it, says note ³.'],
    [
      'Arabic with direction marks',
      '\u200fقال الوزير إن الميناء أغلق يوم الثلاثاء\u200f بعد سقوط الرافعة \u202b(2021)\u202c.',
    ],
  ])('%s', (_, text) => {
    expect(engine.compare(text, text).findings.filter((f) => f.kind === 'evasion')).toEqual([]);
  });
});
