// Are two speakers the same? "Dr. Samuel Okonjo" and "the chairman" may be, "Kroy" and "Vandeek" are not.
//
// A noun phrase names somebody (a proper name), points at somebody (she, the company) or describes somebody (two former
// clerks). Equal words, a shared name, an acronym or a damaged spelling settle it; a description may stand for any name of
// its kind, so only what cannot be the same counts as different. Tempting and wrong: to require equal words; a rewrite that
// names the speaker by her office would then lose every source. Quadratic in the words of two names.
import type { Lexicon } from '../../lexicon/types.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { isName } from '../../text/noun-phrases.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

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
const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|herself)$/;
/** Bodies rather than persons: a person may speak for them, they do not stand for a stranger. */
const BODY = new Set(
  'company firm enterprise business corporation group club party union ministry government agency authority council bank board court army military police hospital university institute department office association federation administration committee commission team organisation organization maker manufacturer retailer operator regulator rebels state city town country'.split(
    ' ',
  ),
);
/** Papers and figures speak for whoever wrote them. */
const PAPER = new Set(
  'statement report study survey poll paper letter document email e-mail article percent contract rule law sign book website page leaflet figure number data request record version view'.split(
    ' ',
  ),
);
export const isPaper = (t: Token | undefined): boolean => t !== undefined && PAPER.has(t.lemma);
/** Bodies that any organisation's name may stand for. */
const GENERIC = new Set(
  'company firm enterprise business corporation group club party union agency bank maker manufacturer retailer operator organisation organization institute university hospital authority'.split(
    ' ',
  ),
);
const TITLE =
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

/** How two speakers differ: 'same' (or may be), 'generalised' (a person by a body), 'gender' (he/she), 'other'. */
export function compareSpeakers(
  input: DriftInput,
  reference: Speaker,
  candidate: Speaker,
  aroundReference: TokenSpan,
  aroundCandidate: TokenSpan,
): 'same' | 'generalised' | 'gender' | 'other' {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  if (reference.kind === 'pronoun' || candidate.kind === 'pronoun') {
    const a = r[reference.span.from]!.norm;
    const b = c[candidate.span.from]!.norm;
    const crossed = (MALE.test(a) && FEMALE.test(b)) || (FEMALE.test(a) && MALE.test(b));
    if (crossed) return 'gender';
    // "colleagues said", "according to the city" → "by her own account"
    const head = r[reference.head]!;
    const many = reference.kind === 'description' && (isPlural(head) || BODY.has(head.lemma));
    return many && (MALE.test(b) || FEMALE.test(b)) ? 'other' : 'same';
  }
  if (sharesName(input, reference, candidate, aroundReference, aroundCandidate)) return 'same';
  if (reference.kind === 'name' && candidate.kind === 'name')
    return linkedNames(input, reference, candidate) ? 'same' : 'other';
  const a = r[reference.head]!;
  const b = c[candidate.head]!;
  if (linkedSpeakers(input, reference, candidate)) return 'same';
  if (reference.kind === 'description' && candidate.kind === 'description') {
    if (akin(a, b, input.lexicon)) return 'same';
    // Near in meaning, yet no word for the other: "coach"/"captain", but also "defenders"/"supporters".
    const near = a.lemmaId >= 0 && b.lemmaId >= 0 && input.lexicon.cosine(a.lemmaId, b.lemmaId) >= NEAR;
    // "the company said in a statement" → "a statement said": papers speak for their makers.
    if (PAPER.has(a.lemma) || PAPER.has(b.lemma) || (GENERIC.has(a.lemma) && GENERIC.has(b.lemma))) return 'same';
    return near || BODY.has(a.lemma) !== BODY.has(b.lemma) ? 'generalised' : 'other';
  }
  // A body for a named person is vaguer, perhaps another source; a name for "the company" says which.
  if (reference.kind === 'name') {
    const own = mentions(input.reference, aroundReference, b.lemma);
    const vaguer = isPlural(b) ? !PAPER.has(b.lemma) : BODY.has(b.lemma) && isPerson(input.reference, reference.span);
    return vaguer && !own ? 'generalised' : 'same';
  }
  if (GENERIC.has(a.lemma)) return 'same';
  return (isPlural(a) && !PAPER.has(a.lemma)) || BODY.has(a.lemma) ? 'other' : 'same';
}

/** The two words for the same people, where both speakers are described: what else is said of them may still differ. */
export function akinHeads(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): SpanPair | null {
  const [r, c] = [speakerOf(input.reference, reference), speakerOf(input.candidate, candidate)];
  if (r.kind !== 'description' || c.kind !== 'description') return null;
  const groups = (t: Token) => [...(GROUPS_OF.get(t.lemma) ?? [])];
  const own = groups(input.reference.tokens[r.head]!);
  if (!groups(input.candidate.tokens[c.head]!).some((g) => own.includes(g))) return null;
  return { reference: { from: r.head, to: r.head + 1 }, candidate: { from: c.head, to: c.head + 1 } };
}

/** "the union's secretary, Calum Brodie" mentions the union. */
function mentions(side: Side, span: TokenSpan, lemma: string): boolean {
  for (let k = span.from; k < span.to; k++) if (side.tokens[k]!.lemma === lemma) return true;
  return false;
}

function isPerson(side: Side, span: TokenSpan): boolean {
  return side.names.some((n) => n.kind === 'person' && n.from < span.to && span.from < n.to);
}

function isPlural(t: Token): boolean {
  return t.tag === 'NOUN' && t.norm.endsWith('s') && t.lemma !== t.norm;
}

function sharesName(
  input: DriftInput,
  reference: Speaker,
  candidate: Speaker,
  aroundReference: TokenSpan,
  aroundCandidate: TokenSpan,
): boolean {
  const names = (side: Side, s: Speaker, around: TokenSpan) => {
    const out = new Set(s.name);
    for (let k = around.from; k < around.to; k++)
      if (isName(side.tokens, { from: k, to: k + 1 }) && !TITLE.test(side.tokens[k]!.norm))
        out.add(side.tokens[k]!.norm);
    return out;
  };
  const a = names(input.reference, reference, aroundReference);
  const b = names(input.candidate, candidate, aroundCandidate);
  for (const x of candidate.name)
    for (const y of a) if (x === y || damaged(x, y) || acronym(x, a) || acronym(y, b)) return true;
  for (const x of reference.name) if (b.has(x)) return true;
  return false;
}

/** "wsc" for {world, seed, council}. */
function acronym(word: string, names: ReadonlySet<string>): boolean {
  return word.length >= 2 && word.length <= 6 && [...names].map((n) => n[0] ?? '').join('') === word;
}

/** The same name with a slip: at most a third of its letters differ ("okonjo"/"okonyo", "carl-eric"/"karl-erik"). */
function damaged(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.max(a.length, b.length) > 40) return false;
  if (Math.abs(a.length - b.length) > 2) return false;
  return editDistance(a, b) <= Math.max(a.length, b.length) / 3;
}

/** Does a word link of good kind tie the two names? A garbled name is the business of kind `name`. */
function linkedNames(input: DriftInput, reference: Speaker, candidate: Speaker): boolean {
  return linksBetween(
    input,
    reference.span,
    candidate.span,
    (relation) => relation === 'identical' || relation === 'case' || relation === 'spelling' || relation === 'synonym',
  );
}

/** Does a content word of the one phrase go on in the other? */
export function linkedSpeakers(input: DriftInput, reference: Speaker, candidate: Speaker): boolean {
  const lost = new Set(['none', 'contextual', 'antonym']);
  return linksBetween(input, reference.span, candidate.span, (relation) => !lost.has(relation));
}

function linksBetween(
  input: DriftInput,
  reference: TokenSpan,
  candidate: TokenSpan,
  good: (relation: string) => boolean,
): boolean {
  for (let k = candidate.from; k < candidate.to; k++) {
    const l = input.ofCandidate[k];
    if (!l || l.reference < reference.from || l.reference >= reference.to || !good(l.relation)) continue;
    if (!input.candidate.tokens[k]!.stop) return true;
  }
  return false;
}

/** Cosine from which two nouns may describe one speaker, unless they are sisters in WordNet: "scientists"/"researchers" .8. */
const AKIN = 0.65;
/** Below it, two descriptions are two people: "villagers"/"government" .3. */
const NEAR = 0.4;

/** People by what they do or want, a group a line: dictionaries part them, reporters do not. */
const GROUPS: readonly string[] = [
  'opponent critic detractor objector rival',
  'supporter backer advocate proponent defender campaigner activist',
  'shopkeeper trader retailer shop merchant',
  'resident local villager neighbour neighbor inhabitant householder people citizen',
  'researcher scientist expert academic investigator team author colleague scholar study',
  'doctor physician medic clinician',
  'lawyer attorney counsel solicitor barrister',
  'official authority government minister ministry administration spokesman spokeswoman spokesperson',
  'worker employee staff member',
  'pupil student schoolchild child',
  'analyst economist forecaster broker',
  'boss manager executive management director company',
  'tenant renter lodger',
  'customer consumer shopper buyer client user',
  'motorist driver',
  'reporter journalist press media newspaper',
  'police officer detective force investigator',
  'rescuer firefighter crew',
];
const GROUPS_OF = new Map<string, Set<number>>();
GROUPS.forEach((list, g) => {
  for (const w of list.split(' ')) GROUPS_OF.set(w, (GROUPS_OF.get(w) ?? new Set()).add(g));
});

function akin(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.lemma === b.lemma) return true;
  const own = GROUPS_OF.get(a.lemma);
  if (own && [...(GROUPS_OF.get(b.lemma) ?? [])].some((g) => own.has(g))) return true;
  if (a.lemmaId < 0 || b.lemmaId < 0) return false;
  if (lexicon.areAntonyms(a.lemmaId, b.lemmaId)) return false;
  return (
    lexicon.synonymRank(a.lemmaId, b.lemmaId, 'NOUN') > 0 ||
    lexicon.hypernymSteps(a.lemmaId, b.lemmaId, 'NOUN') > 0 ||
    lexicon.hypernymSteps(b.lemmaId, a.lemmaId, 'NOUN') > 0 ||
    (lexicon.cosine(a.lemmaId, b.lemmaId) >= AKIN && !lexicon.areSisters(a.lemmaId, b.lemmaId, 'NOUN'))
  );
}
