import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { isUnchanged, rowsOf } from '../../../src/report/view/rows.ts';
import { pairRuns } from '../../../src/report/view/runs.ts';
import { visible, visibleLine } from '../../../src/report/view/visible.ts';
import { percent } from '../../../src/report/view/words.ts';
import { buildReport } from '../build-report.ts';
import { HOSTILE, RICH } from '../sample-reports.ts';

describe('rows', () => {
  test('stand in reading order, what only the reference has after its neighbour', () => {
    const report = buildReport({
      pieces: [
        { reference: 'Zero.' },
        { pair: 'One.' },
        { candidate: 'New.' },
        { reference: 'Gone.' },
        { pair: 'Three.', at: 9 },
        { candidate: 'Share', furniture: true },
      ],
    });
    const said = rowsOf(report).map((r) => (r.kind === 'pair' ? `pair ${r.pair.id}` : `${r.kind} ${r.sentence.text}`));
    expect(said).toEqual([
      'only-reference Zero.',
      'pair 0',
      'only-reference Gone.',
      'only-candidate New.',
      'pair 1',
      'furniture Share',
    ]);
  });

  test('a byline of the reference with a finding is furniture, as in the candidate, and nothing that the copy lacks', () => {
    const text =
      'The crane fell into the basin early on Monday, and nobody was hurt, the port said. It had stood beside the old fish market for forty years and was to be taken down in the spring. Two boats were sunk by it, and the ferry did not sail until the evening, when divers had looked at the channel and found it clear of steel.';
    const report = createEngine().compare(`The crane falls\n\n${text}`, `The crane falls\n\nBy Ada Lund\n\n${text}`);
    const loose = rowsOf(report).flatMap((r) => (r.kind === 'pair' ? [] : [`${r.kind} ${r.side} ${r.sentence.text}`]));
    expect(loose).toContain('furniture reference By Ada Lund');
    expect(loose.some((row) => row.startsWith('only-'))).toBe(false);
  });

  test('pairs that share a sentence are all shown', () => {
    const report = buildReport({ pieces: [{ pair: 'One.' }, { pair: 'Two.' }] });
    const shared = { ...report, pairs: [report.pairs[0]!, { ...report.pairs[1]!, candidate: [0] }] };
    const ids = rowsOf(shared).flatMap((r) => (r.kind === 'pair' ? [r.pair.id] : []));
    expect(ids).toEqual([0, 1]);
  });

  test('every finding with a place is in exactly one row', () => {
    for (const report of [RICH, HOSTILE]) {
      const shown = rowsOf(report).flatMap((r) => r.findings);
      const placed = report.findings.filter((f) => f.pair !== null || f.candidate || f.reference);
      expect(new Set(shown)).toEqual(new Set(placed));
      expect(shown).toHaveLength(placed.length);
    }
  });

  test('unchanged: same words, nothing found, not moved', () => {
    const row = (pair: string, more = {}) => rowsOf(buildReport({ pieces: [{ pair, ...more }] }))[0]!;
    expect(isUnchanged(row('The same words.'))).toBe(true);
    expect(isUnchanged(row('The [same|other] words.'))).toBe(false);
    expect(isUnchanged(row('The same words.', { moved: true }))).toBe(false);
    expect(isUnchanged(row('Two. ‖ Sentences.'))).toBe(false);
  });
});

describe('runs', () => {
  test('of a sentence, joined, are the sentence; runs of one treatment are one', () => {
    for (const report of [RICH, HOSTILE])
      for (const pair of report.pairs)
        for (const side of ['candidate', 'reference'] as const)
          for (const { sentence, runs } of pairRuns(report, pair, side, report.findings))
            expect(runs.map((r) => r.text).join('')).toBe(sentence.text);
  });

  test('edits and findings cut', () => {
    const report = buildReport({
      pieces: [
        {
          pair: 'The [old|new] [crane|derrick] fell.',
          findings: [{ kind: 'name', reference: 'crane fell', message: 'm' }],
        },
      ],
    });
    const runs = pairRuns(report, report.pairs[0]!, 'reference', report.findings)[0]!.runs;
    expect(runs.map((r) => [r.text, r.op, r.findings.length])).toEqual([
      ['The ', 'keep', 0],
      ['old ', 'substitute', 0],
      ['crane', 'substitute', 1],
      [' fell', 'keep', 1],
      ['.', 'keep', 0],
    ]);
  });
});

describe('visible', () => {
  test.each([
    ['\u001b[31mred', '‹U+001B›[31mred'],
    ['a\u202eb', 'a‹U+202E›b'],
    ['zero\u200bwidth', 'zero‹U+200B›width'],
    ['\ud800', '‹U+D800›'],
    ['x\u200dy', 'x‹U+200D›y'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['漢字 café', '漢字 café'],
    ['\u{e0041}', '‹U+E0041›'],
  ])('%j → %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('on one line', () => {
    expect(visibleLine(' a\r\n\tb\u2028c\u00a0 d ')).toBe(' a b c d ');
  });

  test('nothing hidden passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
      }),
    );
  });
});

test.each([
  [0, '0%'],
  [0.0004, '<1%'],
  [0.005, '1%'],
  [0.5, '50%'],
  [0.9949, '99%'],
  [0.9996, '>99%'],
  [1, '100%'],
  [Number.NaN, '0%'],
])('percent(%d) is %s', (x, said) => {
  expect(percent(x)).toBe(said);
});
