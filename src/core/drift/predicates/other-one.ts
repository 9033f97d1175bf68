// Kind predicate, of nouns of which one thing is one only: another one stands in its place.
//
//   found by a student on a field trip       →  a professor came upon it on a field trip     somebody else
//   paint was thrown at the consulate's door →  threw paint at the door of the embassy       somewhere else
//   members of his own party                 →  members of the opposing party
//   a judge and a jury heard it              ↔  it was heard by a jury                       fair: nothing new
//   a student found it, a professor dated it ↔  a professor dated what a student found       fair: both are told
//
// In a sentence told anew, a swap of words is a guess, and the judge holds it for one. Of these sets (`exclusive-nouns.ts`) no guess is
// needed: a word of the set that the other text lacks, where it has another one instead. Certain where both are tied alike to one
// word; elsewhere they must be linked, or stand beside the same. Tempting and wrong: sisters by a dictionary, where
// "crew" and "team" are two. Linear in the tokens, quadratic in the words of a set.
import type { Token } from '../../types.ts';
import { isToldBeside } from '../pair/beside.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import { areTiedAlike } from '../pair/ties.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { exclusives, isOfQualities, type Member } from './exclusive-nouns.ts';

interface Hit extends Member {
  readonly from: number;
  readonly to: number;
}

/** First words of entries of two. */
let openers: ReadonlySet<string> | undefined;
const isOpener = (word: string) => {
  openers ??= new Set([...exclusives().keys()].filter((w) => w.includes('-')).map((w) => w.split('-')[0]!));
  return openers.has(word);
};
const findWords = lemmaFinder({ has: (word: string) => exclusives().has(word) || isOpener(word) });
const NOUN = /^(?:NOUN|PROPN)$/;
/** Tokens beside either in which the same is told. */
const BESIDE = 4;
const TIED = 0.9;
const LINKED = 0.8;
const NEAR = 0.6;

export function findOtherOne(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const r = hitsOf(input.reference.tokens);
  const c = r.length === 0 ? [] : hitsOf(input.candidate.tokens);
  const out: Candidate[] = [];
  for (const a of r) {
    const theirs = c.filter((x) => x.set === a.set);
    if (theirs.some((x) => x.member === a.member)) continue;
    const isNew = (b: Hit) => !r.some((x) => x.set === b.set && x.member === b.member);
    const isFree = (b: Hit) => !out.some((x) => x.reference!.from === a.from || x.candidate!.from === b.from);
    for (const b of theirs.filter((x) => isNew(x) && isFree(x))) {
      const strength = strengthOf(input, a, b);
      if (strength === 0) continue;
      const change = majorChange(input, 'predicate', spanOf(a), spanOf(b), 'another one of the kind', strength);
      out.push({ ...change, certain: strength === TIED });
      break;
    }
  }
  return out;
}

function hitsOf(tokens: readonly Token[]): Hit[] {
  return findWords(tokens).flatMap((i): Hit[] => {
    const t = tokens[i]!;
    const two = exclusives().get(`${t.norm}-${tokens[i + 1]?.lemma}`);
    if (two) return two.map((m) => ({ ...m, from: i, to: i + 2 }));
    return (exclusives().get(t.lemma) ?? [])
      .filter(({ set }) => isNoun(tokens, i) || (t.tag === 'ADJ' && isOfQualities(set)))
      .map((m) => ({ ...m, from: i, to: i + 1 }));
  });
}

/** "The general left", not "a general strike". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at]!;
  const next = tokens[at + 1]?.tag ?? '';
  return NOUN.test(tag) || (tag === 'ADJ' && tokens[at - 1]?.tag === 'DET' && !NOUN.test(next) && next !== 'ADJ');
}

function strengthOf(input: DriftInput, a: Hit, b: Hit): number {
  if (areTiedAlike(input, a.to - 1, b.to - 1)) return TIED;
  if (!isToldBeside(input, a, b, BESIDE, isSure)) return 0;
  return input.ofReference[a.to - 1]?.candidate === b.to - 1 ? LINKED : NEAR;
}
