// Kind attribution: somebody else says it now, or nobody does.
//
//   “This is a hostage situation,” Kroy said.        →  “…,” Vandeek said.               another speaker
//   … although the researchers said the numbers …    →  … although Ellery said …         another source
//   According to residents, the depot is loud.       →  The depot is loud.               a claim became a fact
//   “We will pay,” the chairman, Okonjo, said.       →  “We will pay,” said Okonjo.      fair
//
// Attributions of the two sides are paired by what they attribute (the same quotation, linked verbs, linked clauses), then
// their speakers are compared (speaker.ts). Tempting and wrong: to compare the sets of speakers of a pair; merged sentences
// bring their own, and "Holm told the committee" → "the committee told Holm" has the same set. Cost: attributions² of one
// pair, rarely more than 2 × 2.
import type { Attribution } from '../../text/attributions.ts';
import type { TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { CLAIM_KEPT, claimKept, lost, lostAmidRewording } from './attribution-lost.ts';
import { findExchangedSources } from './exchanged-sources.ts';
import { attributionOf, quotesOf, type SideQuotes } from './ranges.ts';
import { compareSpeakers, linkedSpeakers } from './same-speaker.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { isSpokenOf } from './spoken-of.ts';

/** Linked verbs of saying attribute the same claim from this share on; below, two sentences merely both quote somebody. */
const CLAIM_SHARED = 0.5;
const CLAIM_LEAST = 0.35;

export function findAttribution(input: DriftInput): Candidate[] {
  const reference = quotesOf(input.reference, input.context?.reference ?? null);
  if (reference.attributions.length === 0) return [];
  const candidate = quotesOf(input.candidate, input.context?.candidate ?? null);
  const out: Candidate[] = findExchangedSources(input, reference.attributions, candidate.attributions);
  const taken = new Set<Attribution>();
  for (const { r, c } of sourcePairs(input)) {
    taken.add(r);
    const elsewhere =
      candidate.attributions.some((x) => x !== c && isSame(input, r, x)) ||
      reference.attributions.some((x) => x !== r && isSame(input, x, c));
    const found = elsewhere ? null : exchanged(input, r, c);
    if (found) out.push(found);
  }
  if (candidate.attributions.length === 0)
    for (const r of reference.attributions) {
      const found = taken.has(r)
        ? null
        : (lost(input, r, reference, candidate) ?? lostAmidRewording(input, r, candidate));
      if (found) out.push(found);
    }
  return out;
}

/** Attributions of the two sides that belong together. */
function sourcePairs(input: DriftInput): { r: Attribution; c: Attribution }[] {
  const reference = quotesOf(input.reference, input.context?.reference ?? null);
  if (reference.attributions.length === 0) return [];
  const candidate = quotesOf(input.candidate, input.context?.candidate ?? null);
  const scored: { r: Attribution; c: Attribution; s: number }[] = [];
  for (const c of candidate.attributions)
    for (const r of reference.attributions) {
      const s = correspondence(input, r, c, reference, candidate);
      if (s > 0) scored.push({ r, c, s });
    }
  scored.sort((a, b) => b.s - a.s || a.c.verb.from - b.c.verb.from || a.r.verb.from - b.r.verb.from);
  const used = new Set<Attribution>();
  return scored.filter(({ r, c }) => {
    if (used.has(r) || used.has(c)) return false;
    used.add(r);
    used.add(c);
    return true;
  });
}

/** How surely two attributions speak of the same words: 0 not at all. */
function correspondence(
  input: DriftInput,
  r: Attribution,
  c: Attribution,
  reference: SideQuotes,
  candidate: SideQuotes,
): number {
  const claim = claimKept(input, r);
  // "have asked for the audio" → "what the officials said": different acts of speech with little in common are not one.
  const verbs = touches(input, c.verb, r.verb) && (claim >= CLAIM_SHARED || sameVerb(input, r, c)) ? 1 : 0;
  const quote = candidate.quotes.some(
    (q) =>
      attributionOf(q, candidate.attributions) === c &&
      reference.quotes.some((x) => attributionOf(x, reference.attributions) === r && share(input, q.words, x) >= 0.5),
  )
    ? 2
    : 0;
  // With a single attribution a side, what is left of the sentence must be the same claim.
  const alone = reference.attributions.length === 1 && candidate.attributions.length === 1 && claim >= CLAIM_KEPT;
  const evidence = quote + verbs + (alone ? 1 : 0);
  if (evidence === 0 || (quote === 0 && claim < CLAIM_LEAST)) return 0;
  return evidence + (isSame(input, r, c) ? 1.5 : 0);
}

function isSame(input: DriftInput, r: Attribution, c: Attribution): boolean {
  const a = speakerOf(input.reference, r.speaker);
  const b = speakerOf(input.candidate, c.speaker);
  // A description may be anybody; only shared words or a shared name say that it is the same one.
  if (a.kind === 'pronoun' || b.kind === 'pronoun') return false;
  if (a.kind !== b.kind && !linkedSpeakers(input, a, b)) return false;
  return compareSpeakers(input, a, b, r.around, c.around) === 'same';
}

function sameVerb(input: DriftInput, r: Attribution, c: Attribution): boolean {
  return input.reference.tokens[r.verb.from]!.lemma === input.candidate.tokens[c.verb.from]!.lemma;
}

function touches(input: DriftInput, candidate: TokenSpan, reference: TokenSpan): boolean {
  for (let k = candidate.from; k < candidate.to; k++) {
    const l = input.ofCandidate[k];
    if (l && l.reference >= reference.from && l.reference < reference.to) return true;
  }
  return false;
}

/** Share of the words linked into a range of the reference. */
function share(input: DriftInput, words: readonly number[], range: TokenSpan): number {
  const inside = words.filter((k) => {
    const l = input.ofCandidate[k];
    return l && l.reference >= range.from && l.reference < range.to;
  });
  return words.length === 0 ? 0 : inside.length / words.length;
}

function exchanged(input: DriftInput, r: Attribution, c: Attribution): Candidate | null {
  const a = speakerOf(input.reference, r.speaker);
  const b = speakerOf(input.candidate, c.speaker);
  if (isSpokenOf(input, { reference: r, candidate: c }, { reference: a, candidate: b }))
    return { ...majorChange(input, 'role', r.speaker, c.speaker, TURNED, 0.8), certain: true };
  const found =
    a.kind === 'pronoun' && b.kind !== 'pronoun'
      ? resolved(input, r, a, b)
      : compareSpeakers(input, a, b, r.around, c.around);
  const areNames = a.kind === 'name' && b.kind === 'name';
  const stays = isElsewhere(input, 'reference', r.speaker, c.speaker);
  // "Holm told the committee" → "the committee told Holm": the speaker is still there, and listens.
  const how = found === 'generalised' && stays ? 'other' : found;
  if (how === 'same') return null;
  const came = isElsewhere(input, 'candidate', c.speaker, r.speaker);
  // The speaker is still there and nobody took the part: in garbled grammar an object stands before the verb.
  if (stays && !came) return null;
  if (how === 'other' && stays && isJoined(input, r.speaker, c.speaker)) return null;
  // "the firm recalls gates" ↔ "gates recalled by the firm"
  if (input.reference.tokens[r.verb.to]?.norm === 'by' || input.candidate.tokens[c.verb.to]?.norm === 'by') return null;
  if (how === 'other' && stays)
    return {
      ...majorChange(input, 'role', r.speaker, c.speaker, TURNED, 0.8),
      certain: areNames,
    };
  if (how === 'other' && sameSubjectElsewhere(input, a, b)) return null;
  const change = majorChange(input, 'attribution', r.speaker, c.speaker, SAYS[how], how === 'other' ? 0.8 : 0.6);
  // A description may be of anybody; a name is a name.
  if (how === 'other') return { ...change, certain: areNames };
  return { ...change, severity: 'minor', certain: true };
}

/** "by Fenn and two colleagues" ↔ "Fenn and two colleagues": two who say it together. */
function isJoined(input: DriftInput, own: TokenSpan, there: TokenSpan): boolean {
  const { tokens } = input.candidate;
  for (let k = own.from; k < own.to; k++) {
    const at = input.ofReference[k]?.candidate ?? -1;
    if (at < 0 || isCovered([there], at)) continue;
    const between = tokens.slice(Math.min(at + 1, there.to), Math.max(at, there.from));
    const joins = between.filter((t) => !/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(t.tag));
    if (joins.some((t) => t.norm === 'and') && joins.every((t) => /^(?:and|,)$/.test(t.norm))) return true;
  }
  return false;
}

const TURNED = 'who says it and of whom, or to whom, are exchanged';

const SAYS = {
  gender: 'another speaker',
  generalised: 'the source is another, or vaguer',
  other: 'somebody else says so now',
} as const;

/** Does a word of the one speaker stand in the other text as it is, outside the speaker there? */
function isElsewhere(input: DriftInput, side: SideName, own: TokenSpan, there: TokenSpan): boolean {
  for (let k = own.from; k < own.to; k++) {
    const l = input[side].tokens[k]!.stop ? undefined : linkOf(input, side, k);
    if (l?.relation === 'identical' && !isCovered([there], l[otherSide(side)])) return true;
  }
  return false;
}

/** Sentences before the pair in which the person behind a pronoun is named. */
const ANTECEDENT = 4;

/** "she said" → "said Mr. Minty": may the pronoun have meant this speaker? Only an article can tell, and a title. */
function resolved(input: DriftInput, r: Attribution, pronoun: Speaker, speaker: Speaker): 'same' | 'other' {
  const said = input.reference.tokens[pronoun.span.from]!.norm;
  const tokens = input.candidate.tokens;
  const first = tokens[speaker.span.from]!.norm;
  if (/^he$/.test(said) && /^(?:ms|mrs|miss)\.?$/.test(first)) return 'other';
  if (/^she$/.test(said) && /^mr\.?$/.test(first)) return 'other';
  const { context, pair } = input;
  if (!context || !pair || !/^s?he$/.test(said)) return 'same';
  const at = pair.reference[0]!;
  const before = context.reference.sentences.slice(Math.max(0, at - ANTECEDENT), at).flatMap((s) => s.tokens);
  const known = [...before, ...input.reference.tokens.slice(0, r.verb.from)];
  if (speaker.kind === 'name') {
    const somebody = known.some((t) => t.tag === 'PROPN');
    return somebody && !speaker.name.some((w) => known.some((t) => t.norm === w)) ? 'other' : 'same';
  }
  // "a hospital spokesman" is somebody new.
  const head = tokens[speaker.head]!;
  return /^an?$/.test(first) && !known.some((t) => t.lemma === head.lemma) ? 'other' : 'same';
}

/** Names of the two stand side by side somewhere in the reference ("the chairman of Larkspur, Owen Kray"): one may speak for the other. */
function sameSubjectElsewhere(input: DriftInput, a: Speaker, b: Speaker): boolean {
  const sentences = input.context?.reference.sentences;
  if (!sentences || a.kind === b.kind) return false;
  const described = a.kind === 'name' ? b : a;
  const named = a.kind === 'name' ? a : b;
  const side = a.kind === 'name' ? input.candidate : input.reference;
  const head = side.tokens[described.head]!.lemma;
  const last = named.name[named.name.length - 1];
  if (!last) return false;
  return sentences.some((s) => {
    const at = s.tokens.findIndex((t) => t.norm === last);
    return at >= 0 && s.tokens.some((t, k) => t.lemma === head && Math.abs(k - at) <= 8);
  });
}
