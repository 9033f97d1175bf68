// Sources that the sentences beside a claim name, which may be its own: paragraphs often name the speaker once.
import type { Attribution } from '../../text/attributions.ts';
import type { AnnotatedSentence, Token } from '../../types.ts';
import { overlap } from '../pair/spans.ts';
import { isContent } from '../pair/vocabulary.ts';
import type { DriftInput } from '../types.ts';
import { canSpeak } from '../words/can-speak.ts';
import { quotesOf } from './ranges.ts';
import { isPaper, speakerOf } from './speaker.ts';

/** Sentences right before and after in the candidate's paragraph. */
function neighbours({ context, pair }: DriftInput): readonly AnnotatedSentence[] {
  if (!context || !pair) return [];
  const ids = pair.candidate;
  const { sentences } = context.candidate;
  const here = sentences[ids[0]!]?.paragraph;
  return [sentences[ids[0]! - 1], sentences[ids[ids.length - 1]! + 1]].filter(
    (s): s is AnnotatedSentence => s !== undefined && s.paragraph === here,
  );
}

/** A sentence beside that names a source, and the words of that source. */
interface Nearby {
  readonly sentence: AnnotatedSentence;
  readonly speaker: readonly Token[];
}

/** The sources that the sentences beside the pair name. */
export function sourcesNearby(input: DriftInput): Nearby[] {
  return neighbours(input).flatMap((sentence) =>
    quotesOf(sentence, input.context!.candidate).attributions.map(({ speaker: { from, to } }) => ({
      sentence,
      speaker: sentence.tokens.slice(from, to),
    })),
  );
}

/**
 * "She added", "the firm said": one and the same, unless both are told by words of their own and share none, nor the sentence speaks of
 * the other. Who tells it in sentences and an order of their own names a source elsewhere.
 */
export function mayBeSame(input: DriftInput, r: Attribution, { sentence, speaker }: Nearby): boolean {
  // "41 per cent have said"
  if (input.reference.values.some((v) => v.kind === 'percent' && overlap(v, r.around))) return true;
  if (!standsBeside(input, sentence) || !canSpeak(input.reference, r.speaker, input.lexicon)) return true;
  if (isPaper(input.reference.tokens[speakerOf(input.reference, r.speaker).head])) return true;
  const own = input.reference.tokens.slice(r.around.from, r.around.to).filter(isContent);
  const theirs = speaker.filter(isContent);
  if (own.length === 0 || theirs.length === 0) return true;
  return own.some((t) => sentence.tokens.some((u) => u.lemma === t.lemma));
}

/** Do the two sentences tell two that stand beside each other in the reference, one each? */
function standsBeside({ context, pair }: DriftInput, sentence: AnnotatedSentence): boolean {
  const there = context!.pairs.find((p) => p.pair.candidate.includes(sentence.id))?.pair;
  if (!there || [there, pair!].some((p) => p.candidate.length + p.reference.length > 2)) return false;
  return Math.abs(there.reference[0]! - pair!.reference[0]!) === 1;
}
