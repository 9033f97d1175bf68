// How it was done, told of another deed:
//
//   volunteers carefully planted the bulbs that were sorted  →  volunteers planted the bulbs that were carefully sorted
//   the firm recently said it had lost data                  →  the firm said it had recently lost data
//   slowly the camera moves to the boy who is eating          →  the camera moves to the boy who is slowly eating
//   he quickly left                                          ↔  he left quickly                               fair: one verb
//
// An adverb belongs to the verb that it stands by. Both verbs are on both sides, so that no word is exchanged. Tempting and wrong: the order of the
// words, by which "quickly" has moved in the last pair. Linear in the adverbs.
import type { Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Of the whole statement, wherever they stand, or of a figure. */
const ANYWHERE =
  /^(?:only|early|daily|weekly|monthly|yearly|family|reportedly|allegedly|apparently|possibly|probably|certainly|likely|usually|generally|mainly|mostly|largely|roughly|nearly|approximately|exactly|barely|hardly|finally|eventually|currently|really|especially|particularly)$/;
const STRENGTH = 0.65;

export function findOtherVerb(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return r
    .flatMap((t, i): Candidate[] => {
      if (t.tag !== 'ADV' || !t.norm.endsWith('ly') || ANYWHERE.test(t.norm)) return [];
      const j = across(input, 'reference', i);
      if (j < 0 || c[j]!.norm !== t.norm) return [];
      const [was, is] = [verbOf(r, i), verbOf(c, j)];
      if (was < 0 || is < 0) return [];
      const [there, here] = [across(input, 'reference', was), across(input, 'candidate', is)];
      if (
        there < 0 ||
        here < 0 ||
        there === is ||
        here === was ||
        areTogether(r, was, here) ||
        areTogether(c, is, there)
      )
        return [];
      const span = (verb: number, adverb: number) => ({ from: Math.min(verb, adverb), to: Math.max(verb, adverb) + 1 });
      const says = `‘${t.text}’ belongs to another deed`;
      return [{ ...majorChange(input, 'role', span(was, i), span(is, j), says, STRENGTH), certain: true }];
    })
    .slice(0, 1);
}

/** "began slowly to melt" ↔ "began to melt slowly": one course of things. */
const areTogether = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).every((t) => /^(?:ADV|PART|CONJ)$/.test(t.tag) || t.norm === 'to');

/** Of the whole sentence, where it opens it: the first verb; else the verb behind it, else the nearest before it in its clause. */
function verbOf(tokens: readonly Token[], at: number): number {
  if (at === 0) {
    const verb = tokens.findIndex((t, k) => k > 0 && t.tag === 'VERB');
    return tokens.slice(0, verb).some((t) => /^(?:who|which|that|to)$/.test(t.norm)) ? -1 : verb;
  }
  if (tokens[at + 1]?.tag === 'VERB') return at + 1;
  for (let k = at - 1; k >= 0 && tokens[k]!.kind !== 'punctuation' && tokens[k]!.tag !== 'CONJ'; k--) {
    if (tokens[k]!.tag === 'VERB') return k;
    // "is largely empty"
    if (tokens[k]!.tag === 'AUX' && k === at - 1) return -1;
  }
  return -1;
}
