// Second look at a page: what the first judgement says about a block's neighbours, its container and its kind. A list item between
// kept paragraphs of the same container is article text even when nothing in it says so; a lone paragraph in a sidebar is not.
import type { Page } from './page.ts';

export const CONTEXT_FEATURES: readonly string[] = [
  'p',
  'p:prev',
  'p:next',
  'p:prev2',
  'p:next2',
  'p:prev3',
  'p:next3',
  'p:parent',
  'p:grand',
  'p:great',
  'p:alike',
  'alike',
  'inCore',
  'coreUp',
  'coreShare',
  'sinceKept',
  'untilKept',
  'keptBefore',
  'keptAfter',
  'siblingKept',
  'expected',
];

/** First judgement from which a block counts as kept here. */
const SURE = 0.5;

/** One row a block: the context part of the second judge's features. `words` are the blocks' word counts. */
export function contextFeatures(page: Page, words: ArrayLike<number>, p: ArrayLike<number>): Float64Array[] {
  const { nodes, blocks } = page;
  const n = blocks.length;
  const mass = new Float64Array(nodes.length);
  const weight = new Float64Array(nodes.length);
  const gain = new Float64Array(nodes.length);
  const alikeMass = new Map<string, number>();
  const alikeWeight = new Map<string, number>();
  const key = (i: number): string => {
    const node = nodes[blocks[i]!.node];
    const up = node ? nodes[node.parent] : undefined;
    return `${node?.tag} ${node?.hint} ${up?.tag} ${up?.hint}`;
  };
  const keys = blocks.map((_, i) => key(i));
  let total = 0;
  for (let i = 0; i < n; i++) {
    const w = Math.sqrt(words[i]! + 1);
    const node = blocks[i]!.node;
    total += words[i]! * p[i]!;
    alikeMass.set(keys[i]!, (alikeMass.get(keys[i]!) ?? 0) + w * p[i]!);
    alikeWeight.set(keys[i]!, (alikeWeight.get(keys[i]!) ?? 0) + w);
    if (node < 0) continue;
    mass[node]! += w * p[i]!;
    weight[node]! += w;
    gain[node]! += words[i]! * (p[i]! - 0.4);
  }
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]!.parent;
    if (up < 0) continue;
    mass[up]! += mass[i]!;
    weight[up]! += weight[i]!;
    gain[up]! += gain[i]!;
  }
  let core = 0;
  for (let i = 1; i < nodes.length; i++) if (gain[i]! >= gain[core]!) core = i;

  const since = new Float64Array(n).fill(99);
  const until = new Float64Array(n).fill(99);
  const before = new Float64Array(n);
  for (let i = 1; i < n; i++) {
    since[i] = p[i - 1]! >= SURE ? 0 : Math.min(99, since[i - 1]! + 1);
    before[i] = before[i - 1]! + (p[i - 1]! >= SURE ? words[i - 1]! : 0);
  }
  for (let i = n - 2; i >= 0; i--) until[i] = p[i + 1]! >= SURE ? 0 : Math.min(99, until[i + 1]! + 1);
  const kept = n ? before[n - 1]! + (p[n - 1]! >= SURE ? words[n - 1]! : 0) : 0;

  return blocks.map((b, i) => {
    const own = Math.sqrt(words[i]! + 1);
    // Means leave the block itself out: they are what others say.
    const mean = (node: number): number => {
      if (node < 0) return -1;
      const w = weight[node]! - own;
      return w > 0.5 ? (mass[node]! - own * p[i]!) / w : -1;
    };
    const parent = nodes[b.node]?.parent ?? -1;
    const grand = nodes[parent]?.parent ?? -1;
    const great = nodes[grand]?.parent ?? -1;
    const alike = alikeWeight.get(keys[i]!)! - own;
    let up = 0;
    let at = b.node;
    while (at >= 0 && at !== core && up < 40) {
      at = nodes[at]!.parent;
      up++;
    }
    return Float64Array.of(
      p[i]!,
      p[i - 1] ?? 0,
      p[i + 1] ?? 0,
      p[i - 2] ?? 0,
      p[i + 2] ?? 0,
      p[i - 3] ?? 0,
      p[i + 3] ?? 0,
      mean(parent),
      mean(grand),
      mean(great),
      alike > 0.5 ? (alikeMass.get(keys[i]!)! - own * p[i]!) / alike : -1,
      alike,
      at === core ? 1 : 0,
      at === core ? up : 99,
      total > 0 ? Math.max(0, gain[core]!) / total : 0,
      since[i]!,
      until[i]!,
      kept ? before[i]! / kept : 0,
      kept ? (kept - before[i]! - (p[i]! >= SURE ? words[i]! : 0)) / kept : 0,
      parent >= 0 ? mass[parent]! - own * p[i]! : 0,
      total,
    );
  });
}
