// Kind role, inside a relative clause: does what stands before it act, or is it acted on?
//
//   The dog that bit the boy was brown.     →  The dog that the boy bit was brown.           exchanged
//   The firm hired by the council sued.     →  The firm that hired the council sued.         exchanged
//   The dog that bit the boy was brown.     ↔  The boy was bitten by the dog, a brown one.   left alone: role.ts sees it
//   The firm that the council hired sued.   ↔  The firm hired by the council sued.           fair
//
// The relative pronoun stands for the noun before it, so the words around the verb do not tell: "that" before the verb acts, "that"
// before another noun is acted on. Tempting and wrong: the nearest noun before the verb. Linear in the links of the clauses.
import type { Token } from '../../types.ts';
import { sameAcross } from '../pair/across.ts';
import { BE_OR_GET } from '../pair/frames.ts';
import { headFrom, hostBefore, isNoun } from '../pair/heads.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { SYMMETRIC } from './exchanged-words.ts';

const findOpenings = wordFinder(/^(?:that|which|who|whom|by)$/);
/** Tokens between the pronoun and the verb, and between the verb and its object. */
const REACH = 5;

/** The verb of a relative clause, who does it, and to whom. */
interface Clause {
  readonly verb: number;
  readonly actor: number;
  readonly patient: number;
}

export function findRelative(input: DriftInput): Candidate[] {
  const r = clausesOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = clausesOf(input.candidate.tokens);
  const to = (k: number) => sameAcross(input, 'reference', k);
  return r.flatMap((a): Candidate[] => {
    const b = c.find((x) => to(a.verb) === x.verb);
    if (
      !b ||
      SYMMETRIC.has(input.reference.tokens[a.verb]!.lemma) ||
      to(a.actor) !== b.patient ||
      to(a.patient) !== b.actor
    )
      return [];
    const span = (x: Clause) => ({
      from: Math.min(x.verb, x.actor, x.patient),
      to: Math.max(x.verb, x.actor, x.patient) + 1,
    });
    return [
      { ...majorChange(input, 'role', span(a), span(b), 'who did it and to whom are exchanged', 0.8), certain: true },
    ];
  });
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  return findOpenings(tokens).flatMap(
    (at) => (tokens[at]!.norm === 'by' ? doneBy(tokens, at) : told(tokens, at)) ?? [],
  );
}

/** "the firm hired by the council" */
function doneBy(tokens: readonly Token[], by: number): Clause | null {
  const [verb, patient, actor] = [by - 1, by - 2, headFrom(tokens, by + 1, REACH)];
  const isParticiple = tokens[verb]?.tag === 'VERB' && tokens[verb]!.norm !== tokens[verb]!.lemma;
  return isParticiple && actor >= 0 && isNoun(tokens[patient]) ? { verb, actor, patient } : null;
}

/** "the dog that bit the boy", "the dog that the boy bit", "the dog that was bitten by the boy" */
function told(tokens: readonly Token[], at: number): Clause | null {
  const noun = hostBefore(tokens, at);
  if (noun < 0) return null;
  let verb = at + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.tag ?? '')) verb++;
  // "the dog that bit the boy": a verb, whatever its tag.
  if (isVerb(tokens[verb]) || (isNoun(tokens[verb]) && tokens[verb + 1]?.tag === 'DET')) {
    const isPassive =
      tokens.slice(at + 1, verb).some((t) => BE_OR_GET.test(t.norm)) && !tokens[verb]!.norm.endsWith('ing');
    if (isPassive && tokens[verb + 1]?.norm !== 'by') return null;
    const other = headFrom(tokens, verb + (isPassive ? 2 : 1), REACH);
    if (other < 0) return null;
    return isPassive ? { verb, actor: other, patient: noun } : { verb, actor: noun, patient: other };
  }
  const last = headFrom(tokens, at + 1, REACH);
  if (last < 0) return null;
  // "the dog that the boy bit was brown": a verb, though tagged as a noun.
  const isTaken =
    tokens[last + 1]?.tag === 'AUX' && isNoun(tokens[last - 1]) && !/VERB|AUX/.test(tokens[last + 2]?.tag ?? '');
  if (isTaken) return { verb: last, actor: last - 1, patient: noun };
  verb = last + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.tag ?? '')) verb++;
  // "the claim that the boy bit the dog"
  return isVerb(tokens[verb]) && !/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(tokens[verb + 1]?.tag ?? '')
    ? { verb, actor: last, patient: noun }
    : null;
}

const isVerb = (t: Token | undefined) => t?.tag === 'VERB' && !t.stop;
