// Kind attribution, of sources that are gone: a claim that somebody made is now the article's own.
//
//   According to residents, the depot is loud.   →  The depot is loud.                        a claim became a fact
//   Doctors think the virus came from bats.      →  The virus came from bats.                 an opinion became a fact
//   The mill will close, the Herald writes.      →  The mill will close.                      fair: a paper cited for its news
//
// The claim must stand on the other side without anybody beside it who could vouch for it. Tempting and wrong: to report every
// "said" that is gone; what nobody doubts is often told without. Linear in the claim.
import type { Attribution } from '../../text/attributions.ts';
import type { AnnotatedSentence, Token, TokenSpan } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { overlap } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import { isContent, isKnown, wordsOf } from '../pair/vocabulary.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { canSpeak } from '../words/can-speak.ts';
import { isNoClaim, isTold, isToldAnew, staysAppearance } from './no-claim.ts';
import { quotesOf, type SideQuotes } from './ranges.ts';
import { isPaper, type Speaker, speakerOf } from './speaker.ts';
import { onlyFeels } from './vouches.ts';

/** A reported claim counts as kept without its source when this share of its content words is linked. */
export const CLAIM_KEPT = 0.7;
/** Words of a clause that are looked at. */
const CLAUSE = 14;

/** The source of a reported claim is gone while the claim stays. */
export function lost(
  input: DriftInput,
  r: Attribution,
  reference: SideQuotes,
  candidate: SideQuotes,
): Candidate | null {
  // A quotation without its speaker is still marked as somebody's words; paragraphs often name the speaker once.
  if (candidate.quotes.length > 0 || reference.quotes.length > 0 || isNoClaim(input, r)) return null;
  for (const span of [r.verb, r.speaker])
    for (let k = span.from; k < span.to; k++) {
      const there = input.reference.tokens[k]!.stop ? undefined : input.ofReference[k];
      if (there && !onlyFeels(input.candidate.tokens, there.candidate)) return null;
    }
  if (claimKept(input, r) < CLAIM_KEPT || !claimStays(input, r)) return null;
  if (isToldAnew(input, r) || staysAppearance(input, r)) return null;
  const nearby = sourcesNearby(input);
  if (nearby.some((x) => mayBeSame(input, r, x)) || (nearby.length > 0 && isTold(input))) return null;
  const clause = clauseOf(input, r);
  if (!clause) return null;
  const { tokens } = input.reference;
  const from = Math.min(r.verb.from, r.speaker.from);
  const to = Math.max(r.verb.to, r.speaker.to);
  const speaker = speakerOf(input.reference, r.speaker);
  // "The report said the bridge …": documents and surveys are often cited once for several sentences.
  const person = speaker.kind !== 'description' || tokens[speaker.head]?.norm.endsWith('s');
  return {
    kind: 'attribution',
    id: 'drift/attribution-lost',
    severity: isTrifle(input, r, speaker) ? 'minor' : 'major',
    reference: { from, to },
    candidate: clause,
    message: `${quoted(input.reference, { from, to })} was dropped: a claim is now stated as a fact`,
    strength: nearby.length > 0 ? 0.4 : person ? 0.6 : 0.5,
    certain: person === true && nearby.length === 0,
  };
}

/** "a charity called Early Bird" */
const NAMING = /^(?:call|describe)$/;

/** A paper cited once for several sentences, "I doubt" of the writer, "a charity called Early Bird", the source of a headline. */
function isTrifle(input: DriftInput, r: Attribution, speaker: Speaker): boolean {
  const { tokens } = input.reference;
  const verb = tokens[r.verb.to - 1]!.lemma;
  if (/^(?:i|we)$/.test(tokens[speaker.head]!.norm) || NAMING.test(verb)) return true;
  const first = input.pair?.reference[0];
  if (first !== undefined && input.context?.reference.sentences[first]?.role === 'title') return true;
  return isPaper(tokens[speaker.head]) && !OPINION.test(verb);
}

const SUBJECT = /^(?:i|he|she|they|it|we)$/;

/** "Ferrel said the earpiece had stopped working" → "The rain had put his earpiece out of action": nobody says it, Ferrel is gone. */
export function lostAmidRewording(input: DriftInput, r: Attribution, candidate: SideQuotes): Candidate | null {
  const { tokens } = input.reference;
  const speaker = speakerOf(input.reference, r.speaker);
  if (candidate.quotes.length > 0 || speaker.kind === 'pronoun' || isNoClaim(input, r)) return null;
  if (isTold(input)) return null;
  if (sourcesNearby(input).some((x) => mayBeSame(input, r, x))) return null;
  const there = wordsOf(input.candidate.tokens);
  const named = (k: number) => {
    const l = input.ofReference[k];
    return (isKnown(tokens[k]!, there) || isSure(l)) && !(l && onlyFeels(input.candidate.tokens, l.candidate));
  };
  const of: number[] = [];
  for (let k = r.speaker.from; k < r.speaker.to; k++) if (isContent(tokens[k]!)) of.push(k);
  const clause = clauseOf(input, r);
  // "Customers say they were pressed": who says it is told as whom it happened to; "told them": who heard it.
  const ofThemselves = tokens.slice(r.verb.to, r.verb.to + 2).some((t) => SUBJECT.test(t.norm));
  if (of.length === 0 || (of.some(named) && !ofThemselves) || !clause) return null;
  const span = { from: Math.min(r.verb.from, r.speaker.from), to: Math.max(r.verb.to, r.speaker.to) };
  return {
    kind: 'attribution',
    id: 'drift/attribution-lost',
    severity: NAMING.test(tokens[r.verb.to - 1]!.lemma) ? 'minor' : 'major',
    reference: span,
    candidate: clause,
    message: `${quoted(input.reference, span)} was dropped: a claim is now stated as a fact`,
    strength: 0.2 + 0.3 * claimKept(input, r),
  };
}

/** What somebody only thinks, or charges another with. */
const OPINION = /^(?:believe|think|suspect|fear|allege|hope|guess|speculate|claim|accuse|blame|argue|contend)$/;
/** "The hosts express their opinions on the games" left out as a whole: what the verb takes went with it. */
function claimStays(input: DriftInput, r: Attribution): boolean {
  const { tokens } = input.reference;
  for (let k = Math.max(r.verb.to, r.speaker.to), n = 0; k < tokens.length && n < 5; k++, n++) {
    const t = tokens[k]!;
    if (isStop(t)) break;
    if (!t.stop && t.kind !== 'punctuation') return input.ofReference[k] !== undefined;
  }
  return true;
}

/** Share of linked content words outside the attribution itself. */
export function claimKept(input: DriftInput, r: Attribution): number {
  let all = 0;
  let kept = 0;
  input.reference.tokens.forEach((t, k) => {
    if (t.stop || t.kind === 'punctuation') return;
    if ((k >= r.verb.from && k < r.verb.to) || (k >= r.around.from && k < r.around.to)) return;
    all++;
    if (input.ofReference[k]) kept++;
  });
  return all === 0 ? 0 : kept / all;
}

/** Candidate tokens of the claim: what the words next to the attribution are linked to. */
function clauseOf(input: DriftInput, r: Attribution): TokenSpan | null {
  const linked: number[] = [];
  const look = (k: number) => {
    const l = input.ofReference[k];
    if (l && !input.reference.tokens[k]!.stop) linked.push(l.candidate);
  };
  const after = Math.max(r.verb.to, r.speaker.to);
  for (let k = after; k < Math.min(input.reference.tokens.length, after + CLAUSE); k++) {
    if (k > after && isStop(input.reference.tokens[k])) break;
    look(k);
  }
  if (linked.length === 0)
    for (let k = Math.min(r.verb.from, r.speaker.from) - 1, n = 0; k >= 0 && n < CLAUSE; k--, n++) look(k);
  if (linked.length === 0) return null;
  return { from: Math.min(...linked), to: Math.max(...linked) + 1 };
}

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

function sourcesNearby(input: DriftInput): Nearby[] {
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
function mayBeSame(input: DriftInput, r: Attribution, { sentence, speaker }: Nearby): boolean {
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
