// Kind garbled: no longer a statement. Only what no writer means: function words that never stand together.
//
//   the end of the of March      told: "the of"
//   gave it to a the museum      told: "a the"
//   what she is up to by now     left alone: little words in a row that go together
//
// Tempting and wrong: a parser, which would see more and cry wolf over headlines, lists and dialogue; pairs of function words that occur
// in no sentence are few but safe. Cost: linear in the candidate's tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { PERSONAL } from '../words/pronouns.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const AFTER_ARTICLE = new Set('the a an of to in and or is are was were be been for with by from at on'.split(' '));
const PREPOSITIONS = new Set('of for from with by at'.split(' '));

/** What must be followed by something else than it is in broken text. */
const findOpenings = wordFinder(new Set([...ARTICLES, ...PREPOSITIONS]));
const findAuxiliaries = wordFinder(/^(?:has|have|had|is|are|was|were|will|would|could|may|must)$/);
const findStops = wordFinder(/^[.!?]$/);

/** "which Washington has blamed on Isis-K" → "which Washington has Isis-K case": an auxiliary without its verb. */
function lostVerbs(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  findAuxiliaries(r).forEach((i) => {
    const t = r[i]!;
    const verb = r[i + 1];
    const l = input.ofReference[i];
    if (verb?.tag !== 'VERB' || verb.stop || input.ofReference[i + 1]) return;
    if (!l || c[l.candidate]!.norm !== t.norm) return;
    for (let j = l.candidate + 1; j < Math.min(c.length, l.candidate + 5) && c[j]!.kind !== 'punctuation'; j++)
      if (/^(?:VERB|AUX|PART)$/.test(c[j]!.tag)) return;
    const next = c[l.candidate + 1];
    if (next?.tag !== 'PROPN' && next?.tag !== 'NOUN') return;
    const reference = { from: i, to: i + 2 };
    const candidate = { from: l.candidate, to: Math.min(c.length, l.candidate + 3) };
    out.push(majorChange(input, 'garbled', reference, candidate, 'the verb is gone, and with it the statement', 0.7));
  });
  return out;
}

/** "swept into Kabul" → "army. fled to Kabul": a full stop in the middle of a sentence that goes on in lower case. */
function strayStops(input: DriftInput): Candidate[] {
  const { tokens } = input.candidate;
  // Whoever writes without capitals, or whose reference does so as well, ends sentences like this.
  const theirs = input.reference.tokens;
  if (isLower(tokens[0]) || findStops(theirs).some((i) => isStrayStop(theirs, i))) return [];
  const out: Candidate[] = [];
  findStops(tokens).forEach((i) => {
    if (!isStrayStop(tokens, i)) return;
    const candidate = { from: i - 1, to: i + 2 };
    out.push({
      kind: 'garbled',
      id: 'drift/garbled',
      severity: 'minor',
      reference: reworded(input, i),
      candidate,
      message: `${quoted(input.candidate, candidate)}: the sentence breaks off`,
      strength: 0.8,
    });
  });
  return out;
}

const STOPS = new Set('.!?');
const isLower = (t: Token | undefined) => t !== undefined && /^\p{Ll}+$/u.test(t.text);

/** After an abbreviation ("e.g. this") or before a name in lower case ("iPhone") the small letter is right. */
export function isStrayStop(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]!;
  if (!STOPS.has(at.text)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || at.end === after.start) return false;
  return before.kind === 'word' && before.text.length > 3 && after.kind === 'word' && isLower(after);
}

/** What the reference has where the stop stands. */
function reworded(input: DriftInput, i: number): TokenSpan | null {
  const place = input.changes.find((x) => x.candidate.from <= i && i < x.candidate.to);
  return place && place.reference.from < place.reference.to ? place.reference : null;
}

export function findGarbled(input: DriftInput): Candidate[] {
  const { tokens } = input.candidate;
  const out: Candidate[] = [...lostVerbs(input), ...strayStops(input)];
  let next = 0;
  for (const i of findOpenings(tokens)) {
    const a = tokens[i]!;
    const b = tokens[i + 1];
    if (i < next || !b) continue;
    const broken =
      (ARTICLES.has(a.norm) && AFTER_ARTICLE.has(b.norm) && a.text === a.norm && b.text === b.norm) ||
      (PREPOSITIONS.has(a.norm) && PREPOSITIONS.has(b.norm) && a.norm === b.norm) ||
      (a.norm === 'for' && b.norm === 'to') ||
      // "the.", "midnight of.": nothing follows what must be followed.
      ((ARTICLES.has(a.norm) || a.norm === 'of') && /^[.,;]$/.test(b.norm)) ||
      (ARTICLES.has(a.norm) && PERSONAL.test(b.norm)) ||
      (a.norm === 'of' && (b.norm === 'in' || b.norm === 'to' || b.norm === 'was' || b.norm === 'is'));
    if (
      !broken ||
      (input.ofCandidate[i]?.relation === 'identical' && input.ofCandidate[i + 1]?.relation === 'identical')
    )
      continue;
    const candidate = { from: Math.max(0, i - 1), to: Math.min(tokens.length, i + 3) };
    out.push({
      kind: 'garbled',
      id: 'drift/garbled',
      severity: 'minor',
      reference: null,
      candidate,
      message: `${quoted(input.candidate, candidate)} is no longer a statement`,
      strength: 0.55,
    });
    next = i + 2;
  }
  return out;
}
