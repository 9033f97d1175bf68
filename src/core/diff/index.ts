// Pair → word links and edits.
import type { Lexicon } from '../lexicon/types.ts';
import { LIMITS } from '../options.ts';
import type { Link, PairDiff, PairText, Synonymy } from '../types.ts';
import { editsOf } from './edits.ts';
import { equalForms, withEqualForms } from './equal-forms.ts';
import { linkProbabilities, prepare } from './passes.ts';
import { relationOf } from './relation.ts';
import { commonSequence, makeIntern } from './sequence.ts';
import { NO_MEETINGS, synonymyOf } from './synonymy.ts';

/** Links the words of a pair and turns the links into edits; blank tokens, which a caller may give, link nothing. Pairs over `LIMITS.pairTokens` a side are linked by identity only, and their wordings are not looked up. */
export function diff(pair: PairText, lexicon: Lexicon): PairDiff {
  const n = pair.reference.tokens.length;
  const m = pair.candidate.tokens.length;
  const plain = n > LIMITS.pairTokens || m > LIMITS.pairTokens || areSame(pair);
  if (plain) {
    const links = sequenceLinks(pair);
    return { links, equal: [], synonymy: NO_MEETINGS, edits: editsOf(pair, links) };
  }
  const synonymy = synonymyOf(pair);
  const tied = wordLinks(pair, synonymy, lexicon);
  const equal = equalForms(pair, tied);
  const links = equal.length > 0 ? withEqualForms(tied, equal) : tied;
  return { links, equal, synonymy, edits: editsOf(pair, links) };
}

/** Links at or above this probability, in thousandths, are kept; it balances precision and recall of MTRef dev's sure links. */
const ACCEPT = 620;
/** Two final sentence marks belong together whatever they are. */
const FINAL = 0.98;

function wordLinks(pair: PairText, synonymy: Synonymy, lexicon: Lexicon): Link[] {
  const prepared = prepare(pair, synonymy, lexicon);
  const { context: k, asked, flipped } = prepared;
  const p = linkProbabilities(prepared);
  const links: Link[] = [];
  const push = (i: number, j: number, relation: Link['relation'], confidence: number) =>
    links.push({ reference: flipped ? j : i, candidate: flipped ? i : j, relation, confidence });
  const m = k.c.n;
  for (let i = 0; i < k.r.n; i++)
    for (let x = asked.start[i]!; x < asked.start[i + 1]!; x++) {
      const j = asked.column[x]!;
      const at = i * m + j;
      if (p[at]! < ACCEPT || k.r.tokens[i]!.norm === '' || k.c.tokens[j]!.norm === '') continue;
      const relation = relationOf(k.g.tie[at]!, k.r.tokens[i]!.text === k.c.tokens[j]!.text);
      push(k.r.at[i]!, k.c.at[j]!, relation, p[at]! / 1000);
    }
  const { final: a } = k.r;
  const { final: b } = k.c;
  if (a >= 0 && b >= 0) {
    const [r, c] = flipped ? [pair.candidate, pair.reference] : [pair.reference, pair.candidate];
    push(a, b, r.tokens[a]!.norm === c.tokens[b]!.norm ? 'identical' : 'contextual', FINAL);
  }
  // In order unless the sides were exchanged or words follow the final mark.
  const [last, end] = [links[links.length - 2], links[links.length - 1]];
  if (!flipped && !(last && end && last.reference > end.reference)) return links;
  return links.sort((x, y) => x.reference - y.reference || x.candidate - y.candidate);
}

/** Both sides the same words in the same order: nothing to decide. */
function areSame({ reference, candidate }: PairText): boolean {
  const n = reference.tokens.length;
  if (n !== candidate.tokens.length) return false;
  for (let i = 0; i < n; i++) if (reference.tokens[i]!.norm !== candidate.tokens[i]!.norm) return false;
  return true;
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
    if (reference.tokens[i]!.norm === '') continue;
    const same = reference.tokens[i]!.text === candidate.tokens[j]!.text;
    links.push({ reference: i, candidate: j, relation: same ? 'identical' : 'case', confidence: 0.97 });
  }
  return links;
}
