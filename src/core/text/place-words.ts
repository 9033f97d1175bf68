// "Over", "under", "above", "below", "beneath" before a figure: a bound of it, or where something is?
//
//   over 30 people, under 12, above 7.5 tonnes      a bound
//   stands above two shops, flew over two villages  where: after a verb of being somewhere or of moving, before what is counted
//   went over a 30m cliff, over a two-storey house  where: the figure only tells which cliff
//   gave way beneath 41 passengers                  where: nobody says "beneath" of a count
//   worked under three managers                     whose orders
//   goes up to 12.50                                where to; "takes up to 40" bounds
//
// Tempting and wrong: the figure alone, which makes a bound of all of them. What is measured ("ran over two miles") is bounded after
// any verb. A look at a few words.

/** Verbs of being somewhere, or of moving, that take no object. */
const SOMEWHERE = new Set(
  'stand stands stood standing lie lies lay lying hang hangs hung hanging sit sits sat sitting live lives lived living sleep sleeps slept sleeping perch perches perched perching hover hovers hovered hovering float floats floated floating loom looms loomed looming tower towers towered towering fly flies flew flown flying go goes went gone going walk walks walked walking jump jumps jumped jumping leap leaps leapt leaped leaping climb climbs climbed climbing step steps stepped stepping crawl crawls crawled crawling trip trips tripped tripping stumble stumbles stumbled stumbling lean leans leaned leant leaning look looks looked looking bend bends bent bending fold folds folded folding'.split(
    ' ',
  ),
);
const SERVING = new Set('work works worked working serve serves served serving study studied train trained'.split(' '));
/** Somebody whose orders one is under. */
const MASTERS = /(?:ers|ors|ists|ains|ings|ents|coaches|bosses|queens|generals|masters)$/;
const PREPOSITIONS = /^(?:over|under|above|below|beneath|underneath)$/;

/** "30m", "two-storey", "six-foot-high" before what has that measure. */
const SIZED =
  /^(?:[\d.,]+-?|[a-z]+-)(?:k?m|cm|mm|ft|met(?:re|er)|foot|mile|stor(?:e?y)|tonne|ton|kg|pound|inch|year)(?:-[a-z]+)?$/;
const SIZE = /^(?:met(?:re|er)|foot|mile|stor(?:e?y)|tonne|ton|inch)$/;
const LIMIT = /^(?:limit|threshold|mark|cap|ceiling|target|level|line|minimum|maximum)$/;
const FIGURE =
  /^[\d.,]+$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|and|half)$/;
/** What a figure is measured in, counts of people and times, and no noun at all. */
const MEASURED =
  /^(?:%|percent|per|percentage|(?:k?m|cm|mm|ft|kg|[lgm])|(?:kilo|centi|milli)?(?:met(?:re|er)|gram|lit(?:re|er))s?|foot|feet|inch(?:es)?|yards?|miles?|acres?|hectares?|ton(?:ne)?s?|pounds?|dollars?|euros?|pence|cents?|degrees?|points?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times?|of|in|on|at|to|by|for|or|from|a|an|the|and|was|were|is|are|square|cubic)$/;

/** Verbs after which "up to" tells where something goes: "goes up to 12.50"; "takes up to 40" and "is up to 40m long" bound. */
const GOING = new Set(
  'go goes went gone going come comes came coming move moves moved moving creep creeps crept creeping edge edges edged edging inch inches inched inching shoot shoots shot shooting climb climbs climbed climbing jump jumps jumped jumping push pushes pushed pushing put puts putting bring brings brought bringing drive drives drove driven driving'.split(
    ' ',
  ),
);

/** Whether the "up" at `at`, before "to" and a figure, is a way that something went. */
export const isOfMotion = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'up' && norms[at + 1] === 'to' && GOING.has(norms[at - 1] ?? '');

/** Whether the preposition at `at`, before a figure, says where and bounds nothing. */
export function isOfPlace(norms: readonly string[], at: number): boolean {
  const word = norms[at]!;
  if (!PREPOSITIONS.test(word)) return false;
  const isArticle = /^(?:an?|the)$/.test(norms[at + 1] ?? '');
  let k = isArticle ? at + 2 : at + 1;
  if (isArticle && isSized(norms, k)) return true;
  while (FIGURE.test(norms[k] ?? '')) k++;
  const noun = norms[k] ?? '';
  if (k === at + 1 || !/^[a-z][a-z-]*$/.test(noun) || MEASURED.test(noun)) return false;
  if (word.endsWith('neath')) return true;
  let before = at - 1;
  while (/^(?:just|right|directly|high|low|\w+ly)$/.test(norms[before] ?? '')) before--;
  const verb = norms[before] ?? '';
  return SOMEWHERE.has(verb) || (word === 'under' && SERVING.has(verb) && MASTERS.test(noun));
}

/** "a 30m cliff", "a 30 metre cliff"; not "the 30m limit". */
function isSized(norms: readonly string[], k: number): boolean {
  const noun = SIZED.test(norms[k] ?? '')
    ? k + 1
    : FIGURE.test(norms[k] ?? '') && SIZE.test(norms[k + 1] ?? '')
      ? k + 2
      : -1;
  return (
    noun >= 0 &&
    /^[a-z]{3}/.test(norms[noun] ?? '') &&
    !LIMIT.test(norms[noun]!) &&
    !/^(?:and|for|from)$/.test(norms[noun]!)
  );
}
