// The languages whose numbers, dates, negations and quotations are read; English is built into the stages themselves.
import { de } from './de/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './types.ts';
import { ACROSS, SEVERAL, UNKNOWN } from './unknown.ts';

export const PACKS: readonly LanguagePack[] = [de, fr, es];

/** The pack of a language code; null for English, which needs none. */
export const packOf = (code: string): LanguagePack | null =>
  code === 'en' ? null : (PACKS.find((p) => p.code === code) ?? (code === SEVERAL ? ACROSS : UNKNOWN));
