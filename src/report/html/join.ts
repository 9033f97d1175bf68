// The ribbon between the two texts of a row: one band a correspondence, so that a split fans out and a merge runs together.
//
// Heights are not known when the page is written, so sentences take their share of the row by their length: close to
// what is drawn, since both columns have the same width, and it needs no script, prints, and survives resizing.
import type { SentenceRuns } from '../view/runs.ts';
import { type Html, html } from './markup.ts';

/** Units of the drawing's box; it is stretched to the row. */
const BOX = 100;

export function joinSvg(left: readonly SentenceRuns[], right: readonly SentenceRuns[]): Html {
  const longest = Math.max(1, length(left), length(right));
  const bands = left.length > 1 && right.length > 1 ? [[left, right] as const] : pairsOf(left, right);
  const drawn = bands.map(([l, r]) => {
    const [l0, l1] = extent(left, l, longest);
    const [r0, r1] = extent(right, r, longest);
    return html`<path d="M0 ${l0}C50 ${l0} 50 ${r0} ${BOX} ${r0}V${r1}C50 ${r1} 50 ${l1} 0 ${l1}z"/>`;
  });
  return html`<svg class="join" viewBox="0 0 ${BOX} ${BOX}" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}

/** One to many: a band from each of the many; the one is shared out by their lengths. */
function pairsOf(left: readonly SentenceRuns[], right: readonly SentenceRuns[]) {
  if (left.length === 1) return right.map((r) => [share(left, right, r), [r]] as const);
  return left.map((l) => [[l], share(right, left, l)] as const);
}

/** A slice of `one` in proportion to the place of `part` among `many`, as a range of pseudo sentences. */
function share(one: readonly SentenceRuns[], many: readonly SentenceRuns[], part: SentenceRuns): Slice {
  const whole = Math.max(1, length(many));
  const before = length(many.slice(0, many.indexOf(part)));
  return { of: one, from: before / whole, to: (before + length([part])) / whole };
}

interface Slice {
  readonly of: readonly SentenceRuns[];
  readonly from: number;
  readonly to: number;
}

function extent(side: readonly SentenceRuns[], part: readonly SentenceRuns[] | Slice, longest: number) {
  const scale = (x: number) => Math.round((x / longest) * BOX * 10) / 10;
  // Bands of the same row keep a hair's breadth between them.
  const gap = 1;
  if ('of' in part) {
    const whole = length(part.of);
    return [scale(whole * part.from) + gap, Math.max(gap * 2, scale(whole * part.to) - gap)] as const;
  }
  const start = length(side.slice(0, side.indexOf(part[0]!)));
  return [scale(start) + gap, Math.max(gap * 2, scale(start + length(part)) - gap)] as const;
}

const length = (sentences: readonly SentenceRuns[]): number =>
  sentences.reduce((sum, s) => sum + s.sentence.text.length, 0);
