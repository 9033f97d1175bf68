// Which blocks of a page are the article? A fitted judge reads every block with its place and neighbours; then the page is made
// consistent: what lies outside the element that holds the article goes, what stands alone between kept paragraphs comes back.
//
// Tempting and wrong: "the div with most paragraphs" (comments win), "everything in <article>" (teasers are articles too), class names
// alone (half of all pages have none that help). Features after Kohlschütter (boilerpipe), jusText and Readability; trees fitted on
// labelled pages, see models/main-text.md. Cost: linear in the page.
import json from '../../models/main-text.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../../models/trees.ts';
import { type PageFacts, pageFeatures } from './features.ts';
import type { Page } from './page.ts';

/** Probability from which a block is kept; chosen on left-out domains (bench/RESULTS.md): recall costs more than a stray line. */
const KEEP = 0.38;

export interface Judgement {
  readonly keep: boolean;
  /** Probability that the block is part of the article. */
  readonly probability: number;
}

let model: TreeModel | null = null;

/** One judgement a block. */
export function judgeBlocks(page: Page, facts: PageFacts): Judgement[] {
  model ??= treeModel(json);
  const rows = pageFeatures(page, facts);
  const probability = rows.map((row) => model!.probability(row));
  return probability.map((p) => ({ keep: p >= KEEP, probability: p }));
}
