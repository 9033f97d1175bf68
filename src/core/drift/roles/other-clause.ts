// When, where or how something was, which belonged to the main clause and belongs now to the clause inside it, or the reverse:
//
//   the board said on Friday that it would vote           →  the board said that it would vote on Friday
//   at the premiere he apologised for notes he had missed →  he apologised for notes he had missed at the premiere
//   the board said on Friday that it would vote           ↔  on Friday the board said that it would vote          fair
//   in a statement, it said it was sorry                  ↔  it said it was sorry in a statement                  fair: none but a date tells
//   it would vote, the board said on Friday               ↔  the board said on Friday that it would vote          fair
//
// Before what opens the inner clause a phrase belongs to the outer one, behind the verb of the inner clause to that one. Tempting and wrong: its
// place in the sentence, of which a writer is free within a clause. Linear in the phrases.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { PERSONAL } from '../words/pronouns.ts';
import { isBaseVerb } from '../words/tense.ts';
import { BE } from './voice.ts';

/** What they say stands in a clause of its own, often without a "that". */
const SAYING = new Set(
  'say tell report announce admit confirm confess find rule promise order agree decide warn claim hear state pledge vow argue learn ask advise instruct urge declare insist deny suggest propose write reveal complain swear testify'.split(
    ' ',
  ),
);
const OPENS = /^(?:that|who|whom|which|where|whether|how|why)$/;
const LEADS = /^(?:in|at|on|after|before|during|since|with|without|under|from|throughout|near|inside|outside|by|for)$/;
/** Tokens from a preposition to the head behind it. */
const REACH = 5;
const STRENGTH = 0.65;

/** The verb outside, the first token of the inner clause, and its verb. */
interface Nested {
  readonly outer: number;
  readonly opens: number;
  readonly inner: number;
}

export function findOtherClause(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const a = nestedIn(r);
  const b = a && nestedIn(c);
  if (!a || !b || across(input, 'reference', a.outer) !== b.outer || across(input, 'reference', a.inner) !== b.inner)
    return [];
  // "in a statement, it said it was sorry" ↔ "it said it was sorry in a statement": of the saying either way.
  const isSaid = SAYING.has(r[a.outer]!.lemma);
  return (isSaid ? dates(input) : [...dates(input), ...phrases(input)])
    .flatMap(([own, there]): Candidate[] => {
      const [was, is] = [isOuter(r, own, a), isOuter(c, there, b)];
      if (was === null || is === null || was === is) return [];
      // "asked to vote next month": when they are asked, or vote. Of what was said it is of the inner one.
      if (!was && (!isSaid || /^(?:to|who|whom|which|where)$/.test(r[a.opens]!.norm))) return [];
      const [reference, candidate] = [withPreposition(r, own), withPreposition(c, there)];
      const [from, to] = [r[was ? a.outer : a.inner]!.text, c[is ? b.outer : b.inner]!.text];
      const message = `${quoted(input.candidate, candidate)} belonged to ‘${from}’ and now belongs to ‘${to}’`;
      const place = { kind: 'role', id: 'drift/role', severity: 'major', reference, candidate } as const;
      return [{ ...place, message, strength: STRENGTH, certain: true }];
    })
    .slice(0, 1);
}

/** "on Friday" */
const withPreposition = (tokens: readonly Token[], { from, to }: TokenSpan): TokenSpan => ({
  from: /^(?:in|on|at|by|during|since|until|from)$/.test(tokens[from - 1]?.norm ?? '') ? from - 1 : from,
  to,
});

function nestedIn(tokens: readonly Token[]): Nested | null {
  const outer = tokens.findIndex((t) => t.tag === 'VERB');
  if (outer < 0) return null;
  const speaks = SAYING.has(tokens[outer]!.lemma);
  for (let k = outer + 1; k < tokens.length; k++) {
    const [t, next] = [tokens[k]!, tokens[k + 1]];
    const isTold = speaks && (t.norm === 'to' ? isBaseVerb(next) : k === outer + 1 && opensSubject(tokens, outer));
    // "the drivers it dismissed"
    const isBare = PERSONAL.test(t.norm) && tokens[k - 1]!.tag === 'NOUN' && /^(?:VERB|AUX)$/.test(next?.tag ?? '');
    if (!isTold && !isBare && !OPENS.test(t.norm)) continue;
    const inner = tokens.findIndex((x, n) => n > k && x.tag === 'VERB');
    return inner < 0 ? null : { outer, opens: k, inner };
  }
  return null;
}

/** "said |it had lost|", "said |wages had fallen|", not "were found in July", "told the court that". */
function opensSubject(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ)$/.test(tokens[verb + 1]!.tag) || BE.test(tokens[verb - 1]?.norm ?? ''))
    return false;
  for (const t of tokens.slice(verb + 2, verb + REACH + 2)) {
    if (t.tag === 'AUX' || (t.tag === 'VERB' && !t.norm.endsWith('ing'))) return true;
    if (OPENS.test(t.norm) || t.norm === 'to' || t.kind === 'punctuation') return false;
  }
  return false;
}

/** Dates that stand on both sides. */
const dates = ({ reference, candidate, ...input }: DriftInput): [TokenSpan, TokenSpan][] =>
  reference.values.flatMap((v) => {
    if (!v.date) return [];
    const l = input.ofReference[v.to - 1];
    const w = candidate.values.find((x) => x.date && l?.candidate === x.to - 1);
    return w ? [[v, w]] : [];
  });

/** Phrases that stand on both sides: the same preposition and the same head. */
function phrases(input: DriftInput): [TokenSpan, TokenSpan][] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return [...r.keys()].flatMap((at): [TokenSpan, TokenSpan][] => {
    const head = LEADS.test(r[at]!.norm) ? headBehind(r, at) : -1;
    const there = head < 0 ? -1 : across(input, 'reference', head);
    if (there < 0 || r[head]!.norm !== c[there]!.norm) return [];
    const from = c.findLastIndex((t, k) => k < there && k > there - REACH && t.norm === r[at]!.norm);
    return from >= 0 && headBehind(c, from) === there
      ? [
          [
            { from: at, to: head + 1 },
            { from, to: there + 1 },
          ],
        ]
      : [];
  });
}

/** "after the war | Hedda Voss told", "by letter |": the common noun behind it; −1 for none. */
function headBehind(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (k < at + REACH && /^(?:DET|ADJ|NUM)$/.test(tokens[k]?.tag ?? '')) k++;
  while (tokens[k]?.tag === 'NOUN' && tokens[k + 1]?.tag === 'NOUN') k++;
  return tokens[k]?.tag === 'NOUN' && !isPossessive(tokens[k + 1]) ? k : -1;
}

/** Is the phrase of the outer verb? Null where it may be of either. */
function isOuter(tokens: readonly Token[], { from }: TokenSpan, { outer, opens, inner }: Nested): boolean | null {
  if (from < outer) return true;
  // "said on Friday that": between the two, where a word opens the inner clause.
  if (from < opens) return /^(?:that|to|who|which)$/.test(tokens[opens]!.norm) ? true : null;
  // "told members who work nights to stay home on Tuesday": of "stay".
  const isClose = !tokens.slice(inner + 1, from).some((t) => t.kind === 'punctuation' || t.tag === 'VERB');
  return from > inner && isClose ? false : null;
}
