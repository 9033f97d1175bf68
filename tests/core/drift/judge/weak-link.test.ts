// What differs in a pair that is none is noted and no more.
import { expect, test } from 'vitest';
import { borneByLink } from '../../../../src/core/drift/judge/weak-link.ts';
import type { Label, PairDrift, VerdictLabel } from '../../../../src/core/types.ts';

const drift: PairDrift = {
  probability: 0.9,
  drifts: [
    {
      kind: 'name',
      id: 'drift/name',
      severity: 'major',
      confidence: 0.7,
      reference: null,
      candidate: { from: 0, to: 1 },
      message: '‘Fairlight’ became ‘Voltra’: another name',
    },
  ],
};

const severity = (confidence: number, label: Label, verdict: VerdictLabel) =>
  borneByLink(drift, { id: 0, candidate: [0], reference: [0], moved: false, confidence }, label, verdict).drifts[0]!
    .severity;

test.each([
  ['a doubtful link', 0.33, 'spun', 'edited', 'minor'],
  ['a doubtful link of the same words', 0.33, 'edited', 'edited', 'major'],
  ['a clear link', 0.8, 'spun', 'edited', 'major'],
  ['an article of its own', 0.8, 'rewritten', 'independent', 'minor'],
  ['a sentence copied into an article of its own', 0.8, 'edited', 'independent', 'major'],
] as const)('%s', (_, confidence, label, verdict, expected) => {
  expect(severity(confidence, label, verdict)).toBe(expected);
});
