// All kinds of drift, in the order in which the judges' numbers have them.
import type { DriftKind } from '../types.ts';

export const KINDS: readonly DriftKind[] = [
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'negation',
  'modality',
  'quantity',
  'relation',
  'role',
  'predicate',
  'garbled',
  'addition',
  'omission',
];
