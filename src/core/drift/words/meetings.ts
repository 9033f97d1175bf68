// How far a change lies within wordings that meet in the dictionary by sense (`diff.synonymy`).
import { isPartOf } from '../../text/wording-parts.ts';
import type { Meeting, Side, TokenSpan, Wording } from '../../types.ts';
import { overlap } from '../pair/spans.ts';

/** Share of the content words of a change that lie in the best of these, both sides together; 0 where none touches it on both sides. */
export function shareWithin(
  pairs: readonly Meeting[],
  sides: { readonly reference: Side; readonly candidate: Side },
  reference: TokenSpan,
  candidate: TokenSpan,
): number {
  let best = 0;
  for (const pair of pairs) {
    if (!overlap(pair.reference, reference) || !overlap(pair.candidate, candidate)) continue;
    const [r, rAll] = contentIn(sides.reference, reference, pair.reference);
    const [c, cAll] = contentIn(sides.candidate, candidate, pair.candidate);
    best = Math.max(best, (r + c) / Math.max(1, rAll + cAll));
  }
  return best;
}

/** How many content words of the span lie within another, and how many there are. */
function contentIn({ tokens }: Side, span: TokenSpan, within: Wording): [number, number] {
  let inside = 0;
  let all = 0;
  for (let k = span.from; k < span.to; k++) {
    if (tokens[k]!.stop || tokens[k]!.kind === 'punctuation') continue;
    all++;
    if (isPartOf(within, k)) inside++;
  }
  return [inside, all];
}
