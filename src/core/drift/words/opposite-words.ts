// Opposites that a dictionary of antonyms leaves out, as a table; `polarity.ts` reads it.
//
//   rose | fell      accepted | rejected      gladly | reluctantly      turned down: as rejected
//
// In each line two directions: words of different ones are opposites, words of one are not, whatever else they mean. Tempting and wrong:
// lemmas; "lower" the verb and "low" stand in other lines. A look-up a word.

/** Directions: two words of different sign in the same group are opposites; a zero is neither. */
export const GROUPS: readonly (readonly [plus: string, minus: string])[] = [
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
  ['frequent frequently often common', 'rare rarely seldom infrequent infrequently uncommon scarce'],
  ['loud loudly noisy', 'quiet quietly silent soft softly'],
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

/** Verbs whose direction lies in their particle, by a verb of that direction. */
export const PHRASAL: ReadonlyMap<string, string> = new Map(
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
