// Words that say up or down of a figure: verbs, nouns, and verbs that leave it to a little word ("ended the day lower").
//
//   shed 23 points    →  shed, −1           tacked on 12 points  →  tacked on, +1
//   was up 3 points   →  was up, +1         was steady           →  was steady, 0
//
// Tables and their reader. Whether a figure stands there is asked by who reads (`numbers/direction.ts`). Linear in the reach.
import type { Token, TokenSpan } from '../../types.ts';
import { lemmaFinder, wordFinder } from './cues.ts';

const words = (list: string) => new Set(list.split(' '));
const UP = words(
  'rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing rally rallies rallied rallying add adds added adding grow grows grew grown growing increase increases increased increasing firm firms firmed firming',
);
const DOWN = words(
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost losing slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging dip dips dipped dipping ease eases eased easing shed sheds shedding slump slumps slumped slumping decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking retreat retreats retreated retreating',
);
/** Beside a figure nouns say it as well: "an 18 % increase", "a drop of 18 %". */
const UP_NOUNS = words('increase rise growth gain jump surge climb advance upturn');
const DOWN_NOUNS = words('decrease fall drop decline reduction slump dip slide plunge contraction downturn');
/** Verbs that leave it to the little word. */
const CARRIERS = words(
  'edge edged edges edging inch inched inches inching tick ticked ticks ticking creep crept creeps creeping nudge nudged move moved moves moving is are was were be been end ended ends ending close closed closes closing finish finished finishes finishing open opened opens opening trade traded trades trading pick picked picks stand stood stands',
);
const UPWARD = words('up higher');
const DOWNWARD = words('down lower off');
/** Verbs with a little word that say it only right before the figure: "put on 3 points", not "put on trial 3 people". */
const PHRASES: ReadonlyMap<string, number> = new Map([
  ['tack on', 1],
  ['put on', 1],
  ['pile on', 1],
  ['give up', -1],
  ['give back', -1],
]);
const OPENS_PHRASE = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0]!));
const UNMOVED = words('steady unchanged flat');
const DEGREE = words('little largely virtually broadly nearly almost mostly essentially');
const HARDLY = words('little barely hardly scarcely');
/** Tokens between a carrier and its little word ("ended the day down"). */
const CARRIER_REACH = 3;

/** +1 up, −1 down, 0 neither: of a word that stands beside a figure. */
export function signOf(norm: string): number {
  if (UP.has(norm) || UPWARD.has(norm)) return 1;
  return DOWN.has(norm) || DOWNWARD.has(norm) ? -1 : 0;
}

const findForms = wordFinder(
  new Set([...UP, ...DOWN, ...UP_NOUNS, ...DOWN_NOUNS, ...CARRIERS, ...UPWARD, ...DOWNWARD]),
);
const findPhrases = lemmaFinder(OPENS_PHRASE);

/** Where a motion may begin, in order. */
export function moveWords(tokens: readonly Token[]): readonly number[] {
  const [forms, verbs] = [findForms(tokens), findPhrases(tokens)];
  if (verbs.length === 0) return forms;
  return [...new Set([...forms, ...verbs])].sort((a, b) => a - b);
}

interface Motion extends TokenSpan {
  readonly sign: number;
  /** Of `PHRASES`: a motion only where it stands right before an amount. */
  readonly idiom?: true;
}

/** The motion that token `i` begins, if any; whether a figure stands beside it is asked elsewhere. */
export function moveAt(tokens: readonly Token[], i: number): Motion | null {
  const t = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  const phrase = OPENS_PHRASE.has(t.lemma) ? PHRASES.get(`${t.lemma} ${next}`) : undefined;
  if (phrase !== undefined) return { from: i, to: i + 2, sign: phrase, idiom: true };
  const verb = t.tag === 'VERB' || t.tag === 'X';
  if (verb && UP.has(t.norm)) return { from: i, to: i + 1 + Number(next === 'up'), sign: 1 };
  if (verb && DOWN.has(t.norm)) return { from: i, to: i + 1 + Number(next === 'down' || next === 'off'), sign: -1 };
  if (t.tag === 'NOUN' && (UP_NOUNS.has(t.norm) || DOWN_NOUNS.has(t.norm)))
    return { from: i, to: i + 1, sign: UP_NOUNS.has(t.norm) ? 1 : -1 };
  if (CARRIERS.has(t.norm))
    for (let k = i + 1; k <= i + CARRIER_REACH && k < tokens.length; k++) {
      const u = tokens[k]!;
      if (u.kind === 'punctuation') break;
      const sign = little(tokens, k);
      // "was 3 points lower": the figure is a change of its own.
      if (sign !== 0) return { from: between(tokens, i, k) ? k : i, to: k + 1, sign };
      if (u.norm === 'changed' && HARDLY.has(tokens[k - 1]!.norm)) return { from: i, to: k + 1, sign: 0 };
      if (UNMOVED.has(u.norm) && (k === i + 1 || DEGREE.has(tokens[k - 1]!.norm)))
        return { from: i, to: k + 1, sign: 0 };
      if (u.tag === 'VERB') break;
    }
  // "15 percent off" is a discount.
  const sign = t.norm === 'off' ? 0 : little(tokens, i);
  return sign === 0 ? null : { from: i, to: i + 1, sign };
}

/** Does a figure stand between the verb and its little word? */
function between(tokens: readonly Token[], i: number, k: number): boolean {
  return tokens.slice(i + 1, k).some((t) => t.kind === 'number' || t.tag === 'NUM');
}

/** "up", "lower", but not "up to 5", "higher than". */
function little(tokens: readonly Token[], i: number): number {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm;
  if (next === 'to' || next === 'than' || next === 'the') return 0;
  return UPWARD.has(norm) ? 1 : DOWNWARD.has(norm) ? -1 : 0;
}
