// Words that open sentences. After a short form such as "U.S." or "Inc." a capital letter alone proves nothing ("the U.S.
// Government"), but "the U.S. How about you?" does: function words have a capital only at the start of a sentence.

const WORDS = `
the a an this that these those there here he she it they we you i my his her their our its your
who what when where why how which whose whom if in on at by for from with without within after before during since until till
while although though because as but and or so yet nor however moreover meanwhile also then thus therefore hence instead still even
only just both either neither each every some many much most all several few no not nobody everyone everybody anyone someone
nothing something one another other others such according despite among amid between over through throughout against about across
along around near like unlike once now today yesterday tomorrow soon later earlier did do does is are was were has have had
can could would should might must let let’s let's it’s it's he’s he's she’s she's they’re they're we’re we're i’m i'm i’ve i've
that’s that's there’s there's what’s what's don’t don't didn’t didn't isn’t isn't wasn’t wasn't
perhaps maybe nevertheless nonetheless furthermore additionally finally overall indeed rather than whether
to of into upon below above besides beyond apart please yes well oh our ours nearly almost about
following given despite until unless whereas whenever wherever
`;
const OPENERS = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Is `word`, written with a capital, a function word and so the likely start of a sentence? */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

const SPEECH = new Set(
  `said says say added adds told tells asked asks wrote writes replied replies explained explains noted notes insisted insists
  warned warns argued argues claimed claims stated states recalled recalls continued continues concluded concludes tweeted declared
  declares suggested suggests admitted admits joked remarked observed recounted answered shouted cried whispered muttered exclaimed
  called yelled murmured inquired enquired responded responds commented comments stressed stresses complained`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that attribute a quotation to its speaker. */
export const isSpeechVerb = (word: string): boolean => SPEECH.has(word.toLowerCase());

const AFTER_CLOCK = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december eastern central pacific mountain est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct pt ist jst aest local
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec greenwich`
    .split(/\s+/)
    .filter(Boolean),
);

/** Zones, days and months: "6 p.m. Monday", "9 a.m. EST" go on. */
export const goesOnAfterClock = (word: string): boolean => AFTER_CLOCK.has(word.toLowerCase());

const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
  dec`.split(/\s+/),
);

export const isMonth = (word: string): boolean => MONTHS.has(word.toLowerCase());
