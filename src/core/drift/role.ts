// Kind role: who did what to whom. "Osgood caught him" → "he caught Osgood".
//
// Two arguments (names, or content nouns) around one predicate that both texts share: if their order turned round and
// nothing explains it, the roles were exchanged. What explains it: a passive on exactly one side ("was caught by"), a
// converse verb (buy/sell), a moved clause (the arguments do not stand right around the predicate). And the mirror case:
// the order stands, but a passive came or went ("told him" → "was told by him"). An argument is all nouns up to the next
// verb, so an apposition does not hide it. Figures too: two figures that each moved
// to the other one's name. Cost: predicates × 2 nearest arguments.
import type { Link, Token, TokenSpan } from '../types.ts';
import { findCrossed } from './crossed.ts';
import { majorChange } from './major-change.ts';
import { nearness } from './nearness.ts';
import { isCovered } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Nearness below which two words are no names of one thing. */
const FAR = 0.27;
/** How far an argument may stand from its predicate. */
const REACH = 8;
const BE = new Set("is are was were be been being am 're get gets got getting".split(' '));

export function findRole(input: DriftInput): Candidate[] {
  const verbs = exchanged(input);
  const places = verbs.length > 0 ? [] : slotsExchanged(input);
  const crossed = verbs.length + places.length > 0 ? [] : findCrossed(input);
  return [...verbs, ...places, ...crossed, ...figuresExchanged(input)];
}

/**
 * Two words that stand in each other's place: "from Lanz to Carrick" → "from Carrick to Lanz". Each is next to what the
 * other was next to; items of one list may stand in any order.
 */
function slotsExchanged(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const inReference = onlyPlaces(r);
  const inCandidate = onlyPlaces(c);
  const places: [number, number][] = [];
  r.forEach((t, i) => {
    if (!(isArgument(t) || isQuality(t)) || t.kind !== 'word' || input.ofReference[i]?.relation === undefined) return;
    const j = inCandidate.get(t.norm) ?? TWICE;
    if (j !== TWICE && inReference.get(t.norm) === i) places.push([i, j]);
  });
  for (let x = 0; x < places.length; x++)
    for (let y = x + 1; y < places.length && y <= x + 6; y++) {
      const [a, p] = places[x]!;
      const [b, q] = places[y]!;
      if (q > p || r[a]!.tag !== r[b]!.tag || isList(r, a, b) || isList(c, q, p)) continue;
      if (isCompound(r, a, b) && isCompound(c, q, p)) continue;
      if (beside(r, a, c, q) + beside(r, b, c, p) < 2 || isTurnedRound(r, a, b, c, q, p)) continue;
      const reference = { from: a, to: b + 1 };
      const candidate = { from: q, to: p + 1 };
      return [
        majorChange(
          input,
          'role',
          reference,
          candidate,
          `‘${r[a]!.text}’ and ‘${r[b]!.text}’ stand in each other’s place`,
          0.75,
        ),
      ];
    }
  return [];
}

const TWICE = -1;

/** Where each word stands; `TWICE` for one that comes twice (a third one counts as the first again). */
function onlyPlaces(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  tokens.forEach(({ norm }, i) => {
    places.set(norm, (places.get(norm) ?? TWICE) === TWICE ? i : TWICE);
  });
  return places;
}

/** "sites in the north" → "northern sites", "run by a family" → "a family has run": one side joins with a preposition, the other without. */
function isTurnedRound(r: readonly Token[], a: number, b: number, c: readonly Token[], q: number, p: number): boolean {
  const joint = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(from + 1, to).some((t) => JOINTS.has(t.norm));
  if (isOwned(r, a, c, p) || isOwned(c, q, r, b)) return true;
  const own = joint(r, a, b);
  const other = joint(c, q, p);
  // Without a preposition only two nouns side by side are a compound; a verb between them needs the passive's "by".
  const plain = own ? c.slice(q + 1, p) : r.slice(a + 1, b);
  const byPassive = (own ? r.slice(a + 1, b) : c.slice(q + 1, p)).some((t) => t.norm === 'by');
  return own !== other && (byPassive || plain.every((t) => t.tag !== 'VERB'));
}

/** "the firm’s office in Lund" → "the Lund office of the firm": the owner at `i` is one still, after an "of" before `j`. */
function isOwned(tokens: readonly Token[], i: number, other: readonly Token[], j: number): boolean {
  const of = [other[j - 1], other[j - 2]].some((t) => t?.norm === 'of');
  return of && /^['’]s?$/.test(tokens[i + 1]?.norm ?? '');
}

const JOINTS = new Set('of in at from for on by with'.split(' '));

/** "relay satellite Heron-2" → "Heron-2 relay": one thing, with its words in another order. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
}

/** How many neighbours, the edge of the text included, the two tokens share: 0 to 2. */
function beside(r: readonly Token[], i: number, c: readonly Token[], j: number): number {
  // "the" stands beside every noun.
  const shared = (a: Token | undefined, b: Token | undefined) => a?.norm === b?.norm && a?.tag !== 'DET';
  const before = shared(r[i - 1], c[j - 1]);
  const after = shared(r[i + 1], c[j + 1]);
  return Number(before) + Number(after);
}

const SYMMETRIC = new Set('and or , & meet marry play face versus vs against between with'.split(' '));

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  // "The union rejected it and accused the bank": two things that one did, no list.
  const joins = (k: number) => SYMMETRIC.has(tokens[k]!.lemma) && tokens[k + 1]?.tag !== 'VERB';
  for (let k = from + 1; k < to; k++) if (joins(k)) return true;
  return false;
}

interface Frame {
  /** Token indexes of nouns, names and pronouns each side of the verb, within its clause. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Told with "by". */
  readonly passive: boolean;
  readonly voice: 'active' | 'passive';
  /** Who does it: the word after "by", else the next on the left; −1: nobody named. */
  readonly agent: number;
}

function exchanged(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const v = input.reference.tokens[l.reference]!;
    const w = input.candidate.tokens[l.candidate]!;
    if (!isVerb(v) || !isVerb(w) || l.relation === 'none' || l.relation === 'contextual' || l.relation === 'antonym')
      continue;
    const a = frameAt(input, 'reference', l.reference);
    const b = frameAt(input, 'candidate', l.candidate);
    const stay = shares(input, a.left, b.left) + shares(input, a.right, b.right);
    const crossLeft = shares(input, a.left, b.right);
    const crossRight = shares(input, a.right, b.left);
    const held = shares(input, a.left, b.left) > 0 && shares(input, a.right, b.right) > 0;
    const swapped = crossLeft > 0 && crossRight > 0 && stay === 0 && a.voice === b.voice;
    const turned = held && crossLeft + crossRight === 0 && a.passive !== b.passive;
    const reference = hull(a, l.reference);
    const candidate = hull(b, l.candidate);
    const across = a.passive === b.passive ? null : agentsAcross(input, a, b);
    if (across === 'other') out.push(otherAgent(input, a, b));
    if (!swapped && !turned && across !== 'exchanged') continue;
    out.push(
      majorChange(input, 'role', reference, candidate, 'who did it and to whom are exchanged', swapped ? 0.8 : 0.7),
    );
  }
  return out;
}

/** Who does it, told actively on one side and passively on the other: exchanged with whom it is done to, or somebody else. */
function agentsAcross(input: DriftInput, a: Frame, b: Frame): 'exchanged' | 'other' | null {
  if (a.agent < 0 || b.agent < 0) return null;
  const tied = (l: Link | undefined) => (l && l.relation !== 'contextual' && l.relation !== 'none' ? l : undefined);
  const [own, other] = [tied(input.ofReference[a.agent]), tied(input.ofCandidate[b.agent])];
  if (own?.candidate === b.agent) return null;
  const others = (f: Frame) => [...f.left, ...f.right].filter((k) => k !== f.agent);
  if (own && other && others(b).includes(own.candidate) && others(a).includes(other.reference)) return 'exchanged';
  const [x, y] = [input.reference.tokens[a.agent]!, input.candidate.tokens[b.agent]!];
  const apart = !PRONOUN_FORMS.has(x.norm) && !PRONOUN_FORMS.has(y.norm) && nearness(input.lexicon, x, y) < FAR;
  return apart && !own && !other && shares(input, others(a), others(b)) > 0 ? 'other' : null;
}

function otherAgent(input: DriftInput, a: Frame, b: Frame): Candidate {
  const at = (k: number) => ({ from: k, to: k + 1 });
  return majorChange(input, 'role', at(a.agent), at(b.agent), 'somebody else does it, or something else', 0.5);
}

function isVerb(t: Token): boolean {
  return t.kind === 'word' && !t.stop && (t.tag === 'VERB' || t.tag === 'X');
}

/** The arguments of a verb: what stands around it up to the next verb, sentence mark or subordinator. */
function frameAt(input: DriftInput, side: 'reference' | 'candidate', verb: number): Frame {
  const tokens = input[side].tokens;
  const dates = input[side].values.filter((v) => v.date);
  const left: number[] = [];
  const right: number[] = [];
  let be = false;
  for (let i = verb - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    const t = tokens[i]!;
    if (i >= verb - 3 && BE.has(t.norm)) be = true;
    // "in the 70th minute after he caught him": what stands before the clause is none of its arguments.
    if (stops(t) || (SUBORDINATORS.has(t.norm) && left.length > 0)) break;
    if (isArgument(t) && !isOwner(tokens, i) && !isCovered(dates, i)) left.push(i);
  }
  let by = -1;
  for (let i = verb + 1, n = 0; i < tokens.length && n < REACH; i++, n++) {
    const t = tokens[i]!;
    if (t.norm === 'by' && isAgent(tokens, i + 1)) by = i;
    // "by the end of the day" is no agent, but then nothing on the other side answers to it either.
    if (stops(t) || (ADJUNCT.has(t.norm) && right.length > 0)) break;
    if (isArgument(t) && !isOwner(tokens, i) && !isCovered(dates, i)) right.push(i);
  }
  const passive = be && by >= 0;
  const agent = passive ? (right.find((k) => k > by) ?? -1) : (left[0] ?? -1);
  // "was examined in the study": done to the subject, whoever does it.
  const voice = be && !tokens[verb]!.norm.endsWith('ing') ? 'passive' : 'active';
  return { left, right, passive, voice, agent };
}

/** "by 0.3 percent", "by Friday", "by mistake" name no agent. */
function isAgent(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const t = tokens[i]!;
    if (t.kind === 'number' || t.tag === 'NUM' || t.kind === 'punctuation') return false;
    if (isArgument(t)) return !MANNERS.has(t.norm);
  }
  return false;
}

/** "by nightfall", "by law", "by train": when, why and how. */
const MANNERS = new Set(
  'nightfall dawn dusk noon midday midnight night day morning evening end beginning time law mistake accident chance hand phone telephone email mail post letter rail road sea air train car bus boat ferry plane bicycle bike foot means way'.split(
    ' ',
  ),
);

const ADJUNCT = new Set('of for in on at with from into over after before during'.split(' '));
const SUBORDINATORS = new Set('after before since until till once'.split(' '));
const STOPS = new Set('. ; : ! ? ” “ " that which who whom because although when while if but'.split(' '));

function stops(t: Token): boolean {
  return STOPS.has(t.norm) || (t.tag === 'VERB' && !t.stop);
}

/** "her colleague persuaded her": the first "her" is none of the two. */
function isOwner(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.norm === 'her' && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '');
}

function isArgument(t: Token): boolean {
  return (t.kind === 'word' && !t.stop && (t.tag === 'NOUN' || t.tag === 'PROPN')) || PRONOUN_FORMS.has(t.norm);
}

/** A map: a property of an object is looked up by a name that is made unique first, for each token anew. */
/** "they correctly guess the first and incorrectly the second": what is said of two things may be exchanged as well. */
function isQuality(t: Token): boolean {
  return !t.stop && (t.tag === 'ADJ' || t.tag === 'ADV');
}

const PRONOUN_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    him: 'he',
    he: 'he',
    her: 'she',
    she: 'she',
    them: 'they',
    they: 'they',
    it: 'it',
    me: 'i',
    i: 'i',
    us: 'we',
    we: 'we',
  }),
);

/** Pronouns of one person: "it accused" and "she was accused" speak of the same one. */
const THIRD = new Set(['he', 'she', 'it']);

/** How many of the arguments `a` are found among the arguments `b`. */
function shares(input: DriftInput, a: readonly number[], b: readonly number[]): number {
  let n = 0;
  for (const i of a) {
    const l = input.ofReference[i];
    const x = PRONOUN_FORMS.get(input.reference.tokens[i]!.norm);
    if (l && l.relation !== 'none' && b.includes(l.candidate)) n++;
    else if (x && b.some((j) => samePronoun(x, PRONOUN_FORMS.get(input.candidate.tokens[j]!.norm)))) n++;
  }
  return n;
}

function samePronoun(x: string, y: string | undefined): boolean {
  return y !== undefined && (x === y || (THIRD.has(x) && THIRD.has(y)));
}

function hull(f: Frame, verb: number): TokenSpan {
  return { from: Math.min(verb, ...f.left), to: Math.max(verb, ...f.right) + 1 };
}

/** "54 % blamed A, 31 % blamed B" → "54 % blamed B, 31 % blamed A": equal figures, nearest names crossed. */
function figuresExchanged(input: DriftInput): Candidate[] {
  const r = input.reference;
  const c = input.candidate;
  if (r.values.length < 2 || c.values.length < 2 || r.names.length < 2 || c.names.length < 2) return [];
  const nearest = (side: typeof r, at: number) =>
    side.names.map((n) => ({ n, d: n.from >= at ? n.from - at : (at - n.to) * 1.5 })).sort((x, y) => x.d - y.d)[0]!.n;
  const facts = r.values.flatMap((v) => {
    const w = c.values.filter((x) => x.kind === v.kind && x.lo === v.lo && x.hi === v.hi);
    return w.length === 1 ? [{ r: nearest(r, v.to), c: nearest(c, w[0]!.to), rv: v, cv: w[0]! }] : [];
  });
  for (let i = 0; i < facts.length; i++)
    for (let j = i + 1; j < facts.length; j++) {
      const x = facts[i]!;
      const y = facts[j]!;
      if (x.r.key === y.r.key || x.c.key === y.c.key || x.r.key !== y.c.key || y.r.key !== x.c.key) continue;
      const reference = { from: Math.min(x.rv.from, x.r.from), to: Math.max(y.rv.to, y.r.to) };
      const candidate = { from: Math.min(x.cv.from, x.c.from), to: Math.max(y.cv.to, y.c.to) };
      if (reference.from >= reference.to || candidate.from >= candidate.to) continue;
      return [majorChange(input, 'role', reference, candidate, 'the figures belong to each other’s names', 0.7)];
    }
  return [];
}
