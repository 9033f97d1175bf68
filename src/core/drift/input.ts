// Links and edits of one pair → the look-ups that all kinds of drift share.
import { packOf } from '../languages/index.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, Link, Side, TokenEdit } from '../types.ts';
import { withSpoken } from './dates/spoken.ts';
import { withCompounds } from './figures/compound.ts';
import { withNotation } from './figures/notation.ts';
import { withPortions } from './figures/portions.ts';
import { withRates } from './figures/rates.ts';
import { withResults } from './figures/results.ts';
import { withRoman } from './figures/roman.ts';
import { withTails } from './figures/tails.ts';
import { documentView, subjectOf } from './judge/document.ts';
import type { Change, DriftInput } from './types.ts';

/** Gathers what the detectors need of one pair; O(tokens + links + edits). */
export function driftInput(
  analysed: Omit<AnalysedPair, 'pair'> & { readonly pair?: AnalysedPair['pair'] },
  lexicon: Lexicon,
  context: Comparison | null,
): DriftInput {
  const { diff, score } = analysed;
  const figures = (side: Side) =>
    withCompounds(withRates(withResults(withNotation(withPortions(withTails(withRoman(withSpoken(side))))))));
  const text = { reference: figures(analysed.text.reference), candidate: figures(analysed.text.candidate) };
  return {
    reference: text.reference,
    candidate: text.candidate,
    diff,
    score,
    lexicon,
    pack: packOf(analysed.text.language ?? 'en'),
    context,
    pair: context && analysed.pair ? analysed.pair : null,
    subject: context ? documentView(context, lexicon).subject : subjectOf([text.reference.tokens]),
    ofReference: strongest(text.reference, diff.links, (l) => l.reference),
    ofCandidate: strongest(text.candidate, diff.links, (l) => l.candidate),
    changes: changesOf(diff.edits),
    known: [],
  };
}

function strongest(side: Side, links: readonly Link[], at: (l: Link) => number): (Link | undefined)[] {
  const best: (Link | undefined)[] = new Array(side.tokens.length).fill(undefined);
  for (const l of links) {
    const old = best[at(l)];
    if (!old || l.confidence > old.confidence) best[at(l)] = l;
  }
  return best;
}

/** Neighbouring edits other than `keep` as one place; moved blocks stand alone, since their two ends lie far apart. */
function changesOf(edits: readonly TokenEdit[]): Change[] {
  const out: Change[] = [];
  let r = 0;
  let c = 0;
  let open: { r: number; c: number } | null = null;
  const close = () => {
    if (open && (r > open.r || c > open.c))
      out.push({ reference: { from: open.r, to: r }, candidate: { from: open.c, to: c } });
    open = null;
  };
  for (const e of edits) {
    const breaks = e.op === 'keep' || e.op === 'move' || (e.reference && e.reference.from < r);
    if (breaks) close();
    if (e.op === 'move' || (e.reference && e.reference.from < r)) {
      if (e.reference && e.candidate) out.push({ reference: e.reference, candidate: e.candidate });
      if (e.candidate) c = e.candidate.to;
      continue;
    }
    if (!breaks && !open) open = { r: e.reference?.from ?? r, c: e.candidate?.from ?? c };
    if (e.reference) r = e.reference.to;
    if (e.candidate) c = e.candidate.to;
  }
  close();
  return out;
}
