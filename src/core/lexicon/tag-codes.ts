// How tags of a word are packed, shared by the builder and the reader: four bytes, each the index of a tag (high half) and
// −2·log2 of its share (low half), most frequent first; 0xff is no tag.
import type { Tag } from '../types.ts';

export const TAGS: readonly Tag[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CONJ',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'SYM',
];

/** Nats of one step of a packed share: half a bit. */
export const TAG_STEP = Math.LN2 / 2;
export const NO_TAG = 0xff;
/** Packed: nothing known. */
export const NO_TAGS = 0xffff_ffff;

export function packTags(weights: ReadonlyMap<Tag, number>): number {
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  const best = [...weights]
    .filter(([tag]) => TAGS.includes(tag))
    .sort((a, b) => b[1] - a[1] || TAGS.indexOf(a[0]) - TAGS.indexOf(b[0]))
    .slice(0, 4);
  let packed = 0;
  for (let k = 3; k >= 0; k--) {
    const entry = best[k];
    const steps = entry ? Math.round((-2 * Math.log(entry[1] / total)) / Math.LN2) : 99;
    packed = (packed << 8) | (entry && steps < 15 ? (TAGS.indexOf(entry[0]) << 4) | steps : NO_TAG);
  }
  return packed >>> 0;
}

/** Inside the model possessives count as determiners: "their plan" must not make "they plan" a noun. They leave it as pronouns. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
