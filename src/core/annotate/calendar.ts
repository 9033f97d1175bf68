// Names of the calendar.

const numbered = (rows: string) =>
  new Map(
    rows.split('|').flatMap((names, i) =>
      names
        .trim()
        .split(' ')
        .map((n) => [n, i + 1] as const),
    ),
  );

export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january jan. jan|february feb. feb|march mar.|april apr. apr|may|june jun.|july jul.|august aug. aug|september sept. sep. sept sep|october oct. oct|november nov. nov|december dec. dec',
);
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday mondays mon.|tuesday tuesdays tue. tues.|wednesday wednesdays wed.|thursday thursdays thu. thurs.|friday fridays fri.|saturday saturdays sat.|sunday sundays sun.',
);
/** Months that are common words as well: only with a capital and a neighbour that makes them a date. */
export const DOUBTFUL_MONTHS = new Set(['march', 'may', 'august']);

export const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);
export const PERIODS = new Set(
  'week month year decade century weekend day night morning afternoon evening spring summer autumn fall winter quarter fortnight season hour minute'.split(
    ' ',
  ),
);
export const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
export const RELATIVE_DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'overnight']);
/** Words before a period that place it: "last week". Value: the normal form. */
export const PLACERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    last: 'last',
    past: 'last',
    previous: 'previous',
    this: 'this',
    current: 'this',
    next: 'next',
    coming: 'next',
    following: 'following',
  }),
);
/** Words that narrow a placed period: "late last year", "earlier this month". */
export const NARROWERS = new Set(['early', 'earlier', 'late', 'later', 'mid']);
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, 1920 + 10 * i]),
);
