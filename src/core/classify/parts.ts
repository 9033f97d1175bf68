// Which parts of the candidate were made how: runs of sentences under one label.
//
//   sentence   c c c e c s s c s a a a      c = copied, e = edited, s = spun, a = own text without a partner
//   parts      copied——  spun———  added
//
// The tempting wrong answer starts a new part at every change of label: an edited article then falls into thirty parts.
// Viterbi over the labels instead, with a price for every change of state, in which an edited part may hold copied
// sentences and a spun part may leave one alone. Cost: sentences × 25.
import type { VerdictPart } from '../types.ts';
import type { LabelOdds } from './document-features.ts';

const STATES = ['copied', 'edited', 'spun', 'rewritten', 'added'] as const;
type State = (typeof STATES)[number];

/** One body sentence of the candidate. */
interface LabelledSentence {
  readonly id: number;
  readonly words: number;
  /** Null: in no pair. */
  readonly odds: LabelOdds | null;
}

/** Price of a change of state: a part must be borne out by about two clear sentences. */
const SWITCH = 4;
/** How likely a sentence of each kind (rows) stands in a part of each state (columns): rough, from the families. */
const HOLDS: readonly (readonly number[])[] = [
  // copied edited spun rewritten added
  [0.97, 0.45, 0.06, 0.03, 0.01],
  [0.03, 0.54, 0.08, 0.04, 0.01],
  [0.004, 0.03, 0.85, 0.1, 0.02],
  [0.004, 0.03, 0.05, 0.8, 0.04],
  [0.02, 0.02, 0.03, 0.12, 0.96],
];

/** Parts in candidate order, without gaps between the sentences given; shares are of their words. */
export function partsOf(sentences: readonly LabelledSentence[]): VerdictPart[] {
  if (!sentences.length) return [];
  const n = sentences.length;
  const from = new Uint8Array(n * STATES.length);
  let score = new Float64Array(STATES.length);
  sentences.forEach((s, i) => {
    const next = new Float64Array(STATES.length);
    // A sentence of six words says less than one of thirty.
    const weight = Math.min(1, 0.3 + s.words / 15);
    let best = 0;
    for (let k = 1; k < STATES.length; k++) if (score[k]! > score[best]!) best = k;
    for (let k = 0; k < STATES.length; k++) {
      const stays = score[k]! >= score[best]! - SWITCH;
      from[i * STATES.length + k] = stays ? k : best;
      next[k] = (stays ? score[k]! : score[best]! - SWITCH) + weight * Math.log(emission(s, k));
    }
    score = next;
  });
  const path = new Array<State>(n);
  let k = score.indexOf(Math.max(...score));
  for (let i = n - 1; i >= 0; i--) {
    path[i] = STATES[k]!;
    k = from[i * STATES.length + k]!;
  }
  return runsOf(sentences, trimmed(sentences, path));
}

/** A part begins and ends with a sentence that has a source: what stands at its rim without one is added, be it a single sentence. */
function trimmed(sentences: readonly LabelledSentence[], path: readonly State[]): State[] {
  const out = [...path];
  for (let i = 0; i < out.length; i++)
    if (!sentences[i]!.odds && (i === 0 || out[i - 1] === 'added' || out[i - 1] !== path[i])) out[i] = 'added';
  for (let i = out.length - 1; i >= 0; i--)
    if (!sentences[i]!.odds && (i === out.length - 1 || out[i + 1] === 'added' || out[i + 1] !== path[i]))
      out[i] = 'added';
  return out;
}

function emission(s: LabelledSentence, state: number): number {
  if (!s.odds) return HOLDS[4]![state]!;
  let p = 0;
  for (let kind = 0; kind < 4; kind++) p += s.odds[kind]! * HOLDS[kind]![state]!;
  return Math.max(p, 1e-3);
}

function runsOf(sentences: readonly LabelledSentence[], path: readonly State[]): VerdictPart[] {
  const total = Math.max(
    1,
    sentences.reduce((n, s) => n + s.words, 0),
  );
  const out: VerdictPart[] = [];
  let words = 0;
  let first = 0;
  sentences.forEach((s, i) => {
    words += s.words;
    if (path[i + 1] === path[i]) return;
    out.push({ label: path[i]!, sentences: [sentences[first]!.id, s.id], share: words / total });
    words = 0;
    first = i + 1;
  });
  return out;
}
