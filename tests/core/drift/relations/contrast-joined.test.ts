// Two things held against each other that are told as alike.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate)
    .filter((x) => x.message.endsWith('told as alike'))
    .map((x) => x.change);

test.each([
  [
    'The town will repair the bridge but not the pier.',
    'The town will repair neither the bridge nor the pier.',
    'but not the pier → neither the',
  ],
  [
    'The inn has stopped serving lunch. Dinner is still served.',
    'The inn no longer serves lunch. Dinner, too, has gone.',
    'still served → too',
  ],
  [
    'The crew accepted the shift but rejected the bonus.',
    'The crew accepted not only the shift but also the bonus.',
    'but rejected → not only the',
  ],
  [
    'The gate was locked but the window was open.',
    'The gate was locked, just as the window was.',
    'but the window → just as the',
  ],
  [
    'The fee covers the boat but not the fuel.',
    'The boat and, along with it, the fuel are covered by the fee.',
    'but not the fuel → along with it',
  ],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  [
    'The town will repair the bridge but not the pier.',
    'The pier, unlike the bridge, will not be repaired by the town.',
  ],
  ['Goats catch it too but seldom fall ill.', 'Goats, which catch it as well, seldom fall ill.'],
  [
    'They called it fine but noted that it lacked waves or light.',
    'They called it fine, yet neither waves nor light were there.',
  ],
  ['The team lost but played well.', 'The team lost and also played well.'],
  ['She supports the plan but fears the cost.', 'She supports the plan and also fears the cost.'],
  ['He took the shift but did not take the bonus.', 'He took the shift and also did not take the bonus.'],
  ['The crew accepted the shift but rejected the bonus.', 'The crew accepted the shift and also rejected the bonus.'],
  ['The hall is cheap but too small.', 'The hall is cheap; too few fit in.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
