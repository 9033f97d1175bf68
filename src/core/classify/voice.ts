// Passives: "the bridge was closed by police". Spinners leave the voice of a sentence alone; writers change it.
import type { Side } from '../types.ts';

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets', 'got']);

/** A form of "be" with a past participle behind it, adverbs between. */
export function countPassives({ tokens }: Side): number {
  let n = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!BE.has(tokens[i]!.norm)) continue;
    let j = i + 1;
    while (tokens[j]?.tag === 'ADV' || tokens[j]?.tag === 'PART') j++;
    const t = tokens[j];
    if (t?.tag === 'VERB' && t.norm !== t.lemma && !t.norm.endsWith('ing')) n++;
  }
  return n;
}
