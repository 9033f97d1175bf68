// What must not be done, told by other words:
//
//   may not park here             ↔  must not park here               "may not" forbids
//   the law bans shops from it    ↔  shops may not open
//   may not open until Monday     ↔  must stay shut until Monday      what has to stay as it is may not become otherwise
//   may not leave the country     ↔  must remain in the country
//   no candidate may leave        ↔  every candidate must stay
//   may not come without a nurse  ↔  must be brought by a nurse       without it not: it is needed
//   nobody enters without a check ↔  they enter only if checked
//   the plant may not survive     →  the plant will not survive       no ban: told as certain
//
// "May not" alone leaves open whether something is forbidden or doubtful; the other text tells. The tempting wrong answer is to
// call it a ban wherever it stands. Linear in the tokens, quadratic in a handful.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { anchorAfter, wordFinder } from '../words/cues.ts';
import { isDenial, opposed } from '../words/polarity.ts';
import { hasDenial } from '../words/reach.ts';

/** Tokens of a clause. */
const CLAUSE = 9;
/** Tokens from "no" to what those may not do. */
const SUBJECT = 4;

interface Ban extends TokenSpan {
  readonly anchor: number;
  readonly sort: 'ban' | 'perhaps' | 'denial';
}

const MODAL_NOT = /^(?:may|must|shall|should|can|could|will|would)$/;
const NOT = /^(?:not|never|no|n't)$/;
const LEAVE = /^(?:allowed|permitted|authori[sz]ed|entitled|free)$/;
const BANNING =
  /^(?:ban|bans|banned|banning|bar|bars|barred|prohibit|prohibits|prohibited|forbid|forbids|forbade|forbidden|outlaws?|outlawed)$/;
const STOPPING = /^(?:ban|bar|prohibit|forbid|outlaw)/;
const DUTY = /^(?:must|have|has|had|need|needs|needed|required|obliged|ordered|told|asked|urged|advised)$/;
const STAY = new Set(['stay', 'remain', 'keep']);
/** What who stays does not do. */
const GO = new Set(['leave', 'go', 'move', 'quit', 'depart', 'resign', 'withdraw', 'exit', 'abandon']);
const NEED = /^(?:needs?|needed|requires?|required|must|depends?|subject|conditional)$/;

/** What a ban may begin with. */
const findBanWords = wordFinder(
  anyOf(
    /^(?:nobody|no-one|no|cannot|told|asked|urged|ordered|advised|(?:must|may|can|should)n't)$/,
    MODAL_NOT,
    LEAVE,
    BANNING,
  ),
);

/** Bans that both texts tell, and what has to stay as it is where the other denies that it becomes otherwise. */
export function keptProhibitions(input: DriftInput): SpanPair[] {
  const [r, c] = [bansOf(input.reference.tokens), bansOf(input.candidate.tokens)];
  if (r.length === 0 && c.length === 0) return [];
  const out: SpanPair[] = [];
  for (const a of r)
    for (const b of c) if (isOneBan(input, a, b)) out.push({ reference: whole(a), candidate: whole(b) });
  for (const side of BOTH_SIDES) {
    const bans = side === 'reference' ? r : c;
    for (const ban of bans) {
      const other = needsOtherwise(input, side, ban) ?? staysOtherwise(input, side, ban);
      if (!other) continue;
      const own = { from: ban.from, to: Math.max(ban.to, ban.anchor + 1, other.own) };
      out.push(facing(side, own, other.there));
    }
  }
  return out;
}

const whole = (b: Ban): TokenSpan => ({ from: b.from, to: Math.max(b.to, b.anchor + 1) });

function bansOf(tokens: readonly Token[]): Ban[] {
  const out: Ban[] = [];
  findBanWords(tokens).forEach((k) => {
    const t = tokens[k]!;
    const next = tokens[k + 1]?.norm ?? '';
    if (/^(?:nobody|no-one)$/.test(t.norm) || (t.norm === 'no' && next === 'one'))
      out.push({ from: k, to: k + 1, anchor: anchorAfter(tokens, k + 1), sort: 'denial' });
    // "no candidate may leave"
    const who = t.norm === 'no' ? tokens.findIndex((x, n) => n > k && n <= k + SUBJECT && MODAL_NOT.test(x.norm)) : -1;
    if (who > k + 1 && tokens[who - 1]!.tag === 'NOUN' && /^(?:may|must|shall)$/.test(tokens[who]!.norm))
      out.push({ from: k, to: who + 1, anchor: anchorAfter(tokens, who + 1), sort: 'ban' });
    const contracted = /^(?:must|may|can|should)n't$/.test(t.norm) || t.norm === 'cannot';
    if (contracted || (MODAL_NOT.test(t.norm) && NOT.test(next))) {
      const to = contracted ? k + 1 : k + 2;
      // "must not be", "will not be allowed to": the leave that is denied is what counts.
      if (tokens.slice(to, to + 2).some((x) => LEAVE.test(x.norm))) return;
      const sort = /^(?:must|shall|should)/.test(t.norm) ? 'ban' : t.norm.startsWith('may') ? 'perhaps' : 'denial';
      out.push({ from: k, to, anchor: anchorAfter(tokens, to), sort });
    } else if (
      LEAVE.test(t.norm) &&
      tokens.slice(Math.max(0, k - 3), k).some((x) => NOT.test(x.norm) || x.norm === 'longer')
    ) {
      const from =
        k -
        1 -
        [...tokens.slice(Math.max(0, k - 3), k)].reverse().findIndex((x) => NOT.test(x.norm) || x.norm === 'longer');
      out.push({ from, to: k + 1, anchor: anchorAfter(tokens, k + 1), sort: 'ban' });
    } else if (BANNING.test(t.norm) && (t.tag === 'VERB' || t.tag === 'ADJ')) {
      const small = tokens.findIndex((x, n) => n > k && n <= k + CLAUSE && /^(?:from|to)$/.test(x.norm));
      out.push({ from: k, to: k + 1, anchor: anchorAfter(tokens, small < 0 ? k + 1 : small + 1), sort: 'ban' });
    } else if (/^(?:told|asked|urged|ordered|advised)$/.test(t.norm) && NOT.test(next) && tokens[k + 2]?.norm === 'to')
      out.push({ from: k, to: k + 3, anchor: anchorAfter(tokens, k + 3), sort: 'ban' });
  });
  return out;
}

/** Told by different words, of one deed; one of them must be a ban for certain. */
function isOneBan(input: DriftInput, a: Ban, b: Ban): boolean {
  if (a.sort === 'denial' || b.sort === 'denial' || (a.sort === 'perhaps' && b.sort === 'perhaps')) return false;
  if (a.anchor < 0 || b.anchor < 0) return false;
  const [x, y] = [input.reference.tokens[a.anchor]!, input.candidate.tokens[b.anchor]!];
  return x.lemma === y.lemma || across(input, 'reference', a.anchor) === b.anchor;
}

interface Otherwise {
  readonly there: TokenSpan;
  /** To where the ban goes on its own side. */
  readonly own: number;
}

/** "may not open" ↔ "must stay shut", "will not leave" ↔ "will stay", "may not enter before noon" ↔ "must wait until noon". */
function staysOtherwise(input: DriftInput, side: SideName, ban: Ban): Otherwise | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const verb = own[ban.anchor];
  if (!verb || STOPPING.test(verb.lemma)) return null;
  for (let k = 0; k < other.length; k++) {
    const { lemma, tag } = other[k]!;
    const before = other.slice(Math.max(0, k - 4), k);
    if (tag === 'NOUN' || hasDenial(other, k - 4, k)) continue;
    const isDuty = before.some((t) => DUTY.test(t.norm));
    const from = isDuty ? Math.max(0, k - 4) + before.findIndex((t) => DUTY.test(t.norm)) : k;
    if (lemma === 'wait' && isTimed(own, ban.to)) return { there: { from, to: k + 1 }, own: 0 };
    if (!STAY.has(lemma)) continue;
    const state = other.slice(k + 1, k + 3).findIndex((t) => opposed(t.norm, verb.norm) || opposed(t.norm, verb.lemma));
    if (state >= 0) return { there: { from, to: k + 2 + state }, own: 0 };
    const isGone = other.some((t, n) => GO.has(t.lemma) && t.tag === 'VERB' && !isDenial(other[n - 1]?.norm ?? ''));
    if (lemma !== 'keep' && GO.has(verb.lemma) && !isGone) return { there: { from, to: k + 1 }, own: 0 };
  }
  return null;
}

const isTimed = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + CLAUSE).some((t) => /^(?:before|until|till)$/.test(t.norm));

/** "only if", "only after", "only people with" */
const isOnlyWith = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1, at + 4).some((t) => /^(?:if|when|once|after|with|who)$/.test(t.norm));

/** "cannot go ahead without the consent" ↔ "needs the consent", "nobody enters without a check" ↔ "only if they are checked" */
function needsOtherwise(input: DriftInput, side: SideName, ban: Ban): Otherwise | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const end = own.findIndex((t, k) => k > ban.to && endsClause(t) && t.norm !== ',');
  const without = own.findIndex((t, k) => k >= ban.to && k < ban.to + CLAUSE && t.norm === 'without');
  if (without < 0 || (end >= 0 && end < without) || hasDenial(other) || other.some((t) => t.norm === 'without'))
    return null;
  const need = other.findIndex((t, k) => NEED.test(t.norm) || (t.norm === 'only' && isOnlyWith(other, k)));
  if (need < 0) return null;
  const k = wordToldIn(
    input,
    side,
    { from: without + 1, to: without + CLAUSE },
    { from: need + 1, to: need + 1 + CLAUSE },
  );
  return k < 0 ? null : { there: { from: need, to: across(input, side, k) + 1 }, own: k + 1 };
}
