// What speaks for and against spinning. Every feature of the spin model belongs to one reason, so that their weights add up.
import type { Reason } from './reason.ts';
import { STRUCTURE_REASONS } from './structure.ts';
import { SWAP_REASONS } from './swaps.ts';
import { WORD_REASONS } from './words.ts';

export type { Facts } from './examples.ts';
export type { Reason } from './reason.ts';

export const REASONS: readonly Reason[] = [...STRUCTURE_REASONS, ...SWAP_REASONS, ...WORD_REASONS];
