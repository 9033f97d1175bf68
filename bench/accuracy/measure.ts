// How well one report meets the labels of its article: links, pair labels, verdict, drift.
// A link is (candidate sentence, reference sentence). Sentences of the tool are matched to labelled ones by their letters, so
// that another way of splitting costs only what it gets wrong. A finding hits a mark when it points into the same sentence, its
// span shares at least half of the shorter span, and it is not a shrug (at most four times the marked span plus 20 letters).
import type { Finding, Report, Sentence } from '../../src/core/index.ts';
import type { DriftMark, Family, LabelledSentence } from './family.ts';

export interface ArticleCounts {
  readonly family: string;
  readonly variant: string;
  readonly links: { readonly right: number; readonly found: number; readonly gold: number };
  readonly labels: { readonly right: number; readonly all: number };
  readonly verdictRight: boolean;
  readonly spin: number;
  readonly spun: boolean;
  readonly major: { readonly gold: number; readonly hit: number; readonly found: number; readonly foundRight: number };
  readonly kinds: { readonly right: number; readonly all: number };
  readonly aligned: number;
  readonly faithful: boolean;
  /** One line per error, for reading. */
  readonly errors: readonly string[];
}

const FAITHFUL = new Set(['verbatim', 'edited', 'tightened', 'rewrite']);
const NOT_DRIFT = new Set(['spin', 'evasion', 'provenance']);

export function measureArticle(family: Family, variantName: string, report: Report): ArticleCounts {
  const variant = family.variants[variantName]!;
  const candidateIds = locate(report.candidate.sentences, variant.sentences);
  const referenceIds = locate(report.reference.sentences, family.reference.sentences);
  const links = new Set<string>();
  const labelOf = new Map<string, string>();
  const errors: string[] = [];
  for (const pair of report.pairs)
    for (const c of pair.candidate.flatMap((id) => candidateIds.get(id) ?? [])) {
      labelOf.set(c, pair.label);
      for (const r of pair.reference.flatMap((id) => referenceIds.get(id) ?? [])) links.add(`${c} ${r}`);
    }
  const gold = new Set(variant.sentences.flatMap((s) => s.ref.map((r) => `${s.id} ${r}`)));
  for (const g of gold) if (!links.has(g)) errors.push(`link missed ${g}`);
  for (const l of links) if (!gold.has(l)) errors.push(`link false ${l}`);
  const aligned = variant.sentences.filter((s) => s.ref.length > 0);
  for (const s of aligned)
    if (labelOf.has(s.id) && labelOf.get(s.id) !== s.label)
      errors.push(`label ${s.id} is ${s.label}, said ${labelOf.get(s.id)}`);

  const findings = report.findings.filter((f) => !NOT_DRIFT.has(f.kind) && f.candidate && f.pair !== null);
  const hits = (f: Finding, d: DriftMark, s: LabelledSentence) => spanHit(f, d, s, family, report, candidateIds);
  const used = new Set<Finding>();
  let majorHit = 0;
  let kindHit = 0;
  const marks = variant.sentences.flatMap((s) => s.drift.map((d) => ({ s, d })));
  for (const { s, d } of marks) {
    const right = findings.filter((f) => hits(f, d, s));
    for (const f of right) used.add(f);
    if (right.some((f) => f.kind === d.kind)) kindHit++;
    if (d.severity !== 'major') continue;
    if (right.length > 0) majorHit++;
    else errors.push(`drift missed ${s.id} ${d.kind}: “${d.text}” ← “${d.ref}”`);
  }
  const major = findings.filter((f) => f.severity === 'major');
  for (const f of major)
    if (!used.has(f)) errors.push(`drift false ${f.kind}: “${f.candidate?.text}” ← “${f.reference?.text ?? ''}”`);
  const wanted = variant.verdict === 'rewrite' ? 'rewritten' : variant.verdict;
  if (wanted !== report.verdict.label)
    errors.push(`verdict is ${wanted}, said ${report.verdict.label} (spin ${report.verdict.spin})`);
  return {
    family: family.id,
    variant: variantName,
    links: { right: [...links].filter((l) => gold.has(l)).length, found: links.size, gold: gold.size },
    labels: { right: aligned.filter((s) => labelOf.get(s.id) === s.label).length, all: aligned.length },
    verdictRight: wanted === report.verdict.label,
    spin: report.verdict.spin,
    spun: variant.verdict === 'spun',
    major: {
      gold: marks.filter(({ d }) => d.severity === 'major').length,
      hit: majorHit,
      found: major.length,
      foundRight: major.filter((f) => used.has(f)).length,
    },
    kinds: { right: kindHit, all: marks.length },
    aligned: aligned.length,
    faithful: FAITHFUL.has(variantName),
    errors,
  };
}

export interface Figures {
  readonly linkF1: number;
  readonly labelAccuracy: number;
  readonly verdictAccuracy: number;
  readonly driftRecall: number;
  readonly findingPrecision: number;
  readonly driftKindRecall: number;
  /** Major findings per 100 aligned sentences of faithful articles; null when there are none among the counts. */
  readonly falsePer100: number | null;
}

/** Pools counts into the figures of the results table. */
export function pool(counts: readonly ArticleCounts[]): Figures {
  const sum = (f: (c: ArticleCounts) => number) => counts.reduce((n, c) => n + f(c), 0);
  const ratio = (a: number, b: number) => (b === 0 ? 1 : a / b);
  const faithful = counts.filter((c) => c.faithful);
  return {
    linkF1: ratio(
      2 * sum((c) => c.links.right),
      sum((c) => c.links.found + c.links.gold),
    ),
    labelAccuracy: ratio(
      sum((c) => c.labels.right),
      sum((c) => c.labels.all),
    ),
    verdictAccuracy: ratio(
      sum((c) => Number(c.verdictRight)),
      counts.length,
    ),
    driftRecall: ratio(
      sum((c) => c.major.hit),
      sum((c) => c.major.gold),
    ),
    findingPrecision: ratio(
      sum((c) => c.major.foundRight),
      sum((c) => c.major.found),
    ),
    driftKindRecall: ratio(
      sum((c) => c.kinds.right),
      sum((c) => c.kinds.all),
    ),
    falsePer100:
      faithful.length === 0
        ? null
        : (100 * faithful.reduce((n, c) => n + c.major.found, 0)) / faithful.reduce((n, c) => n + c.aligned, 0),
  };
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Sentence id of the tool → ids of the labelled sentences that it covers by half, or lies in by half. */
export function locate(
  sentences: readonly Sentence[],
  labelled: readonly { id: string; text: string }[],
): Map<number, string[]> {
  const spans: { from: number; to: number; id: string }[] = [];
  let all = '';
  for (const l of labelled) {
    const t = letters(l.text);
    spans.push({ from: all.length, to: all.length + t.length, id: l.id });
    all += t;
  }
  const map = new Map<number, string[]>();
  let cursor = 0;
  for (const s of sentences) {
    const t = letters(s.text);
    if (t === '') continue;
    const ahead = all.indexOf(t, cursor);
    const at = ahead < 0 ? all.indexOf(t) : ahead;
    if (at < 0) continue;
    cursor = at + t.length;
    const covered = spans.filter(({ from, to }) => {
      const shared = Math.min(to, at + t.length) - Math.max(from, at);
      return shared > 0 && shared >= 0.5 * Math.min(to - from, t.length);
    });
    map.set(
      s.id,
      covered.map((c) => c.id),
    );
  }
  return map;
}

export function spanHit(
  f: Pick<Finding, 'pair' | 'candidate' | 'reference'>,
  d: DriftMark,
  s: LabelledSentence,
  family: Family,
  report: { readonly pairs: readonly { readonly id: number; readonly candidate: readonly number[] }[] },
  ids: Map<number, string[]>,
): boolean {
  const pair = report.pairs.find((p) => p.id === f.pair);
  if (!pair?.candidate.some((c) => ids.get(c)?.includes(s.id))) return false;
  const short = (text: string, mark: string) => letters(text).length <= 4 * letters(mark).length + 20;
  if (f.candidate?.text && short(f.candidate.text, d.text) && shareHalf(s.text, f.candidate.text, d.text)) return true;
  if (!f.reference?.text || !d.ref || !short(f.reference.text, d.ref)) return false;
  const source = family.reference.sentences.filter((r) => s.ref.includes(r.id));
  return shareHalf(source.map((r) => r.text).join(' '), f.reference.text, d.ref);
}

/** Do two substrings of a text share at least half of the shorter one at some place? */
function shareHalf(text: string, a: string, b: string): boolean {
  const [hay, x, y] = [letters(text), letters(a), letters(b)];
  if (x === '' || y === '') return false;
  for (let i = hay.indexOf(x); i >= 0; i = hay.indexOf(x, i + 1))
    for (let j = hay.indexOf(y); j >= 0; j = hay.indexOf(y, j + 1))
      if (Math.min(i + x.length, j + y.length) - Math.max(i, j) >= 0.5 * Math.min(x.length, y.length)) return true;
  return false;
}

/** Area under the ROC curve of `[score, positive]`; null without both classes. */
export function rocArea(scored: readonly (readonly [number, boolean])[]): number | null {
  const positives = scored.filter(([, y]) => y).map(([s]) => s);
  const negatives = scored.filter(([, y]) => !y).map(([s]) => s);
  if (positives.length === 0 || negatives.length === 0) return null;
  let wins = 0;
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}
