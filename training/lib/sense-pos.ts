// Which part of speech is a set of the dictionary by sense of? The sets do not say; their single words do, together.
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import { TAG_OF } from '../../src/core/models/wordings.ts';
import type { Tag } from '../../src/core/types.ts';

/** How far a share counts that is none. */
const FLOOR = 0.02;

/** The part of speech that the single words of a sense share, null where it has none; and by how much it is likelier than the next one (log odds). */
export function posOfSense(wordings: readonly string[], lexicon: Lexicon): { pos: string; margin: number } | null {
  const known = wordings.filter((w) => !w.includes(' ')).flatMap((w) => (lexicon.idOf(w) < 0 ? [] : [lexicon.idOf(w)]));
  if (known.length === 0) return null;
  // "A setback" among them is a noun.
  const articles = wordings.filter((w) => /^(?:an?|the) /.test(w)).length;
  const likely = (pos: string, tag: Tag) =>
    known.reduce((sum, id) => sum + Math.log(FLOOR + lexicon.tagShare(id, tag)), pos === 'n' ? articles : 0);
  const [best, next] = Object.entries(TAG_OF)
    .map(([pos, tag]) => ({ pos, odds: likely(pos, tag) }))
    .sort((a, b) => b.odds - a.odds);
  return { pos: best!.pos, margin: best!.odds - next!.odds };
}
