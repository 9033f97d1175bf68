// Kind role, inside a noun phrase: whose, of what, against whom. "the support of donors" → "the support of the rebels".
//
//   without the support of European donors  →  without the help of the Taliban. European sponsors …   whose help it is
//   an attack on the bridge by rebels       →  an attack by rebels on the bridge                      fair
//   the wall of the shop in Saxley          →  the wall of Saxley's shop                              fair
//
// A noun that stands on both sides with the same preposition after it, whose complements are different things of which at
// least one is found in another place of the other text: it was attached to something else. Where both complements are
// new, kinds name and predicate speak; where one owns the other or is another word for it, the phrase was turned round. Tempting and
// wrong: any other noun behind the preposition; retellings name the same thing anew. Linear in the links.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';

const PREPOSITIONS = new Set('of by for from against with to on about'.split(' '));
/** Tokens of a complement. */
const REACH = 6;
/** From here on two heads may be words for one thing. */
const NEAR = 0.3;

export function findComplement(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const [i, j] = [l.reference, l.candidate];
    if (r[i]!.tag !== 'NOUN' || c[j]!.tag !== 'NOUN' || l.relation === 'none' || l.relation === 'contextual') continue;
    // "a quarter of a litre" is an amount, and belongs to nobody.
    if (isCovered(input.reference.values, i) || isCovered(input.candidate.values, j)) continue;
    const preposition = r[i + 1]?.norm ?? '';
    if (!PREPOSITIONS.has(preposition) || c[j + 1]?.norm !== preposition) continue;
    const a = complementAt(r, i + 2);
    const b = complementAt(c, j + 2);
    if (!a || !b || tied(input, a, b)) continue;
    const [headA, headB] = [a.to - 1, b.to - 1];
    const elsewhere = { a: input.ofReference[headA], b: input.ofCandidate[headB] };
    const moved = Number(carries(elsewhere.a)) + Number(carries(elsewhere.b) || standsIn(r, c[headB]!));
    if (moved === 0 || nearness(input.lexicon, r[headA]!, c[headB]!) >= NEAR) continue;
    if (isBeside(r, headA, elsewhere.b?.reference) || isBeside(c, headB, elsewhere.a?.candidate)) continue;
    const reference = { from: i, to: a.to };
    const candidate = { from: j, to: b.to };
    out.push(
      majorChange(
        input,
        'role',
        reference,
        candidate,
        'it belongs to something else',
        0.35 + 0.15 * moved + (c[headB]!.tag === 'PROPN' ? 0.15 : 0),
      ),
    );
  }
  return out;
}

function carries(l: DriftInput['ofReference'][number]): boolean {
  return l !== undefined && l.relation !== 'none';
}

/** "the shop’s treasurer", "the lobbyist, Jorge Salas": does what stands at `at` belong to the phrase that ends at `head`? */
function isBeside(tokens: readonly Token[], head: number, at: number | undefined): boolean {
  if (at === undefined || at < head + 2 || at > head + REACH) return false;
  const joint = tokens[head + 1];
  return (joint?.norm === ',' || isPossessive(joint)) && tokens.slice(head + 2, at).every((t) => NOMINAL.test(t.tag));
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/;

/** A name that the reference mentions: it was there, elsewhere. */
function standsIn(tokens: readonly Token[], t: Token): boolean {
  return t.tag === 'PROPN' && tokens.some((x) => x.norm === t.norm);
}

const CLAUSE = /^(?:how|why|what|whether|when|where|who|which|whose|that)$/;

/** The noun phrase from `from` on, up to its first run of nouns. */
function complementAt(tokens: readonly Token[], from: number): TokenSpan | null {
  let to = -1;
  for (let k = from; k < Math.min(tokens.length, from + REACH); k++) {
    const t = tokens[k]!;
    // "a mind about how it left": a clause is told in many ways.
    if (CLAUSE.test(t.norm)) break;
    const noun = t.kind === 'word' && !t.stop && (t.tag === 'NOUN' || t.tag === 'PROPN');
    if (noun) to = k + 1;
    else if (to >= 0 || t.kind !== 'word' || !/^(?:DET|ADJ|NUM|PRON|ADV)$/.test(t.tag)) break;
  }
  return to < 0 ? null : { from, to };
}

/** Does a content word of the one phrase go on in the other? */
function tied(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  for (const l of input.diff.links)
    if (l.reference >= a.from && l.reference < a.to && l.candidate >= b.from && l.candidate < b.to)
      if (!input.reference.tokens[l.reference]!.stop && !input.candidate.tokens[l.candidate]!.stop) return true;
  for (let i = a.from; i < a.to; i++)
    for (let j = b.from; j < b.to; j++)
      if (!input.reference.tokens[i]!.stop && input.reference.tokens[i]!.lemma === input.candidate.tokens[j]!.lemma)
        return true;
  return false;
}
