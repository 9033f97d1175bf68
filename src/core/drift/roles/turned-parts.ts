// Kind role, of one act told by both: a party that did it has it done to it now, or the other way round.
//
//   His group had been promised a say          →  His group had promised the minister a say
//   She told the minister the ground was soft  →  The minister told her
//   sold its tannery to Calder                 →  to which Calder sold its tannery
//   moved from Hallam to Corwen                →  left Corwen for Hallam
//   lost its customer to Hallam                →  took it over from Hallam
//   The union sued the bank                    ↔  The bank was sued by the union                   fair: each kept its part
//   Orr sold Hale the mill                     ↔  Hale bought the mill from Orr                    fair: a converse
//   The price rose                             ↔  raised the price                                 things move and are moved
//
// Parts are read from the words around the verb (events.ts); one party that turned proves it, where no other party of the act stayed as it
// was. Tempting and wrong: to ask both parties; where the voice changed, one of them is often told by nobody any more. Quadratic in
// the verbs of a pair.
import type { Side, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { PRONOUN_FORMS } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isOneAct } from './acts.ts';
import { BOTH_WAYS, isDealing, linesOf, meeting } from './converse-words.ts';
import { type Event, eventsOf, type Part, type Player } from './events.ts';
import { SYMMETRIC } from './exchanged-words.ts';

export function findTurnedParts(input: DriftInput): Candidate[] {
  const r = eventsOf(input.reference);
  if (r.length === 0) return [];
  const c = eventsOf(input.candidate);
  for (const a of r)
    for (const b of c) {
      const turned = turnedBetween(input, a, b);
      if (turned.length === 0) continue;
      const same = sameAct(input, a, b);
      if (same === 'no' || !isProven(input, same, turned, a, b)) continue;
      const reference = hullOf(
        a,
        turned.map((x) => x.i),
      );
      const candidate = hullOf(
        b,
        turned.map((x) => x.j),
      );
      const says = 'who did it and to whom are exchanged';
      const strength = turned.length > 1 ? 0.85 : 0.75;
      return [{ ...majorChange(input, 'role', reference, candidate, says, strength), certain: turned.length > 1 }];
    }
  return [];
}

/** How surely the two tell one act. */
type Same = 'word' | 'sort' | 'thing' | 'linked' | 'no';

function sameAct(input: DriftInput, a: Event, b: Event): Same {
  const [v, w] = [input.reference.tokens[a.verb]!, input.candidate.tokens[b.verb]!];
  if (SYMMETRIC.has(v.lemma) || [v, w].some((t) => BOTH_WAYS.has(t.lemma) || EITHER_WAY.has(t.lemma))) return 'no';
  const [to, from] = [across(input, 'reference', a.verb), across(input, 'candidate', b.verb)];
  // "sold it and was sold": each of the two belongs to its like.
  const isOther = to >= 0 && to !== b.verb && input.candidate.tokens[to]!.lemma === v.lemma;
  if (v.lemma === w.lemma) return isOther ? 'no' : 'word';
  if (isSameThing(input, a, b)) return 'thing';
  if ((to >= 0 && to !== b.verb) || (from >= 0 && from !== a.verb)) return 'no';
  if (isOneAct(v, w, input.lexicon)) return 'sort';
  return to === b.verb ? 'linked' : 'no';
}

/** What is done or passed on is named alike on both sides. */
function isSameThing(input: DriftInput, a: Event, b: Event): boolean {
  const things = (e: Event, side: Side) =>
    e.players
      .filter((p) => p.part === 'patient' || p.part === 'theme' || p.part === 'goal')
      .flatMap((p) => p.heads.slice(0, 1))
      .filter((k) => side.tokens[k]!.tag === 'NOUN' && !isActor(side, k, input));
  const there = things(b, input.candidate);
  return things(a, input.reference).some((i) => there.some((j) => isSameWord(input, i, j)));
}

function isProven(input: DriftInput, same: Same, turned: readonly Turned[], a: Event, b: Event): boolean {
  const isDone = turned.every((x) => x.from === 'agent' || x.to === 'agent');
  if (!isDone) return turned.length > 1 || keepsAgent(input, a, b);
  if (!isWhole(a) || !isWhole(b)) return false;
  // "demanded it from them": only another "from" answers to it.
  const hasSource = turned.some((x) => x.from === 'source' || x.to === 'source');
  if (hasSource && (turned.length < 2 || turned.some((x) => x.from === 'goal' || x.to === 'goal'))) return false;
  if (same === 'word') return true;
  const wordOf = (side: Side, e: Event) => linesOf(side.tokens.slice(e.verb, e.verb + 2));
  if (meeting(wordOf(input.reference, a), wordOf(input.candidate, b)) !== 0) return false;
  return turned.length > 1 || (same === 'sort' && a.passive !== b.passive);
}

/** A thing that only drains, splits or opens is done to by nobody. */
const isWhole = (e: Event) => e.passive || e.players.some((p) => p.part === 'patient' || p.part === 'goal');

/** What may stand before whoever says it ("said Orr"), and what a thing does to a person as well as a person to a thing ("reach"). */
const EITHER_WAY = new Set(
  'say write add reply respond remark comment explain note claim argue insist announce recall joke continue observe think believe know learn conclude call sign reach get fit suit please like'.split(
    ' ',
  ),
);

interface Turned {
  readonly i: number;
  readonly j: number;
  readonly from: Part;
  readonly to: Part;
}

/** Words of parties that stand in another part now; none where a party of the act kept its own. */
function turnedBetween(input: DriftInput, a: Event, b: Event): Turned[] {
  const out: Turned[] = [];
  const isDeal = isDealing(input.reference.tokens[a.verb]!.lemma);
  for (const p of a.players)
    for (const q of b.players) {
      const one = sameOne(input, p, q, isDeal);
      if (!one) continue;
      const isWay = isEnd(p.part) && isEnd(q.part);
      if (p.part === q.part && !isMoved(a, b)) return [];
      if (p.part === q.part || (!isTurn(p.part, q.part) && !isWay)) continue;
      out.push({ ...one, from: p.part, to: q.part });
    }
  return out;
}

const isEnd = (part: Part) => part === 'goal' || part === 'source';
/** Told with both or either of its ends: whoever moved or passed it on may be the same. */
const isMoved = (a: Event, b: Event) => [a, b].every((e) => e.players.some((p) => isEnd(p.part)));

const isTurn = (p: Part, q: Part) => (p === 'agent') !== (q === 'agent') && p !== 'theme' && q !== 'theme';

function keepsAgent(input: DriftInput, a: Event, b: Event): boolean {
  return a.players.some((p) => p.part === 'agent' && b.players.some((q) => q.part === 'agent' && sameOne(input, p, q)));
}

/** Words by which the two players name one and the same, who can act. @param isDeal who deals can: a museum, a city */
function sameOne(input: DriftInput, p: Player, q: Player, isDeal = false): Pick<Turned, 'i' | 'j'> | null {
  const isParty = ({ part }: Player) => part === 'agent' || isEnd(part);
  const isActing = isDeal && isParty(p) && isParty(q);
  for (const i of p.heads)
    for (const j of q.heads) {
      if (!isSameWord(input, i, j)) continue;
      const isEnds = isEnd(p.part) && isEnd(q.part);
      if (!isEnds && !isActing && (!isActor(input.reference, i, input) || !isActor(input.candidate, j, input)))
        continue;
      // "fell from 7.4 to 5.9 days"
      if (isEnds && input.reference.tokens[i - 1]?.kind === 'number') continue;
      return { i, j };
    }
  return null;
}

function isSameWord(input: DriftInput, i: number, j: number): boolean {
  const [t, u] = [input.reference.tokens[i]!, input.candidate.tokens[j]!];
  const person = PRONOUN_FORMS.get(t.norm);
  if (person !== undefined) return PRONOUN_FORMS.get(u.norm) === person;
  const l = input.ofReference[i];
  return l?.candidate === j && l.relation !== 'contextual' && l.relation !== 'none' && l.relation !== 'antonym';
}

const WHO = /(?:ist|ian|man|woman|men|women|person|people)s?$/;
const ABOVE = ['person', 'organization', 'people', 'leader', 'worker', 'institution', 'committee'];

function isActor({ tokens }: Side, k: number, { lexicon }: DriftInput): boolean {
  const t = tokens[k]!;
  if (PRONOUN_FORMS.has(t.norm)) return t.norm !== 'it';
  if ((t.tag === 'PROPN' && t.norm.length > 1) || t.lemma === 'group' || WHO.test(t.norm)) return true;
  return ABOVE.some((w) => lexicon.hypernymSteps(t.lemmaId, lexicon.idOf(w), 'NOUN') > 0);
}

/** Tokens from the verb to a party that is shown with it. */
const SHOWN = 10;

function hullOf(e: Event, words: readonly number[]): TokenSpan {
  const near = words.filter((k) => Math.abs(k - e.verb) <= SHOWN);
  return { from: Math.min(e.verb, ...near), to: Math.max(e.verb, ...near) + 1 };
}
