import type { Token } from '../types.ts';

/** The mark behind an owner: "’s", or "’" alone behind a plural. */
export const isPossessive = (t: Token | undefined): boolean => t !== undefined && /^['’]s?$/.test(t.norm);
