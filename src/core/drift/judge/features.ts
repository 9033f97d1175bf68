// Numbers about a proposal, those of its pair (`pair-features.ts`) behind them, for the fitted judges. Names and order are part of the
// weights: after any change here `training/drift/run` fits again.
//
//   "rose 3 %" → "fell 3 %"     kind:negation 1, hasRef 1, hasCand 1, refTokens 1, candTokens 1, …, pair:swaps 1, …
//
// Tempting and wrong: what a detector knows in words of its own; a model can weigh only what all claims have. Linear in the tokens of a
// pair and, for each claim, in its words, but for the answers of content words (words/answers.ts), which are squared.
import type { Token, TokenSpan } from '../../types.ts';
import { KINDS } from '../kinds.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { facingUnits } from '../words/units.ts';
import { AMONG_FEATURES, amongFeatures, EXCHANGE_FEATURES, exchangeFeatures } from './exchange.ts';
import { PAIR_FEATURES } from './pair-features.ts';
import { SENSE_FEATURES, senseOf } from './sense.ts';
import { SUBSTITUTION_FEATURES, substitutionFeatures } from './substitution.ts';

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
  ...EXCHANGE_FEATURES,
  ...AMONG_FEATURES,
  ...PAIR_FEATURES.map((f) => `pair:${f}`),
] as const;

/** The numbers of a claim, those of its pair exchanged. */
export function withPair(claim: Float64Array, pair: readonly number[]): Float64Array {
  const row = claim.slice();
  row.set(pair, PAIR_AT);
  return row;
}

const WIDTH = FINDING_FEATURES.length;

/** Where the numbers of the change and those of the pair begin. */
const SUBSTITUTION_AT = FINDING_FEATURES.indexOf(SUBSTITUTION_FEATURES[0]);

const SENSE_AT = SUBSTITUTION_AT + SUBSTITUTION_FEATURES.length;

const EXCHANGE_AT = SENSE_AT + SENSE_FEATURES.length;

const WORDS_REF = FINDING_FEATURES.indexOf('refWords');
const WORDS_CAND = FINDING_FEATURES.indexOf('candWords');

const AMONG_AT = EXCHANGE_AT + EXCHANGE_FEATURES.length;

const PAIR_AT = AMONG_AT + AMONG_FEATURES.length;

/** The numbers of `FINDING_FEATURES` for each proposal of one pair. */
export function findingFeatures(
  input: DriftInput,
  proposals: readonly Candidate[],
  pair: readonly number[],
): Float64Array[] {
  const quotes = quoteDepth(input.candidate.tokens);
  const sense = senseOf(input);
  const rows: Float64Array[] = [];
  const twins: boolean[] = [];
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
    twins.push(twin < i);
    if (twin < i) row.set(rows[twin]!.subarray(SUBSTITUTION_AT, PAIR_AT), SUBSTITUTION_AT);
    else {
      const units = facingUnits(input.lexicon, input.reference.tokens, input.candidate.tokens, {
        reference: r,
        candidate: c,
      });
      row.set(substitutionFeatures(input, r, c, units), SUBSTITUTION_AT);
      row.set(sense(r, c), SENSE_AT);
      row.set(exchangeFeatures(input, r, c, units), EXCHANGE_AT);
    }
    row.set(pair, PAIR_AT);
    rows.push(row);
  });
  const faces = (row: Float64Array) => row[WORDS_REF]! > 0 && row[WORDS_CAND]! > 0;
  const among = amongFeatures(
    rows.map((row) => (faces(row) ? row[EXCHANGE_AT] : undefined)),
    twins,
  );
  among.forEach((numbers, i) => {
    rows[i]!.set(numbers, AMONG_AT);
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
