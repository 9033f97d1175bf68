// Kind omission: a caveat, limitation, denial, correction or condition that did not survive.
//
//   The tablets are safe for most adults, but not for pregnant women.  →  The tablets are safe for most adults.    lost
//   The tablets are safe, cheap and easy to take.                      →  The tablets are safe and cheap.          fair
//
// Leaving things out is what editing is; it changes the meaning when what is left out limits what is kept. So a stretch of
// the reference that nothing answers counts when it opens with, or holds, a word that limits, denies or takes back, and its
// words are nowhere in the candidate. Whole sentences of that sort are read by `lost-sentence.ts`. Tempting and wrong: to report
// what is missing. Linear in the tokens, amid rewording quadratic in those of the pair.
import type { Link, Token, TokenSpan } from '../../types.ts';
import { cuesOf } from '../numbers/quantity-cues.ts';
import { isStop } from '../pair/clauses.ts';
import { spanOf } from '../pair/spans.ts';
import { keptShare, stretchesOf } from '../pair/unlinked.ts';
import { isKnown, vocabularyOf, wordsOf } from '../pair/vocabulary.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { EXCEPTING } from '../words/excepting.ts';
import { leastSupport, phrasesOf } from './phrases.ts';

export type Loss = 'condition' | 'exception' | 'denial' | 'reversal';

const CUES: ReadonlyMap<string, Loss> = new Map([
  ...words('condition', 'if unless provided until when only'),
  ...words(
    'exception',
    'but except although though however yet not no none never without nor neither before excluding',
  ),
  ...words('denial', 'deny dispute reject doubt contest disagree'),
  ...words('reversal', 'overturn withdraw retract correct release acquit clear cancel revoke'),
]);
export const SAYS: Readonly<Record<Loss, string>> = {
  condition: 'the condition is gone',
  exception: 'the limitation is gone',
  denial: 'the denial is gone',
  reversal: 'that something was later taken back or cleared up is gone',
};
/** A reversal takes back one of these, or happened to somebody: "were cleared", "the claim was withdrawn", no bank's savings. */
const TAKEN_BACK = new Set(
  'accusation allegation appeal application article ban bid bill case charge claim complaint conviction decision error fine judgment lawsuit law licence license mistake offer order permit plan policy remark report resignation result ruling sentence statement suit suspension verdict warrant'.split(
    ' ',
  ),
);
const BE = new Set('is are was were been being be got'.split(' '));
/** Words around the verb among which what is taken back is looked for. */
const OBJECT_REACH = 6;
/** A cue this far before or inside the stretch belongs to it. */
const CUE_REACH = 3;
/**
 * Share of the candidate, and of the reference without the stretch, that must stand in the other text as it is: in a
 * retelling the limitation may stand anywhere in other words. And the share of the stretch that the candidate must lack.
 */
const REST_KEPT = 0.85;
const GONE = 0.6;
/** A phrase is told by the other side from this support on. */
const UNSUPPORTED = 0.8;
/** A phrase is limiting by one of its first words. */
const OPENING = 4;
const LIMITS = anyOf(
  EXCEPTING,
  /^(?:although|though|however|yet|unless|if|provided|providing|only|without|not|never|until)$/,
);

function words(loss: Loss, list: string): [string, Loss][] {
  return list.split(' ').map((w) => [w, loss]);
}

/** Lost inside an aligned pair. */
export function findOmission(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  if (keptShare(candidate.tokens, input.ofCandidate) < REST_KEPT) return amidRewording(input);
  const known = input.context ? vocabularyOf(input.context.candidate) : null;
  let here: ReadonlySet<string> | undefined;
  const out: Candidate[] = [];
  for (const s of stretchesOf(
    reference.tokens,
    ownLinks(input),
    (l) => l.candidate,
    candidate.tokens,
    input.ofCandidate,
  )) {
    if (s.answers > 0 || !inSentence(reference.tokens, s) || restKept(input, s) < REST_KEPT) continue;
    here ??= wordsOf(candidate.tokens);
    const gone = s.content.filter(
      (k) => !isKnown(reference.tokens[k]!, here!) && !(known && isKnown(reference.tokens[k]!, known)),
    );
    if (gone.length / s.content.length < GONE) continue;
    const cue = cueIn(input, s.from, s.to);
    if (!cue) continue;
    const span = { from: Math.min(s.from, cue.at), to: s.to };
    out.push({ ...leftOut(input, span, cue.loss, 0.7), certain: true });
  }
  return out;
}

/** The limiting phrase of a reworded sentence of which the copy says least. */
function amidRewording(input: DriftInput): Candidate[] {
  const { tokens } = input.reference;
  const opens = (p: TokenSpan) =>
    tokens.slice(p.from, p.from + OPENING).some((t, k) => LIMITS.test(t.norm) && !isAllBut(tokens, p.from + k));
  const [lost] = phrasesOf(input, 'reference', opens, (ts, k) => OPENS.test(ts[k]!.norm) && !isAllBut(ts, k), 1)
    .filter((p) => p.support < UNSUPPORTED && !isLimited(input, p))
    .sort((x, y) => x.support - y.support);
  if (!lost) return [];
  const strength = Math.max(0, leastSupport(input, 'candidate') - lost.support);
  return [leftOut(input, spanOf(lost), 'exception', strength)];
}

function leftOut(input: DriftInput, reference: TokenSpan, loss: Loss, strength: number): Candidate {
  const message = `${quoted(input.reference, reference)} was left out: ${SAYS[loss]}`;
  const candidate = beside(input, reference.from);
  return { kind: 'omission', id: 'drift/omission', severity: 'major', reference, candidate, message, strength };
}

/** The "but" of "all but 5 %". */
const isAllBut = (tokens: readonly Token[], k: number) => tokens[k]!.norm === 'but' && tokens[k - 1]?.norm === 'all';

/** A limitation without a comma before it. */
const OPENS = /^(?:but|provided|unless|except|although|though)$/;

/** Does the copy hold a limiting word of its own, or one that answers the phrase? */
function isLimited(input: DriftInput, { from, to }: TokenSpan): boolean {
  // "just a few"
  const narrowed = cuesOf(input.candidate.tokens).filter((h) => h.value.scale === 'only');
  return input.candidate.tokens.some((t, k, tokens) => {
    const l = input.ofCandidate[k];
    const elsewhere = l !== undefined && l.relation !== 'contextual' && (l.reference < from || l.reference >= to);
    const asLong = (t.norm === 'long' && tokens[k + 1]?.norm === 'as') || /^(?:regardless|irrespective)$/.test(t.norm);
    return (LIMITS.test(t.norm) || asLong || narrowed.some((h) => h.from === k)) && !elsewhere;
  });
}

/** Links of the reference but for those to a word that stands there as it is: "adults" answers "adults", not "women" too. */
function ownLinks(input: DriftInput): (Link | undefined)[] {
  return input.ofReference.map((l, k) => {
    const back = l && input.ofCandidate[l.candidate];
    return back && back.reference !== k && back.relation === 'identical' ? undefined : l;
  });
}

/** The stretch ends where its clause ends, and does not run over a full stop. */
function inSentence(tokens: readonly Token[], s: TokenSpan): boolean {
  for (let k = s.from; k < s.to; k++) if (/^[.!?;]$/.test(tokens[k]!.text)) return false;
  const next = tokens[s.to];
  return !next || next.kind === 'punctuation';
}

function restKept(input: DriftInput, s: TokenSpan): number {
  const { tokens } = input.reference;
  const rest = (xs: readonly unknown[]) => xs.filter((_, k) => k < s.from || k >= s.to);
  return keptShare(rest(tokens) as Token[], rest(input.ofReference) as typeof input.ofReference);
}

/** The first cue of the stretch that did not survive. */
function cueIn(input: DriftInput, from: number, to: number): { at: number; loss: Loss } | null {
  const { tokens } = input.reference;
  for (let k = Math.max(0, from - CUE_REACH); k < to; k++) {
    const loss = lossAt(tokens, k);
    if (!loss || input.ofReference[k]) continue;
    let joined = true;
    for (let j = k; j < from; j++) if (isStop(tokens[j])) joined = false;
    if (joined) return { at: k, loss };
  }
  return null;
}

/** What the word at `k` takes from the statement if it goes; null for a reversal verb that takes back nothing ("to withdraw money"). */
export function lossAt(tokens: readonly Token[], k: number): Loss | null {
  const t = tokens[k]!;
  // "all but 5 %": how many, no limitation of what is said.
  if (isAllBut(tokens, k)) return null;
  const loss = CUES.get(t.lemma) ?? CUES.get(t.norm) ?? null;
  if (loss !== 'reversal') return loss;
  if (t.tag !== 'VERB' && t.tag !== 'X') return null;
  if (t.norm.endsWith('ed') || t.norm.endsWith('n'))
    for (let j = k - 1; j >= Math.max(0, k - 3); j--) if (BE.has(tokens[j]!.norm)) return loss;
  for (let j = Math.max(0, k - OBJECT_REACH); j < Math.min(tokens.length, k + OBJECT_REACH); j++)
    if (TAKEN_BACK.has(tokens[j]!.lemma)) return loss;
  return null;
}

/** The candidate word after which the stretch would stand. */
function beside(input: DriftInput, from: number): TokenSpan | null {
  for (let k = from - 1; k >= 0; k--) {
    const l = input.ofReference[k];
    if (l && input.reference.tokens[k]!.kind !== 'punctuation') return { from: l.candidate, to: l.candidate + 1 };
  }
  return null;
}
