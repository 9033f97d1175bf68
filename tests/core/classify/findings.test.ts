// What the finding of a spun part gives as its reason: what weighs something, or who else words a text so.
import { expect, test } from 'vitest';
import { spinFindings } from '../../../src/core/classify/findings.ts';
import type { Comparison, Evidence, Verdict } from '../../../src/core/index.ts';

const reason = (id: string, effect: number): Evidence => ({
  id,
  value: 1,
  effect,
  message: `because of ${id}`,
  sentences: null,
});

function said(evidence: readonly Evidence[], wordedAnew: boolean): string {
  const comparison = {
    candidate: { sentences: [{ start: 0, end: 4 }], document: { text: 'Text' } },
  } as unknown as Comparison;
  const verdict = {
    label: 'spun',
    spin: 0.77,
    wordedAnew,
    evidence,
    parts: [{ label: 'spun', sentences: [0, 0], share: 1 }],
  } as unknown as Verdict;
  return spinFindings(comparison, verdict)[0]!.message;
}

test.each([
  ['a reason that weighs', [reason('sentences', 3), reason('terms', 0.4)], true, ': because of terms'],
  [
    'one that weighs next to nothing',
    [reason('sentences', 3), reason('terms', 0.02)],
    true,
    ', or reworded by a person sentence by sentence',
  ],
  ['none, and words swapped one by one', [reason('sentences', 3)], false, ''],
])('%s', (_, evidence, anew, because) => {
  expect(said(evidence, anew)).toBe(`the text looks machine-rewritten from beginning to end${because}`);
});
