// Are two speakers the same? "Dr. Samuel Okonjo" and "the chairman" may be, "Kroy" and "Vandeek" are not.
//
// Equal words, a shared name, an acronym or a damaged spelling settle it; a description may stand for any name of its kind, so only
// what cannot be the same counts as different. Tempting and wrong: to require equal words; a rewrite that names the speaker by her
// office would then lose every source. Quadratic in the words of two names.
import { editDistance } from '../../text/edit-distance.ts';
import { isName } from '../../text/noun-phrases.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { akin } from './people-groups.ts';
import { FEMALE, MALE, PAPER, type Speaker, TITLE } from './speaker.ts';

/** Bodies rather than persons: a person may speak for them, they do not stand for a stranger. */
const BODY = new Set(
  'company firm enterprise business corporation group club party union ministry government agency authority council bank board court army military police hospital university institute department office association federation administration committee commission team organisation organization maker manufacturer retailer operator regulator rebels state city town country'.split(
    ' ',
  ),
);

/** Bodies that any organisation's name may stand for. */
const GENERIC = new Set(
  'company firm enterprise business corporation group club party union agency bank maker manufacturer retailer operator organisation organization institute university hospital authority'.split(
    ' ',
  ),
);

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

/** Below it, two descriptions are two people: "villagers"/"government" .3. */
const NEAR = 0.4;
