// By what name a finding calls who speaks a quotation of the candidate.
//
//   “…,” said Jen Psaki, a press secretary.           Jen Psaki
//   “…,” McKenzie said. “We hope …”                   McKenzie: who speaks on without a new name is who spoke last
//   “…,” he said.                                     he
//
// Tempting and wrong: the nearest name; in "Holm told Ines Calder" she is spoken to. Linear in the sentences looked back at, four at
// most.
import { attributionsOf } from '../../text/attributions.ts';
import type { TokenSpan } from '../../types.ts';
import { textOf } from '../pair/wording.ts';
import type { DriftInput } from '../types.ts';
import { canSpeak } from '../words/can-speak.ts';
import { PERSONAL } from '../words/pronouns.ts';
import { attributionOf, type Quote, type SideQuotes } from './ranges.ts';

/** Who speaks, in the words of the candidate; null when nobody is said to, or something that cannot. */
export function speakerName(input: DriftInput, q: Quote, candidate: SideQuotes): string | null {
  const found = attributionOf(q, candidate.attributions);
  if (found && !canSpeak(input.candidate, found.speaker, input.lexicon)) return null;
  if (!found) return speakerBefore(input) || null;
  const span = named(input, found.speaker);
  const name = textOf(input.candidate, span);
  return name === '' ? null : atStart(input, span, name);
}

/** "The minister said": in the middle of a message the article is small. */
function atStart({ candidate }: DriftInput, { from }: TokenSpan, name: string): string {
  const { tag, norm } = candidate.tokens[from]!;
  return tag === 'DET' || PERSONAL.test(norm) ? `${name[0]!.toLowerCase()}${name.slice(1)}` : name;
}

/** Sentences back to which a quotation that names nobody goes on: the paragraph before it, or two. */
const SPEAKER_REACH = 4;

/** "…," McKenzie said. “We hope …”: who speaks on without a new name is who spoke last; '' when nobody did nearby. */
function speakerBefore(input: DriftInput): string {
  const { context, pair } = input;
  if (!context || !pair) return '';
  const { sentences, quotations, document } = context.candidate;
  for (let id = pair.candidate[0]! - 1, n = 0; id >= 0 && n < SPEAKER_REACH; id--) {
    const s = sentences[id]!;
    if (s.role !== 'body') continue;
    n++;
    const spans = quotations
      .filter((q) => q.start < s.end && s.start < q.end)
      .map((q) => ({
        from: s.tokens.findIndex((t) => t.end > q.start),
        to: s.tokens.findLastIndex((t) => t.start < q.end) + 1,
        open: '',
        close: '',
      }));
    const last = attributionsOf(s.tokens, spans).at(-1);
    if (!last || last.speaker.to <= last.speaker.from) continue;
    const first = s.tokens[last.speaker.from]!;
    // "he said": whoever "he" is, it is the same one; the name stands further up.
    if (PERSONAL.test(first.norm)) continue;
    if (!canSpeak(s, last.speaker, input.lexicon)) return '';
    return document.text.slice(first.start, s.tokens[last.speaker.to - 1]!.end);
  }
  return '';
}

const isTitle = (norm: string) => /^(?:dr|mr|mrs|ms|miss|prof|sir|dame|lord|lady)\.?$/.test(norm);

/** "Jen Psaki, a press secretary at the White House, said": the name before an apposition says it shorter. */
function named(input: DriftInput, speaker: TokenSpan): TokenSpan {
  const { tokens, names } = input.candidate;
  const owns = names.some((n) => n.kind === 'person' && n.from >= speaker.from && n.to <= speaker.to);
  const article = /^(?:an?|the)$/.test(tokens[speaker.from]?.norm ?? '');
  // "said the Dr Nkosi"
  const titled = names.find((n) => n.kind === 'person' && n.to === speaker.to && n.from <= speaker.from + 2);
  if (article && titled && isTitle(tokens[speaker.from + 1]!.norm)) return { from: speaker.from + 1, to: speaker.to };
  if (owns || !article || tokens[speaker.from - 1]?.norm !== ',') return speaker;
  return names.find((n) => n.kind === 'person' && n.to === speaker.from - 1) ?? speaker;
}
