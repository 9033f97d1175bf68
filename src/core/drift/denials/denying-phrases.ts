// More rows for `equal-phrases.ts`: a plain phrase, and those by which a denial, or a verb that denies, says the same.
//
//   is certainly Viking work       ↔  is without doubt Viking work
//   ignored two letters            ↔  paid no attention to two letters
//   missed the train               ↔  failed to catch the train
//   has sold out                   ↔  has no tickets left
//
//   is certainly Roman            →  is without doubt not Roman       what is certain may be denied itself: "of a claim"
//
// A row belongs here where the one side has no denial at all that another rule could weigh: phrases that grammar and idiom hold, not
// words that stand in one text. A verb that denies ("failed to catch") is written with what it denies, or any failing would be missing.

/** "failed to catch", "did not catch" in every form that may stand before the verb. */
const failing = (verbs: string): string =>
  verbs
    .split(' ')
    .flatMap((verb) => ['failed to', 'fails to', 'fail to', 'failing to', 'not'].map((denial) => `${denial} ${verb}`))
    .join('|');

/** "no seats", "not a seat" */
const none = (things: string): string =>
  things
    .split(' ')
    .flatMap((thing) => [`no ${thing}s`, `not a ${thing}`, `not a single ${thing}`])
    .join('|');

export const DENYING_PHRASES: readonly (readonly [plain: string, denying: string, more?: 'of a claim'])[] = [
  [
    'certainly|definitely|undoubtedly|surely|unquestionably|assuredly|indisputably|clearly|for certain|for sure',
    'without doubt|without a doubt|without any doubt|no doubt|beyond doubt|without question|no question|not in doubt',
    'of a claim',
  ],
  [
    'unlikely|improbable|doubtful|a long shot',
    'little chance|little prospect|little likelihood|little hope|not much chance|not much hope|not much prospect|no real chance|probably not',
  ],
  [
    'ignore|ignores|ignored|ignoring|disregard|disregards|disregarded|disregarding',
    'no attention|little attention|no notice|no heed|not heed|not listen|not respond|not react',
  ],
  ['miss|misses|missed|missing', `${failing('catch attend hit make meet reach see find score convert')}|too late for`],
  ['fail|fails|failed|failing', 'not pass|not succeed|no success|not manage|without success'],
  [
    'closed down|closes down|close down|shut down|folded|gone bust|gone under|gone out of business|ceased trading|stopped trading',
    'no longer in business|not in business|no longer open|no longer trading|no longer exists|no longer operates|no longer operating|no more',
  ],
  // Of a Monday as well, so that it does not end with it.
  [
    'closed|shut',
    'no longer in business|not in business|no longer open|no longer trading|no longer operates|no longer operating',
  ],
  [
    'sold out|sold-out|fully booked|booked out|booked up|booked solid|full|packed|taken|snapped up',
    none('ticket seat place room bed table space vacancy pass slot'),
  ],
  [
    'unafraid|fearless|unconcerned|unworried|unbothered|untroubled|unfazed|undaunted|unperturbed',
    'not mind|not afraid|no fear|not scared|not frightened|not fear|not care|not worried|not worry|not concerned|not bother|not bothered|without fear',
  ],
  [
    ['unnoticed', 'undetected', 'unseen', 'unobserved', 'unremarked', 'undiscovered', 'unrecognised', 'unrecognized']
      .flatMap((word) => [word, `go ${word}`, `goes ${word}`, `went ${word}`, `gone ${word}`])
      .join('|'),
    ['escape', 'escapes', 'escaped', 'escaping', 'avoid', 'avoided', 'evade', 'evaded', 'eluded']
      .flatMap((verb) => ['attention', 'notice', 'detection', 'the attention', 'the notice'].map((n) => `${verb} ${n}`))
      .join('|'),
  ],
  [
    'safe|out of danger|out of harm',
    'not in danger|in no danger|not in any danger|not at risk|not under threat|not thought to be in danger|not believed to be in danger|not considered to be in danger|not thought to be at risk',
  ],
  ['busy|tied up|occupied|in use|in a meeting', 'not free|not available|no time|not have time'],
];
