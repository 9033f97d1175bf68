// A seeded short run of what `npm run fuzz` does for a minute, and properties of the stages on texts of awkward pieces.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../src/core/annotate/evasions.ts';
import { annotateText } from '../../src/core/annotate/index.ts';
import { tokenize } from '../../src/core/annotate/tokenize.ts';
import { extract, extractPlain } from '../../src/core/index.ts';
import { detectLanguage } from '../../src/core/languages/detect.ts';
import { PACKS, packOf } from '../../src/core/languages/index.ts';
import { NO_LEXICON } from '../../src/core/lexicon/none.ts';
import { sentenceEnds } from '../../src/core/segment/boundaries.ts';
import { segmentation } from '../../src/core/segment/index.ts';
import { normalForm } from '../../src/core/text/normal-form.ts';
import { FRAGMENTS, mutatedText } from '../../tools/fuzz/mutate.ts';
import { randomFrom } from '../../tools/fuzz/random.ts';
import { checkDocument, checkReport, compareChecked, engine } from '../../tools/fuzz/subject.ts';

const WORDS =
  'The harbour authority closed port on 3. Oktober 2021 für 3,5 Mio. Euro , . » « l’homme quatre-vingt-dix millones y medio'.split(
    ' ',
  );
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .chain((xs) => fc.constantFrom(' ', '', '\n\n').map((sep) => xs.join(sep)));
const code = fc.constantFrom('en', 'und', ...PACKS.map((p) => p.code));
const check = (property: fc.IProperty<unknown[]> | fc.IAsyncProperty<unknown[]>) =>
  fc.assert(property as fc.IAsyncProperty<unknown[]>, { numRuns: 150, seed: 11 });

describe('stages on awkward texts', () => {
  test('extract: blocks and offsets in order, as HTML, Markdown and text; the same twice', () =>
    check(
      fc.asyncProperty(text, fc.constantFrom('html', 'markdown', 'text'), async (raw, format) => {
        const read = async () => await extract({ name: 'x', raw: String(raw), format: format as 'html' });
        const d = await read();
        checkDocument(d);
        expect(await read()).toEqual(d);
      }) as fc.IAsyncProperty<unknown[]>,
    ));

  test('segment: sentences are slices, in order, and hold all ink', () =>
    check(
      fc.property(text, code, (raw, language) => {
        const d = extractPlain({ name: 'x', raw });
        let end = 0;
        let ink = '';
        for (const s of segmentation(d, packOf(language)).sentences) {
          expect(s.start).toBeGreaterThanOrEqual(end);
          expect(d.text.slice(s.start, s.end)).toBe(s.text);
          end = s.end;
          ink += s.text;
        }
        const bare = (x: string) => x.replace(/[\s\u0000-\u0020\u0085\u200b\ufeff]+/g, '');
        expect(bare(ink)).toBe(bare(d.text));
      }) as fc.IProperty<unknown[]>,
    ));

  test('sentence ends ascend and close the text', () =>
    check(
      fc.property(text, code, (raw, language) => {
        const ends = sentenceEnds(raw, 0, raw.length, packOf(language));
        expect(ends[ends.length - 1]).toBe(raw.length);
        expect(ends.every((e, i) => i === 0 || e > ends[i - 1]!)).toBe(true);
      }) as fc.IProperty<unknown[]>,
    ));

  test('annotate: tokens are slices in order, values and names stand on them, in every language', () =>
    check(
      fc.property(text, code, (raw, language) => {
        const side = annotateText(raw, NO_LEXICON, language);
        let end = 0;
        for (const t of side.tokens) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(raw.slice(t.start, t.end)).toBe(t.text);
          end = t.end;
        }
        let last = 0;
        for (const v of side.values) {
          expect(v.from).toBeGreaterThanOrEqual(last);
          expect(v.to).toBeGreaterThan(v.from);
          expect(v.to).toBeLessThanOrEqual(side.tokens.length);
          expect(Number.isNaN(v.lo) || Number.isNaN(v.hi)).toBe(false);
          last = v.to;
        }
        for (const n of side.names) expect(n.to).toBeLessThanOrEqual(side.tokens.length);
      }) as fc.IProperty<unknown[]>,
    ));

  test('normal form: stable under itself, never longer than what compatibility makes of it', () =>
    check(
      fc.property(text, (raw) => {
        for (const t of tokenize(raw, 0, NO_LEXICON, 500)) {
          const { norm } = normalForm(t.text, () => false);
          expect(normalForm(norm, () => false).norm).toBe(norm);
        }
        const tokens = tokenize(raw, 0, NO_LEXICON, 500);
        expect(readingOrder(tokens, raw, 0, NO_LEXICON)).toHaveLength(tokens.length);
        expect(detectLanguage(raw)).toEqual(detectLanguage(raw));
      }) as fc.IProperty<unknown[]>,
    ));

  test('compare and score: every promise of the report, the same twice', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const report = engine.compare(a, b);
        checkReport(report);
        expect(JSON.stringify(engine.compare(a, b))).toBe(JSON.stringify(report));
        const { similarity, drift } = engine.score(a, b);
        expect(similarity >= 0 && similarity <= 1 && drift >= 0 && drift <= 1).toBe(true);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

const ARTICLE =
  'Port closed\n\nThe harbour authority closed the port on Tuesday, 3 May 2021. “We will not move a ship,” said Judge Paula Strand. More than 23 ships were waiting; 4.6 million tonnes did not arrive.\n\nMost workers were sent home on full pay, according to the union. Nobody was hurt.\n';

test('sixty seeded mutations of an article', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed);
    const candidate = extractPlain({ name: 'candidate', raw: mutatedText(ARTICLE, ARTICLE, random) });
    const original = extractPlain({ name: 'reference', raw: ARTICLE });
    const start = process.cpuUsage();
    compareChecked(candidate, original, seed % 10 === 0);
    expect(process.cpuUsage(start).user / 1e6, `seed ${seed}`).toBeLessThan(10);
  }
});
