// Who is said to speak: what sort of noun phrase is the speaker?
//
//   Dr. Samuel Okonjo             a name: samuel, okonjo
//   she, one of them              a pronoun, which points at somebody
//   two former clerks             a description
//   a spokesman for Larkspur      a description too: somebody of Larkspur
//
// Tempting and wrong: any capital for a name; "Critics say" opens a sentence. Whether two speakers are the same: `same-speaker.ts`.
// Linear in the phrase.
import { isName } from '../../text/noun-phrases.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';

type SpeakerKind = 'pronoun' | 'name' | 'description';

export interface Speaker {
  readonly kind: SpeakerKind;
  readonly span: TokenSpan;
  /** Words of the proper name, normalised; empty for the other kinds. */
  readonly name: readonly string[];
  /** Token index of the noun that says what it is ("spokesman" in "a spokesman for Larkspur"). */
  readonly head: number;
}

const PRONOUN = /^(?:i|he|she|they|it|we|you|him|her|them|us|me|himself|herself|his|their|its|our|my)$/;
export const MALE = /^(?:he|him|his|himself)$/;
export const FEMALE = /^(?:she|her|herself)$/;
/** Papers and figures speak for whoever wrote them. */
export const PAPER = new Set(
  'statement report study survey poll paper letter document email e-mail article percent contract rule law sign book website page leaflet figure number data request record version view'.split(
    ' ',
  ),
);
export const isPaper = (t: Token | undefined): boolean => t !== undefined && PAPER.has(t.lemma);
export const TITLE =
  /^(?:mr|mrs|ms|dr|prof|professor|doctor|sir|president|minister|judge|general|gen|senator|governor|mayor|coach|captain|chief|king|queen|prince|prime|the|head|leader|finance|former)\.?$/;

export function speakerOf(side: Side, span: TokenSpan): Speaker {
  const { tokens } = side;
  const first = tokens[span.from];
  // "one of them", "both": somebody who was named before.
  const points = first !== undefined && COUNTED.test(first.norm) && span.to - span.from <= 3;
  if ((span.to - span.from === 1 && first && PRONOUN.test(first.norm)) || (points && endsInPronoun(tokens, span)))
    return { kind: 'pronoun', span, name: [], head: span.from };
  const name: string[] = [];
  for (let k = span.from; k < span.to; k++) {
    const t = tokens[k]!;
    const known = side.names.some((n) => k >= n.from && k < n.to);
    // "Critics say": a plural that heads the sentence is taken for a name by its capital alone.
    const common = t.tag !== 'PROPN' || (t.lemma !== t.norm && t.norm.endsWith('s'));
    const capital = k === span.from && isSentenceStart(tokens, k) && t.word >= 0 && common;
    if (!TITLE.test(t.norm) && (known || (isName(tokens, { from: k, to: k + 1 }) && !capital))) name.push(t.norm);
  }
  const head = headOf(tokens, span);
  // "a spokesman for Larkspur": somebody of Larkspur, described.
  const described =
    head < span.to - 1 && tokens[head + 1] !== undefined && /^(?:of|for|at|from|with|in)$/.test(tokens[head + 1]!.norm);
  const named = name.length > 0 && (!described || isName(tokens, { from: head, to: head + 1 }));
  return { kind: named ? 'name' : 'description', span, name, head };
}

const COUNTED = /^(?:one|two|three|both|some|many|most|all|several|neither|others|another|none|each|few)$/;

function endsInPronoun(tokens: readonly Token[], span: TokenSpan): boolean {
  return span.to - span.from === 1 || PRONOUN.test(tokens[span.to - 1]!.norm);
}

function isSentenceStart(tokens: readonly Token[], k: number): boolean {
  return k === 0 || /^[.!?"“”]$/.test(tokens[k - 1]!.text);
}

/** The last noun before a preposition. */
function headOf(tokens: readonly Token[], span: TokenSpan): number {
  for (let k = span.from + 1; k < span.to; k++) if (/^(?:of|for|at|from|with|in)$/.test(tokens[k]!.norm)) return k - 1;
  return span.to - 1;
}
