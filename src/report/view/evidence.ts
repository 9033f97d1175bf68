// Evidence, strongest first. Where it is about a part of the text, each message begins with that part; people are told once.
import type { Evidence } from '../../core/index.ts';

/** Less than this, in log-odds, speaks for neither side. */
const LEAST = 0.05;

const PLACE = /^in (sentences? \d+(?: to \d+)?), /;

export interface EvidenceView {
  /** "sentences 9 to 16": what the figures are about; null: the whole text. */
  readonly place: string | null;
  readonly items: readonly Evidence[];
}

export function evidenceView(evidence: readonly Evidence[]): EvidenceView {
  const items = evidence
    .filter((e) => Math.abs(e.effect) >= LEAST)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const place = items.map((e) => PLACE.exec(e.message)?.[1]).find((p) => p !== undefined) ?? null;
  return { place, items: items.map((e) => ({ ...e, message: e.message.replace(PLACE, '') })) };
}

/** The sentence that says it. */
export const placeWords = (place: string): string =>
  `The figures are of ${place}, the part that looks most like spinning.`;
