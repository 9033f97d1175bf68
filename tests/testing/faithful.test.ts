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

  // A failed match would be a pass after `.not`, and the text that a test forgot to await never held against anything.
  test.each([
    [7, 'not a number'],
    [Promise.resolve(CHANGED), 'not a Promise (await it)'],
    [undefined, 'not undefined'],
  ])('what is no text fails, after `not` as well', (given, said) => {
    const refused = `candidate must be a string or a Document from extract, ${said}`;
    expect(() => expect(given).toStayFaithfulTo(REFERENCE)).toThrow(refused);
    expect(() => expect(given).not.toStayFaithfulTo(REFERENCE)).toThrow(refused);
  });
});

describe('a text that was not made from its reference is no faithful one', () => {
  const REVIEW =
    'The folding bike weighs eleven kilos and climbs well. Its brakes squeal in the rain, and the saddle is too narrow. For the price it is still the best of the season. Those who ride far should look elsewhere.';

  test.each([
    ['another article', REVIEW, 'not made from this reference: nothing of it has a counterpart'],
    ['no text at all', '', 'holds no text'],
    ['blanks and marks', ' …\n', 'holds no text'],
  ])('%s', (_what, text, why) => {
    const { pass, message } = toStayFaithfulTo(text, REFERENCE);
    expect(pass).toBe(false);
    expect(message()).toContain('it cannot be held against it');
    expect(message()).toContain(why);
  });

  test('unless the policy allows it', () =>
    expect(REVIEW).toStayFaithfulTo(REFERENCE, { rules: { 'gate/not-from-reference': 'off' } }));
});

test('a misspelt policy is refused', () => {
  const policy = { rules: { nummber: 'off' } } as const;
  expect(() => toStayFaithfulTo(CHANGED, REFERENCE, policy)).toThrow('no rule “nummber”, did you mean “number”?');
});
