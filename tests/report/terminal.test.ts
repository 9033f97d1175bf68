import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.ts';
import { reportTerminal } from '../../src/report/terminal/index.ts';
import { buildReport } from './build-report.ts';
import { EMPTY, HOSTILE, RICH, SWAPPED, VERBATIM } from './sample-reports.ts';

const at = (width: number, color = false) => ({ width, color });
const plain = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');

describe('terminal report', () => {
  test.each([40, 60, 80, 99, 100, 120, 200])('at %i columns no line is wider', (width) => {
    for (const report of [RICH, EMPTY, VERBATIM, HOSTILE])
      for (const line of reportTerminal(report, at(width)).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test('stacked up to 99 columns, side by side from 100 on', () => {
    expect(reportTerminal(RICH, at(99))).toContain('  − Ferry [-grounds-] off Tern Island');
    expect(reportTerminal(RICH, at(100))).toMatch(/ {2}Ferry \[-grounds-\] off Tern Island.* │ Ferry \{\+floors\+\}/);
  });

  test('the order: verdict, evidence, findings by kind, pairs, one text only, furniture, notices', () => {
    const text = reportTerminal(RICH, at(80));
    const parts = [
      'Candidate  scraped/tern-island.html',
      'SPUN, almost certain (98%)',
      'Spun?      almost certainly (>99%)',
      'Coverage   94%',
      'Copied     12%',
      'Speaks for spinning',
      'Speaks against it',
      '18 findings: 12 major, 5 minor, 1 info',
      'Sentence pairs',
      'Only in the candidate (1)',
      'Only in the reference (1)',
      '4 lines of the candidate set aside as site furniture',
      'Numbers of sentences count',
      'Notices',
    ];
    const places = parts.map((p) => text.indexOf(p));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('at most five pieces of evidence, with signs that need no colour', () => {
    const text = reportTerminal(RICH, at(80));
    expect(text).toContain('  +++ 71% of the changed words');
    expect(text).toContain('  −−  Two of the five quotations');
    expect(text).not.toContain('punctuation skeleton');
  });

  test('unchanged runs are one line with their number', () => {
    expect(reportTerminal(RICH, at(80))).toContain('  ┄ 3 sentences unchanged');
    expect(reportTerminal(VERBATIM, at(80))).toContain('  ┄ 3 sentences unchanged');
  });

  test('shapes of pairs are named', () => {
    const text = reportTerminal(RICH, at(80));
    expect(text).toMatch(/7 → 8–9 {2}spun · 85% alike · split in 2/);
    expect(text).toMatch(/8–9 → 10 {2}rewritten · 62% alike · 2 merged/);
    expect(text).toMatch(/edited · 90% alike · moved/);
  });

  test('colour adds escapes and takes away the marks, nothing else', () => {
    const colored = plain(reportTerminal(RICH, at(120, true)));
    expect(colored).not.toContain('[-');
    expect(colored).not.toContain('Marks:');
    const words = (x: string) => x.replace(/\[-|-\]|\{\+|\+\}|<~|~>|[«»]/g, '').match(/[\p{L}\p{N}]+/gu)!;
    const [a, b] = [words(colored), words(reportTerminal(RICH, at(120)).replace(/\nMarks:[\s\S]*/, ''))];
    expect([...a].sort()).toEqual([...b].sort());
  });

  test('doubtful swaps of a pair share a line, those that are sure have their own', () => {
    const report = buildReport({
      pieces: [{ pair: 'The [old|elderly] [crew|band] [left|deserted] the [ship|boat] at noon.' }],
    });
    const swap = (from: string, to: string, confidence: number, index: number): Finding => ({
      id: 'drift/predicate',
      kind: 'predicate',
      severity: 'minor',
      confidence,
      pair: 0,
      reference: { start: 0, end: from.length, text: from },
      candidate: { start: 0, end: to.length, text: to },
      message: `‘${from}’ became ‘${to}’`,
      fingerprint: String(index),
    });
    const findings = [swap('crew', 'band', 0.3, 0), swap('left', 'deserted', 0.7, 1), swap('old', 'elderly', 0.4, 2)];
    const text = reportTerminal({ ...report, findings }, at(200));
    expect(text).toContain('Another word: ‘left’ became ‘deserted’ (70% sure');
    expect(text).toContain('Another word? ‘old’ → ‘elderly’ (40% sure), ‘crew’ → ‘band’ (30%) drift/predicate');
    const alone = reportTerminal({ ...report, findings: findings.slice(0, 2) }, at(200));
    expect(alone).toContain('Another word: ‘crew’ became ‘band’ (30% sure');
  });

  test('changes of meaning stand right below the verdict, and nothing when there are none', () => {
    expect(reportTerminal(SWAPPED, at(80))).toMatch(/Verdict .*\n {11}▲ 1 major change of meaning, △ 4 minor\n/);
    expect(reportTerminal(VERBATIM, at(80))).not.toContain('of meaning,');
  });

  test('edits that touch are one', () => {
    const text = reportTerminal(SWAPPED, at(200));
    expect(text).toContain('She {+didn’t know+} that it would {+not sail+} again.');
  });

  test('of many sentences of the reference alone, the first and those with findings are shown, in order', () => {
    const text = reportTerminal(SWAPPED, at(80));
    expect(text).toContain('Only in the reference (20)');
    const days = [...text.matchAll(/on day (\d+) /g)].map((m) => Number(m[1]));
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16]);
    expect(text).toMatch(
      /… and 3 more sentences[\s\S]*on day 16 [\s\S]*… and 4 more sentences \(JSON and HTML have all\)/,
    );
  });

  test('what stands in one text only is told in the order of that text', () => {
    const report = buildReport({
      pieces: [
        { pair: 'It rained.', at: 2.5 },
        { pair: 'The sun shone.', at: 1 },
        { reference: 'First of the reference.' },
        { reference: 'Second of the reference.' },
      ],
    });
    const text = reportTerminal(report, at(80));
    expect(text.indexOf('First of the')).toBeLessThan(text.indexOf('Second of the'));
  });

  test('what was found in site furniture is told of the whole text, and no furniture stands among the sentences', () => {
    const pieces = [
      { pair: 'It rained.' },
      {
        candidate: 'By Staff Writer',
        furniture: true,
        findings: [
          { kind: 'provenance', severity: 'minor', candidate: 'Staff Writer', message: 'it says it is by another' },
        ],
      },
      {
        reference: 'Photo: Per Aas',
        furniture: true,
        findings: [{ kind: 'provenance', severity: 'info', reference: 'Per Aas', message: 'the credit is lost' }],
      },
    ] as const;
    const text = reportTerminal(buildReport({ pieces }), at(80));
    const whole = text.slice(text.indexOf('About the whole text'), text.indexOf('Sentence pairs'));
    expect(whole).toMatch(
      /△ minor Provenance: it says it is by another[\s\S]*· info {2}Provenance: the credit is lost/,
    );
    expect(text).not.toContain('Only in the');
  });

  test('a sentence without end is cut, and the cut is told', () => {
    const report = buildReport({ pieces: [{ pair: `${'word '.repeat(5_000)}[a|b]` }] });
    const text = reportTerminal(report, at(80));
    expect(text).toMatch(/… \(21,0\d\d\s+more\s+characters\)/);
    expect(text.length).toBeLessThan(12_000);
  });

  test('no findings are said to be none', () => {
    expect(reportTerminal(VERBATIM, at(80))).toContain('No findings');
  });
});
