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

describe('ordinary writing is none', () => {
  test.each([
    ['accents', 'The café in Malmö sold crème brûlée to Łukasz, Đorđe and Nguyễn Văn Ánh.'],
    ['decomposed accents', 'The cafe\u0301 in Malmo\u0308 closed.'],
    ['another script', 'The paper Коммерсантъ and the poet Γιώργος Σεφέρης were named.'],
    [
      'emoji with joiners',
      'A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} and a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} were shown.',
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
