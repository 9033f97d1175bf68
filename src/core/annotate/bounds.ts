// Words around a number that turn it into a bound or an estimate: "at least", "up to", "about", "or more".
import { isOfMotion, isOfPlace } from '../text/place-words.ts';
import type { Value } from '../types.ts';

interface Modifier {
  readonly bound: Value['bound'];
  readonly approximate: boolean;
}

type Sign = NonNullable<Value['bound']>;

const PREFIXES: readonly (readonly [phrase: string, bound: Sign | null, approximate: boolean])[] = [
  ['at least', '>=', false],
  ['a minimum of', '>=', false],
  ['minimum of', '>=', false],
  ['no less than', '>=', false],
  ['not less than', '>=', false],
  ['no fewer than', '>=', false],
  ['not fewer than', '>=', false],
  ['as few as', '>=', false],
  ['as little as', '>=', false],
  ['from', null, false],
  ['more than', '>', false],
  ['greater than', '>', false],
  ['higher than', '>', false],
  ['larger than', '>', false],
  ['longer than', '>', false],
  ['in excess of', '>', false],
  ['upwards of', '>', false],
  ['upward of', '>', false],
  ['north of', '>', false],
  ['well over', '>', false],
  ['just over', '>', true],
  ['just above', '>', true],
  ['slightly over', '>', true],
  ['slightly more than', '>', true],
  ['a little over', '>', true],
  ['little more than', '>', true],
  ['over', '>', false],
  ['above', '>', false],
  ['exceeding', '>', false],
  ['topping', '>', false],
  ['surpassing', '>', false],
  ['at most', '<=', false],
  ['no more than', '<=', false],
  ['not more than', '<=', false],
  ['a maximum of', '<=', false],
  ['maximum of', '<=', false],
  ['up to', '<=', false],
  ['as many as', '<=', false],
  ['as much as', '<=', false],
  ['as high as', '<=', false],
  ['as long as', '<=', false],
  ['less than', '<', false],
  ['fewer than', '<', false],
  ['lower than', '<', false],
  ['shorter than', '<', false],
  ['smaller than', '<', false],
  ['just under', '<', true],
  ['just below', '<', true],
  ['slightly under', '<', true],
  ['slightly less than', '<', true],
  ['a little under', '<', true],
  ['well under', '<', false],
  ['under', '<', false],
  ['below', '<', false],
  ['nearly', null, true],
  ['almost', null, true],
  ['about', null, true],
  ['around', null, true],
  ['roughly', null, true],
  ['approximately', null, true],
  ['approx.', null, true],
  ['some', null, true],
  ['close to', null, true],
  ['circa', null, true],
  ['an estimated', null, true],
  ['estimated', null, true],
  ['or so', null, true],
  ['perhaps', null, true],
  ['maybe', null, true],
  ['virtually', null, true],
  ['~', null, true],
  ['>', '>', false],
  ['<', '<', false],
  ['≥', '>=', false],
  ['≤', '<=', false],
];

/** Last word of a phrase → phrases ending in it, longest first, each as words from the last to the first. */
const BY_LAST = new Map<string, { words: string[]; modifier: Modifier }[]>();
for (const [phrase, bound, approximate] of PREFIXES) {
  const words = phrase.split(' ').reverse();
  const list = BY_LAST.get(words[0]!) ?? [];
  list.push({ words, modifier: { bound, approximate } });
  BY_LAST.set(
    words[0]!,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

const NONE: Modifier = { bound: null, approximate: false };

/** "three more than five years ago": more than then. */
function isCompared(norms: readonly string[], at: number, to: number): boolean {
  if (norms[at - 1] !== 'than') return false;
  return norms.slice(to, to + 3).some((n) => n === 'ago' || n === 'earlier' || n === 'before');
}

/** What the words before token `from` and from token `to` on say about a value that stands there. */
export function modifierOf(norms: readonly string[], from: number, to: number): Modifier {
  let bound: Value['bound'] = null;
  let approximate = false;
  let at = from;
  // Two prefixes may stack: "at least about 40".
  for (let round = 0; round < 2; round++) {
    const found = BY_LAST.get(norms[at - 1] ?? '')?.find(({ words }) => words.every((w, k) => norms[at - 1 - k] === w));
    if (!found || norms[from] === 'zero' || isCompared(norms, at, to)) break;
    if (isOfPlace(norms, at - 1) || isOfMotion(norms, at - 2)) break;
    bound ??= found.modifier.bound;
    approximate ||= found.modifier.approximate;
    at -= found.words.length;
  }
  const after = norms[to];
  if (after === 'or') {
    const next = norms[to + 1];
    if (
      next === 'more' ||
      next === 'above' ||
      next === 'over' ||
      next === 'higher' ||
      next === 'older' ||
      next === 'longer'
    )
      bound ??= '>=';
    else if (
      next === 'less' ||
      next === 'fewer' ||
      next === 'below' ||
      next === 'under' ||
      next === 'lower' ||
      next === 'younger' ||
      next === 'shorter'
    )
      bound ??= '<=';
    else if (next === 'so') approximate = true;
  } else if (after === '+' || after === 'plus') bound ??= '>=';
  return bound === null && !approximate ? NONE : { bound, approximate };
}
