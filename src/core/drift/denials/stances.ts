// Where somebody takes a side: the words for it, who takes it, of what, and what turns it about.
//
//   the Greens opposed the plan          −1, held by "Greens", of "plan"
//   demanded an end to the war           +1, turned about by "end", of "war"
//   was not backed by Oxley              +1, denied, held by "Oxley"
//
// Tempting and wrong: the word alone, by which "demanded an end to the war" is for what "opposed the war" is against.
// Linear in the tokens.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { endsClause, isStopOrQuote } from '../pair/clauses.ts';
import { cueFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { PERSONAL } from '../words/pronouns.ts';
import { CARRIERS, ENDED, ENDING, KEEPING, MATTER, REMEDY, SIDES, type Side } from './stance-words.ts';

export interface Stance extends TokenSpan {
  readonly side: Side;
  /** Told with a denial: "did not back". */
  readonly denied: boolean;
  /** The word that ends the thing which the side is taken of, −1 for none. */
  readonly ending: number;
  /** Is it taken of keeping the thing? */
  readonly keeping: boolean;
  /** Who takes it, −1 where nobody is named beside it. */
  readonly holder: number;
  /** Content words of what it is taken of, at most four. */
  readonly object: readonly number[];
}

/** Tokens in which the holder, and the object, are looked for. */
const REACH = 8;
const OBJECT_WORDS = 4;
const findCues = cueFinder(SIDES);

/** All of one text, in order. */
export function stancesOf(tokens: readonly Token[]): Stance[] {
  const hits = findCues(tokens).filter(
    (h) =>
      !isCompared(tokens, h) &&
      !isSpell(tokens, h) &&
      !isOfPeople(tokens, h) &&
      (h.value.of !== 'p' || !isRemedy(tokens, h)),
  );
  const out: Stance[] = [];
  hits.forEach((h, k) => {
    // "refused to back": a denial of the next.
    const next = hits[k + 1];
    if (next && next.from - h.to <= 1 && tokens[h.to]?.norm === 'to' && h.value.sign < 0) return;
    const left = hits[k - 1]?.to ?? 0;
    const right = next?.from ?? tokens.length;
    const passive = isPassive(tokens, h);
    // "confirmed it and denied the rest": both by one.
    const before = JOINS.test(tokens[h.from - 1]?.norm ?? '')
      ? (out[out.length - 1]?.holder ?? -1)
      : nounBefore(tokens, h.from, left);
    const after = passive ? agentAfter(tokens, h.to, right) : -1;
    const { ending, keeping, object } = passive
      ? { ending: -1, keeping: false, object: before < 0 ? [] : [before] }
      : objectAfter(tokens, h.to, right);
    const denied = denialOf(tokens, h.from) >= (hits[k - 1]?.from ?? 0);
    const holder = passive ? after : before;
    out.push({ from: h.from, to: h.to, side: h.value, denied, ending, keeping, holder, object });
  });
  return out;
}

/** "7 percent, against 9 percent a year ago" */
const isCompared = (tokens: readonly Token[], h: TokenSpan) =>
  tokens[h.from]!.norm === 'against' && h.to === h.from + 1 && /^[\p{N}$£€]/u.test(tokens[h.to]?.norm ?? '');

/** "for three weeks" */
const isSpell = (tokens: readonly Token[], { from, to }: TokenSpan) =>
  tokens[from]!.norm === 'for' && to === from + 1 && (tokens[to]?.tag === 'NUM' || tokens[to]?.kind === 'number');

/** "dismissed the staff", "allowed children in", "wanted by police": no side is taken. */
function isOfPeople(tokens: readonly Token[], h: TokenSpan): boolean {
  const { norm } = tokens[h.from]!;
  if (norm === 'wanted' && h.to === h.from + 1) return /^(?:by|for|in|on|over)$/.test(tokens[h.to]?.norm ?? '');
  if (!/^(?:dismiss|allow)/.test(norm)) return false;
  return !tokens.slice(Math.max(0, h.from - REACH), h.to + REACH).some((t) => MATTER.test(t.norm));
}

const JOINS = /^(?:and|but|or|then)$/;

/** "a vaccine against", "insured against" */
const isRemedy = (tokens: readonly Token[], h: TokenSpan) =>
  tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => REMEDY.test(t.norm));

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

/** "was rejected", "were opposed by" */
function isPassive(tokens: readonly Token[], h: TokenSpan): boolean {
  if (h.to - h.from > 1 || !/(?:ed|ied|wn|eld)$/.test(tokens[h.from]!.norm)) return false;
  if (tokens[h.to]?.norm === 'by') return true;
  const auxiliary = tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => BE.test(t.norm));
  const opens = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[h.to]?.tag ?? '');
  return auxiliary && !opens;
}

const isNoun = (t: Token) => (t.kind === 'word' && !t.stop && /^(?:NOUN|PROPN)$/.test(t.tag)) || PERSONAL.test(t.norm);

/** The nearest noun of the clause, or its pronoun; −1 for none. */
export function nounBefore(tokens: readonly Token[], at: number, from = 0): number {
  for (let k = at - 1; k >= Math.max(from, at - REACH); k--) {
    const t = tokens[k]!;
    if (isStopOrQuote(t)) return -1;
    // ", who opposed": the one before the comma.
    if (t.norm === ',' && !/^(?:who|which|that)$/.test(tokens[k + 1]?.norm ?? '')) return -1;
    if (isNoun(t)) return k;
  }
  return -1;
}

function agentAfter(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.norm !== 'by') return -1;
  for (let k = from + 1; k < Math.min(to, from + REACH); k++) if (isNoun(tokens[k]!)) return k;
  return -1;
}

/** "at the end of the school day": a time. */
const isTime = (tokens: readonly Token[], end: number) =>
  tokens[end + 1]?.norm === 'of' && tokens.slice(end + 2, end + 2 + TIME_REACH).some((t) => TIME.test(t.norm));
const TIME =
  /^(?:day|night|week|month|year|season|term|decade|century|morning|afternoon|evening|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;
const TIME_REACH = 3;
/** "allowed the appeal on Tuesday": the thing itself; "an appeal against the fine" would end the fine. */
const isMatter = (tokens: readonly Token[], k: number) =>
  /^(?:appeal|challenge|objection|complaint)s?$/.test(tokens[k]!.norm) &&
  /^(?:on|for|from|about)$/.test(tokens[k + 1]?.norm ?? '');
/** What may stand between an ending and what is ended. */
const OPENS =
  /^(?:of|to|on|for|from|against|about|the|a|an|its|their|his|her|our|all|any|these|those|it|them|this|that)$/;

function objectAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Stance, 'ending' | 'keeping' | 'object'> {
  let ending = -1;
  let keeping = false;
  let whom: number[] = [];
  const object: number[] = [];
  for (let k = from; k < Math.min(to, from + REACH + (ending < 0 ? 0 : 3)); k++) {
    const t = tokens[k]!;
    if (endsClause(t) || /^(?:after|before|until|till)$/.test(t.norm)) break;
    // "wanted the council to reopen the path": what is done counts, not by whom.
    if (t.norm === 'to' && ending < 0 && tokens[k + 1]?.tag === 'VERB') whom = object.splice(0);
    if (t.stop || t.kind === 'punctuation') continue;
    keeping ||= KEEPING.has(t.norm);
    const next = tokens[k + 1];
    if (ending < 0 && object.length === 0) {
      if (
        ENDING.has(t.norm) &&
        !isTime(tokens, k) &&
        !isMatter(tokens, k) &&
        next &&
        (OPENS.test(next.norm) || /^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
      ) {
        ending = k;
        continue;
      }
      // "the council's closure of the path": whose it is says nothing.
      if (isPossessive(next)) continue;
      if (CARRIERS.has(t.norm) && /^(?:to|for|of)$/.test(next?.norm ?? '')) continue;
    }
    // "wants the toll scrapped"
    if (ending < 0 && object.length > 0 && ENDED.has(t.norm) && t.tag === 'VERB') {
      ending = k;
      break;
    }
    if (object.length === OBJECT_WORDS) break;
    if (object.length > 0 && t.tag === 'VERB') continue;
    object.push(k);
  }
  // "called for the talks to go on": those to whom it falls are the thing itself.
  const isBare = !object.some((k) => /^(?:NOUN|PROPN)$/.test(tokens[k]!.tag));
  return { ending, keeping, object: isBare && whom.length > 0 ? whom : object };
}
