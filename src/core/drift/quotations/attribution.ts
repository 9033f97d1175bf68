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
import { PRONOUN_FORMS } from '../pair/frames.ts';
import { isContent, isKnown, wordsOf } from '../pair/vocabulary.ts';
import { became, quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { attributionOf, quotesOf, type SideQuotes } from './ranges.ts';
import { akinHeads, compareSpeakers, isPaper, linkedSpeakers, type Speaker, speakerOf } from './speaker.ts';

/** A reported claim counts as kept without its source when this share of its content words is linked. */
const CLAIM_KEPT = 0.7;
/** Linked verbs of saying attribute the same claim from this share on; below, two sentences merely both quote somebody. */
const CLAIM_SHARED = 0.5;
const CLAIM_LEAST = 0.35;
/** Words of a clause that are looked at. */
const CLAUSE = 14;

export function findAttribution(input: DriftInput): Candidate[] {
  const reference = quotesOf(input.reference, input.context?.reference ?? null);
  if (reference.attributions.length === 0) return [];
  const candidate = quotesOf(input.candidate, input.context?.candidate ?? null);
  const out: Candidate[] = [];
  const taken = new Set<Attribution>();
  for (const { r, c } of paired(input, reference, candidate)) {
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

/** Sources of the same claim by two words for the same people ("researchers warned", "scientists cautioned"). */
export function keptSources(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
  const reference = quotesOf(input.reference, input.context?.reference ?? null);
  if (reference.attributions.length === 0) return [];
  const candidate = quotesOf(input.candidate, input.context?.candidate ?? null);
  return paired(input, reference, candidate).flatMap(({ r, c }) => akinHeads(input, r.speaker, c.speaker) ?? []);
}

function paired(input: DriftInput, reference: SideQuotes, candidate: SideQuotes): { r: Attribution; c: Attribution }[] {
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
  const found =
    a.kind === 'pronoun' && b.kind !== 'pronoun'
      ? resolved(input, r, a, b)
      : compareSpeakers(input, a, b, r.around, c.around);
  const stays = staysElsewhere(input, r.speaker, c.speaker);
  // "Holm told the committee" → "the committee told Holm": the speaker is still there, and listens.
  const how = found === 'generalised' && stays ? 'other' : found;
  if (how === 'same') return null;
  const came = cameFromElsewhere(input, r.speaker, c.speaker);
  // The speaker is still there and nobody took the part: in garbled grammar an object stands before the verb.
  if (stays && !came) return null;
  if (how === 'other' && stays)
    return {
      kind: 'role',
      id: 'drift/role',
      severity: 'major',
      reference: r.speaker,
      candidate: c.speaker,
      message: `${became(input, r.speaker, c.speaker)}: who says it and of whom, or to whom, are exchanged`,
      strength: 0.8,
      certain: a.kind === 'name' && b.kind === 'name',
    };
  if (how === 'other' && sameSubjectElsewhere(input, a, b)) return null;
  const speakers = became(input, r.speaker, c.speaker);
  const base = { kind: 'attribution' as const, reference: r.speaker, candidate: c.speaker };
  if (how === 'gender')
    return {
      ...base,
      id: 'drift/attribution',
      severity: 'minor',
      message: `${speakers}: another speaker`,
      strength: 0.6,
      certain: true,
    };
  if (how === 'generalised')
    return {
      ...base,
      id: 'drift/attribution',
      severity: 'minor',
      message: `${speakers}: the source is another, or vaguer`,
      strength: 0.6,
      certain: true,
    };
  return {
    ...base,
    id: 'drift/attribution',
    severity: 'major',
    message: `${speakers}: somebody else says so now`,
    strength: 0.8,
    // A description may be of anybody; a name is a name.
    certain: a.kind === 'name' && b.kind === 'name',
  };
}

/** Is a word of the reference's speaker kept outside the candidate's speaker? */
function staysElsewhere(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  for (let k = reference.from; k < reference.to; k++) {
    const l = input.ofReference[k];
    if (!l || input.reference.tokens[k]!.stop || l.relation !== 'identical') continue;
    if (l.candidate < candidate.from || l.candidate >= candidate.to) return true;
  }
  return false;
}

function cameFromElsewhere(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  for (let k = candidate.from; k < candidate.to; k++) {
    const l = input.ofCandidate[k];
    if (!l || input.candidate.tokens[k]!.stop || l.relation !== 'identical') continue;
    if (l.reference < reference.from || l.reference >= reference.to) return true;
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

/** The source of a reported claim is gone while the claim stays. */
function lost(input: DriftInput, r: Attribution, reference: SideQuotes, candidate: SideQuotes): Candidate | null {
  // A quotation without its speaker is still marked as somebody's words; paragraphs often name the speaker once.
  if (candidate.quotes.length > 0 || reference.quotes.length > 0) return null;
  for (const span of [r.verb, r.speaker])
    for (let k = span.from; k < span.to; k++) if (input.ofReference[k] && !input.reference.tokens[k]!.stop) return null;
  if (claimKept(input, r) < CLAIM_KEPT || !claimStays(input, r) || sourceNearby(input)) return null;
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
    strength: person ? 0.6 : 0.5,
    certain: person === true,
  };
}

/** A paper cited once for several sentences, "I doubt" of the writer, "a charity called Early Bird", the source of a headline. */
function isTrifle(input: DriftInput, r: Attribution, speaker: Speaker): boolean {
  const { tokens } = input.reference;
  const verb = tokens[r.verb.to - 1]!.lemma;
  if (/^(?:i|we)$/.test(tokens[speaker.head]!.norm) || /^(?:call|describe)$/.test(verb)) return true;
  const first = input.pair?.reference[0];
  if (first !== undefined && input.context?.reference.sentences[first]?.role === 'title') return true;
  return isPaper(tokens[speaker.head]) && !OPINION.test(verb);
}

/** "Ferrel said that the earpiece had stopped working" → "The rain had put his earpiece out of action": nobody says it, and the speaker is not there. */
function lostAmidRewording(input: DriftInput, r: Attribution, candidate: SideQuotes): Candidate | null {
  const { tokens } = input.reference;
  const speaker = speakerOf(input.reference, r.speaker);
  if (candidate.quotes.length > 0 || speaker.kind === 'pronoun') return null;
  if (input.candidate.tokens.some((t) => TELLS.test(t.lemma)) || sourceNearby(input)) return null;
  const there = wordsOf(input.candidate.tokens);
  const named = (k: number) => {
    const l = input.ofReference[k];
    return isKnown(tokens[k]!, there) || (l !== undefined && l.relation !== 'contextual' && l.relation !== 'none');
  };
  const of: number[] = [];
  for (let k = r.speaker.from; k < r.speaker.to; k++) if (isContent(tokens[k]!)) of.push(k);
  const clause = clauseOf(input, r);
  // "Customers say they were pressed": who says it is told as whom it happened to.
  const ofThemselves = tokens.slice(r.verb.to, r.verb.to + 2).some((t) => PRONOUN_FORMS.has(t.norm));
  if (of.length === 0 || (of.some(named) && !ofThemselves) || !clause) return null;
  const span = { from: Math.min(r.verb.from, r.speaker.from), to: Math.max(r.verb.to, r.speaker.to) };
  return {
    kind: 'attribution',
    id: 'drift/attribution-lost',
    severity: 'major',
    reference: span,
    candidate: clause,
    message: `${quoted(input.reference, span)} was dropped: a claim is now stated as a fact`,
    strength: 0.2 + 0.3 * claimKept(input, r),
  };
}

/** Words by which a text says that it reports. */
const TELLS =
  /^(?:say|tell|report|claim|allege|allegedly|reportedly|accord|account|word|view|opinion|eye|believe|think|argue|announce|insist|admit|deny|describe|suggest|estimate|reckon|maintain|speak|statement|assume|pledge|promise|vow|version|warn|warning|observe|remark|stress|caution|counter|retort|lament|hint|confess|exclaim|opine|counsel|advise|request|seek|ask|fear|afraid|assert|concede|acknowledge|explain|reveal|disclose|hear|learn|understand|gather|dispute|contest|declare|complain|criticise|criticize|accuse|blame)$/;

/** What somebody only thinks, or charges another with. */
const OPINION = /^(?:believe|think|suspect|fear|allege|hope|guess|speculate|claim|accuse|blame|argue|contend)$/;
/** "The hosts express their opinions on the games" left out as a whole: what the verb takes went with it. */
function claimStays(input: DriftInput, r: Attribution): boolean {
  const { tokens } = input.reference;
  for (let k = Math.max(r.verb.to, r.speaker.to), n = 0; k < tokens.length && n < 5; k++, n++) {
    const t = tokens[k]!;
    if (/^[.;!?]$/.test(t.norm)) break;
    if (!t.stop && t.kind !== 'punctuation') return input.ofReference[k] !== undefined;
  }
  return true;
}

/** Share of linked content words outside the attribution itself. */
function claimKept(input: DriftInput, r: Attribution): number {
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
    if (k > after && /^[.;:]$/.test(input.reference.tokens[k]!.norm)) break;
    look(k);
  }
  if (linked.length === 0)
    for (let k = Math.min(r.verb.from, r.speaker.from) - 1, n = 0; k >= 0 && n < CLAUSE; k--, n++) look(k);
  if (linked.length === 0) return null;
  return { from: Math.min(...linked), to: Math.max(...linked) + 1 };
}

/** Is a source named right before or after in the candidate? */
function sourceNearby(input: DriftInput): boolean {
  const { context, pair } = input;
  if (!context || !pair) return false;
  const ids = pair.candidate;
  const first = context.candidate.sentences[ids[0]! - 1];
  const last = context.candidate.sentences[ids[ids.length - 1]! + 1];
  const here = context.candidate.sentences[ids[0]!]?.paragraph;
  return [first, last].some((s) => {
    if (!s || s.paragraph !== here) return false;
    return quotesOf(s, context.candidate).attributions.length > 0;
  });
}
