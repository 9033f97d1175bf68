// Deeds that exclude each other, and where a text tells one.
//
//   put the strike off     → postpone, of the set of strikes and plans      the little word makes the deed
//   found him not guilty   → none: "find guilty" is another deed
//   paints a grim picture  → none: no deed with what stands beside it
//
// Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { lemmaFinder } from '../words/cues.ts';
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
export const REACH = 4;

/** Tokens beside a deed in which stands what it is done to. */
export const BESIDE = 5;

interface Deed {
  readonly set: number;
  readonly deed: number;
  /** One thing bears one deed of the set only. */
  readonly opposed: boolean;
}

export interface Hit extends TokenSpan, Deed {}

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

/** The deeds that a text tells, in order. */
export function deedsOf(tokens: readonly Token[]): Hit[] {
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
