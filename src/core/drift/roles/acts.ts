// Acts told by a light verb and a noun: who does it, and to whom?
//
//   Police came under attack from the crowd           done to the police, by the crowd
//   The bank faces a lawsuit by the union             done to the bank, by the union
//   Nordane launched a bid for Pell                   done by Nordane, to Pell
//
// "came", "faces" and "drew" say by themselves neither that their subject acts nor that it is acted on; with such a noun and its
// "from" they are passives. Tempting and wrong: any noun ("came from Leeds", "drew a crowd from Leeds"). Linear in the tokens.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { lemmaFinder } from '../words/cues.ts';

/** Verbs and nouns of one sort of act, a sort a line. */
const SORTS: readonly string[] = [
  'attack fire shoot shell shelling bomb bombing bombard bombardment raid storm strike assault ambush target gunfire onslaught hit punch blow kick beat beating stab',
  'sue prosecute court lawsuit suit proceeding litigation writ',
  'criticise criticize criticism condemn condemnation denounce slam rebuke censure reprimand scold flak',
  'accuse accusation blame allege allegation charge complain complaint reproach',
  'press pressure push urge lobby coax',
  'insult abuse mock mockery ridicule taunt jeer',
  'threaten threat warn warning menace',
  'praise applaud applause hail commend laud acclaim compliment',
  'bid offer approach takeover proposal',
  'buy purchase acquire acquisition takeover buyout',
  'kill murder assassination assassinate killing',
  'invite invitation',
  'support backing back endorse endorsement',
  'help aid rescue assistance',
  'ask question request demand appeal',
  'betray betrayal deceive deception cheat',
  'challenge defy',
];
const SORT_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(SORTS.flatMap((line) => line.split(' ')))].map((w) => [
    w,
    SORTS.flatMap((line, i) => (line.split(' ').includes(w) ? [i] : [])),
  ]),
);

/** An act told by a noun: its verb, its noun, the little word that names the other party, and what the subject of the verb does. */
export interface Act {
  readonly verb: number;
  readonly noun: number;
  readonly by: number;
  /** −1: its subject is acted on; +1: it acts. */
  readonly subject: 1 | -1;
}

/** With the words that may stand right behind them. */
const SUFFERING = new Map(
  Object.entries({
    come: 'under in',
    face: '',
    draw: '',
    attract: '',
    receive: '',
    suffer: '',
    sustain: '',
    earn: '',
    provoke: '',
    meet: 'with',
    fall: 'into',
    encounter: '',
    get: '',
  }).map(([verb, words]) => [verb, words.split(' ')] as const),
);
const DOING = new Set(
  'make launch mount level direct hurl fling carry stage file bring open lay submit issue aim'.split(' '),
);
const findLightVerbs = lemmaFinder(new Set([...SUFFERING.keys(), ...DOING]));
const FROM = /^(?:from|by|of)$/;
const AT = /^(?:at|on|against|for|to)$/;
/** Tokens between the verb and the noun, and between the noun and its little word. */
const REACH = 5;

export function actsOf(tokens: readonly Token[]): Act[] {
  return findLightVerbs(tokens).flatMap((verb): Act[] => {
    const opens = SUFFERING.get(tokens[verb]!.lemma);
    if (tokens[verb]!.tag === 'NOUN') return [];
    const next = tokens[verb + 1]?.norm ?? '';
    if (opens && !opens.includes('') && !opens.includes(next)) return [];
    const noun = actAfter(tokens, verb);
    if (noun < 0) return [];
    const by = partyAfter(tokens, noun, opens ? FROM : AT);
    return by < 0 ? [] : [{ verb, noun, by, subject: opens ? -1 : 1 }];
  });
}

function actAfter(tokens: readonly Token[], verb: number): number {
  for (let k = verb + 1; k <= Math.min(tokens.length - 1, verb + REACH); k++) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return -1;
    const isAct = SORT_OF.has(t.lemma) || SORT_OF.has(t.norm);
    // "a takeover offer": the last of them.
    if (isAct && !SORT_OF.has(tokens[k + 1]?.lemma ?? '')) return k;
  }
  return -1;
}

/** Past "laid" and the like: "an ambush laid by the militia". */
function partyAfter(tokens: readonly Token[], noun: number, words: RegExp): number {
  for (let k = noun + 1; k <= Math.min(tokens.length - 1, noun + 2); k++) {
    if (words.test(tokens[k]!.norm)) return k;
    if (tokens[k]!.tag !== 'VERB') return -1;
  }
  return -1;
}

/** Do the two words name one sort of act? */
export function isOneAct(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.lemma === b.lemma) return true;
  const sorts = SORT_OF.get(a.lemma) ?? SORT_OF.get(a.norm) ?? [];
  const others = SORT_OF.get(b.lemma) ?? SORT_OF.get(b.norm) ?? [];
  if (sorts.some((s) => others.includes(s))) return true;
  return lexicon.areDerived(a.lemmaId, b.lemmaId) || lexicon.synonymRank(a.lemmaId, b.lemmaId, 'VERB') > 0;
}
