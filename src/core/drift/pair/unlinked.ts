// Stretches of one side that nothing on the other side answers.
//
//   reference  The mayor resigned on Friday.
//   candidate  The mayor resigned on Friday after pressure from the police.     stretch: after pressure from the police
//
// A stretch is a maximal run without a linked content word; how many unlinked content words stand at the same place of the
// other side tells an addition (none) from a rewording (some). Tempting and wrong: every unlinked word; in a free
// paraphrase half of the words are unlinked and nothing was added. Linear.
import type { Link, Token, TokenSpan } from '../../types.ts';
import { isContent } from './vocabulary.ts';

export interface Stretch extends TokenSpan {
  /** Its content words, as token indexes. */
  readonly content: readonly number[];
  /** Unlinked content words at the same place of the other side. */
  readonly answers: number;
}

const KEPT: ReadonlySet<string> = new Set(['identical', 'case', 'inflection', 'spelling', 'number-format']);
/** Links of this confidence on carry meaning over; weaker contextual ones are guesses. */
const SURE_LINK = 0.55;

/** @param own links of `tokens` (by index); @param target the token index of such a link on the other side */
export function stretchesOf(
  tokens: readonly Token[],
  own: readonly (Link | undefined)[],
  target: (l: Link) => number,
  others: readonly Token[],
  theirs: readonly (Link | undefined)[],
): Stretch[] {
  const held = (l: Link | undefined) => l !== undefined && (l.relation !== 'contextual' || l.confidence >= SURE_LINK);
  const out: Stretch[] = [];
  let start = 0;
  let left = -1;
  const close = (end: number, right: number) => {
    const content: number[] = [];
    for (let k = start; k < end; k++) if (isContent(tokens[k]!)) content.push(k);
    if (content.length === 0) return;
    const [lo, hi] = right > left ? [left + 1, right] : [0, others.length];
    let answers = 0;
    for (let k = lo; k < hi; k++) if (isContent(others[k]!) && !held(theirs[k])) answers++;
    out.push({ ...trimmed(tokens, start, end, content), content, answers });
  };
  for (let k = 0; k < tokens.length; k++) {
    const l = own[k];
    if (!l || !held(l) || tokens[k]!.stop || tokens[k]!.kind === 'punctuation') continue;
    close(k, target(l));
    start = k + 1;
    left = target(l);
  }
  close(tokens.length, others.length);
  return out;
}

/** From the function word that opens the stretch to its last content word. */
function trimmed(tokens: readonly Token[], start: number, end: number, content: readonly number[]): TokenSpan {
  let from = content[0]!;
  // Up to four function words lead into it ("because of the …"); a comma before them is no part of the claim.
  while (from > start && content[0]! - from < 4 && tokens[from - 1]!.kind === 'word') from--;
  // "… three hikers died there.": function words that end the clause belong to it.
  const last = content[content.length - 1]! + 1;
  let to = last;
  while (to < end && to - last < 3 && tokens[to]!.kind === 'word') to++;
  const ends = to >= tokens.length || tokens[to]!.kind === 'punctuation';
  return { from, to: ends ? to : last };
}

/** Share of a side's content words that stand in the other side as they are. */
export function keptShare(tokens: readonly Token[], own: readonly (Link | undefined)[]): number {
  let all = 0;
  let kept = 0;
  tokens.forEach((t, k) => {
    if (!isContent(t)) return;
    all++;
    const relation = own[k]?.relation;
    if (relation && KEPT.has(relation)) kept++;
  });
  return all === 0 ? 0 : kept / all;
}
