// No verb bids in two ways.
import { expect, test } from 'vitest';
import * as bidding from '../../../../src/core/drift/modality/bidding.ts';

test('each verb is of one class', () => {
  const verbs = Object.values(bidding).flatMap((list) => list.split(' '));
  expect(verbs.length).toBe(new Set(verbs).size);
});
