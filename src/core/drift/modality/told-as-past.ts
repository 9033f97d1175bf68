// What is to come told as over, by the tense of the verb alone:
//
//   A hearing will be held on 9 September  →  A hearing was held on 9 September
//   The museum will open in May            →  The museum opened in May
//   A statue is to be unveiled             →  A statue was unveiled, has been unveiled
//   The city will ban it if levels fall    →  The city has banned it
//   The museum will open in May            ↔  The museum is to open in May, opens in May        fair
//   It will close, she said                →  It would close, she said                          fair: the sequence of tenses
//
// The verb must be the same, and nothing in the other text may still point ahead. Tempting and wrong: any past form, which a
// clause beside it may have ("the hearing, first held in 1990, will be held again"). Linear in the tokens.
import type { Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import { isPastForm } from '../words/tense.ts';

const AHEAD = /^(?:will|shall|['’]ll|wo)$/;
/** By these the other text still speaks of what is to come, or of what never was. */
const STILL_AHEAD =
  /^(?:will|would|shall|['’]ll|wo|may|might|could|should|must|plan\w*|expect\w*|due|set|schedul\w*|going|intend\w*|hop\w+|promis\w*|pledg\w*|future|if|unless|yet)$/;
/** Tokens from "will" to its verb. */
const REACH = 4;

export function toldAsPast(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  // "May" is a month.
  const isAhead = (t: Token) => STILL_AHEAD.test(t.norm) && !(t.norm === 'may' && /^\p{Lu}/u.test(t.text));
  if (c.some((t, k) => isAhead(t) || isToBe(c, t, k))) return [];
  return r.flatMap((t, i): Candidate[] => {
    const opens = opensAhead(r, t, i);
    const verb = opens < 0 ? null : verbAfter(r, opens);
    const at = verb ? across(input, 'reference', verb.at) : -1;
    if (!verb || at < 0 || c[at]!.lemma !== r[verb.at]!.lemma) return [];
    const from = hasBefore(c, at, verb.passive) ?? (verb.passive ? beBefore(c, at) : isPast(c, at) ? at : -1);
    if (from < 0) return [];
    const [reference, candidate] = [
      { from: i, to: verb.at + 1 },
      { from, to: at + 1 },
    ];
    const change = majorChange(input, 'modality', reference, candidate, 'what is to come is told as over', 0.8);
    return [{ ...change, certain: isSameTime(input) }];
  });
}

/** "will", or the "to" of "is to"; −1 for neither. "Was to" tells as often what came of it. */
function opensAhead(tokens: readonly Token[], t: Token, i: number): number {
  if (isToBe(tokens, t, i)) return /^(?:is|are)$/.test(t.norm) ? i + 1 : -1;
  // "Will" is a person.
  return AHEAD.test(t.norm) && (t.norm === 'wo' || !/^\p{Lu}/u.test(t.text) || i === 0) ? i : -1;
}

/** "will also be held": the verb, and whether it is done to the subject. */
function verbAfter(tokens: readonly Token[], i: number): { at: number; passive: boolean } | null {
  let passive = false;
  for (let k = i + 1; k <= Math.min(tokens.length - 1, i + REACH); k++) {
    const t = tokens[k]!;
    if (isDenial(t.norm) || t.norm === 'have' || t.kind === 'punctuation') return null;
    if (t.norm === 'be') passive = true;
    // "will open": right behind "will" a verb, whatever the tagger thinks.
    else if (t.tag === 'VERB' || (!t.stop && (t.tag === 'X' || k === i + 1)))
      return passive === (t.norm !== t.lemma || isOneForm(t)) && !t.norm.endsWith('ing') ? { at: k, passive } : null;
    else if (t.tag !== 'ADV' && !t.stop) return null;
  }
  return null;
}

/** "put", "cut", "shut": the participle looks like the verb. */
const isOneForm = (t: Token) => /^(?:put|cut|shut|set|hit|let|read|cast|split|spread|broadcast)$/.test(t.norm);

/** "was held", "were also held": where it begins; −1 for no past. */
function beBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    if (/^(?:was|were)$/.test(tokens[k]!.norm)) return k;
    if (tokens[k]!.tag !== 'ADV') return -1;
  }
  return -1;
}

/** "has closed", "has already been held", "are being held": where it begins. */
function hasBefore(tokens: readonly Token[], at: number, passive: boolean): number | null {
  let been = false;
  let being = false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { norm, tag } = tokens[k]!;
    if (norm === 'been') been = true;
    else if (norm === 'being') being = true;
    else if (/^(?:has|have)$/.test(norm)) return been === passive && !being && isPastForm(tokens[at]!) ? k : null;
    else if (/^(?:is|are)$/.test(norm)) return being && passive ? k : null;
    else if (tag !== 'ADV') return null;
  }
  return null;
}

/** A past form that is a whole predicate: behind its subject, and no participle of a passive. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const [t, before] = [tokens[at]!, tokens[at - 1]];
  return (
    isPastForm(t) &&
    before !== undefined &&
    /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.tag) &&
    tokens[at + 1]?.norm !== 'by'
  );
}

/** "is to open" */
const isToBe = (tokens: readonly Token[], t: Token, k: number) =>
  /^(?:is|are|was|were|be)$/.test(t.norm) && tokens[k + 1]?.norm === 'to';

/** Do both name the time? Then no day of writing between the two texts explains the tense. */
function isSameTime({ reference, candidate }: DriftInput): boolean {
  const isPoint = (d: { readonly day: number | null; readonly month: number | null; readonly year: number | null }) =>
    d.day !== null || d.month !== null || d.year !== null;
  return reference.values.some(
    ({ date: a }) =>
      a !== null &&
      isPoint(a) &&
      candidate.values.some(({ date: b }) => b !== null && a.day === b.day && a.month === b.month && a.year === b.year),
  );
}
