// Reasons for and against spinning, as a person would give them: what was counted, and how much it weighs.
//
// The spin model is additive, so every feature's contribution to the log-odds is exact; features that say one thing are
// summed under one reason. A contribution is measured from `baseline`, midway between spun and other documents, so that its
// sign says for which side the figure speaks.
import spinModel from '../models/spin.json' with { type: 'json' };
import type { Comparison, Evidence } from '../types.ts';
import type { Survey } from './context.ts';
import { DOCUMENT_FEATURES, type DocumentVector, spunOdds } from './document-features.ts';
import type { Facts } from './examples.ts';
import { REASONS, where } from './reasons.ts';

/** Reasons that speak of the whole document, or say themselves what they speak of. */
const WHOLE: ReadonlySet<string> = new Set(['coverage', 'sentences']);

/** Strongest first, without reasons that have nothing to say for their side. `contributions`: of each document feature to the raw sum of the spin model. */
export function evidenceOf(
  comparison: Comparison,
  survey: Survey,
  vector: DocumentVector,
  contributions: ArrayLike<number>,
): Evidence[] {
  const facts: Facts = { comparison, survey, vector };
  const baseline: Readonly<Record<string, number>> = spinModel.baseline;
  const effect = (name: string): number => {
    const at = DOCUMENT_FEATURES.indexOf(name);
    if (at < 0) return 0;
    const line = name === 'regionSpun' ? spinModel.labelScale * (spunOdds(vector.x) - spinModel.labelBaseline) : 0;
    return spinModel.scale * (contributions[at]! - (baseline[name] ?? 0)) + line;
  };
  const partly = vector.region.to - vector.region.from < survey.pairs.length;
  return REASONS.flatMap((r): Evidence[] => {
    const sum = r.features.reduce((n, name) => n + effect(name), 0);
    const place = partly && !WHOLE.has(r.id) ? `in ${where(comparison, vector)}, ` : '';
    const message = r.message(vector.counts, facts, sum > 0);
    if (message === null) return [];
    return [{ id: r.id, value: r.value(vector.counts, vector), effect: sum, message: `${place}${message}` }];
  }).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1));
}
