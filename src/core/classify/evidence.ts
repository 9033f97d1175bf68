// Reasons for and against spinning, as a person would give them: what was counted, and how much it weighs.
//
// The spin model is additive, so every feature's contribution to the log-odds is exact; features that say one thing are
// summed under one reason. A contribution is measured from `baseline`, midway between spun and other documents, so that its
// sign says for which side the figure speaks.
import spinModel from '../models/spin.json' with { type: 'json' };
import type { Comparison, Evidence } from '../types.ts';
import type { Survey } from './context.ts';
import { DOCUMENT_FEATURES, type DocumentVector, spunOdds } from './document-features.ts';
import { per } from './ratios.ts';
import { type Facts, REASONS } from './reasons/index.ts';
import { listed, percent } from './reasons/wording.ts';

/**
 * Strongest first. Reasons whose words would speak for the other side are one item, `other`, so that all effects still add up.
 * @param contributions of each document feature to the raw sum of the spin model
 * @param doubt what the text loses, in log-odds, because a person may have worded it anew; 0: nothing
 */
export function evidenceOf(
  comparison: Comparison,
  survey: Survey,
  vector: DocumentVector,
  contributions: ArrayLike<number>,
  doubt: number,
): Evidence[] {
  const facts: Facts = { comparison, survey, vector };
  const baseline: Readonly<Record<string, number>> = spinModel.baseline;
  const effect = (name: string): number => {
    const at = DOCUMENT_FEATURES.indexOf(name);
    if (at < 0) return 0;
    const line = name === 'regionSpun' ? spinModel.labelScale * (spunOdds(vector.x) - spinModel.labelBaseline) : 0;
    return spinModel.scale * (contributions[at]! - (baseline[name] ?? 0)) + line;
  };
  const part = isPart(comparison, vector) ? sentencesOf(comparison, vector) : null;
  const told: Evidence[] = [];
  const others: { topic: string; effect: number }[] = [];
  for (const r of REASONS) {
    const sum = r.features.reduce((n, name) => n + effect(name), 0);
    const message = r.message(vector.counts, facts, sum > 0);
    if (message === null) others.push({ topic: r.topic, effect: sum });
    else
      told.push({
        id: r.id,
        value: r.value(vector.counts, vector),
        effect: sum,
        message,
        sentences: part,
      });
  }
  return [...told, ...together(others, part), ...doubted(doubt, vector, part)].sort(byStrength);
}

/** Less than this, in log-odds, is not worth a name. */
const NAMED = 0.05;

/** What says nothing by itself, as one item. */
function together(others: readonly { topic: string; effect: number }[], sentences: Evidence['sentences']): Evidence[] {
  const named = others.filter((o) => Math.abs(o.effect) >= NAMED);
  const effect = others.reduce((n, o) => n + o.effect, 0);
  if (named.length === 0) return [];
  const message = `what says little by itself, taken together: ${listed(named.map((o) => o.topic))}`;
  return [{ id: 'other', value: named.length, effect, message, sentences }];
}

function doubted(effect: number, { counts: n }: DocumentVector, sentences: Evidence['sentences']): Evidence[] {
  if (effect === 0) return [];
  const anew = per(n.rewordedWords, n.rWords + n.cWords);
  const message = `${percent(anew)} of the words stand in passages worded anew: a person who rewrites sentence by sentence leaves the same traces`;
  return [{ id: 'worded-anew', value: anew, effect, message, sentences }];
}

const byStrength = (a: Evidence, b: Evidence): number =>
  Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1);

/** Whether text that was compared stands outside of what the figures are about. A headline alone is none: it is worded by other people. */
function isPart({ pairs, candidate }: Comparison, { region }: DocumentVector): boolean {
  const outside = [...pairs.slice(0, region.from), ...pairs.slice(region.to)];
  return outside.some(({ pair }) => pair.candidate.some((id) => candidate.sentences[id]!.role !== 'title'));
}

/** The part that the figures are about. */
function sentencesOf({ pairs }: Comparison, { region }: DocumentVector): readonly [number, number] {
  return [pairs[region.from]!.pair.candidate[0]!, pairs[region.to - 1]!.pair.candidate.at(-1)!];
}
