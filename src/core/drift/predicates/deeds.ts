// Kind predicate, of deeds that exclude each other: what was done with the strike, the manager, the house?
//
//   suspended two managers      →  two managers were dismissed       another step against them
//   postponed the strike        →  called off its strike             it will not come at all
//   the stitches were removed   →  put the stitches in               undone instead of done
//   inherited the farm          →  the farm came to him by will      fair: no deed of the set stands against it
//   arrested and charged        →  charged                           fair: nothing new
//
// Editors know such deeds by sets: of a thing postponed one does not say that it was cancelled. The tempting wrong answer is the
// distance of the words: "suspend" and "dismiss" stand in one list of a thesaurus, as do "postpone" and "cancel", and every
// model of meaning has them close. A set is looked at wherever its words stand in the two sentences, since rewriting moves
// them; a deed that both sides name answers for nothing else. Linear in the tokens, quadratic in the deeds.

import type { Token, TokenSpan, Value } from '../../types.ts';
import { areRest } from '../numbers/rest.ts';
import type { SideName } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { frameAt, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { areDoneToOne } from '../pair/ties.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { isDenial } from '../words/polarity.ts';

/**
 * Deeds of which one thing bears one only; a set a line, its deeds by "|": base forms of verbs, with their little word where
 * they have one; after ":" nouns that name the deed.
 */
const OPPOSED = `
suspend : suspension | dismiss sack fire oust : dismissal sacking
promote : promotion | demote : demotion
postpone delay defer put-back push-back put-off : postponement delay | cancel call-off scrap axe : cancellation | bring-forward
extend prolong lengthen : extension | shorten curtail cut-short
convict find-guilty : conviction | acquit clear : acquittal
die perish : death | survive recover : survival recovery
infect : infection | vaccinate immunise immunize inoculate : vaccination
approve adopt ratify : approval adoption | reject veto vote-down turn-down throw-out : rejection veto | withdraw : withdrawal
build construct erect : construction | demolish raze tear-down pull-down knock-down dismantle : demolition
destroy wreck ruin gut flatten demolish raze tear-down pull-down knock-down dismantle : destruction demolition | repair restore renovate refurbish mend rebuild : repair restoration renovation refurbishment | spare
qualify : qualification | eliminate knock-out : elimination | disqualify : disqualification
confirm : confirmation | disprove refute debunk
purify clean filter | pollute contaminate : pollution contamination
praise applaud commend laud hail : praise | criticise criticize condemn denounce slam : criticism condemnation | mock ridicule : mockery
insert install put-in fit : insertion installation | remove take-out extract : removal extraction
keep retain preserve : retention | discard throw-away throw-out bin dump : disposal
marry : marriage wedding | divorce : divorce
vote | abstain : abstention
admit confess acknowledge concede : admission confession | deny : denial
confirm : confirmation | deny : denial
introduce bring-in : introduction | abolish scrap remove : abolition removal
complete finish : completion | abandon give-up : abandonment
hide conceal | reveal disclose publish : disclosure publication
freeze : freeze | raise increase hike : increase rise | cut lower reduce : cut reduction
refund reimburse repay : refund repayment | withhold | confiscate seize : confiscation seizure
plant sow | uproot fell dig-up
lift : lifting | impose : imposition | extend prolong : extension
uphold : | dismiss throw-out overturn quash : dismissal
accept : acceptance | refuse reject : refusal rejection
dismiss sack fire oust : dismissal sacking | appoint hire : appointment
return come-back reappear : return comeback | disappear vanish : disappearance
break-off sever : rupture | resume restore : resumption restoration
`;
/** Deeds on one road, of which one thing may bear several: another one in the very place of the first. */
const STEPS = `
buy purchase acquire : purchase acquisition | inherit : inheritance | borrow | rent lease | steal : theft robbery | donate : donation
suspend : suspension | dismiss sack fire oust : dismissal sacking | resign quit step-down stand-down retire : resignation retirement | demote : demotion | appoint hire recruit : appointment recruitment
interrogate question : interrogation question questioning | arrest detain : arrest detention | charge indict : indictment | convict find-guilty : conviction | acquit : acquittal | sue | fine | jail imprison : imprisonment | pardon | deport extradite expel : deportation extradition expulsion
kill murder : murder | injure wound hurt : injury | infect : infection | cure heal
build construct erect : construction | repair restore renovate refurbish mend rebuild : repair restoration renovation refurbishment
damage : damage | destroy wreck ruin gut flatten : destruction | threaten endanger : threat | spare
write | edit | translate : translation | illustrate draw : illustration
give donate : gift donation | lend : loan | buy purchase : purchase
refuse deny : refusal | delay postpone : delay postponement
stop halt cease | slow
study consider review examine weigh | adopt approve introduce enact : adoption approval
ignore overlook | hide conceal : concealment
arrest detain : arrest detention | release free : release
fine : fine | warn caution : warning | ban disqualify : ban disqualification
boil | fry | bake roast | grill | steam
paint | draw | photograph | carve sculpt | film
walk | jog | cycle | drive | fly | sail | swim | row | ski
phone ring | e-mail email | text | visit
propose suggest : proposal | adopt introduce enact : adoption
test trial : test trial testing | approve authorise authorize license : approval
diagnose : diagnosis | treat : treatment | cure : cure
inspect check : inspection | repair mend : repair | replace : replacement
suspend pause : suspension pause | abandon scrap axe : abandonment | resume restart : resumption
turn-back | continue press-on carry-on
perform : performance | record : recording
rescue save | bury
direct | produce | star
discover : discovery | invent : invention
elect : election | appoint : appointment | nominate : nomination
draft | sign | breach violate : breach violation
own : ownership | manage : management | found : foundation
evacuate : evacuation | shelter
arrive : arrival | depart leave : departure
`;
/** Words between a verb and its little word: "put the strike back". */
const REACH = 4;
/** Tokens beside a deed in which stands what it is done to. */
const BESIDE = 5;
/** Of deeds that are done to one thing, that stand in each other's place, that share what is told beside them, and others. */
const DONE_TO_ONE = 0.95;
const LINKED = 0.9;
const SHARED = 0.7;
const LOOSE = 0.5;
/** Longer changes are no place, but a sentence told anew. */
const PLACE = 6;

interface Deed {
  readonly set: number;
  readonly deed: number;
  /** One thing bears one deed of the set only. */
  readonly opposed: boolean;
}

interface Hit extends TokenSpan, Deed {}

interface Vocabulary {
  readonly verbs: ReadonlyMap<string, readonly (Deed & { readonly particle: string })[]>;
  readonly nouns: ReadonlyMap<string, readonly Deed[]>;
}

/** Compiled at first use. */
const vocabulary = { has: (word: string) => deeds().verbs.has(word) || deeds().nouns.has(word) };
const findDeedWords = lemmaFinder(vocabulary);
let compiled: Vocabulary | undefined;

const deeds = (): Vocabulary => {
  compiled ??= compile();
  return compiled;
};

function compile(): Vocabulary {
  const verbs = new Map<string, (Deed & { particle: string })[]>();
  const nouns = new Map<string, Deed[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value]);
  const lines = (sets: string) => sets.trim().split('\n');
  const all = [...lines(OPPOSED), ...lines(STEPS)];
  const opposedTo = lines(OPPOSED).length;
  all.forEach((line, set) => {
    line.split('|').forEach((words, deed) => {
      const [acts = '', names = ''] = words.split(':');
      const own = { set, deed, opposed: set < opposedTo };
      for (const act of acts.split(' ').filter(Boolean)) {
        const [verb, particle = ''] = act.split('-');
        add(verbs, verb!, { ...own, particle });
      }
      for (const name of names.split(' ').filter(Boolean)) add(nouns, name, own);
    });
  });
  return { verbs, nouns };
}

/** Deeds of the two texts that belong to one set. */
interface DeedPair {
  readonly reference: Hit;
  readonly candidate: Hit;
  readonly strength: number;
}

const pairsOf = oncePerPair((input: DriftInput) => {
  const r = deedsOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = deedsOf(input.candidate.tokens);
  const out: DeedPair[] = [];
  for (const a of r) {
    const said = c.filter((x) => x.set === a.set);
    if (said.length === 0 || said.some((x) => x.deed === a.deed)) continue;
    const b = said.find((x) => !r.some((y) => y.set === x.set && y.deed === x.deed));
    if (!b || isKept(input, a, b) || out.some((o) => o.candidate.from === b.from)) continue;
    out.push({ reference: a, candidate: b, strength: strengthOf(input, a, b) });
  }
  return out;
});

const isDenied = (tokens: readonly Token[], hit: Hit) => denialOf(tokens, hit.from) >= 0;

export function findDeeds(input: DriftInput): Candidate[] {
  return pairsOf(input).flatMap(({ reference: a, candidate: b, strength }): Candidate[] => {
    // "did not keep it" ↔ "threw it out"
    if (isDenied(input.reference.tokens, a) !== isDenied(input.candidate.tokens, b)) return [];
    if (!a.opposed && strength < LINKED) return [];
    if (isWhole(input.reference.tokens, a) || isWhole(input.candidate.tokens, b)) return [];
    if (isOfRest(input, a, b) || isUntilLater(input, a, b)) return [];
    const change = majorChange(input, 'predicate', spanOf(a), spanOf(b), 'what was done is another thing', strength);
    // "acquitted him" → "his conviction": a verb told by a noun stands in no place of the verb's.
    const named = isNoun(input.reference.tokens, a) !== isNoun(input.candidate.tokens, b);
    return [{ ...change, certain: strength >= (!a.opposed ? DONE_TO_ONE : named ? SHARED : LINKED) }];
  });
}

/** "two of the three survived" ↔ "one of the three died" */
function isOfRest(input: DriftInput, a: Hit, b: Hit): boolean {
  const told = (values: readonly Value[], hit: Hit) =>
    values.filter((v) => v.to <= hit.from && hit.from - v.to <= COUNTED);
  const theirs = told(input.candidate.values, b);
  return told(input.reference.values, a).some((v) => theirs.some((w) => areRest(input, v, w)));
}

/** Tokens from a count to what those did who are counted. */
const COUNTED = 7;

/** "postponed" ↔ "called off until a later date" */
function isUntilLater(input: DriftInput, a: Hit, b: Hit): boolean {
  const isLater = (tokens: readonly Token[], hit: Hit) =>
    tokens.slice(hit.to, hit.to + REACH).some((t) => /^(?:until|till)$/.test(t.norm));
  const [x, y] = [input.reference.tokens, input.candidate.tokens];
  const isOff = (tokens: readonly Token[], hit: Hit) => /^(?:cancel|call|scrap|axe)/.test(tokens[hit.from]!.lemma);
  const isPut = (tokens: readonly Token[], hit: Hit) =>
    /^(?:postpone|delay|defer|put|push)/.test(tokens[hit.from]!.lemma);
  return (isOff(x, a) && isLater(x, a) && isPut(y, b)) || (isOff(y, b) && isLater(y, b) && isPut(x, a));
}
const isNoun = (tokens: readonly Token[], hit: Hit) => tokens[hit.from]!.tag === 'NOUN';

/** "did not survive" ↔ "died", "failed to qualify" ↔ "was eliminated": from the denial to the deed. */
export function keptDeeds(input: DriftInput): SpanPair[] {
  return pairsOf(input).flatMap(({ reference: a, candidate: b, strength }) => {
    const [x, y] = [denialOf(input.reference.tokens, a.from), denialOf(input.candidate.tokens, b.from)];
    if (!a.opposed || strength < SHARED || x < 0 === y < 0) return [];
    const whole = (denial: number, hit: Hit) => ({ from: denial < 0 ? hit.from : denial, to: hit.to });
    return [{ reference: whole(x, a), candidate: whole(y, b) }];
  });
}

/** "damaged beyond repair", "put off for good", "fatally injured": as far as it goes. */
function isWhole(tokens: readonly Token[], hit: Hit): boolean {
  if (/^(?:fatally|mortally)$/.test(tokens[hit.from - 1]?.norm ?? '')) return true;
  const behind = tokens.slice(hit.to, hit.to + 2 * REACH).map((t) => t.norm);
  const end = behind.findIndex((w) => /^(?:[.,;:]|and|who|which)$/.test(w));
  return WHOLE.test((end < 0 ? behind : behind.slice(0, end)).join(' '));
}

const WHOLE =
  /\b(?:beyond repair|beyond recognition|so badly|completely|totally|entirely|indefinitely|forever)\b|\bfor good$/;

function deedsOf(tokens: readonly Token[]): Hit[] {
  const { verbs, nouns } = deeds();
  const out: Hit[] = [];
  for (const i of findDeedWords(tokens)) {
    const t = tokens[i]!;
    if (t.tag === 'NOUN') for (const d of nouns.get(t.lemma) ?? []) out.push({ ...d, from: i, to: i + 1 });
    if (t.tag !== 'VERB' || isFigure(tokens, i)) continue;
    const acts = (verbs.get(t.lemma) ?? []).map((d) => ({
      ...d,
      at: d.particle === '' ? -1 : particleAt(tokens, i, d.particle),
    }));
    const withParticle = acts.filter((d) => d.at >= 0);
    // "throw" and "put" are no deeds by themselves; "cut down" is not "cut".
    const meant = withParticle.length > 0 ? withParticle : acts.filter((d) => d.particle === '');
    for (const { set, deed, opposed, at } of meant)
      out.push({ set, deed, opposed, from: i, to: at === i + 1 ? at + 1 : i + 1 });
  }
  return out;
}

/** Words that are no deed with what stands beside them: "paints a grim picture", "flew into a rage". */
const FIGURES: readonly (readonly [verb: RegExp, beside: RegExp])[] = [
  [/^(?:paint|draw)$/, /\b(?:picture|portrait|comparison|line)\b/],
  [
    /^(?:fly|drive)$/,
    /\binto (?:\S+ ){0,2}(?:rage|fury|temper|passion|panic|frenzy|despair|anger|fit|tantrum|tears)\b/,
  ],
];

function isFigure(tokens: readonly Token[], verb: number): boolean {
  const figure = FIGURES.find(([of]) => of.test(tokens[verb]!.lemma));
  if (!figure) return false;
  let [from, to] = [verb, verb + 1];
  while (from > 0 && verb - from < BESIDE && tokens[from - 1]!.kind !== 'punctuation') from--;
  while (to < tokens.length && to - verb <= BESIDE && tokens[to]!.kind !== 'punctuation') to++;
  const words = tokens.slice(from, to).map((t) => t.lemma);
  return figure[1].test(words.join(' '));
}

function particleAt(tokens: readonly Token[], verb: number, particle: string): number {
  for (let k = verb + 1; k <= Math.min(tokens.length - 1, verb + REACH); k++) {
    if (tokens[k]!.norm === particle) return k;
    // "found not guilty" is another deed.
    if (tokens[k]!.tag === 'VERB' || tokens[k]!.kind === 'punctuation' || isDenial(tokens[k]!.norm)) return -1;
  }
  return -1;
}

/** Is either deed told on the other side in another word that means the same? */
function isKept(input: DriftInput, a: Hit, b: Hit): boolean {
  const same = (relation: string | undefined) =>
    relation !== undefined && /^(?:identical|case|inflection|synonym)$/.test(relation);
  const l = input.ofReference[a.from];
  const m = input.ofCandidate[b.from];
  return (l?.candidate !== b.from && same(l?.relation)) || (m?.reference !== a.from && same(m?.relation));
}

function strengthOf(input: DriftInput, a: Hit, b: Hit): number {
  const short = (span: TokenSpan) => span.to - span.from <= PLACE;
  const one = input.changes.some(
    (x) => overlap(x.reference, a) && overlap(x.candidate, b) && short(x.reference) && short(x.candidate),
  );
  // Two who did two things.
  const [x, y] = [doersOf(input, 'reference', a), doersOf(input, 'candidate', b)];
  const isOther = x.length > 0 && y.length > 0 && shares(input, x, y) === 0;
  if (areDoneToOne(input, a.from, b.from)) return DONE_TO_ONE;
  if ((one || input.ofReference[a.from]?.candidate === b.from) && !isOther) return LINKED;

  return isToldBeside(input, a, b, BESIDE) ? SHARED : LOOSE;
}

function doersOf(input: DriftInput, side: SideName, hit: Hit): readonly number[] {
  const { agents, right, voice, passive } = frameAt(input, side, hit.from);
  // "the actor, directed by Lee"; "a man was arrested"
  if (input[side].tokens[hit.to]?.norm === 'by') return right;
  return voice === 'passive' && !passive ? [] : agents;
}
