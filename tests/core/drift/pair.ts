// One pair of sentences through the real stages, for the tests of the kinds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { findDrifts, proposalsOf } from '../../../src/core/drift/index.ts';
import { driftInput } from '../../../src/core/drift/input.ts';
import { textOf } from '../../../src/core/drift/pair/wording.ts';
import type { Candidate, DriftInput } from '../../../src/core/drift/types.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import type { Lexicon } from '../../../src/core/lexicon/types.ts';
import { score } from '../../../src/core/score/index.ts';
import type { DriftKind, PairDrift } from '../../../src/core/types.ts';

let loaded: Lexicon | undefined;

/** The built lexicon; `npm run build` makes it. */
export function lexicon(): Lexicon {
  loaded ??= loadLexicon(readFileSync(join(import.meta.dirname, '../../../dist/lexicon.bin')));
  return loaded;
}

function analysed(reference: string, candidate: string) {
  const text = { reference: annotateText(reference, lexicon()), candidate: annotateText(candidate, lexicon()) };
  const d = diff(text, lexicon());
  return { text, diff: d, score: score(text, d, lexicon()) };
}

/** A lone pair as the detectors see it. */
export const inputOf = (reference: string, candidate: string): DriftInput =>
  driftInput(analysed(reference, candidate), lexicon(), null);

/** Proposals of one kind, as "reference → candidate" with their strength and message. */
export function proposals(kind: DriftKind, reference: string, candidate: string) {
  const input = inputOf(reference, candidate);
  return proposalsOf([input])[0]!
    .filter((x: Candidate) => x.kind === kind)
    .map((x) => ({
      change: `${textOf(input.reference, x.reference)} → ${textOf(input.candidate, x.candidate)}`,
      severity: x.severity,
      strength: x.strength,
      message: x.message,
      certain: x.certain === true,
    }));
}

/** What the drift stage says of a lone pair. */
export function drift(reference: string, candidate: string): PairDrift {
  return findDrifts([analysed(reference, candidate)], lexicon(), null)[0]!;
}

/** The grave findings of a lone pair, as a reader is told them. */
export const majors = (reference: string, candidate: string): readonly string[] =>
  drift(reference, candidate)
    .drifts.filter((x) => x.severity === 'major')
    .map((x) => x.message);

/** The same without those of swapped words, which are the fitted judge's matter and no rule's. */
export const gravely = (reference: string, candidate: string): readonly string[] =>
  drift(reference, candidate)
    .drifts.filter((x) => x.severity === 'major' && x.kind !== 'predicate')
    .map((x) => x.message);

/** Whatever a reader is told of a lone pair. */
export const told = (reference: string, candidate: string): readonly string[] =>
  drift(reference, candidate).drifts.map((x) => x.message);

/** What the rules propose of a lone pair, before the fitted judge weighs it; notes count for nothing. */
export const proposed = (reference: string, candidate: string): readonly string[] =>
  proposalsOf([inputOf(reference, candidate)])[0]!
    .filter((x) => x.severity !== 'info')
    .map((x) => x.message);
