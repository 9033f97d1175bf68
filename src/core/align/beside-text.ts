// A caption repeats or adds to what the text tells, it does not split its sentences: one beside "The harbour authority closed the
// port" shares a word or two and would be read as the first half of it. So a link between a caption and a sentence of the text
// stands only where neither has a partner of its own kind; a caption that a text without markup shows as a line still finds it.
// The same holds of a title that the other text lacks: "240 homes approved" above "Councillors voted to approve 420 homes" would
// else be half of that sentence, and lend it the 240 of the reference. And of a heading that stands before a sentence of the text.
import type { AnnotatedDocument, AnnotatedSentence, BlockKind } from '../types.ts';
import type { Link } from './links.ts';

const BESIDE: ReadonlySet<BlockKind | undefined> = new Set(['caption', 'heading']);

/** 1 for each sentence that stands in a caption or a heading or is a title. */
export const besideTextOf = ({ document }: AnnotatedDocument, sentences: readonly AnnotatedSentence[]): Uint8Array =>
  Uint8Array.from(sentences, (s) => (s.role === 'title' || BESIDE.has(document.blocks[s.paragraph]?.kind) ? 1 : 0));

/** The links without those that captions, headings and titles take from the text. */
export function withoutStrays(links: readonly Link[], candidate: Uint8Array, reference: Uint8Array): readonly Link[] {
  if (!candidate.includes(1) && !reference.includes(1)) return links;
  const alike = (l: Link) => candidate[l.candidate] === reference[l.reference];
  const own = links.filter(alike);
  const ownC = new Set(own.map((l) => l.candidate));
  const ownR = new Set(own.map((l) => l.reference));
  return links.filter((l) => alike(l) || (!ownC.has(l.candidate) && !ownR.has(l.reference)));
}
