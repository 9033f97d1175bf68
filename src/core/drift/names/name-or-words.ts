// A name that other words answer, and words that a name answers: "the minister" ↔ "Orr", "Larkspur" → "the mine".
//
// Told where nothing else of the pair names it. Tempting and wrong: any unlinked name; an apposition, a pronoun or a short form may
// stand for it, so only what faces it in a small change counts. Linear in the changes for each name.
import type { Name, Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { overlap, type SpanPair } from '../pair/spans.ts';
import { textOf } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { finding } from './finding.ts';
import { sameWord } from './same-name.ts';

/** Words of a small change at most, and those by which what answers a name may be longer than the name. */
const SMALL_CHANGE = 6;
const LONGER = 4;

/** What stands on the other side in the place of a name: the words linked to it, or those of the same small change. */
export function answerOf(input: DriftInput, side: SideName, n: Name): TokenSpan | null {
  const there = otherSide(side);
  const linked: number[] = [];
  for (let k = n.from; k < n.to; k++) {
    const l = linkOf(input, side, k);
    if (l) linked.push(l[there]);
  }
  const change = input.changes.find((x) => overlap(x[side], n))?.[there];
  const answer = linked.length > 0 ? { from: Math.min(...linked), to: Math.max(...linked) + 1 } : change;
  if (!answer || answer.to === answer.from || (linked.length === 0 && answer.to - answer.from > SMALL_CHANGE))
    return null;
  return answer.to - answer.from <= n.to - n.from + LONGER ? answer : null;
}

const PRONOUNS = new Set(
  'he she it they him her them his hers its their this that who which we us our i you'.split(' '),
);

/** A name that became ordinary words: part of it translated or replaced ("Rural Democrats" → "Rustic Liberals"). */
export function renamed(input: DriftInput, n: Name, there: TokenSpan): Candidate[] {
  const tokens = input.candidate.tokens.slice(there.from, there.to).filter((t) => t.kind === 'word');
  if (tokens.length === 0 || tokens.every((t) => PRONOUNS.has(t.norm) || t.stop)) return [];
  const own = input.reference.tokens.slice(n.from, n.to);
  const has = (t: Token) => own.some((o) => o.norm === t.norm || o.lemma === t.lemma || sameWord(o.norm, t.norm));
  if (
    own.every((o) => o.stop || tokens.some((t) => t.norm === o.norm || t.lemma === o.lemma || sameWord(o.norm, t.norm)))
  )
    return [];
  // "Hallow Mill" ↔ "the mill": told of by what it is.
  const last = own[own.length - 1]!;
  if (tokens.every((t) => t.stop || has(t)) && tokens.some((t) => t.norm === last.norm) && isDefinite(input, there))
    return [];
  // A list of names left out: what stands there answers other words of the reference.
  for (let j = there.from; j < there.to; j++) {
    const l = input.ofCandidate[j];
    if (l && (l.reference < n.from || l.reference >= n.to) && !input.candidate.tokens[j]!.stop) return [];
  }
  const partly = tokens.some(has);
  const capital = tokens.some((t) => /^\p{Lu}/u.test(t.text));
  const strength = partly ? 0.6 : capital ? 0.5 : 0.2;
  const trimmed = trim(input, n, there);
  return [
    finding(
      input,
      trimmed.reference,
      trimmed.candidate,
      partly ? 'part of the name was replaced' : 'a name became other words',
      strength,
      'major',
    ),
  ];
}

/** "the mill", "its mill" */
const isDefinite = (input: DriftInput, { from }: TokenSpan) =>
  [from - 1, from].some((k) => /^(?:the|this|that|its|their|his|her)$/.test(input.candidate.tokens[k]?.norm ?? ''));

function trim(input: DriftInput, a: TokenSpan, b: TokenSpan): SpanPair {
  let { from, to } = b;
  while (from < to - 1 && input.candidate.tokens[from]!.stop) from++;
  while (to > from + 1 && input.candidate.tokens[to - 1]!.stop) to--;
  return { reference: { from: a.from, to: a.to }, candidate: { from, to } };
}

export function turnedName(input: DriftInput, m: Name, source: TokenSpan): Candidate[] {
  const own = input.reference.tokens.slice(source.from, source.to);
  // A pronoun or role word resolved to a name is fair; so is a name that was only capitalised.
  if (own.every((t) => t.stop || PRONOUNS.has(t.norm))) return [];
  const mine = input.candidate.tokens.slice(m.from, m.to);
  if (mine.every((t) => own.some((o) => o.norm === t.norm || o.lemma === t.lemma))) return [];
  // "Islamist militants" → "Islamic militants": another form of the word, which kind predicate weighs. "Islamic State" is a name.
  const form = own.some((t) => mine.some((u) => t.norm !== u.norm && commonStem(t.norm, u.norm)));
  if (form && mine.length === 1) return [];
  if (form) return [finding(input, source, m, 'this name is not in the reference', 0.6, 'major')];
  if (own.some((t) => mine.some((u) => sameWord(t.norm, u.norm) && t.norm !== u.norm))) {
    return [finding(input, source, m, 'an ordinary word became a name', 0.45, 'major')];
  }
  // Where a verb or a figure gave way the name took no one's place: it is news of its own.
  const noun = own.every((t) => t.stop || /^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
  const place = noun ? source : null;
  return [finding(input, place, m, `‘${textOf(input.candidate, m)}’ is not named in the reference`, 0.35, 'major')];
}

/** "Islamists", "Islamic": two derivations of one stem. */
function commonStem(a: string, b: string): boolean {
  const n = Math.max(4, Math.min(a.length, b.length) - 2);
  return a.length >= n && b.length >= n && a.slice(0, n) === b.slice(0, n);
}
