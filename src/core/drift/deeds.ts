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
// them; a deed that both sides name answers for nothing else. Linear in the tokens.

import type { Token, TokenSpan } from '../types.ts';
import { majorChange } from './major-change.ts';
import { overlap, spanOf } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

/**
 * A set a line, its deeds by "|": base forms of verbs, with their little word where they have one; after ":" nouns that name
 * the deed.
 */
const SETS = `
buy purchase acquire : purchase acquisition | inherit : inheritance | borrow | rent lease | steal : theft robbery | donate : donation
suspend : suspension | dismiss sack fire oust : dismissal sacking | resign quit step-down stand-down : resignation | retire : retirement | promote : promotion | demote : demotion | appoint hire recruit : appointment recruitment
postpone delay defer put-back push-back put-off : postponement delay | cancel call-off scrap axe abandon : cancellation | bring-forward
extend prolong lengthen : extension | shorten curtail cut-short
interrogate question : interrogation | arrest detain : arrest detention | charge indict : indictment | convict find-guilty : conviction | acquit : acquittal | sue | fine | jail imprison : imprisonment | pardon | deport extradite expel : deportation extradition expulsion
die perish kill : death | injure wound hurt : injury | recover : recovery | infect : infection | vaccinate immunise immunize inoculate : vaccination | cure heal
approve adopt ratify pass : approval | reject veto vote-down turn-down throw-out : rejection veto | withdraw : withdrawal
build construct erect : construction | demolish raze tear-down pull-down knock-down dismantle : demolition | repair restore renovate refurbish mend : repair restoration renovation refurbishment
damage : damage | destroy wreck ruin gut flatten : destruction | threaten endanger : threat | spare
qualify : qualification | eliminate knock-out : elimination | disqualify : disqualification
write | edit | translate : translation | illustrate
direct | produce | star
discover : discovery | invent : invention | disprove refute debunk | confirm : confirmation
purify clean filter | pollute contaminate : pollution contamination
praise applaud commend laud hail : praise | criticise criticize condemn denounce slam : criticism condemnation | mock ridicule : mockery
insert install put-in fit : insertion installation | remove take-out extract : removal extraction
keep retain preserve : retention | discard throw-away throw-out bin dump : disposal
marry : marriage wedding | divorce : divorce
elect : election | appoint : appointment | nominate : nomination
draft | sign | breach violate break : breach violation
own : ownership | manage : management | found : foundation
plant sow | uproot fell cut-down dig-up | harvest reap pick : harvest
admit confess : admission confession | deny : denial
hide conceal | reveal disclose publish : disclosure publication
evacuate : evacuation | shelter
arrive : arrival | depart leave : departure
freeze : freeze | raise increase hike : increase rise | cut lower reduce : cut reduction
refund reimburse repay : refund repayment | withhold | confiscate seize : confiscation seizure
`;
/** Words between a verb and its little word: "put the strike back". */
const REACH = 4;
/** Of deeds that stand in each other's place, that share what they are done to, and others. */
const LINKED = 0.9;
const SHARED = 0.7;
const LOOSE = 0.5;

interface Deed {
  readonly set: number;
  readonly deed: number;
}

interface Hit extends TokenSpan, Deed {}

interface Vocabulary {
  readonly verbs: ReadonlyMap<string, readonly (Deed & { readonly particle: string })[]>;
  readonly nouns: ReadonlyMap<string, readonly Deed[]>;
}

let vocabulary: Vocabulary | undefined;

function compile(): Vocabulary {
  const verbs = new Map<string, (Deed & { particle: string })[]>();
  const nouns = new Map<string, Deed[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value]);
  SETS.trim()
    .split('\n')
    .forEach((line, set) => {
      line.split('|').forEach((words, deed) => {
        const [acts = '', names = ''] = words.split(':');
        for (const act of acts.split(' ').filter(Boolean)) {
          const [verb, particle = ''] = act.split('-');
          add(verbs, verb!, { set, deed, particle });
        }
        for (const name of names.split(' ').filter(Boolean)) add(nouns, name, { set, deed });
      });
    });
  return { verbs, nouns };
}

export function findDeeds(input: DriftInput): Candidate[] {
  const r = deedsOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = deedsOf(input.candidate.tokens);
  const out: Candidate[] = [];
  for (const a of r) {
    const said = c.filter((x) => x.set === a.set);
    if (said.length === 0 || said.some((x) => x.deed === a.deed)) continue;
    const b = said.find((x) => !r.some((y) => y.set === x.set && y.deed === x.deed));
    if (!b || isKept(input, a, b) || out.some((o) => o.candidate?.from === b.from)) continue;
    const strength = strengthOf(input, a, b);
    const [reference, candidate] = [spanOf(a), spanOf(b)];
    const change = majorChange(input, 'predicate', reference, candidate, 'what was done is another thing', strength);
    // Deeds of one set in each other's place were right in every text at hand.
    out.push({ ...change, certain: strength >= LINKED });
  }
  return out;
}

function deedsOf(tokens: readonly Token[]): Hit[] {
  vocabulary ??= compile();
  const { verbs, nouns } = vocabulary;
  const out: Hit[] = [];
  tokens.forEach((t, i) => {
    if (t.tag === 'NOUN') for (const d of nouns.get(t.lemma) ?? []) out.push({ ...d, from: i, to: i + 1 });
    if (t.tag !== 'VERB') return;
    const acts = verbs.get(t.lemma);
    if (!acts) return;
    const withParticle = acts.filter((d) => d.particle !== '' && particleAt(tokens, i, d.particle) >= 0);
    // "throw" and "put" are no deeds by themselves; "cut down" is not "cut".
    const meant = withParticle.length > 0 ? withParticle : acts.filter((d) => d.particle === '');
    for (const { set, deed, particle } of meant) {
      const at = particle === '' ? -1 : particleAt(tokens, i, particle);
      out.push({ set, deed, from: i, to: at === i + 1 ? at + 1 : i + 1 });
    }
  });
  return out;
}

function particleAt(tokens: readonly Token[], verb: number, particle: string): number {
  for (let k = verb + 1; k <= Math.min(tokens.length - 1, verb + REACH); k++) {
    if (tokens[k]!.norm === particle) return k;
    if (tokens[k]!.tag === 'VERB' || tokens[k]!.kind === 'punctuation') return -1;
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
  const one = input.changes.some((x) => overlap(x.reference, a) && overlap(x.candidate, b));
  if (one || input.ofReference[a.from]?.candidate === b.from) return LINKED;
  return sharesObject(input, a, b) ? SHARED : LOOSE;
}

/** Are content words near the one deed linked to words near the other? */
function sharesObject(input: DriftInput, a: Hit, b: Hit): boolean {
  const near = (at: number, hit: Hit) => at >= hit.from - REACH - 1 && at <= hit.to + REACH;
  return input.diff.links.some(
    (l) => near(l.reference, a) && near(l.candidate, b) && !input.reference.tokens[l.reference]!.stop,
  );
}
