// Pair → word links and edits.
import type { Lexicon } from '../lexicon/types.ts';
import { LIMITS } from '../options.ts';
import type { Link, PairDiff, PairText } from '../types.ts';
import { editsOf } from './edits.ts';
import { lexicalGrid } from './grid.ts';
import { keysOf, makeIntern } from './keys.ts';
import { relationOf } from './relation.ts';
import { linksByRule } from './rule.ts';
import { commonSequence } from './sequence.ts';

/** Links the words of a pair and turns the links into edits. Pairs over `LIMITS.pairTokens` a side are linked by identity only. */
export function diff(pair: PairText, lexicon: Lexicon): PairDiff {
  const n = pair.reference.tokens.length;
  const m = pair.candidate.tokens.length;
  const links = n > LIMITS.pairTokens || m > LIMITS.pairTokens ? sequenceLinks(pair) : wordLinks(pair, lexicon);
  return { links, edits: editsOf(pair, links) };
}

function wordLinks(pair: PairText, lexicon: Lexicon): Link[] {
  const intern = makeIntern();
  const r = keysOf(pair.reference, lexicon, intern);
  const c = keysOf(pair.candidate, lexicon, intern);
  const grid = lexicalGrid(r, c, lexicon);
  const marks = linksByRule(r, c, grid);
  const links: Link[] = [];
  for (let i = 0; i < r.n; i++)
    for (let j = 0; j < c.n; j++) {
      const confidence = marks[i * c.n + j]!;
      if (confidence > 0)
        links.push({
          reference: i,
          candidate: j,
          relation: relationOf(grid.tie[i * c.n + j]!, r.tokens[i]!.text === c.tokens[j]!.text),
          confidence,
        });
    }
  return links;
}

/** Identity links in order, for texts too long for the full alignment. */
function sequenceLinks({ reference, candidate }: PairText): Link[] {
  const intern = makeIntern();
  const a = Int32Array.from(reference.tokens, (t) => intern(t.norm));
  const b = Int32Array.from(candidate.tokens, (t) => intern(t.norm));
  const pairs = commonSequence(a, b);
  const links: Link[] = [];
  for (let k = 0; k < pairs.length; k += 2) {
    const i = pairs[k]!;
    const j = pairs[k + 1]!;
    const same = reference.tokens[i]!.text === candidate.tokens[j]!.text;
    links.push({ reference: i, candidate: j, relation: same ? 'identical' : 'case', confidence: 0.97 });
  }
  return links;
}
