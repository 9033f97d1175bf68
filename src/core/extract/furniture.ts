// Is a short block site furniture? By what it asks or states, not by wording of one site: share prompts, newsletter prompts, comment
// forms, cookie notices, copyright and credit lines, tag and date lines, related-article lines, advertising marks.
//
//   "Share this: Facebook | Email | Print" → share buttons        "Share prices fell 3 percent." → null
//   "Sign up to our free newsletter"       → newsletter prompt    "Sign up for a class early, she advised." → null
//
// Tempting and wrong: single words ("share", "subscribe", "photo"). Every rule wants two signs, or the whole block to be the formula, and
// nothing longer than FURNITURE_WORDS is furniture by its wording, whatever it says. An article sentence called furniture is lost for
// good, a missed one is only noise; when in doubt the block stays.

import { FURNITURE_WORDS, NETWORK, RULES, SECTION } from './furniture-rules.ts';
import { bareOf, oneLine, wordsOf } from './line-hints.ts';

const ONLY_NETWORK = new RegExp(`^(?:${NETWORK})$`, 'i');

/** Is the line the name of a network or a button and nothing else? "Facebook" below "Share this:". */
export const isNetwork = (line: string): boolean => line.length < 20 && ONLY_NETWORK.test(line.trim());

const ONLY_SECTION = new RegExp(`^(?:${SECTION})$`, 'i');

/** Is the block no more than the name of a section, such as "Opinion"? Furniture above an article, a heading inside it. */
export const isSection = (line: string): boolean => line.length < 30 && ONLY_SECTION.test(line.trim());

/** Why a block with this text is site furniture, or null when it is not. Bounded work whatever the length. */
export function furnitureReason(text: string): string | null {
  const line = text.length > 600 ? '' : oneLine(text);
  if (!line) return null;
  const words = wordsOf(line);
  if (words > FURNITURE_WORDS) return null;
  const lower = line.toLowerCase();
  const bare = bareOf(lower);
  for (const { words: most, hint, pattern, unless, reason } of RULES)
    if (words <= most && (!hint || hint(lower, bare)) && pattern.test(line) && !unless?.test(line)) return reason;
  if (words <= 3 && !/[\p{L}\p{N}]/u.test(line)) return 'ornament';
  return null;
}
