// Kind quantity, of exceptions: what was left out is now the one thing told, or no exception any more.
//
//   All but five were rescued             →  Only five were rescued               the rest for the exception
//   runs daily except on Sundays          →  runs daily, even on Sundays          no exception any more
//   Nobody but the pilot survived         →  Nobody survived, not even the pilot
//   All but five were rescued             ↔  Only five were lost                  fair: another verb
//   runs daily except on Sundays          ↔  does not run on Sundays              fair
//
// Tempting and wrong: the figure, which stays. Linear in the tokens.
import { cardinalOf } from '../../text/number-words.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { cueFinder, phrases, wordFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { EXCEPTING } from '../words/excepting.ts';
import { oppositePairs } from '../words/opposites.ts';

export function findExcepted(input: DriftInput): Candidate[] {
  return [...restForAll(input), ...included(input)];
}

/** A count behind "all but", or behind "only". */
interface Count extends TokenSpan {
  readonly size: number;
}

function restForAll(input: DriftInput): Candidate[] {
  const { reference: r, candidate: c } = input;
  const told = (from: Side, to: Side) => {
    if (findAllBut(from.tokens).length === 0 || findOnly(to.tokens).length === 0) return [];
    return countsOf(from, ALL_BUT).flatMap((a) =>
      countsOf(to, ONLY)
        .filter((b) => a.size === b.size && countsOf(to, ALL_BUT).length + countsOf(from, ONLY).length === 0)
        .map((b) => ({ a, b })),
    );
  };
  const lost = told(r, c).map(({ a, b }) => ({ reference: a, candidate: b }));
  const won = told(c, r).map(({ a, b }) => ({ reference: b, candidate: a }));
  return [...lost, ...won, ...exceptionForRest(input)]
    .filter((x) => isSameDeed(input, x.reference, x.candidate))
    .slice(0, 1)
    .map((x) => {
      const [reference, candidate] = [x.reference, x.candidate].map(({ from, to }) => ({ from, to }));
      const says = 'the exception and the rest are exchanged';
      return { ...majorChange(input, 'quantity', reference!, candidate!, says, 0.9), certain: true };
    });
}

/** "All but two of the 14 were saved" → "Two of the 14 were saved": the count stands there without the "all but". */
function exceptionForRest({ reference: r, candidate: c }: DriftInput): { reference: Count; candidate: Count }[] {
  const told = (from: Side, to: Side) => {
    if (findAllBut(from.tokens).length === 0 || to.tokens.some((t) => LEAVES_OUT.test(t.norm))) return [];
    return countsOf(from, ALL_BUT).flatMap((a) =>
      to.values.flatMap((v) =>
        v.kind === 'number' && v.lo === v.hi && v.lo === a.size
          ? [{ a, b: { from: v.from, to: v.to, size: v.lo } }]
          : [],
      ),
    );
  };
  return [
    ...told(r, c).map(({ a, b }) => ({ reference: a, candidate: b })),
    ...told(c, r).map(({ a, b }) => ({ reference: b, candidate: a })),
  ];
}

/** Words by which the other text may leave somebody out, or tell of the rest, too. */
const LEAVES_OUT = anyOf(
  EXCEPTING,
  /^(?:all|every|everyone|except\w*|rest|others?|remaining|only|not|without|none|no)$/,
);

const ALL_BUT: readonly string[] = ['all but', 'all except', 'everyone but', 'everybody but'];
const ONLY: readonly string[] = ['only', 'just', 'merely', 'no more than', 'but'];
const findAllBut = cueFinder(phrases(true, ALL_BUT.join('|')));
const findOnly = cueFinder(phrases(true, ONLY.join('|')));

function countsOf({ tokens, values }: Side, openings: readonly string[]): Count[] {
  return openings.flatMap((opening) => {
    const words = opening.split(' ');
    return tokens.flatMap((_, from): Count[] => {
      if (!words.every((w, k) => tokens[from + k]?.norm === w)) return [];
      if (opening === 'but' && tokens[from - 1]?.norm !== ',') return [];
      const at = from + words.length;
      const v = values.find((x) => x.to > at && x.from <= at && x.kind === 'number' && x.lo === x.hi);
      // "all but five of the 40" is read as 35: its own words say five.
      const { norm } = tokens[at] ?? { norm: '' };
      const own = /^\d{1,4}$/.test(norm) ? Number(norm) : (cardinalOf(norm) ?? 0);
      if (own > 0) return [{ from, to: at + 1, size: own }];
      // "all but a fifth" is read as four fifths whole.
      return v && v.from === at ? [{ from, to: v.to, size: v.lo }] : [];
    });
  });
}

/** The verb behind is the same, and no opposite answers it. */
function isSameDeed(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  const { reference: r, candidate: c } = input;
  const [x, y] = [verbAfter(r.tokens, a.to), verbAfter(c.tokens, b.to)];
  if (x < 0 || y < 0 || oppositePairs(input).length > 0) return false;
  if (denialOf(r.tokens, x) >= 0 !== denialOf(c.tokens, y) >= 0) return false;
  const l = input.ofReference[x];
  const one = r.tokens[x]!.lemma === c.tokens[y]!.lemma;
  return one || (l?.candidate === y && /^(?:inflection|synonym|spelling)$/.test(l.relation));
}

function verbAfter(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + VERB_REACH); k++)
    if (tokens[k]!.tag === 'VERB' && !tokens[k]!.stop) return k;
  return -1;
}
const VERB_REACH = 9;

/** What is left out of one text, and told to be in of the other: "except on Sundays", "even on Sundays". */
function included(input: DriftInput): Candidate[] {
  const { reference: r, candidate: c } = input;
  const says = (lost: boolean) => (lost ? 'it is no exception any more' : 'it is now an exception');
  const pairs = (from: Side, to: Side) =>
    headsOf(from.tokens, findExcept(from.tokens)).flatMap((a) =>
      [...headsOf(to.tokens, findEven(to.tokens)), ...amongThem(to.tokens)].flatMap((b) =>
        from.tokens[a.to - 1]!.lemma === to.tokens[b.to - 1]!.lemma ? [{ a, b }] : [],
      ),
    );
  const found = [
    ...pairs(r, c).map(({ a, b }) => ({ reference: a, candidate: b, lost: true })),
    ...pairs(c, r).map(({ a, b }) => ({ reference: b, candidate: a, lost: false })),
  ];
  return found.slice(0, 1).map((x) => ({
    ...majorChange(input, 'quantity', x.reference, x.candidate, says(x.lost), 0.9),
    certain: true,
  }));
}

const findExcept = wordFinder(/^(?:except|excepting|excluding|exception|barring|but|other|apart|aside)$/);
/** Words that leave out with a second one behind them. */
const WITH: ReadonlyMap<string, string> = new Map([
  ['other', 'than'],
  ['apart', 'from'],
  ['aside', 'from'],
]);
const findEven = wordFinder(/^(?:even|including)$/);
const findAmong = wordFinder(/^(?:among|included)$/);

/** "animals are barred, guide dogs among them", "every day, Sundays included" */
function amongThem(tokens: readonly Token[]): TokenSpan[] {
  return findAmong(tokens).flatMap((k) =>
    (tokens[k]!.norm === 'included' || /^(?:them|these)$/.test(tokens[k + 1]?.norm ?? '')) &&
    /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.tag ?? '')
      ? [{ from: k - 1, to: k }]
      : [],
  );
}

const OTHERS = /^(?:nobody|none|no-one|nothing|all|everyone|everybody|everything|every|any|anyone|day)$/;
const SMALL = /^(?:for|on|in|at|the|a|an|his|her|their|its|of)$/;

/** From the word to the noun right behind it; "but" takes nothing out unless it is of all or none. */
function headsOf(tokens: readonly Token[], places: readonly number[]): TokenSpan[] {
  return places.flatMap((from): TokenSpan[] => {
    const others = tokens.slice(Math.max(0, from - 2), from);
    if (tokens[from]!.norm === 'but' && !others.some((x) => OTHERS.test(x.norm))) return [];
    const second = WITH.get(tokens[from]!.norm);
    if (second !== undefined && tokens[from + 1]?.norm !== second) return [];
    let k = from + (second === undefined ? 1 : 2);
    while (SMALL.test(tokens[k]?.norm ?? '')) k++;
    while (tokens[k + 1]?.tag === 'NOUN' && tokens[k]?.tag === 'ADJ') k++;
    return /^(?:NOUN|PROPN)$/.test(tokens[k]?.tag ?? '') ? [{ from, to: k + 1 }] : [];
  });
}
