import { describe, expect, test } from 'vitest';
import '../../src/vitest.ts';
import { toStayFaithfulTo } from '../../src/testing/faithful.ts';

const REFERENCE =
  'A crane fell on a berthed ship on Tuesday evening, injuring four dockworkers. The port was closed at 7:15 p.m.';
const CHANGED = REFERENCE.replace('four', 'forty');

describe('toStayFaithfulTo', () => {
  test('passes on a faithful copy', () => expect(REFERENCE).toStayFaithfulTo(REFERENCE));
  test('fails on a changed number', () => expect(CHANGED).not.toStayFaithfulTo(REFERENCE));
  test('takes a policy', () => expect(CHANGED).toStayFaithfulTo(REFERENCE, { rules: { number: 'off' } }));

  test('says what changed, with the rule', () => {
    const { pass, message } = toStayFaithfulTo(CHANGED, REFERENCE);
    expect(pass).toBe(false);
    expect(message()).toMatch(/this changed:\n\n {2}• .*forty.* \(drift\/number\)/);
  });

  test('refuses what is no text', () => {
    expect(toStayFaithfulTo(7, REFERENCE)).toMatchObject({ pass: false });
    expect(toStayFaithfulTo(7, REFERENCE).message()).toContain('takes a text');
  });
});
