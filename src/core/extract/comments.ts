// Readers' comments under an article, where no element of a page tells them: from their heading to the form for the next one.
//
//   Comments                       heading
//   salty_dog says:                comment, by its author's line
//   I was on that ferry.           comment
//   Leave a reply                  form: the comments end here
//
// Tempting and wrong: the heading alone. A count of comments stands beside the byline as well, with the whole article after it, and a
// report may have a chapter "Comments". So there must be text before the heading, and an author's line or a form after it. Linear.
import type { Block } from '../types.ts';
import { furnitureReason } from './furniture.ts';

const HEADING =
  /^(?:(?:readers?[’']?s?|user|your|all|latest|newest|top) )?comments? ?(?:\(\d+\)|: ?\d+)?:?$|^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|to)\b.*)?$/i;
const AUTHOR =
  /^[^.!?:\n]{1,40} (?:says|said|writes|wrote|commented|replied|posted)(?: (?:on|at) [^.!?\n]{1,40})?:\s*(?:\n|$)|^[^.!?\n]{1,40}[·•|,–-]? ?\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/i;
const HEADING_CHARS = 120;
/** Words of the article before the heading: more than a title and a byline. */
const WORDS_BEFORE = 40;

/** Blocks in order → the same, comments marked as furniture. */
export function withoutComments(text: string, blocks: readonly Block[]): readonly Block[] {
  const from = headingOf(text, blocks);
  if (from < 0) return blocks;
  const after = blocks.slice(from + 1);
  const said = (b: Block) => text.slice(b.start, b.end).trim();
  const form = after.findIndex(
    (b) => b.furniture && furnitureReason(said(b)) === 'comment form' && !isHeading(said(b)),
  );
  const inside = form < 0 ? after : after.slice(0, form);
  if (!inside.some((b) => AUTHOR.test(said(b))) && form < 1) return blocks;
  const to = from + 1 + inside.length;
  return blocks.map((b, i) => {
    if (i < from || i >= to || b.furniture) return b;
    return { ...b, furniture: true, reason: i === from ? 'heading of reader comments' : 'reader comment' };
  });
}

const isHeading = (line: string): boolean => line.length <= HEADING_CHARS && HEADING.test(line);

/** The first such heading that has an article before it. */
function headingOf(text: string, blocks: readonly Block[]): number {
  let found = -1;
  let words = 0;
  blocks.forEach((b, i) => {
    const line = text.slice(b.start, Math.min(b.end, b.start + HEADING_CHARS + 1)).trim();
    if (b.kind !== 'title' && words >= WORDS_BEFORE && isHeading(line) && found < 0) found = i;
    if (!b.furniture && words < WORDS_BEFORE) words += text.slice(b.start, b.end).split(/\s+/).length;
  });
  return found;
}
