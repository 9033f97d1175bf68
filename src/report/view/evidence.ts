// Evidence, strongest first, and the part of the text that it is about; people are told the part once.
import type { Evidence } from '../../core/index.ts';
import { sentencesWords } from './sentences.ts';

/** Less than this, in log-odds, speaks for neither side. */
const LEAST = 0.05;

interface EvidenceView {
  /** First and last sentence id of what the figures are about; null: the whole text. */
  readonly place: readonly [number, number] | null;
  readonly items: readonly Evidence[];
}

export function evidenceView(evidence: readonly Evidence[]): EvidenceView {
  const items = evidence
    .filter((e) => Math.abs(e.effect) >= LEAST)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return { place: items.find((e) => e.sentences !== null)?.sentences ?? null, items };
}

/** The sentence that says it. */
export const placeWords = (place: readonly [number, number]): string =>
  `The figures are of ${sentencesWords(place)}, the part that looks most like spinning.`;
