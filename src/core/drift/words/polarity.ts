// Words that turn a statement round: negation cues, negative affixes, verbs of change and other opposites that a
// dictionary of antonyms leaves out. Tables only; `denials/negation.ts` reads them.
import type { LanguagePack } from '../../languages/types.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { phrases, wordFinder } from './cues.ts';

/** Cues: 1 = negates what follows; 0.5 = negative verb, whose object does not happen. */
export const NEGATION_CUES: Record<string, number> = {
  ...phrases(
    1,
    "not|n't|never|no|none|nobody|nothing|neither|nor|nowhere|without|cannot|no longer|no one|not yet|has yet to|have yet to|had yet to|is yet to|are yet to|was yet to|were yet to|by no means|none of|no-one|far from|not at all|in no way|anything but",
  ),
  ...phrases(1, 'hardly|scarcely|barely|little to no'),
  ...phrases(
    0.5,
    'fail to|fails to|failed to|failing to|failure to|refuse to|refuses to|refused to|refusing to|refusal to|unable to|decline to|declines to|declined to|declining to|denied that|denies that|deny that|denying that|untrue that|false that|no truth in|neglected to|neglects to|lack|lacks|lacked|lacking|absence of|lack of|shortage of|shortages of|scarcity of|rule out|rules out|ruled out|ruling out|stopped short of|avoid|avoids|avoided|avoiding|refrain from|refrains from|refrained from|refraining from|abstain from|abstains from|abstained from|ceased to|ceases to|rather than|instead of|in place of|in lieu of',
  ),
};

/** Words that leave nobody and nothing out. */
export const ALL = /^(?:all|every|each|everybody|everyone|everything|both)$/;

export const DENIAL = /^(?:no|not|never|nobody|no-one|nothing|none|neither|nor|cannot)$|n't$/;

/** A word that denies by itself. */
export const isDenial = (norm: string): boolean => DENIAL.test(norm);
export const findDenials = wordFinder(DENIAL);

/** "no optician who has not been trained can": where it begins, −1 where nothing says that it is nobody else. */
export function deniesOthers(tokens: readonly Token[]): number {
  const first = tokens.findIndex((t) => isDenial(t.norm));
  const who = tokens.findIndex((t, k) => k > first && /^(?:who|that|which|unless|without)$/.test(t.norm));
  if (first < 0 || who < 0 || who > first + 5) return -1;
  const second = tokens.findIndex((t, k) => k > who && isDenial(t.norm));
  return second >= 0 && second <= who + 4 ? first : -1;
}

/** Directions: two words of different sign in the same group are opposites; a zero is neither. */
const GROUPS: readonly (readonly [plus: string, minus: string])[] = [
  [
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained jump jumps jumped jumping surge surges surged surging soar soars soared soaring up higher upward upwards upturn raise raises raised raising boost boosts boosted expand expands expanded expansion expanding rally rallied advance advanced growth more strengthen strengthened strengthens strengthening accelerate accelerated accelerates acceleration improve improves improved improving improvement',
    'fall falls fell fallen falling decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking drop drops dropped dropping decline declines declined declining plunge plunges plunged plunging slump slumps slumped slumping down lower downward downwards downturn lower lowers lowered lowering cut cuts reduce reduces reduced reducing reduction contract contracts contracted contraction contracting sink sank sunk tumble tumbled slide slid slip slipped slipping less fewer weaken weakened weakens weakening slow slowed slows deceleration worsen worsens worsened worsening deterioration loss losses lose loses lost losing dip dips dipped',
  ],
  [
    'accept accepts accepted approve approves approved approving approval allow allows allowed allowing permit permits permitted permitting support supports supported supporting back backed welcome welcomed welcomes endorse endorses endorsed endorsing authorise authorised authorize authorized agree agrees agreed praise praises praised praising recommend recommends recommended recommending favour favours favor favors',
    'reject rejects rejected rejecting rejection refuse refuses refused refusing refusal ban bans banned banning prohibit prohibits prohibited prohibiting forbid forbids forbade forbidden oppose opposes opposed opposing veto vetoed block blocked blocks condemn condemns condemned condemning disapprove disapproved criticise criticised criticises criticize criticized criticizes criticizing decline declined disagree disagreed disagrees denounce denounced discourage discourages discouraged',
  ],
  [
    'admit admits admitted admitting confirm confirms confirmed confirming acknowledge acknowledged acknowledges affirm affirmed',
    'deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting',
  ],
  [
    'win wins won winning beat beats unbeaten undefeated victory victories succeed succeeds succeeded success successful',
    'lose loses lost losing beaten defeat defeats fail fails failed failing failure unsuccessful',
  ],
  [
    'open opens opened opening reopen reopened start starts started starting begin begins began begun launch launched launches continue continues continued continuing resume resumed resumes restore restores restored restoring reinstate reinstated reopens',
    'close closes closed closing shut shuts end ends ended ending stop stops stopped stopping finish finished finishes cease ceased discontinue discontinued suspend suspends suspended suspending halt halted abolish abolished',
  ],
  [
    'cause causes caused causing pose poses posed posing trigger triggers triggered spark sparks sparked fuel fuels fuelled fueled provoke provokes provoked',
    'contain contains contained containing prevent prevents prevented preventing avert averts averted curb curbs curbed thwart thwarts thwarted deter deters deterred',
  ],
  [
    'help helps helped helping assist assists assisted facilitate facilitates facilitated enable enables enabled enabling boost boosts boosted improve improves improved enhance enhances enhanced',
    'hinder hinders hindered hindering hamper hampers hampered hampering impede impedes impeded obstruct obstructs obstructed undermine undermines undermined',
  ],
  ['embrace embraces embraced seek seeks sought seeking', 'avoid avoids avoided avoiding shun shuns shunned'],
  [
    'prepare prepares prepared repair repairs repaired care cares cared tend nurture',
    'destroy destroys destroyed ruin ruins ruined wreck wrecked neglect neglects neglected',
  ],
  [
    'heed heeds heeded heeding follow follows followed following obey obeys obeyed obeying',
    'ignore ignores ignored ignoring disregard disregards disregarded flout flouts flouted defy defies defied disobey disobeyed',
  ],
  ['sunny', 'rainy cloudy overcast snowy'],
  ['lend lends lent lending', 'borrow borrows borrowed borrowing'],
  ['buy buys bought buying purchase purchases purchased acquire acquires acquired', 'sell sells sold selling'],
  [
    'arrive arrives arrived arriving enter enters entered entering come comes came join joins joined joining',
    'leave leaves left leaving depart departs departed exit exits exited quit quits',
  ],
  ['include includes included including', 'exclude excludes excluded excluding except'],
  ['with', 'without'],
  ['before prior', 'after following'],
  [
    'best better good great excellent superb splendid outstanding wonderful delightful marvellous marvelous strong stronger strongest positive favourable favorable advantage advantages benefit benefits beneficial',
    'worst worse bad poor terrible horrible horrid awful dreadful appalling abysmal lousy atrocious weak weaker weakest negative unfavourable unfavorable disadvantage disadvantages drawback drawbacks harmful',
  ],
  [
    'large larger largest big bigger biggest huge high highest tall taller tallest long longer longest maximum most',
    'small smaller smallest little tiny low lowest short shorter shortest minimum least',
  ],
  ['early earlier earliest', 'late later latest'],
  ['first', 'last'],
  ['hot hotter warm warmer', 'cold colder cool cooler'],
  ['safe safer', 'dangerous unsafe risky'],
  ['true correct right accurate', 'false incorrect wrong inaccurate'],
  ['guilty convicted', 'innocent acquitted cleared'],
  ['dead died die dies killed', 'alive survived survive survives lived'],
  ['public', 'private'],
  ['old older oldest', 'new newer newest young younger youngest'],
  ['easy easier easily simple', 'hard harder difficult complex complicated'],
  ['fast faster quick quicker quickly', 'slow slower slowly'],
  ['male men man boys', 'female women woman girls'],
  ['internal', 'external'],
  ['optional voluntary', 'mandatory compulsory obligatory required'],
  ['temporary temporarily', 'permanent permanently'],
  ['ahead', 'behind'],
  ['extra additional surcharge', 'less fewer discount rebate'],
  ['cash savings reserves', 'debt debts borrowings overdraft'],
  [
    'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outstrip outstrips outstripped top topped beat beats',
    'miss misses missed undershoot undershot',
  ],
  ['gladly willingly happily eagerly', 'reluctantly unwillingly grudgingly'],
  ['present presence attend attends attended attending attendance', 'absent absence lack'],
  ['above over', 'below under beneath'],
  ['inside indoors in within', 'outside outdoors'],
  ['major', 'minor'],
  ['likely', 'unlikely'],
  ['able', 'unable'],
  ['profit profits profitable', 'loss losses unprofitable'],
  ['surplus', 'deficit'],
  ['block blocks blocked blocking prevent prevents prevented preventing', 'let lets letting'],
  ['ally allies friend friends partner', 'enemy enemies foe rival rivals'],
  ['import imports imported', 'export exports exported'],
  ['majority', 'minority'],
  ['ask asks asked', 'answer answers answered'],
  ['gained acquire acquires earn earns', 'lost forfeit forfeits'],
  ['add adds added adding', 'remove removes removed removing subtract'],
  ['push pushed pushes', 'pull pulled pulls'],
  ['love loves loved like likes liked', 'hate hates hated dislike dislikes disliked'],
  ['remember remembers remembered', 'forget forgets forgot forgotten'],
  ['attack attacks attacked', 'defend defends defended'],
  ['create creates created build builds built', 'destroy destroys destroyed demolish demolished dismantle dismantled'],
  ['encourage encourages encouraged motivate motivates', 'discourage discourages discouraged demotivate'],
  [
    'cheap cheaper cheapest inexpensive affordable',
    'expensive dear dearer dearest costly costlier costliest pricey pricier',
  ],
  ['optimistic hopeful', 'pessimistic hopeless'],
  ['wet', 'dry'],
  ['full', 'empty'],
  ['heavy heavier', 'light lighter'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['left', 'right'],
];

let signs: Map<string, number[]> | undefined;

/** Opposite directions, by the table: "rose" against "fell". */
export function opposed(a: string, b: string): boolean {
  signs ??= compile(GROUPS);
  const x = signs.get(a);
  const y = signs.get(b);
  return x !== undefined && y !== undefined && x.some((g) => y.includes(-g)) && !x.some((g) => y.includes(g));
}

/** Verbs whose direction lies in their particle, by a verb of that direction. */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'turned down': 'rejected',
    'turns down': 'rejects',
    'turn down': 'reject',
    'called off': 'halted',
    'fell short': 'missed',
    'falls short': 'misses',
    'fall short': 'miss',
    'fallen short': 'missed',
    'falling short': 'missed',
    'shut down': 'closed',
    'set up': 'launched',
    'went up': 'rose',
    'go up': 'rise',
    'goes up': 'rises',
    'went down': 'fell',
    'go down': 'fall',
    'goes down': 'falls',
    'carried on': 'continued',
    'carry on': 'continue',
    'stepped down': 'quit',
    'backed down': 'refused',
  }),
);

/** "turned down" against "accepted": a verb with its particle at `at`, opposed to another word. */
export function areOpposedPhrasal(tokens: readonly Token[], at: number, other: Token): boolean {
  const particle = tokens[at + 1];
  if (particle?.norm !== 'short' && particle?.tag !== 'ADP' && particle?.tag !== 'ADV' && particle?.tag !== 'PART')
    return false;
  const plain = PHRASAL.get(`${tokens[at]!.norm} ${particle.norm}`);
  return plain !== undefined && opposed(plain, other.norm);
}

const packSigns = new WeakMap<LanguagePack, Map<string, number[]>>();

/** Opposites of another language: by its table, or by a prefix that denies. */
export function areOppositesIn(a: Token, b: Token, pack: LanguagePack): boolean {
  if (a.norm === b.norm) return false;
  let known = packSigns.get(pack);
  if (!known) {
    known = compile(pack.opposites);
    packSigns.set(pack, known);
  }
  const x = known.get(a.norm);
  const y = known.get(b.norm);
  if (x && y) return x.some((g) => y.includes(-g)) && !x.some((g) => y.includes(g));
  const denies = (long: string, short: string) =>
    short.length > 3 && pack.negativePrefixes.some((p) => long === p + short);
  return denies(a.norm, b.norm) || denies(b.norm, a.norm);
}

function compile(groups: readonly (readonly [plus: string, minus: string])[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  const add = (list: string, g: number) => {
    for (const w of list.split(' ')) out.set(w, [...(out.get(w) ?? []), g]);
  };
  groups.forEach(([plus, minus], i) => {
    add(plus, i + 1);
    add(minus, -(i + 1));
  });
  return out;
}

/** Prefixes that negate; what remains must be a word, or "under" would be "not der". */
const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non-', 'non', 'de', 'mis', 'sub', 'anti-', 'anti'];

/** Is `a` a negated form of `b` ("unable" of "able", "harmless" of "harmful")? Both in normal form. */
export function negates(a: string, b: string): boolean {
  if (a.length > b.length && a.endsWith(b))
    for (const p of PREFIXES) if (a.length === b.length + p.length && a.startsWith(p)) return b.length > 2;
  return a.endsWith('less') && b.endsWith('ful') && a.slice(0, -4) === b.slice(0, -3);
}

/** Opposites in any of three ways: by table, by affix, by dictionary. */
export function areOpposites(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.norm === b.norm || a.lemma === b.lemma) return false;
  if (opposed(a.norm, b.norm)) return true;
  // "despite" has nothing to do with "spite".
  if (a.tag === 'ADP' || b.tag === 'ADP') return false;
  return (
    negates(a.norm, b.norm) ||
    negates(b.norm, a.norm) ||
    negates(a.lemma, b.lemma) ||
    negates(b.lemma, a.lemma) ||
    lexicon.areAntonyms(a.lemmaId, b.lemmaId) ||
    lexicon.areAntonyms(a.word, b.word) ||
    areOppositeDegrees(a.norm, b.norm, lexicon)
  );
}

/** "thinner" against "thicker": comparatives and superlatives of opposites, whose base forms no table holds. */
function areOppositeDegrees(a: string, b: string, lexicon: Lexicon): boolean {
  const ending = /(?:er|est)$/.exec(a)?.[0];
  if (!ending || !b.endsWith(ending) || a.length < 5 || b.length < 5) return false;
  const bases = (w: string) => {
    const stem = w.slice(0, -ending.length);
    const tries = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
    return tries.map((t) => lexicon.idOf(t)).filter((id) => id >= 0);
  };
  const others = bases(b);
  return bases(a).some((x) => others.some((y) => lexicon.areAntonyms(x, y)));
}
