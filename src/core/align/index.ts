// Two annotated documents → aligned sentence pairs, m:n, with moves.
// A table of likely sentence pairs (`cells`) is opened through shared rare terms; the best monotone chain through it gives
// the main order; a fitted model then judges each cell by its own evidence, its rivals and its place, and `parallel` says which
// are links, so that splits, merges, moved blocks and sentences woven from several distant sources come out of one decision,
// but for what adds nothing to them (`paying`); sentences with the same words are met in order whatever it says (`twins`); links are put together into pairs. Everything is
// near-linear in the number of sentences.

import type { Lexicon } from '../lexicon/types.ts';
import json from '../models/align.json' with { type: 'json' };
import { probabilityUnlessClear } from '../models/trees.ts';
import { rounded } from '../text/rounded.ts';
import type { Alignment, AnnotatedDocument, AnnotatedSentence, Notice, SentencePair } from '../types.ts';
import { besideTextOf, withoutStrays } from './beside-text.ts';
import { type Rivals, rivalsOf } from './contest.ts';
import { OF_THE_TEXTS, WIDTH } from './features.ts';
import { groupLinks, type Link } from './links.ts';
import { movedPlaces } from './moves.ts';
import { decideLinks } from './parallel.ts';
import { withoutIdle } from './paying.ts';
import { type LinkTable, linkTable } from './table.ts';
import { withTwins } from './twins.ts';

/** Chosen on families and reports, leaving some out: best of both kinds; F1 is flat from .35 to .55. */
const LINK = 0.4;
/** Titles of one article say the same with other words; an eighth of the weight, or a body that is half aligned, suffices. */
const TITLE_OVERLAP = 0.12;
const TITLE_BODY = 0.5;
/** Titles above texts that share nothing are of two articles, unless they say much the same. */
const TITLE_ALONE = 0.5;

/** Five of six cells end here; of 93,000 in the fit none that the whole model gives more than .06. */
const EARLY_TREES = 32;
const CLEAR = -4;

let model: ((x: Float64Array) => number) | null = null;

export function align(candidate: AnnotatedDocument, reference: AnnotatedDocument, lexicon: Lexicon): Alignment {
  const c = partsOf(candidate);
  const r = partsOf(reference);
  // A title without a counterpart may be a sentence of the other side.
  const titled = c.titles.length > 0 && r.titles.length > 0;
  const bodyC = titled ? c.body : c.all;
  const bodyR = titled ? r.body : r.all;
  const notices: Notice[] = [];
  const body =
    bodyC.length > 0 && bodyR.length > 0
      ? bodyPairs(bodyC, bodyR, besideTextOf(candidate, bodyC), besideTextOf(reference, bodyR), lexicon)
      : [];
  const drafts: Draft[] = [...body];
  if (titled) {
    const share = Math.max(coverage(body, 'candidate', bodyC), coverage(body, 'reference', bodyR));
    const strange = bodyC.length > 0 && bodyR.length > 0 && body.length === 0;
    const title = titlePair(c.titles, r.titles, share, strange ? TITLE_ALONE : TITLE_OVERLAP, lexicon);
    if (title) drafts.push(title);
  }
  drafts.sort((a, b) => a.candidate[0]! - b.candidate[0]! || a.reference[0]! - b.reference[0]!);
  const pairs: SentencePair[] = drafts.map((d, id) => ({ id, ...d }));
  const inC = new Set(pairs.flatMap((p) => p.candidate));
  const inR = new Set(pairs.flatMap((p) => p.reference));
  return {
    pairs,
    onlyCandidate: c.kept.filter((s) => !inC.has(s.id)).map((s) => s.id),
    onlyReference: r.kept.filter((s) => !inR.has(s.id)).map((s) => s.id),
    notices,
  };
}

type Draft = Omit<SentencePair, 'id'>;

function partsOf(document: AnnotatedDocument) {
  const kept = document.sentences.filter((s) => s.role !== 'furniture');
  // A sentence of punctuation alone has nothing to align, but it is somebody's sentence.
  const all = kept.filter((s) => s.tokens.some((t) => t.kind !== 'punctuation'));
  return { kept, all, titles: all.filter((s) => s.role === 'title'), body: all.filter((s) => s.role !== 'title') };
}

function bodyPairs(
  c: readonly AnnotatedSentence[],
  r: readonly AnnotatedSentence[],
  besideC: Uint8Array,
  besideR: Uint8Array,
  lexicon: Lexicon,
): Draft[] {
  const table = linkTable(c, r, lexicon);
  const probability = probabilities(table);
  const decided = decideLinks(table.cells, probability, LINK);
  const likely = withoutIdle(linksOf(table, probability, decided), table, LINK);
  const found = withoutStrays(likely, besideC, besideR);
  const { links, apart } = withTwins(found, table.terms);
  const groups = groupLinks(links, apart);
  const places = groups.map((g) => {
    const main = g.links.reduce((a, b) => (b.probability > a.probability ? b : a));
    return {
      candidate: main.candidate,
      reference: main.reference,
      weight: g.links.reduce((n, l) => n + l.probability, 0),
    };
  });
  const moved = movedPlaces(places, r.length);
  // The partner that was turned down: best cell of each row and column that is no link.
  const rivals = rivalsOf(
    table.cells,
    probability.map((p, x) => (decided[x] ? 0 : p)),
  );
  return groups.map((g, k) => ({
    candidate: g.candidate.map((i) => c[i]!.id),
    reference: g.reference.map((j) => r[j]!.id),
    moved: moved[k]!,
    confidence: confidenceOf(g.links, rivals),
  }));
}

function probabilities({ cells, features }: LinkTable): Float64Array {
  model ??= probabilityUnlessClear(json, EARLY_TREES, CLEAR, OF_THE_TEXTS);
  const probability = model;
  const out = new Float64Array(cells.column.length);
  const row = new Float64Array(WIDTH);
  for (let x = 0; x < out.length; x++) {
    if (features.hopeless(x)) continue;
    features.write(x, row, 0);
    out[x] = probability(row);
  }
  return out;
}

function linksOf({ cells }: LinkTable, probability: Float64Array, decided: Uint8Array): Link[] {
  const links: Link[] = [];
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++)
      if (decided[x]) links.push({ candidate: i, reference: cells.column[x]!, probability: probability[x]! });
  return links;
}

/** Mean over the links of the margin to the best partner turned down; the link's own doubt is part of it. */
function confidenceOf(links: readonly Link[], { row, column }: { row: Rivals; column: Rivals }): number {
  let sum = 0;
  for (const l of links)
    sum += Math.max(0, l.probability - Math.max(row.best[l.candidate]!, column.best[l.reference]!) / 2);
  return rounded(sum / links.length);
}

function titlePair(
  c: readonly AnnotatedSentence[],
  r: readonly AnnotatedSentence[],
  bodyShare: number,
  least: number,
  lexicon: Lexicon,
): Draft | null {
  const { evidence } = linkTable([join(c)], [join(r)], lexicon);
  const overlap = evidence.softC.length > 0 ? Math.min(evidence.softC[0]!, evidence.softR[0]!) : 0;
  if (overlap < least && bodyShare < TITLE_BODY) return null;
  return {
    candidate: c.map((s) => s.id),
    reference: r.map((s) => s.id),
    moved: false,
    confidence: rounded(Math.min(1, Math.max(overlap, 0.5 * bodyShare))),
  };
}

function join(sentences: readonly AnnotatedSentence[]): AnnotatedSentence {
  const first = sentences[0]!;
  return sentences.length === 1
    ? first
    : { ...first, tokens: sentences.flatMap((s) => s.tokens), values: [], names: [] };
}

/** Share of the side's words that stand in pairs. */
function coverage(pairs: readonly Draft[], side: 'candidate' | 'reference', all: readonly AnnotatedSentence[]): number {
  const used = new Set(pairs.flatMap((p) => p[side]));
  const words = (s: AnnotatedSentence) => s.tokens.length;
  const total = all.reduce((n, s) => n + words(s), 0);
  return total ? all.reduce((n, s) => n + (used.has(s.id) ? words(s) : 0), 0) / total : 0;
}
