import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPlain } from '../../../src/core/extract/index.ts';
import { LIMITS } from '../../../src/core/options.ts';
import { segment, segmentation } from '../../../src/core/segment/index.ts';

const split = (raw: string) => segment(extractPlain({ name: 't', raw })).map((s) => s.text.replace(/\s+/g, ' '));

/** A bar stands where a sentence ends; the white space around it is part of the text. */
const CASES: Record<string, readonly string[]> = {
  'ordinary sentences': ['The crane fell. |Nobody was hurt.', 'Who saw it? |Ada did! |She ran.', 'Really?! |Yes.'],
  'titles of persons': [
    'Dr. Solheim met Gen. Miller at St. Brannoc’s. |They spoke.',
    'Messrs. Lund and Voss left.',
    'He saw Mr. J. R. Lund.',
  ],
  'company names': [
    'Calder & Stein Inc. kept its rating. |It may change.',
    'They sold it to Orrin Inc. |The price was low.',
    'Tern was built by Corrigan Inc. |Dr. Solheim led the work.',
    'Both work for Pine Ferry Co. |Okonjo, who founded it, smiled.',
    'She met Orrin Corp. Chief Executive Ada Lund.',
    'Rye & Co. at noon. |They closed.',
  ],
  countries: [
    'The U.S. Treasury paid.',
    'He lives in the U.S. |How about you?',
    'They left the U.K. in 1999.',
    'It came from the U.S.A. |Then it sank.',
  ],
  initials: [
    'Ada E. Lund sang.',
    'We two, you and I. |Did Karl I. Brandt know?',
    'J.R.R. Lund wrote it.',
    'J. K. Lund wrote it. |It sold well.',
    'A. Berg met B. Voss and C. Lund. |D. Holm stayed.',
    'I. M. Lund built it.',
    'It was plan B. |They had no other.',
  ],
  'times of day': [
    'At 6 a.m. Mr. Lund rose. |He slept at 9 P.M. |Mrs. Lund did not.',
    'The port closes at 6 p.m. Monday.',
    'It starts at 9 a.m. EST on Friday.',
  ],
  dates: [
    'On Nov. 30 it rained. |It was a Mon. Nov. 30 to forget.',
    'The report is due by the 30. November. |It is late.',
    'It ended in Sept. |The crew left.',
  ],
  numbers: [
    'It cost $3.50. |She paid 4.25.',
    'See No. 5 and p. 12. |Fig. B shows it.',
    'No. |I will not.',
    'This is version 2.1. |The rest is gone.',
    'Take the I-5 past Wash. I-5 exits.',
  ],
  'US states': ['She moved to Fresno, Calif. |Police followed.', 'A storm hit Boston, Mass., on Monday.'],
  'no end for other words': [
    'Bring bread, e.g. Rye.',
    'Lund vs. Voss was heard.',
    'The jury, i.e. Twelve people, left.',
  ],
  quotations: [
    '“We ran. |I never looked back,” he said.',
    'She said, “It is late.” |He left.',
    'She turned, "It is late." he heard.',
    '“Why?” he asked. |“Why now?” Lund asked the crew.',
    '"It is late." |She rose.',
  ],
  'broken quotations': [
    'We will hold them, ”Lund wrote. |He meant it.',
    'Since the 14th [of August], “He added. |The rest is known.',
    '“We stayed anyway. ” |The crew left.',
    'The seal was green, ”said Dr. Solheim. |She was glad.',
    'The lamp was green. ”Ada Lund said. |It rained.',
    '“I never looked back.“ |He ran.',
  ],
  'stray full stop before lower case': ['The militant army. fled to the port. |It rained.'],
  ellipses: [
    'I never meant that.... |She left.',
    'They are gone . . . |We stayed.',
    'It was … not good.',
    '"Lund [...] used it [...]" (Voss 55).',
    'The end . . . . |Next.',
  ],
  brackets: ['He taught (He was once a pilot.) at a school. |It closed.', 'It rained. |(We stayed in.) |The sun came.'],
  addresses: [
    'Write to ada.lund@port.example. |See https://port.example/a.b/c.html. |Thanks.',
    'Open node.Config now.',
  ],
  'names with a mark': ['She works at Wow! in the port.'],
  'run-in lists': [
    '1. Mix it |2. Let it rest |3. Bake',
    'a) Mix |b) Rest',
    'A. Mix it; |B. Let it rest; |C. Bake it.',
    '• 9. Mix |• 10. Rest',
    '1.) Mix. |2.) Rest.',
  ],
  'note numbers': [
    'He went in 1801.[6] |He left in 1805. [12] |It rained.',
    'He went in 1801.[citation needed] |He left.[who?][7] |It rained.',
    'They are protected.4 |Even so, it rained.',
  ],
  'lost space': ['It was over.|The crew left.', 'It was over.”|The crew left.'],
  'other scripts': ['今日は晴れ。|明日は雨。', 'यह ठीक है। |वह गया।'],
  'small letters that are capitals': ['It is new. |iPads sell.', 'it rained. |i left'],
};

describe('sentences', () => {
  for (const [name, rows] of Object.entries(CASES))
    test.each(rows.map((r) => [r]))(`${name}: %s`, (row) => {
      expect(split(row.replaceAll('|', ''))).toEqual(row.split('|').map((s) => s.trim()));
    });

  test('hard-wrapped lines are one sentence, short lines without full stops are a list', () => {
    expect(split('This line goes on\nin the next one, as in mail.')).toEqual([
      'This line goes on in the next one, as in mail.',
    ]);
    expect(split('crane\nharbour wall\nsheds, ropes\n')).toEqual(['crane', 'harbour wall', 'sheds, ropes']);
  });
});

const TEXTS = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '. ',
        '."',
        '”',
        '“',
        ' ',
        '\n',
        '\n\n',
        'Dr',
        'U.S',
        'The',
        'a',
        'I',
        '(',
        ')',
        '[',
        '1',
        '…',
        '?',
        '!',
        '\ud800',
        '。',
        '​',
        ' said',
      ),
    )
    .map((a) => a.join('')),
);

describe('any text', () => {
  test('sentences restore the text, in order, without throwing', () => {
    fc.assert(
      fc.property(TEXTS, (raw) => {
        const doc = extractPlain({ name: 't', raw });
        const sentences = segment(doc);
        let at = 0;
        for (const s of sentences) {
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(s.end).toBeGreaterThan(s.start);
          expect(doc.text.slice(s.start, s.end)).toBe(s.text);
          expect(doc.text.slice(at, s.start)).toMatch(/^[\s\u200b\u0000-\u0020\u0085]*$/);
          const block = doc.blocks[s.paragraph]!;
          expect(s.start >= block.start && s.end <= block.end).toBe(true);
          at = s.end;
        }
        expect(doc.text.slice(at)).toMatch(/^[\s\u200b\u0000-\u0020\u0085]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test('never ends inside a run of letters or digits', () => {
    fc.assert(
      fc.property(TEXTS, (raw) => {
        const doc = extractPlain({ name: 't', raw });
        for (const s of segment(doc)) {
          const inside = /[a-z]/.test(doc.text[s.end - 1] ?? '') && /[a-z]/.test(doc.text[s.end] ?? '');
          expect(inside).toBe(false);
        }
      }),
    );
  });

  test('over-long sentences are cut with a notice, at a space where there is one', () => {
    const words = extractPlain({ name: 't', raw: 'word '.repeat(20_000).trim() });
    const cut = segmentation(words);
    expect(cut.notices.map((n) => n.id)).toEqual(['long-sentence-cut']);
    expect(cut.sentences.every((s) => s.text.split(' ').length <= LIMITS.sentenceTokens)).toBe(true);
    expect(cut.sentences.map((s) => s.text).join(' ')).toBe(words.text);
    const solid = extractPlain({ name: 't', raw: `${'x'.repeat(LIMITS.sentenceChars - 1)}😀`.repeat(3) });
    const pieces = segmentation(solid).sentences;
    expect(pieces.map((s) => s.text).join('')).toBe(solid.text);
    expect(pieces.every((s) => !/^[\udc00-\udfff]/.test(s.text))).toBe(true);
  });

  test.each([
    ['brackets', '('.repeat(300_000)],
    ['brackets with words', 'a ('.repeat(200_000)],
    ['full stops', '.'.repeat(500_000)],
    ['spaced full stops', 'a . '.repeat(200_000)],
    ['quotes', 'a.” “'.repeat(150_000)],
    ['markers', `1. a ${'2) 3. '.repeat(100_000)}`],
    ['openings', 'a. “““( '.repeat(100_000)],
    ['one word', 'x'.repeat(1_000_000)],
  ])('ends on hostile %s', (_, raw) => {
    expect(segment(extractPlain({ name: 't', raw })).length).toBeGreaterThan(0);
  });
});

const DATA = new URL('../../../../shared/data/', import.meta.url);
const letters = (s: string) =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
const rows = (file: string) =>
  readFileSync(new URL(file, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));

describe.skipIf(!existsSync(new URL('golden-rules.jsonl', DATA)))('labelled data', () => {
  test('all golden rules', () => {
    const wrong = (rows('golden-rules.jsonl') as { text: string; sentences: string[]; rule: string }[]).filter(
      (r) => split(r.text).map(letters).join('|') !== r.sentences.map(letters).join('|'),
    );
    expect(wrong.map((r) => r.rule)).toEqual([]);
  });

  test('GUM sentence ends: F1 at least .98', () => {
    let hits = 0;
    let found = 0;
    let gold = 0;
    for (const d of rows('gum-dev.jsonl') as { paragraphs: string[][] }[]) {
      const ends = (xs: readonly string[]) => {
        let n = 0;
        return new Set(xs.map((x) => (n += letters(x).length)));
      };
      const want = ends(d.paragraphs.flat());
      const got = ends(split(d.paragraphs.map((p) => p.join(' ')).join('\n\n')));
      hits += [...got].filter((e) => want.has(e)).length;
      found += got.size;
      gold += want.size;
    }
    expect((2 * hits) / (found + gold)).toBeGreaterThanOrEqual(0.98);
  });
});
