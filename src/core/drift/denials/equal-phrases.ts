// Phrases that deny and phrases that do not, and that say the same:
//
//   a free booster               ↔  the booster costs nothing, at no charge
//   still has to sign it         ↔  it has yet to be signed
//   the cheapest van             ↔  the least expensive van
//   went home with nothing       ↔  returned empty-handed
//   denied that it had misled    ↔  rejected the idea that it had misled
//
// One row a meaning, its two ways of telling apart (and whether either is a word for what may be); where the one text has a
// phrase of the one way and the other text one of the other way, neither is news. The tempting wrong answer is to cancel a denial
// against any word that sounds negative. A phrase that stands in both texts answers nothing, nor do two that are said of different
// things. Linear in the tokens.
import type { TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { headFrom } from '../pair/heads.ts';
import { oncePerPair } from '../pair/once.ts';
import { type SpanPair, spanOf } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { hasDenial } from '../words/reach.ts';
import { DENYING_PHRASES } from './denying-phrases.ts';

/** What a row asks beyond its phrases: that they are a word for what may be, of a claim denied on both sides or neither, or of what follows. */
type More = 'modal' | 'of a claim' | ((input: DriftInput, plain: Place, denying: Place) => boolean);

/** The end of a phrase, and its side. */
interface Place {
  readonly side: SideName;
  readonly to: number;
}

/** "stays in the city" ↔ "has not left the city", not "the barracks in the city" */
const isOfOnePlace: More = (input, plain, denying) => {
  const [a, b] = [nounAfter(input, plain), nounAfter(input, denying)];
  if (a < 0 || b < 0 || input[plain.side].tokens[a]!.lemma === input[denying.side].tokens[b]!.lemma) return true;
  const links = plain.side === 'reference' ? input.ofReference : input.ofCandidate;
  return links[a]?.[denying.side] === b;
};

const nounAfter = (input: DriftInput, { side, to }: Place): number => headFrom(input[side].tokens, to, PHRASE);

/** Tokens of a noun phrase. */
const PHRASE = 8;

/** "did not finish the race", not "did not finish last in the race" */
const isWithoutRank: More = (input, _plain, { side, to }) => {
  const next = input[side].tokens[to];
  return (
    !next || !(/^(?:ADJ|NUM)$/.test(next.tag) || /^(?:last|first|second|third|\d+(?:st|nd|rd|th))$/.test(next.norm))
  );
};

/** "stopped selling", "ceased to be", not "stopped the bus" */
const isOfDeed: More = (input, { side, to }) => {
  const next = input[side].tokens[to];
  return next !== undefined && (/..ing$/.test(next.norm) || next.norm === 'to');
};

const ROWS: readonly (readonly [plain: string, denying: string, more?: More])[] = [
  [
    'free|for free|free of charge|gratis|complimentary',
    'costs nothing|cost nothing|cost them nothing|no charge|no cost|without charge|without paying|without payment|no fee|no entry fee|not charged|pay nothing|pays nothing|paid nothing|not have to pay|not need to pay|need not pay|not pay',
  ],
  [
    'still has to|still have to|still had to|still needs to|still need to|must still|has still to|have still to|had still to|still to be|still to come|awaits|awaiting',
    'has yet to|have yet to|had yet to|is yet to|are yet to|yet to be|not yet|no reply|no answer|no response|no decision|not replied|not answered',
  ],
  [
    'still open|still pending|still under way|still underway|still going on|still in progress|ongoing|continuing',
    'not been concluded|not yet been concluded|not yet concluded|not been closed|not finished|not yet finished|not ended|not yet ended|yet to finish|yet to end|yet to conclude|yet to be concluded|yet to be completed',
  ],
  ['cheapest', 'least expensive|least costly'],
  ['cheaper', 'less expensive|less costly'],
  ['safest', 'least dangerous|least risky'],
  ['empty-handed|empty handed', 'with nothing|without anything|without a prize|won nothing|no prize|no award'],
  [
    'rejected the idea|rejected the suggestion|rejected the claim|rejected claims|rejected the notion|rejected the accusation|rejected accusations|rejected suggestions|dismissed the claim|dismissed claims|dismissed the idea|dismissed suggestions',
    'denied that|denied having|denies that|denies having|denied|denies|said it had not|said he had not|said she had not',
  ],
  [
    'denied|denies',
    'said it had not|said he had not|said she had not|said they had not|said it did not|said he did not|said she did not|said they did not|insisted it had not|insisted he had not|insisted she had not',
  ],
  [
    'only|solely|exclusively|just|purely',
    'nothing but|nothing other than|nothing except|no one but|nobody but|none but|none other than|not anything but',
  ],
  [
    'ever since|continuously|still|continues to|continue to|goes on|go on|carries on|keeps|keep',
    'never stopped|never ceased|not stopped|not ceased|not given up',
  ],
  ['kept out|sat out|missed|ruled out', 'without'],
  ['unaware|ignorant|in the dark', 'not know|not aware|no idea|not been told|knew nothing|no knowledge'],
  ['unrelated|unconnected', 'nothing to do with|not connected|not related|no connection|no link'],
  [
    'impassive|impassively|expressionless|stony-faced|unemotional|emotionless|unmoved|stoic|stoical',
    'no emotion|no emotions|no sign of emotion|no feeling|no feelings|without emotion|no reaction|without any emotion|not react',
  ],
  [
    'silent|silently|mute|speechless',
    'no answer|no reply|nothing to say|not speak|said nothing|says nothing|without a word|no comment',
  ],
  ['penniless|broke', 'no money|not a penny|without money|without a penny'],
  ['childless', 'no children|no child|without children'],
  ['homeless', 'nowhere to live|no home|without a home'],
  ['rarely|seldom', 'not often|not usually|hardly ever'],
  ['often|frequently', 'not rarely|not seldom|no rarity|not uncommon'],
  [
    'immediately|at once|straight away|right away|instantly',
    'in no time|without delay|no delay|not hesitate|wasted no time',
  ],
  [
    'short of|lacks|lack|lacked|too few|too little|insufficient|shortage of|shortages of|scarce',
    'not enough|not have enough|not got enough|not sufficient|never enough|no adequate|not adequate',
  ],
  [
    'closed to|shut to|off limits|out of bounds|barred from|banned from|excluded from|kept off|kept out of|keep off|keep out of|stay off|stay out of|keep away from|stay away from',
    'not take|not touch|not go near|not allowed|not been allowed|not permitted|not been permitted|no access|not open to|no entry|not admitted|no longer open to|not use|not enter',
  ],
  [
    'straight sets|straight games|straight frames',
    ['set', 'game', 'frame']
      .flatMap((x) => ['dropping', 'losing', 'conceding'].map((v) => `without ${v} a ${x}`))
      .join('|'),
  ],
  [
    'unanimously|unanimous',
    'without a dissenting vote|without dissent|without a vote against|no votes against|no dissenting votes|no one voted against|nobody voted against|without opposition|with no dissent',
  ],
  ['unbeaten|undefeated', 'not lost|never lost|not been beaten|no defeat|no defeats|not beaten'],
  [
    'possible|may|might|could|open|an option|conceivable',
    'not rule out|not ruled out|not exclude|not excluded|cannot rule out|not dismissed',
    'modal',
  ],
  ['ends|ended|over|expired|lifted|withdrawn', 'no longer in force|no longer valid|no longer applies|no longer apply'],
  ['unpaid|not been settled', 'not paid|not been paid|never paid'],
  [
    'unamended|unaltered|as it stood|as they stood|as it stands|as they stand|in its existing form|in their existing form',
    'without amendment|without amendments|without any amendment|without change|without changes|without any change|without alteration|not amended|not altered|not changed|no amendment|no amendments|no changes',
  ],
  [
    'will stand|would stand|to stand|stands|stay in force|remain in force|stays in force|remains in force',
    'not be withdrawn|not be cancelled|not be lifted|not be revoked|not be repealed|not be reversed|not be overturned|not be quashed|not be annulled|not withdrawn|not cancelled|not revoked|not overturned',
  ],
  [
    ['stay', 'stays', 'stayed', 'remain', 'remains', 'remained']
      .flatMap((verb) => ['in', 'at', 'within', 'inside'].map((where) => `${verb} ${where}`))
      .join('|'),
    'not leave|not left|never left|never leaves|not leaving',
    isOfOnePlace,
  ],
  [
    'dropped out|drops out|drop out|pulled out|pulls out|pull out|gave up|gives up|give up|retired from',
    'not finish|not finished|not complete|not completed|never finished|never completed',
    isWithoutRank,
  ],
  ['abstain|abstains|abstained|abstaining|abstention', 'not vote|not voted|not voting|not cast'],
  [
    'disputed|disputes|dispute|disputing|contested|contests|contest|challenged|challenges',
    'not accept|not accepted|not accepting|never accepted',
  ],
  [
    'aside|apart from|excluding|except|except for|excepting|exclusive of|other than|besides|in addition to|on top of|plus',
    'not counting|not including|not counted|not included|without counting|without including',
  ],
  [
    'may|can|could|might|safe to|free to|allowed to|permitted to',
    'nothing against|nothing wrong with|no objection to|no objections to|no harm in|nothing to stop|nothing to prevent',
    'modal',
  ],
  [
    'doubts|doubt|doubted|doubtful|sceptical|skeptical|unconvinced',
    'not convinced|not persuaded|not believe|not think|not sure|not certain|not expect',
  ],
  [
    'openly|frankly|candidly|open about|candid about|frank about',
    'no secret|not hide|not hidden|not conceal|not concealed|not disguise',
  ],
  [
    'intact|undamaged|unharmed|unscathed|unhurt|uninjured|in one piece',
    'no damage|not damaged|not harmed|not hurt|not injured|no injuries|no harm',
  ],
  [
    'harmless|safe|safely',
    'no danger|no risk|no threat|no hazard|not dangerous|not harmful|not a danger|not a risk|no cause for worry|no cause for concern',
  ],
  [
    'easy|easily|smooth|smoothly|readily',
    'without trouble|without difficulty|without problems|without a hitch|without effort|no trouble|no difficulty|no problem',
  ],
  ['empty', 'nothing in|nothing inside|nobody in|no one in'],
  ['sealed|unopened|closed|shut', 'not been opened|not opened|never been opened|not open'],
  ['in peace|left alone|leave alone|left it alone|left them alone', 'not disturb|not disturbed|not touch|not touched'],
  [
    "anyone 's guess|anybody 's guess|unknown|unclear|a mystery",
    'nobody can say|no one can say|nobody knows|no one knows|nobody could say|cannot be said|not known',
  ],
  ['unchanged|as before', 'nothing changes|not changed|no change|nothing changed|not change'],
  [
    'stop|stops|stopped|cease|ceases|ceased|quit|discontinued|give up|gives up|gave up|given up',
    'no longer|any more|anymore|any longer',
    isOfDeed,
  ],
  [
    'lost|lose|loses|losing',
    'found themselves without|found himself without|found herself without|left without|were without|was without|been without|went without',
    isOfOnePlace,
  ],
  ...DENYING_PHRASES,
];
/** Tokens beside either phrase among which a word must be told beside the other. */
const BESIDE = 6;

/** A table a row and way: a phrase may stand in several rows. */
const FINDERS = ROWS.map(([plain, denying, more]) => ({
  plain: cueFinder(phrases(true, plain)),
  denying: cueFinder(phrases(true, denying)),
  more,
}));

/** Phrases of either text that answer each other. */
export const equalPhrases = oncePerPair((input): readonly SpanPair[] => {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const out: SpanPair[] = [];
  for (const { plain, denying, more } of FINDERS) {
    const [rp, rd, cp, cd] = [plain(r)[0], denying(r)[0], plain(c)[0], denying(c)[0]];
    // Told both ways on one side already, or in the same way on both: it answers nothing.
    const [a, b] = rp && cd && !rd && !cp ? [rp, cd] : rd && cp && !rp && !cd ? [rd, cp] : [];
    if (!a || !b || !isOne(input, a, b)) continue;
    if (a === rp ? denialOf(r, a.from) >= 0 : denialOf(c, b.from) >= 0) continue;
    const places: [Place, Place] = [
      { side: 'reference', to: a.to },
      { side: 'candidate', to: b.to },
    ];
    const [x, y] = a === rp ? places : [places[1], places[0]];
    if (more === 'modal' && (a === rp ? r : c).some((t) => /^(?:wrong|objections?|harm)$/.test(t.norm))) continue;
    if (more === 'of a claim' && hasDenial(r, a.to, a.to + BESIDE) !== hasDenial(c, b.to, b.to + BESIDE)) continue;
    if (typeof more === 'function' && !more(input, x, y)) continue;
    out.push({ reference: spanOf(a), candidate: spanOf(b) });
  }
  return out;
});

/** Is a word beside the one told beside the other? */
const isOne = (input: DriftInput, a: TokenSpan, b: TokenSpan): boolean =>
  isToldBeside(input, a, b, BESIDE, (_, word) => word.kind === 'word');
