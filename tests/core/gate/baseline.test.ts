import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeBaseline,
  matchBaseline,
  type NamedViolation,
  parseBaseline,
  writeBaseline,
} from '../../../src/core/gate/index.ts';

const violation = (fingerprint: string, candidate = 'a.html', rule = 'drift/number'): NamedViolation => ({
  rule,
  level: 'error',
  message: 'm',
  fingerprint,
  snippet: 's',
  finding: null,
  candidate,
});
const prints = (vs: readonly { fingerprint: string }[]) => vs.map((v) => v.fingerprint);

describe('matchBaseline', () => {
  const baseline = makeBaseline([violation('one'), violation('two'), violation('two')]);

  test.each([
    ['the same findings are known', ['one', 'two', 'two'], [], 0],
    ['a new one is fresh', ['one', 'two', 'two', 'three'], ['three'], 0],
    ['a third copy of a twice known one is fresh', ['one', 'two', 'two', 'two'], ['two'], 0],
    ['a mended one is stale', ['one', 'two'], [], 1],
    ['all mended', [], [], 3],
  ])('%s', (_what, now, fresh, stale) => {
    const match = matchBaseline(
      now.map((f) => violation(f)),
      baseline,
    );
    expect(prints(match.fresh)).toEqual(fresh);
    expect(match.stale.reduce((n, e) => n + e.count, 0)).toBe(stale);
  });

  test('a renamed file keeps its entries', () => {
    expect(matchBaseline([violation('one', 'moved/b.html')], baseline).fresh).toEqual([]);
  });

  test('another rule with the same text is fresh', () => {
    expect(matchBaseline([violation('one', 'a.html', 'drift/date')], baseline).fresh).toHaveLength(1);
  });
});

describe('a run of some candidates', () => {
  const both = makeBaseline([violation('one', 'a.html'), violation('one', 'b.html'), violation('two', 'b.html')]);
  const isA = (candidate: string) => candidate === 'a.html';

  test.each([
    ['says nothing of the others', [violation('one', 'a.html')], 0, 0],
    ['says what is mended', [], 0, 1],
    ['knows a text of the others', [violation('one', 'a.html'), violation('two', 'a.html')], 0, 0],
    ['lets none stand twice', [violation('two', 'a.html'), violation('two', 'a.html')], 1, 1],
  ])('%s', (_what, now, fresh, stale) => {
    const match = matchBaseline(now, both, isA);
    expect({ fresh: match.fresh.length, stale: match.stale.length }).toEqual({ fresh, stale });
  });

  test('an update keeps their entries', () => {
    expect(makeBaseline([], both, isA).entries.map((e) => `${e.candidate} ${e.fingerprint}`)).toEqual([
      'b.html one',
      'b.html two',
    ]);
  });
});

test('a written baseline makes its findings known, whatever they are', () => {
  const violations = fc.array(fc.record({ f: fc.string(), c: fc.string(), r: fc.string() }), { maxLength: 30 });
  fc.assert(
    fc.property(violations, (rows) => {
      const all = rows.map(({ f, c, r }) => violation(f, c, r));
      const match = matchBaseline(all, parseBaseline(writeBaseline(makeBaseline(all))));
      expect([match.fresh.length, match.known.length, match.stale.length]).toEqual([0, all.length, 0]);
    }),
  );
});

describe('parseBaseline', () => {
  test.each([
    ['', /not JSON/],
    ['[]', /expected an object/],
    ['{"version": 2, "entries": []}', /version 2 is not 1/],
    ['{"version": 1}', /"entries" is not a list/],
    ['{"version": 1, "entries": [{"rule": 1}]}', /entries\[0\]/],
    [
      '{"version": 1, "entries": [{"rule": "a", "fingerprint": "b", "count": 0, "candidate": "c", "snippet": "d"}]}',
      /count/,
    ],
  ])('%s', (text, message) => expect(() => parseBaseline(text)).toThrow(message));
});
