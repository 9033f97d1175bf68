// Kind role, of what two persons are: each is now what the other was.
//
//   Marsh, a nurse, married Holt, a teacher.   →  Holt, a nurse, married Marsh, a teacher.
//   Marsh, a nurse, married Holt, a teacher.   ↔  Holt, a teacher, married Marsh, a nurse.     fair
//   The champion, Piers Lathom, lost to Cobham.  →  Lathom lost to the champion, Idris Cobham.  the one is what the other was
//   Marsh, a nurse, married Holt, a teacher.   ↔  The nurse Marsh married the teacher Holt.    fair
//
// A name is held with the noun beside it: of the apposition behind it or before it, or the title. Tempting and wrong: the order
// of the names, which a verb like "marry" leaves free. Asked only where both sides have such names. Linear in the tokens.
import { isPossessive } from '../../text/possessive.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { OWNING } from '../pair/heads.ts';
import { majorChange } from '../pair/major-change.ts';
import { crossingOf, isCrossed } from '../pair/sides.ts';
import { hull, spanAt, spanOf } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

const STRENGTH = 0.8;
/** Tokens of an apposition up to its noun. */
const REACH = 5;

/** A name with the noun that says what its bearer is. */
interface Described extends TokenSpan {
  readonly name: string;
  readonly noun: number;
}

export function findAppositions(input: DriftInput): Candidate[] {
  const joined = findJoined(input);
  if (joined) return [joined];
  const r = describedIn(input.reference);
  if (r.length === 0) return [];
  const c = describedIn(input.candidate);
  const moved = findMoved(input, r, c);
  if (moved) return [moved];
  for (const [i, a] of r.entries())
    for (const b of r.slice(i + 1)) {
      const [x, y] = [c.find((k) => k.name === a.name), c.find((k) => k.name === b.name)];
      if (!x || !y || a.name === b.name) continue;
      if (!isCrossed(crossingOf(input, nounsOf(a, b), nounsOf(x, y)))) continue;
      const says = 'each is now what the other was';
      return [{ ...majorChange(input, 'role', hull(a, b), hull(x, y), says, STRENGTH), certain: true }];
    }
  return [];
}

/** "Ines, the captain, met" → "Ines and the captain met": the one is two now, or the two are one. */
function findJoined(input: DriftInput): Candidate | null {
  const { reference, candidate } = input;
  const says = (isOne: boolean) => (isOne ? 'what one person was is now another one' : 'two persons are now one');
  for (const isOne of [true, false]) {
    const there = besideNames(candidate.tokens, isOne ? 'and' : ',');
    if (there.length === 0) continue;
    for (const a of besideNames(reference.tokens, isOne ? ',' : 'and')) {
      const x = there.find((k) => k.name === a.name && k.last === a.last);
      if (x) return majorChange(input, 'role', spanOf(a), spanOf(x), says(isOne), STRENGTH);
    }
  }
  return null;
}

/** Names with the phrase that a comma or an "and" ties to them, before a verb: "Ines, the captain, met". */
function besideNames(tokens: readonly Token[], joint: string): (TokenSpan & { name: string; last: string })[] {
  return tokens.flatMap((t, k) => {
    const opens = tokens[k + 2]?.norm ?? '';
    if (t.tag !== 'PROPN' || tokens[k + 1]?.norm !== joint || !/^(?:the|a|an|his|her|its|their)$/.test(opens))
      return [];
    let to = k + 3;
    while (to < k + 3 + REACH && (/^(?:ADJ|NOUN)$/.test(tokens[to]?.tag ?? '') || isPossessive(tokens[to]))) to++;
    const verb = joint === ',' ? (tokens[to]?.norm === ',' ? to + 1 : -1) : to;
    const isClosed = tokens[verb]?.tag === 'VERB' || tokens[verb]?.tag === 'AUX';
    return isClosed && tokens[to - 1]!.tag === 'NOUN'
      ? [{ from: k, to, name: t.norm, last: tokens[to - 1]!.norm }]
      : [];
  });
}

/** What only one of two persons was, and only the other one is. */
function findMoved(input: DriftInput, r: readonly Described[], c: readonly Described[]): Candidate | null {
  const isNamed = ({ tokens }: Side, name: string) => tokens.some((t) => t.norm === name && t.tag === 'PROPN');
  const { reference, candidate } = input;
  for (const a of r)
    for (const x of c) {
      const [noun, again] = [reference.tokens[a.noun]!, candidate.tokens[x.noun]!];
      // "her partner Ann": somebody's, and so may be the other one; "sisters Ann and Ida": both.
      if (isOwned(reference.tokens, a.noun) || isOwned(candidate.tokens, x.noun)) continue;
      if (noun.norm !== again.norm || noun.norm !== noun.lemma || a.name === x.name) continue;
      const once = (all: readonly Described[], { tokens }: Side) =>
        all.filter((k) => tokens[k.noun]!.norm === noun.norm).length === 1 &&
        tokens.filter((t) => t.norm === noun.norm).length === 1;
      if (!once(r, reference) || !once(c, candidate)) continue;
      if (!isNamed(candidate, a.name) || !isNamed(reference, x.name) || !isPerson(input, a.noun)) continue;
      if (isOfOneName(candidate.tokens, x, a.name) || isOfOneName(reference.tokens, a, x.name)) continue;
      const says = `${quoted(reference, spanAt(a.noun))} is said of another one`;
      return { ...majorChange(input, 'role', spanOf(a), spanOf(x), says, STRENGTH), certain: true };
    }
  return null;
}

/** "P. Thackeray", "Ennis & Roe": does the word stand in the name that the description is of? */
function isOfOneName(tokens: readonly Token[], { from, to }: TokenSpan, word: string): boolean {
  const isPart = (t: Token | undefined) =>
    t !== undefined && (t.tag === 'PROPN' || /^(?:&|and|\.|de|of)$/.test(t.norm));
  let [first, last] = [from, to];
  while (isPart(tokens[first - 1])) first--;
  while (isPart(tokens[last])) last++;
  return tokens.slice(first, last).some((t) => t.norm === word);
}

const isOwned = (tokens: readonly Token[], noun: number): boolean => {
  let k = noun - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[k]?.tag ?? '')) k--;
  return isPossessive(tokens[k]) || OWNING.test(tokens[k]?.norm ?? '');
};

const isPerson = ({ reference, lexicon }: DriftInput, k: number): boolean =>
  lexicon.hypernymSteps(reference.tokens[k]!.lemmaId, lexicon.idOf('person'), 'NOUN') > 0;

const nounsOf = (a: Described, b: Described) => ({ first: [a.noun], second: [b.noun] });

function describedIn({ tokens }: Side): Described[] {
  const out: Described[] = [];
  for (let k = 0; k < tokens.length; k++) {
    if (tokens[k]!.tag !== 'PROPN') continue;
    const from = k;
    while (tokens[k + 1]?.tag === 'PROPN') k++;
    const noun = appositionNoun({ tokens }, k + 1);
    const title = tokens[from - 1];
    // "teacher Ann Lowe", "the teacher Ann Lowe"; "the champion, Piers Lathom,"
    const before = title?.tag === 'NOUN' && !title.stop ? from - 1 : nounBefore(tokens, from, k + 1);
    const at = noun >= 0 ? noun : before;
    if (at >= 0) out.push({ name: tokens[k]!.norm, noun: at, from: Math.min(from, at), to: Math.max(k, at) + 1 });
  }
  return out;
}

/** "The champion, |Piers Lathom|,": the noun before the comma, where the name is closed and no phrase opens the sentence. */
function nounBefore(tokens: readonly Token[], from: number, to: number): number {
  const noun = from - 2;
  if (tokens[from - 1]?.norm !== ',' || tokens[noun]?.tag !== 'NOUN') return -1;
  if (tokens[to] !== undefined && !/^[,.;:]$/.test(tokens[to]!.norm)) return -1;
  let k = noun;
  while (/^(?:ADJ|NOUN)$/.test(tokens[k - 1]?.tag ?? '')) k--;
  const opens = tokens[k - 1]?.norm ?? '';
  if (!/^(?:the|a|an)$/.test(opens) && !OWNING.test(opens)) return -1;
  return tokens[k - 2]?.tag === 'ADP' && (k === 2 || tokens[k - 3]!.norm === ',') ? -1 : noun;
}

/** ", a retired nurse,", ", who is a nurse,": the noun before the mark that closes it; −1 where none opens or closes. */
function appositionNoun({ tokens }: Pick<Side, 'tokens'>, comma: number): number {
  if (tokens[comma]?.norm !== ',') return -1;
  const isClause = tokens[comma + 1]?.norm === 'who' && /^(?:is|was)$/.test(tokens[comma + 2]?.norm ?? '');
  const article = comma + (isClause ? 3 : 1);
  if (tokens[article]?.tag !== 'DET') return -1;
  let k = article + 1;
  while (k < article + REACH && /^(?:ADJ|NOUN)$/.test(tokens[k]?.tag ?? '')) k++;
  const isClosed = tokens[k] === undefined || /^(?:[,.;]|of|at|from|who)$/.test(tokens[k]!.norm);
  return tokens[k - 1]!.tag === 'NOUN' && isClosed ? k - 1 : -1;
}
