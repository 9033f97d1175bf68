// Pair → word links and edits.
import { diffArrays } from 'diff';
import type { Lexicon } from '../lexicon/types.ts';
import type { Link, PairDiff, PairText, TokenEdit } from '../types.ts';

export function diff(pair: PairText, _lexicon: Lexicon): PairDiff {
  const links: Link[] = [];
  const edits: TokenEdit[] = [];
  const norms = (tokens: PairText['reference']['tokens']) => tokens.map((t) => t.norm);
  let r = 0;
  let c = 0;
  for (const part of diffArrays(norms(pair.reference.tokens), norms(pair.candidate.tokens))) {
    const n = part.value.length;
    const reference = part.added ? null : { from: r, to: r + n };
    const candidate = part.removed ? null : { from: c, to: c + n };
    if (reference && candidate)
      for (let k = 0; k < n; k++)
        links.push({ reference: r + k, candidate: c + k, relation: 'identical', confidence: 0.99 });
    const op = part.removed ? 'delete' : part.added ? 'insert' : 'keep';
    edits.push({ op, relation: op === 'keep' ? 'identical' : 'none', reference, candidate });
    if (reference) r += n;
    if (candidate) c += n;
  }
  return { links, edits };
}
