// Numbers about a proposal and about its pair, for the fitted judges. Names and order are part of the weights: after any
// change here `training/drift/run` fits again.
//
//   "rose 3 %" → "fell 3 %"     kind:negation 1, hasRef 1, hasCand 1, refTokens 1, candTokens 1, …, pair:swaps 1, …
//
// Tempting and wrong: what a detector knows in words of its own; a model can weigh only what all claims have. Linear in the tokens of a
// pair and, for each claim, in its words.
import type { DriftKind, Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { DOCUMENT_FEATURES, documentView, swapSense } from './document.ts';
import { SENSE_FEATURES, senseOf } from './sense.ts';
import { SUBSTITUTION_FEATURES, substitutionFeatures } from './substitution.ts';

export const KINDS: readonly DriftKind[] = [
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'negation',
  'modality',
  'quantity',
  'relation',
  'role',
  'predicate',
  'garbled',
  'addition',
  'omission',
];

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
  'inContext',
  ...DOCUMENT_FEATURES,
] as const;

export const FINDING_FEATURES = [
  ...KINDS.map((k) => `kind:${k}`),
  'strength',
  'major',
  'certain',
  'hasRef',
  'hasCand',
  'refTokens',
  'candTokens',
  'quoted',
  'proposals',
  'proposalsHere',
  'tokensBetween',
  'atStart',
  ...SUBSTITUTION_FEATURES,
  ...SENSE_FEATURES,
  ...PAIR_FEATURES.map((f) => `pair:${f}`),
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

/** The numbers of a claim, those of its pair exchanged. */
export function withPair(claim: Float64Array, pair: readonly number[]): Float64Array {
  const row = claim.slice();
  row.set(pair, PAIR_AT);
  return row;
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

const WIDTH = FINDING_FEATURES.length;
/** Where the numbers of the change and those of the pair begin. */
const SUBSTITUTION_AT = FINDING_FEATURES.indexOf(SUBSTITUTION_FEATURES[0]);
const SENSE_AT = SUBSTITUTION_AT + SUBSTITUTION_FEATURES.length;
const PAIR_AT = SENSE_AT + SENSE_FEATURES.length;

/** The numbers of `FINDING_FEATURES` for each proposal of one pair. */
export function findingFeatures(
  input: DriftInput,
  proposals: readonly Candidate[],
  pair: readonly number[],
): Float64Array[] {
  const quotes = quoteDepth(input.candidate.tokens);
  const sense = senseOf(input);
  const rows: Float64Array[] = [];
  // One array for all: each of its own would cost as much as half of what stands in it.
  const all = new Float64Array(proposals.length * WIDTH);
  proposals.forEach((x, i) => {
    const row = all.subarray(i * WIDTH, (i + 1) * WIDTH);
    const { reference: r, candidate: c } = x;
    row[KINDS.indexOf(x.kind)] = 1;
    let at = KINDS.length;
    row[at++] = x.strength;
    row[at++] = Number(x.severity === 'major');
    row[at++] = Number(x.certain === true);
    row[at++] = Number(r !== null);
    row[at++] = Number(c !== null);
    row[at++] = r ? r.to - r.from : 0;
    row[at++] = c ? c.to - c.from : 0;
    row[at++] = c ? quotes[c.from]! : 0;
    row[at++] = proposals.length;
    row[at++] = neighbours(x, proposals);
    const n = Math.max(1, input.reference.tokens.length);
    const m = Math.max(1, input.candidate.tokens.length);
    row[at++] = r && c ? Math.abs(r.from / n - c.from / m) : 0;
    row[at++] = c ? c.from / m : 0;
    // Several kinds often claim the same words.
    const twin = proposals.findIndex((y) => isSameSpan(y.reference, r) && isSameSpan(y.candidate, c));
    if (twin < i) row.set(rows[twin]!.subarray(SUBSTITUTION_AT, PAIR_AT), SUBSTITUTION_AT);
    else {
      row.set(substitutionFeatures(input, r, c), SUBSTITUTION_AT);
      row.set(sense(r, c), SENSE_AT);
    }
    row.set(pair, PAIR_AT);
    rows.push(row);
  });
  return rows;
}

function isSameSpan(a: TokenSpan | null, b: TokenSpan | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

function neighbours(x: Candidate, proposals: readonly Candidate[]): number {
  let n = 0;
  for (const y of proposals) if (y !== x && near(x, y)) n++;
  return n;
}

/** Proposals within three tokens of each other: spinner damage comes in clusters. */
function near(a: Candidate, b: Candidate): boolean {
  const x = a.candidate ?? null;
  const y = b.candidate ?? null;
  return x !== null && y !== null && x.from <= y.to + 3 && y.from <= x.to + 3;
}

/** 1 for tokens between quotation marks, 0 outside. */
function quoteDepth(tokens: readonly Token[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!.text;
    if (t === '“' || (t === '"' && !open)) open = true;
    else if (t === '”' || t === '"') open = false;
    out[i] = Number(open);
  }
  return out;
}
