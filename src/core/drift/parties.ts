// Kind role, of two parties and whatever is between them: who acts, and on whom?
//
//   was warned by the clerk             →  the clerk had a warning from the mayor       exchanged
//   a complaint by four dairies against Brightmoor  →  Brightmoor had complained about four dairies
//   was persuaded by a neighbour        →  it was she who talked a neighbour into it
//   Hale sued the city                  ↔  the city was sued by Hale                    fair: each kept its part
//   Orr lent Hale the boat              ↔  Hale borrowed the boat from Orr              fair: a converse, see converse.ts
//
// Retellings change the verb and turn it into a noun, so no verb is asked for: the part of a party is read from the words
// beside it. Subject, "by": it acts. Object, passive subject, "against", "about", "to": it is acted on. Both must cross. Tempting and
// wrong: the order of the two. Linear in the tokens, quadratic in the handful of parties.
import type { Token } from '../types.ts';
import { keptConverses } from './converse.ts';
import { isArgument, PRONOUN_FORMS } from './frames.ts';
import { majorChange } from './major-change.ts';
import type { Candidate, DriftInput } from './types.ts';

/** +1: it acts; −1: it is acted on; 0: not known. */
type Part = 1 | -1 | 0;

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
const ACTED_ON = /^(?:against|about|to|over)$/;
/** Verbs whose subject acts on nobody: what is said, felt or suffered. */
const IDLE = new Set(
  'meet marry play face fight debate join say tell add note warn report announce explain insist admit deny claim believe think know expect hope fear want receive get reach lose die suffer fall rise grow follow remain stay become have go come'.split(
    ' ',
  ),
);
/** Tokens between a party and its verb. */
const REACH = 4;
/** Tokens between the two. */
const APART = 12;

export function findParties(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const both = linkedParties(input);
  for (let x = 0; x < both.length; x++)
    for (let y = x + 1; y < both.length; y++) {
      const [a, b] = [both[x]!, both[y]!];
      const [i, j] = [Math.min(a.r, b.r), Math.max(a.r, b.r)];
      const [p, q] = [Math.min(a.c, b.c), Math.max(a.c, b.c)];
      if (j - i > APART || q - p > APART) continue;
      const [was, and] = [partOf(r, a.r), partOf(r, b.r)];
      if (was * and !== -1) continue;
      if (partOf(c, a.c) !== -was || partOf(c, b.c) !== -and) continue;
      const [reference, candidate] = [
        { from: i, to: j + 1 },
        { from: p, to: q + 1 },
      ];
      if (keptConverses(input).length > 0) return [];
      return [majorChange(input, 'role', reference, candidate, 'who acts, and who is acted on, are exchanged', 0.6)];
    }
  return [];
}

/** Nouns, names and pronouns that stand on both sides. */
function linkedParties(input: DriftInput): { r: number; c: number }[] {
  const { tokens } = input.reference;
  return tokens.flatMap((t, k) => {
    const l = input.ofReference[k];
    if (!isArgument(t) || !l || l.relation === 'contextual' || l.relation === 'none') return [];
    const there = input.candidate.tokens[l.candidate]!;
    return isArgument(there) && !PRONOUN_FORMS.has(t.norm) ? [{ r: k, c: l.candidate }] : [];
  });
}

function partOf(tokens: readonly Token[], at: number): Part {
  const next = tokens[at + 1];
  // "the clerk's warning": by the clerk.
  if (/^['’]s?$/.test(next?.norm ?? '')) return 0;
  if (next && /^(?:NOUN|PROPN)$/.test(next.tag)) return 0;
  let k = at - 1;
  while (k >= 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]!.tag)) k--;
  const before = tokens[k];
  if (before?.norm === 'by') return 1;
  if (before && ACTED_ON.test(before.norm) && before.tag !== 'PART' && tokens[k - 1]?.lemma !== 'accord') return -1;
  if (before?.tag === 'ADP') return 0;
  const subject = subjectOf(tokens, at);
  if (subject !== 0) return subject;
  return before?.tag === 'VERB' && !before.stop ? -1 : 0;
}

/** Of which verb is it the subject, and does that say that it acts? */
function subjectOf(tokens: readonly Token[], at: number): Part {
  let be = false;
  for (let k = at + 1; k <= Math.min(tokens.length - 1, at + REACH); k++) {
    const t = tokens[k]!;
    if (BE.test(t.norm)) be = true;
    if (t.tag === 'VERB' && !t.stop)
      return IDLE.has(t.lemma) || tokens[k + 1]?.kind === 'punctuation' ? 0 : be && !t.norm.endsWith('ing') ? -1 : 1;
    if (t.tag !== 'AUX' && t.tag !== 'ADV' && t.tag !== 'PART' && !t.stop) return 0;
    if (t.kind === 'punctuation' || t.tag === 'ADP' || t.tag === 'CONJ') return 0;
  }
  return 0;
}
