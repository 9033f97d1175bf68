// Two pictures of the whole: a strip of the candidate by label and severity, and the alignment of both texts.
import type { Report, Sentence, Severity } from '../../core/index.ts';
import { type Html, html } from './markup.ts';

/** Units of the strip's width; it is stretched to the page. */
const STRIP = 1000;
/** Side of the alignment picture, in its own units. */
const PICTURE = 240;
/** Marks thinner than this would not be seen. */
const LEAST = 2;

/** Height of a stretch by label: the more was done to a sentence, the taller, so that shape says what colour says. */
const HEIGHTS: Record<string, number> = {
  furniture: 2,
  copied: 5,
  edited: 8,
  rewritten: 11,
  spun: 14,
  'only-candidate': 3,
};

const RANK: Record<Severity, number> = { info: 0, minor: 1, major: 2 };

/** The candidate from its first to its last sentence; each stretch leads to its row by the page's script. */
export function stripSvg(report: Report): Html {
  const { candidate, pairs, findings } = report;
  const length = Math.max(1, candidate.text.length);
  const x = (offset: number) => Math.round((offset / length) * STRIP * 10) / 10;
  const labels = new Map<number, { label: string; row: string }>();
  for (const p of pairs) for (const id of p.candidate) labels.set(id, { label: p.label, row: `p${p.id}` });
  const stretches = candidate.sentences.map((s) => {
    const own = s.role === 'furniture' ? { label: 'furniture', row: '' } : { label: 'only-candidate', row: `c${s.id}` };
    const { label, row } = labels.get(s.id) ?? own;
    const width = Math.max(1, x(s.end) - x(s.start) - 0.6);
    const height = HEIGHTS[label] ?? 3;
    return html`<rect class="b-${label}" data-row="${row}" x="${x(s.start)}" y="${24 - height}" width="${round(width)}" height="${height}"><title>${s.id + 1}: ${label.replace('-', ' in the ')}</title></rect>`;
  });
  const marks = [...findings]
    .filter((f) => f.candidate)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map((f) => {
      const at = x(f.candidate!.start);
      // Grave findings are tall, slight ones short: height says what colour says.
      const height = f.severity === 'major' ? 9 : f.severity === 'minor' ? 5 : 3;
      return html`<rect class="s-${f.severity}" x="${at}" y="${9 - height}" width="${LEAST}" height="${height}"/>`;
    });
  return html`<svg class="strip" viewBox="0 0 ${STRIP} 24" preserveAspectRatio="none" role="img" aria-label="The candidate from start to end: how each sentence was made, and where findings are">${stretches}${marks}</svg>`;
}

/** Reference from left to right, candidate from top to bottom: the diagonal is a text in its old order. */
export function alignmentSvg(report: Report): Html {
  const { candidate, reference, pairs } = report;
  const scale = (length: number) => (offset: number) => round((offset / Math.max(1, length)) * PICTURE);
  const x = scale(reference.text.length);
  const y = scale(candidate.text.length);
  const box = (side: readonly Sentence[], ids: readonly number[], to: (n: number) => number) => {
    const first = side[ids[0] ?? -1];
    const last = side[ids.at(-1) ?? -1];
    if (!first || !last) return null;
    return { at: to(first.start), size: round(Math.max(LEAST + 1, to(last.end) - to(first.start))) };
  };
  const marks = pairs.flatMap((p) => {
    const h = box(reference.sentences, p.reference, x);
    const v = box(candidate.sentences, p.candidate, y);
    if (!h || !v) return [];
    return [
      html`<rect class="b-${p.label}${p.moved ? ' is-moved' : null}" data-row="p${p.id}" x="${h.at}" y="${v.at}" width="${h.size}" height="${v.size}"/>`,
    ];
  });
  const paired = (side: 'candidate' | 'reference') => new Set(pairs.flatMap((p) => p[side]));
  const inC = paired('candidate');
  const inR = paired('reference');
  const ticks = [
    ...reference.sentences
      .filter((s) => s.role !== 'furniture' && !inR.has(s.id))
      .map(
        (s) =>
          html`<rect class="b-only-reference" x="${x(s.start)}" y="-8" width="${Math.max(LEAST, x(s.end) - x(s.start))}" height="5"/>`,
      ),
    ...candidate.sentences
      .filter((s) => s.role !== 'furniture' && !inC.has(s.id))
      .map(
        (s) =>
          html`<rect class="b-only-candidate" x="-8" y="${y(s.start)}" width="5" height="${Math.max(LEAST, y(s.end) - y(s.start))}"/>`,
      ),
  ];
  const moved = pairs.filter((p) => p.moved).length;
  const label = `Alignment: reference from left to right, candidate from top to bottom; ${pairs.length} pairs, ${moved} moved`;
  return html`<svg class="picture" viewBox="-10 -10 ${PICTURE + 12} ${PICTURE + 12}" role="img" aria-label="${label}"><rect class="frame" width="${PICTURE}" height="${PICTURE}"/><path class="diagonal" d="M0 0L${PICTURE} ${PICTURE}"/>${marks}${ticks}</svg>`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
