// What of a wording stands in a text, where an object stands inside: "put [the merger] on hold".
import type { TokenSpan, Wording } from '../types.ts';

/** The wording without the object inside: "put … on hold". */
export const partsOf = ({ from, to, gap }: Wording): readonly TokenSpan[] =>
  gap
    ? [
        { from, to: gap.from },
        { from: gap.to, to },
      ]
    : [{ from, to }];

/** Is the token one of the wording's, not of an object inside? */
export const isPartOf = ({ from, to, gap }: Wording, k: number): boolean =>
  k >= from && k < to && !(gap && k >= gap.from && k < gap.to);
