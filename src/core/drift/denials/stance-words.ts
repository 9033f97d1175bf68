// Words of a side taken, as one table, and what turns it about.
//
//   backed the plan | opposed the plan      s +1 | s −1      granted the appeal | turned it down      r +1 | r −1
//   confirmed the report | denied it        c +1 | c −1      for the motion | against the motion      p +1 | p −1
//
// Tempting and wrong: one class for all, which sets "confirmed the ban" against "opposed the ban". Each cue says which side it is (+1
// for, −1 against) and what it is a word of, since one may face another only of its sort: `s` a stand ("supports", "is against"), `r` a
// ruling ("granted", "turned down"), `c` a claim ("confirmed", "denied"). A bare "for" or "against" (`p`) has a dozen senses and faces
// only its like.
import { phrases } from '../words/cues.ts';

export interface Side {
  readonly sign: 1 | -1;
  /** Letters of what it may be a word of. */
  readonly of: string;
}

/** Verbs that take either side, every form, and nouns that do. */
const TAKING_SIDES =
  'vote votes voted voting campaign campaigns campaigned campaigning lobby lobbies lobbied lobbying argue argues argued arguing speak speaks spoke spoken speaking plead pleads pleaded pleading rule rules ruled ruling decide decides decided deciding protest protests protested protesting demonstrate demonstrates demonstrated demonstrating push pushes pushed pushing fight fights fought fighting testify testifies testified testifying case evidence argument petition';
/** Verbs that do so with "out" alone: "came for the safe" takes no side. */
const COMING = 'come comes came coming';
/** "on her behalf", "in his favour", "in their defence" */
const FOR_THEM = 'my your his her its our their'
  .split(' ')
  .flatMap((whose) => [
    `on ${whose} behalf`,
    `in ${whose} favour`,
    `in ${whose} favor`,
    `in ${whose} defence`,
    `in ${whose} defense`,
  ])
  .join('|');
const FOR = `for|in favour of|in favor of|in support of|on behalf of|out for|out in favour of|out in favor of|out in support of|${FOR_THEM}`;
const AGAINST = 'against|out against|in opposition to';

const side = (sign: 1 | -1, of: string, list: string) => phrases<Side>({ sign, of }, list);

const each = (verbs: string, after: readonly string[]) =>
  verbs.split(' ').flatMap((verb) => after.map((p) => `${verb} ${p}`));

const joined = (sign: 1 | -1, after: string) =>
  side(
    sign,
    'sr',
    [
      ...each(TAKING_SIDES, after.split('|')),
      ...each(
        COMING,
        after.split('|').filter((p) => p.startsWith('out ')),
      ),
    ].join('|'),
  );

export const SIDES: Record<string, Side> = {
  ...side(1, 'p', 'for|in favour of|in favor of|in support of|on behalf of'),
  ...side(-1, 'p', 'against|in opposition to'),
  ...joined(1, FOR),
  ...joined(-1, AGAINST),
  ...side(
    1,
    's',
    'support|supports|supported|supporting|back|backs|backed|backing|is in favour of|are in favour of|was in favour of|were in favour of|is in favor of|are in favor of|was in favor of|were in favor of|favours|favoured|favors|favored|at the request of|at the wish of|at the urging of|on the advice of|with the consent of|with the approval of|with the blessing of|had wanted|wanted|want|wants|called for|calls for|calling for|call for|asked for|demand|demands|demanded|demanding|urged|urges|supporters of|advocates of|backers of',
  ),
  ...side(
    -1,
    's',
    'oppose|opposes|opposed|opposing|opposed to|is opposed to|are opposed to|was opposed to|were opposed to|is against|are against|was against|were against|against the wishes of|against the advice of|against the will of|over the objections of|despite objections from|without the consent of|without the approval of|objected to|objects to|object to|opponents of|critics of',
  ),
  ...side(
    1,
    'sr',
    'endorse|endorses|endorsed|welcome|welcomes|welcomed|accept|accepts|accepted|accepting|agreed to|approve|approves|approved|approving',
  ),
  ...side(-1, 'sr', 'reject|rejects|rejected|rejecting|turn down|turns down|turned down|turning down|voted down'),
  ...side(
    1,
    'r',
    'allow|allows|allowed|allowing|grant|grants|granted|granting|concede|concedes|conceded|uphold|upholds|upheld|upholding|affirm|affirms|affirmed',
  ),
  ...side(
    -1,
    'r',
    'refuse|refuses|refused|threw out|throw out|thrown out|dismissed|dismisses|overturned|overturns|quashed|vetoed|struck down',
  ),
  ...side(1, 'rc', 'confirm|confirms|confirmed'),
  ...side(-1, 'rc', 'denied|denies|deny'),
};

/** What is dismissed by a ruling, or an opinion; people are sent away. */
export const MATTER =
  /^(?:claim|appeal|case|complaint|suit|lawsuit|action|petition|motion|objection|charge|application|bid|request|plea|allegation|accusation|criticism|concern|fear|idea|suggestion|proposal|plan|report|rumou?r|theory|warning|call|demand|offer|argument|challenge|finding)s?$/;

/** What protects from a thing is said to be for it as well as against it. */
export const REMEDY =
  /^(?:vaccin|drug|treat|remed|medicine|pill|insur|protect|guard|defen[cs]e|immun|measure|safeguard|test|precaution|therap|cure|hedge|cover)/;

/** Whoever is for one of these is against what follows: "an end to the war", "scrapping the toll", "a challenge to the law". */
export const ENDING = new Set(
  'end ending removal remove removing scrap scrapping abolition abolish abolishing withdrawal withdraw withdrawing ban bans banning prohibition prohibit prohibiting stop stopping halt halting repeal repealing closure close closing shutting cancel cancelling canceling cancellation drop dropping demolition demolish demolishing lifting lift axing axe axed ditching ditch block blocking reject rejecting rejection overturn overturning quash quashing veto vetoing appeal appeals challenge challenges objection objections complaint complaints opposition boycott moratorium termination terminate terminating suspension suspend suspending dissolution revocation revoke revoking eviction reversal reverse reversing criticism cessation'.split(
    ' ',
  ),
);
/** "wants the toll scrapped", "demanded that the mast be removed" */
export const ENDED = new Set(
  'ended removed scrapped abolished withdrawn banned prohibited stopped halted repealed closed cancelled canceled dropped demolished lifted axed ditched blocked rejected overturned quashed sold terminated suspended dissolved revoked evicted reversed shut'.split(
    ' ',
  ),
);
/** "supported keeping it", "called for the talks to go on" */
export const KEEPING = new Set(
  'keep keeping kept retain retaining retention preserve preserving preservation continue continuing continuation maintain maintaining extend extending extension'.split(
    ' ',
  ),
);
/** Nouns by which an ending is asked for: "calls to abolish", "a bid to block". */
export const CARRIERS = new Set(
  'call calls plan plans proposal proposals bid bids move moves motion motions idea attempt attempts request requests demand demands effort efforts petition petitions bill law measure measures campaign'.split(
    ' ',
  ),
);
