// Pairs that say word for word what others before them say. A page that repeats one sentence twenty thousand times makes as
// many pairs of it, and nothing is learnt from the last one that the first did not tell; a real article repeats a line a few
// times ("Read more"), so the first `LIMITS.equalPairs` of a kind are all looked at by themselves. Linear in the pairs.
import { LIMITS } from './options.ts';
import type { AnnotatedDocument, Notice, SentencePair } from './types.ts';

interface Repeats {
  /** For each pair the place of the one that speaks for it, the last of those that are looked at, or its own. */
  readonly speaker: readonly number[];
  readonly notices: readonly Notice[];
}

export function repeatsAmong(
  pairs: readonly SentencePair[],
  candidate: AnnotatedDocument,
  reference: AnnotatedDocument,
): Repeats {
  const speaker = pairs.map((_, k) => k);
  if (pairs.length <= LIMITS.equalPairs) return { speaker, notices: [] };
  const seen = new Map<string, { times: number; last: number }>();
  const wording = (document: AnnotatedDocument, ids: readonly number[]) =>
    ids.length === 1 ? document.sentences[ids[0]!]!.text : ids.map((id) => document.sentences[id]!.text).join('\n');
  let spared = 0;
  pairs.forEach((pair, k) => {
    const key = `${wording(candidate, pair.candidate)}\n\n${wording(reference, pair.reference)}`;
    const before = seen.get(key);
    if (!before) seen.set(key, { times: 1, last: k });
    else if (before.times < LIMITS.equalPairs) {
      before.times++;
      before.last = k;
    } else {
      speaker[k] = before.last;
      spared++;
    }
  });
  if (spared === 0) return { speaker, notices: [] };
  const message = `${spared} pairs repeat others word for word: of equal pairs the first ${LIMITS.equalPairs} are compared, the rest are taken to be like them.`;
  return { speaker, notices: [{ id: 'equal-pairs', message }] };
}
