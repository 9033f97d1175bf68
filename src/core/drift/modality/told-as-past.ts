// What is to come told as over, by the tense of the verb alone:
//
//   A hearing will be held on 9 September  →  A hearing was held on 9 September
//   The museum will open in May            →  The museum opened in May
//   A statue is to be unveiled             →  A statue was unveiled, has been unveiled
//   The mill plans to close in May         →  The mill has been shut, closed in May
//   The city will ban it if levels fall    →  The city has banned it
//   The museum will open in May            ↔  The museum is to open in May, opens in May        fair
//   It will close, she said                →  It would close, she said                          fair: the sequence of tenses
//
// The verb must be the same, or a word for it beside the same date, and nothing around it may still point ahead. Tempting and wrong:
// any past form, which a clause beside it may have ("the hearing, first held in 1990, will be held again"). Linear in the tokens.
import type { Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import { isNewClause } from '../words/reach.ts';
import { isPastForm } from '../words/tense.ts';

/** "plans to close", "is due to close" */
const PLANNED = /^(?:plans?|intends?|aims?|expects?|due|scheduled|expected)$/;
const AHEAD = /^(?:will|shall|['’]ll|wo)$/;
/** By these the other text still speaks of what is to come, or of what never was. */
const STILL_AHEAD =
  /^(?:will|would|shall|['’]ll|wo|may|might|could|should|must|plan\w*|expect\w*|due|set|schedul\w*|going|intend\w*|hop\w+|promis\w*|pledg\w*|future|if|unless|yet)$/;
/** Tokens from "will" to its verb. */
const REACH = 4;

export function toldAsPast(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return r.flatMap((t, i): Candidate[] => {
    const opens = opensAhead(r, t, i);
    if (opens < 0) return [];
    const verb = verbAfter(r, opens);
    const link = verb ? input.ofReference[verb.at] : undefined;
    if (!verb || !link) return [];
    const at = link.candidate;
    const isOneVerb = c[at]!.lemma === r[verb.at]!.lemma;
    if (!isOneVerb && !(AKIN.test(link.relation) && isSameTime(input))) return [];
    const done = isOneVerb ? hasBefore(c, at, verb.passive) : null;
    const from = done ?? overFrom(c, at);
    if (from < 0 || (done === null && isStillAhead(c, at)) || (verb.passive && from === at && !isOneVerb)) return [];
    return [
      {
        ...majorChange(
          input,
          'modality',
          { from: i, to: verb.at + 1 },
          { from, to: at + 1 },
          'what is to come is told as over',
          isOneVerb ? 0.8 : 0.65,
        ),
        certain: isOneVerb && isSameTime(input),
      },
    ];
  });
}

/** Words for one thing to do. */
const AKIN = /^(?:synonym|hypernym)$/;

/** Where it begins that it is over: "was held", "have been held", "opened"; −1 where it is not. */
function overFrom(tokens: readonly Token[], at: number): number {
  const be = beBefore(tokens, at);
  return be >= 0 ? be : isPast(tokens, at) ? at : -1;
}

/**
 * Does the clause, or what leads up to it, still speak of what is to come? "Is planned; the last was held in June" does, "opened, and
 * the café will follow" does not. "May" is a month.
 */
function isStillAhead(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - CLAUSE);
  let to = at + 1;
  while (to < tokens.length && to < at + CLAUSE && !isNewClause(tokens, to)) to++;
  return tokens.slice(from, to).some((t, n) => {
    if (t.norm === 'may' && /^\p{Lu}/u.test(t.text)) return false;
    return STILL_AHEAD.test(t.norm) || isToBe(tokens, t, from + n);
  });
}
/** Tokens on either side of the verb. */
const CLAUSE = 12;

/** "will", or the "to" of "is to"; −1 for neither. "Was to" tells as often what came of it. */
function opensAhead(tokens: readonly Token[], t: Token, i: number): number {
  if (isToBe(tokens, t, i)) return /^(?:is|are)$/.test(t.norm) ? i + 1 : -1;
  // What was due may be over by now.
  const wasPlanned = tokens.slice(Math.max(0, i - 2), i).some((x) => /^(?:was|were|had)$/.test(x.norm));
  if (PLANNED.test(t.norm)) return tokens[i + 1]?.norm === 'to' && !wasPlanned ? i + 1 : -1;
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

/** "was held", "have also been held": where it begins; −1 for no past. */
function beBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    if (/^(?:was|were)$/.test(tokens[k]!.norm)) return k;
    if (tokens[k]!.norm === 'been' && /^(?:has|have|had)$/.test(tokens[k - 1]?.norm ?? '')) return k - 1;
    if (tokens[k]!.tag !== 'ADV') return -1;
  }
  return -1;
}

/** "has closed", "has already been held": where it begins; "is being held on 6 June" may be to come. */
function hasBefore(tokens: readonly Token[], at: number, passive: boolean): number | null {
  let been = false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { norm, tag } = tokens[k]!;
    if (norm === 'been') been = true;
    else if (/^(?:has|have)$/.test(norm)) return been === passive && isPastForm(tokens[at]!) ? k : null;
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
    (/^(?:NOUN|PROPN|PRON|ADV)$/.test(before.tag) || /^(?:has|have)$/.test(before.norm)) &&
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
