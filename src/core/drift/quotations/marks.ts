// Quotation marks that came or went: around words that are nobody's in the reference, and from words that are somebody's.
//
//   The board has not discussed a sale, he said  →  “We would never sell,” he said            invented
//   He said the sale was off                     →  “The sale was off,” he said               indirect speech in marks
//   “We stayed there all night with the dog”     →  We stayed there all night with the dog    a note: the marks are gone
//   “We stayed,” she said                        →  She said they stayed                      fair: reported speech
//
// Tempting and wrong: to call invented what is not found; the reference may tell it as indirect speech, or elsewhere. Linear in the
// words of the quotations, but for the search for reported speech (`indirect.ts`).
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { reportedRun } from './indirect.ts';
import { locate } from './places.ts';
import { type Quote, type SideQuotes, spanAround, wordSpan } from './ranges.ts';
import { speakerName } from './speaker-name.ts';

/** A verbatim run without its marks is worth a note from this many words: shorter ones occur by chance in reported speech. */
const UNQUOTED_WORDS = 8;

const FIRST_PERSON = new Set('i we my our us me myself ourselves mine ours'.split(' '));

/** No quoted words of the pair's reference correspond: found elsewhere, put into the speaker's mouth, or not found at all. */
export function unmatched(input: DriftInput, q: Quote, reference: SideQuotes, candidate: SideQuotes): Candidate | null {
  if (!q.opens) return null;
  if (q.record && locate(input.context, q.record)?.located) return null;
  const linked = q.words.filter((k) => input.ofCandidate[k]);
  const identical = linked.filter(
    (k) => input.ofCandidate[k]!.relation === 'identical' || input.ofCandidate[k]!.relation === 'case',
  );
  const speaker = speakerName(input, q, candidate);
  const span = wordSpan(q);
  const told = reference.attributions.length > 0 ? reportedRun(input, q) : null;
  const source = spanAround(linked.map((k) => input.ofCandidate[k]!.reference));
  const base = { kind: 'quotation' as const, candidate: span, covers: { from: q.from, to: q.to }, certain: true };
  if (told)
    return {
      ...base,
      id: 'drift/quotation-added-marks',
      severity: 'minor',
      reference: told,
      message: `${quoted(input.candidate, span)} is indirect speech put in quotation marks, ${identical.length === q.words.length ? 'word for word' : 'its tense taken back'}`,
      strength: 0.6,
    };
  if (identical.length === q.words.length)
    return {
      ...base,
      id: 'drift/quotation-added-marks',
      severity: 'minor',
      reference: source,
      message: `${quoted(input.candidate, span)} was put in quotation marks: in the reference these are not ${speaker ?? 'anybody'}’s words`,
      strength: 0.6,
    };
  // Somebody speaks in the reference too: their reported words were turned into a direct quotation.
  const reported = reference.attributions.length > 0 && candidate.attributions.length > 0;
  const related = linked.length >= 0.5 * q.words.length;
  return {
    ...base,
    id: 'drift/quotation-invented',
    severity: reported && !input.context ? 'major' : 'minor',
    reference: related ? source : null,
    message: `${quoted(input.candidate, span)} is presented as ${speaker ?? 'somebody'}’s words; the reference has no such quotation`,
    strength: reported ? 0.7 : 0.55,
  };
}

/** Quoted words of the reference that stand in the candidate to the letter, without marks: a note, no drift. */
export function unquoted(input: DriftInput, reference: SideQuotes, candidate: SideQuotes): Candidate[] {
  const out: Candidate[] = [];
  for (const r of reference.quotes) {
    if (r.words.length < UNQUOTED_WORDS) continue;
    let run: number[] = [];
    let best: number[] = [];
    for (const k of r.words) {
      const link = input.ofReference[k];
      const c = link?.relation === 'identical' ? link.candidate : -1;
      const inside = c >= 0 && candidate.quotes.some((q) => c >= q.from && c < q.to);
      const follows = run.length > 0 && c > run[run.length - 1]! && c <= run[run.length - 1]! + 2;
      if (c < 0 || inside) run = [];
      else run = follows ? [...run, c] : [c];
      if (run.length > best.length) best = run;
    }
    if (best.length < UNQUOTED_WORDS) continue;
    // "She said that they did not know": reported speech keeps words; it does not keep "I" and "we".
    const own = best.some((c) => FIRST_PERSON.has(input.candidate.tokens[c]!.norm));
    if (!own && candidate.attributions.length > 0) continue;
    const span = spanAround(best);
    out.push({
      kind: 'quotation',
      id: 'drift/quotation-unquoted',
      severity: 'info',
      reference: { from: r.words[0]!, to: r.words[r.words.length - 1]! + 1 },
      candidate: span,
      message: `${quoted(input.candidate, span)} is a direct quotation in the reference; the marks are gone`,
      strength: 0.6,
      certain: true,
    });
  }
  return out;
}
