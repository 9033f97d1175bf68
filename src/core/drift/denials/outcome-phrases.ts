// Phrases of `outcome-table.ts` in a text, each with the side of its row on which it stands as it is meant.
//
//   call the long strike off     → "call off"              words may stand between a verb and its particle
//   did not go ahead             → the other side          a denial turns a phrase about
//   stays shut until Sunday      → bounded: no opposite
//   withdrew the charges         → none of "charge"        a thing, which nobody charges
//
// One walk of a side, a look-up a word.
import type { Token, TokenSpan } from '../../types.ts';
import { isWithin } from '../pair/spans.ts';
import { isDenial } from '../words/polarity.ts';
import { OUTCOMES } from './outcome-table.ts';

/** Tokens from a denial to its phrase. */
const DENIAL = 4;
/** The same, where nobody is who it is told of: "none of the passengers was hurt". */
export const NOBODY = 7;
const NONE = /^(?:none|nobody|no-one|neither)$/;
/** Words between a verb and its particle: "call the long strike off". */
const GAP = 3;

const PARTICLES = new Set(
  'in on off with down away up out back forward free go aside together over public secret'.split(' '),
);
const KEEPING = /^(?:keep|prevent|stop|bar|ban|refrain|hinder)$/;
const BOUNDING = /^(?:until|till|unless|except|only|last|rather|instead|save)$/;
const DENYING =
  /^(?:fail|refuse|decline|avoid|prevent|unable|hardly|barely|scarcely|stop|lack|halt|deny|without|yet|impossible)$/;
const OBJECT = /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/;
/** What remains, a side, a party: seldom who went away. */
const NEVER = 'left';

/** "withdrew the charges": a thing, which nobody charges. */
const isThing = (t: Token, before: Token | undefined) =>
  t.lemma === 'charge' &&
  t.tag === 'NOUN' &&
  !/^(?:will|would|to|can|could|may|must|not|n't|did|does|do)$/.test(before?.norm ?? '');

interface Phrase {
  readonly words: readonly string[];
  readonly row: number;
  readonly side: 0 | 1;
  /** Counts only without an object: "will leave at ten", not "will leave the door open". */
  readonly isAlone: boolean;
}

export interface Outcome extends TokenSpan {
  readonly row: number;
  readonly side: 0 | 1;
  /** Several words, or a denied one. */
  readonly isPhrase: boolean;
  /** True up to a time or but for a case ("stays shut until Sunday" is "opens on Sunday"), or denied with its verb: no opposite. */
  readonly isBounded: boolean;
  readonly words: readonly string[];
}

let table: Map<string, Phrase[]> | undefined;

/** Phrases by their first word; made on first use. */
function phrasesBy(): Map<string, Phrase[]> {
  if (table) return table;
  table = new Map();
  for (const [row, sides] of OUTCOMES.entries())
    for (const [side, list] of sides.split(' | ').entries())
      for (const phrase of list.split(', ')) {
        const words = phrase.replace('*', '').split(' ');
        const known = table.get(words[0]!);
        const entry: Phrase = { words, row, side: side as 0 | 1, isAlone: phrase.endsWith('*') };
        if (known) known.push(entry);
        else table.set(words[0]!, [entry]);
      }
  return table;
}

/** The phrases of a text, those left out that lie within a longer one. */
export function outcomesOf(tokens: readonly Token[]): readonly Outcome[] {
  const by = phrasesBy();
  const found: Outcome[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const t = tokens[from]!;
    if (t.kind !== 'word' || t.norm === NEVER || isThing(t, tokens[from - 1])) continue;
    const told = by.get(t.lemma);
    const written = t.norm === t.lemma ? participle(by, t) : by.get(t.norm);
    if (told) addFrom(found, told, tokens, from);
    if (written) addFrom(found, written, tokens, from);
  }
  return found.filter((x) => !found.some((y) => y.to - y.from > x.to - x.from && isWithin(x, y)));
}

/** Those of the phrases that stand at `from`. */
function addFrom(found: Outcome[], phrases: readonly Phrase[], tokens: readonly Token[], from: number): void {
  for (const { words, row, side, isAlone } of phrases) {
    const to = endOf(tokens, words, from);
    if (to < 0 || (words.length === 1 && (tokens[from]!.stop || tokens[from]!.tag === 'PROPN'))) continue;
    if (isAlone && OBJECT.test(tokens[to]?.tag ?? '')) continue;
    const isDenied = isTurned(tokens, from, to, 0);
    // "did not leave on time", "cannot be set manually": the verb may be what is denied.
    const isLoose = !isDenied && /^(?:ADP|ADV)$/.test(tokens[from]!.tag) && isTurned(tokens, from, to, 1);
    const turned = isDenied || isLoose;
    found.push({
      from,
      to,
      row,
      side: turned ? ((1 - side) as 0 | 1) : side,
      isPhrase: words.length > 1 || turned,
      isBounded: isLoose || isBounded(tokens, from, to),
      words,
    });
  }
}

/** "was flooded", tagged as a quality: the verb's phrases. */
const participle = (by: Map<string, Phrase[]>, { norm }: Token) =>
  norm.endsWith('ed') ? (by.get(norm.slice(0, -2)) ?? by.get(norm.slice(0, -1))) : undefined;

/** Where the phrase that begins at `from` ends, −1 when it is another. */
function endOf(tokens: readonly Token[], words: readonly string[], from: number): number {
  if (words.length === 1) return from + 1;
  const second = secondAt(tokens, words[1]!, from);
  if (second < 0) return -1;
  for (let n = 2; n < words.length; n++) if (!isWord(tokens[second + n - 1], words[n]!)) return -1;
  return second + words.length - 1;
}

const isWord = (t: Token | undefined, word: string) => t !== undefined && (t.norm === word || t.lemma === word);

/** Where the second word of the phrase that begins at `from` stands, −1 for nowhere; a particle may follow what its verb is of. */
function secondAt(tokens: readonly Token[], word: string, from: number): number {
  let k = from + 1;
  if (isWord(tokens[k], word)) return k;
  if (tokens[from]!.tag !== 'VERB' || !PARTICLES.has(word)) return -1;
  while (k <= from + GAP && !isWord(tokens[k], word) && isBetween(tokens[k])) k++;
  if (k === from + 1 || !isWord(tokens[k], word) || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[k - 1]!.tag)) return -1;
  // "put the lid on", not "put the rice on a plate"
  return word === 'on' && OBJECT.test(tokens[k + 1]?.tag ?? '') ? -1 : k;
}

const isBetween = (t: Token | undefined) => t !== undefined && t.kind !== 'punctuation' && t.tag !== 'VERB';

/** Is the phrase denied by a word beside it, with nothing between that the denial could be of instead, or at most so many verbs? */
function isTurned(tokens: readonly Token[], from: number, to: number, verbs: number): boolean {
  const norm = (k: number) => tokens[k]?.norm ?? '';
  // "accepted neither", "kept it from shutting"
  if (NONE.test(norm(to)) || norm(to) === 'no') return true;
  if (norm(from - 1) === 'from' && [2, 3, 4].some((n) => KEEPING.test(tokens[from - n]?.lemma ?? ''))) return true;
  // "too worn to repair"
  if (norm(from - 1) === 'to' && [2, 3, 4].some((n) => norm(from - n) === 'too')) return true;
  let isReached = true;
  let crossed = 0;
  for (let k = from - 1; k >= Math.max(0, from - NOBODY); k--) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return false;
    if (NONE.test(t.norm) || (t.norm === 'no' && norm(k + 1) === 'one')) return true;
    // "no window was broken"
    if (t.norm === 'no' && tokens.slice(k + 1, from).every((x) => /^(?:NOUN|ADJ|AUX|ADV)$/.test(x.tag))) return true;
    if (isReached && k >= from - DENIAL && (isDenial(t.norm) || DENYING.test(t.lemma))) return true;
    if (t.tag === 'VERB' && crossed < verbs) crossed++;
    else if (!t.stop && t.tag !== 'ADV') isReached = false;
  }
  return false;
}

function isBounded(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(0, from - DENIAL); k < Math.min(tokens.length, to + DENIAL); k++)
    if (BOUNDING.test(tokens[k]!.norm) || (k < from && tokens[k]!.norm === 'before')) return true;
  return false;
}
