// Numbers about a pair, whatever is claimed of it, for the fitted judges. Names and order are part of the weights: after any change
// here `training/drift/run` fits again.
//
//   looseRef 2, looseCand 0       two content words of the reference answered by nothing: something was left out
//   swapsContextual 9, moves 3    a passage reworded as a whole
//
// Tempting and wrong: counts alone; a long sentence has more of everything, so shares stand beside them. Linear in the tokens and
// edits, but for the answers of content words (words/answers.ts).
import type { Token } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { DOCUMENT_FEATURES, documentView, swapSense } from './document.ts';
import { STRAY_FEATURES, strayFeatures } from './exchange.ts';

export const PAIR_FEATURES = [
  'tokensRef',
  'tokensCand',
  'lengthRatio',
  'similarity',
  'dice',
  'keptRef',
  'keptCand',
  'looseRef',
  'looseCand',
  'looseWeightRef',
  'looseWeightCand',
  'swaps',
  'swapsSynonym',
  'swapsContextual',
  'inserts',
  'deletes',
  'moves',
  'longestInsert',
  'longestDelete',
  'orderShare',
  'numbersNew',
  'numbersLost',
  ...STRAY_FEATURES,
  'inContext',
  ...DOCUMENT_FEATURES,
] as const;

/** Content words of one side with how they are linked. */
interface Loose {
  readonly count: number;
  readonly content: number;
  readonly weight: number;
  readonly same: number;
  readonly numbers: number;
}

function looseOf(input: DriftInput, side: SideName): Loose {
  const links = side === 'reference' ? input.ofReference : input.ofCandidate;
  let count = 0;
  let content = 0;
  let weight = 0;
  let same = 0;
  let numbers = 0;
  input[side].tokens.forEach((t: Token, i) => {
    if (t.kind === 'punctuation') return;
    const l = links[i];
    if (t.kind === 'number' && l?.relation !== 'identical' && l?.relation !== 'number-format') numbers++;
    if (t.stop) return;
    content++;
    if (l && (l.relation === 'identical' || l.relation === 'case' || l.relation === 'inflection')) same++;
    if (l) return;
    count++;
    weight += Math.log(2 + (t.word < 0 ? input.lexicon.size : input.lexicon.rank(t.word))) / 12;
  });
  return { count, content, weight, same, numbers };
}

/** The numbers of `PAIR_FEATURES`. */
export function pairFeatures(input: DriftInput): number[] {
  const r = looseOf(input, 'reference');
  const c = looseOf(input, 'candidate');
  const n = input.reference.tokens.length;
  const m = input.candidate.tokens.length;
  let swaps = 0;
  let synonym = 0;
  let contextual = 0;
  let inserts = 0;
  let deletes = 0;
  let moves = 0;
  let longestInsert = 0;
  let longestDelete = 0;
  for (const e of input.diff.edits) {
    if (e.op === 'substitute') {
      swaps++;
      if (e.relation === 'synonym' || e.relation === 'inflection' || e.relation === 'spelling') synonym++;
      if (e.relation === 'contextual' || e.relation === 'none') contextual++;
    } else if (e.op === 'insert') {
      const size = contentIn(input.candidate.tokens, e.candidate!.from, e.candidate!.to);
      if (size > 0) inserts++;
      longestInsert = Math.max(longestInsert, size);
    } else if (e.op === 'delete') {
      const size = contentIn(input.reference.tokens, e.reference!.from, e.reference!.to);
      if (size > 0) deletes++;
      longestDelete = Math.max(longestDelete, size);
    } else if (e.op === 'move') moves++;
  }
  let ordered = 0;
  let last = -1;
  let linked = 0;
  for (const l of input.ofCandidate) {
    if (!l) continue;
    linked++;
    if (l.reference >= last) ordered++;
    last = l.reference;
  }
  return [
    n,
    m,
    m / Math.max(1, n),
    input.score.similarity,
    input.score.dice,
    r.same / Math.max(1, r.content),
    c.same / Math.max(1, c.content),
    r.count,
    c.count,
    r.weight,
    c.weight,
    swaps,
    synonym,
    contextual,
    inserts,
    deletes,
    moves,
    longestInsert,
    longestDelete,
    linked ? ordered / linked : 1,
    c.numbers,
    r.numbers,
    ...strayFeatures(input),
    Number(input.context !== null),
    ...(input.context ? documentView(input.context, input.lexicon).features : ownDocument(input, swaps, contextual)),
  ];
}

const OWN_AT = PAIR_FEATURES.indexOf('inContext');

/** The numbers of a pair in a comparison → the same pair's without one. */
export function withoutContext(input: DriftInput, pair: readonly number[]): number[] {
  const of = (name: (typeof PAIR_FEATURES)[number]) => pair[PAIR_FEATURES.indexOf(name)]!;
  return [...pair.slice(0, OWN_AT), 0, ...ownDocument(input, of('swaps'), of('swapsContextual'))];
}

/** For a lone pair the pair is the document. */
function ownDocument(input: DriftInput, swaps: number, contextual: number): number[] {
  const n = Math.max(1, input.candidate.tokens.length);
  let kept = 0;
  let swapped = 0;
  let far = 0;
  let late = 0;
  for (const e of input.diff.edits) {
    const size = e.candidate ? e.candidate.to - e.candidate.from : 0;
    if (e.op === 'keep') kept += size;
    if (e.op !== 'substitute') continue;
    swapped += size;
    const sense = swapSense(input, e, input.lexicon);
    if (sense === 'far') far++;
    else if (sense === 'late') late++;
  }
  return [
    (100 * swaps) / n,
    (100 * contextual) / n,
    kept / n,
    1,
    1,
    swapped / n,
    (100 * far) / n,
    (100 * late) / n,
    0,
    0,
  ];
}

function contentIn(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (!tokens[i]!.stop && tokens[i]!.kind !== 'punctuation') n++;
  return n;
}
