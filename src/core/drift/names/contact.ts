// Kind name: another address to write to or to look up. "jdvorak@example.org" → "bcooper@example.org".
//
// One letter more or less leads somewhere else, so these are compared as written, but for the case and what stands around
// them ("https://", "www.", a last slash or point). Tempting and wrong: a distance in letters, by which a misdirected reader is one
// letter off. Linear in the links.
import { majorChange } from '../pair/major-change.ts';
import { linkedSpans } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

const ADDRESS = /^(?:[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\/\S+|www\.\S+\.\S+)$/;
const bare = (norm: string) => norm.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[/.]$/, '');

export function findContact(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const a = input.reference.tokens[l.reference]!.norm;
    const b = input.candidate.tokens[l.candidate]!.norm;
    if (!ADDRESS.test(a) || !ADDRESS.test(b) || bare(a) === bare(b)) continue;
    const { reference, candidate } = linkedSpans(l);
    out.push(majorChange(input, 'name', reference, candidate, 'another address', 0.9));
  }
  return out;
}
