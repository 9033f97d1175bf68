// A denial that one side alone has and that nothing answers: how it is shown, and how surely the statement is turned round.
//
//   were not expected  →  were expected           with the word that is denied
//   no country         →  only three countries    none is now some
//   may ring           →  must not ring           it is now forbidden
//
// Cost: linear in the tokens around it.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import type { SpanPair } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import type { CuePair } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { isCompared } from './denial-cues.ts';

/** A cue without a partner: drift when the word that it governs survived without it. */
export function loneDenial(input: DriftInput, p: CuePair<number>): Candidate[] {
  const hit = p.reference ?? p.candidate;
  if (!hit || (p.reference && p.candidate)) return [];
  const side = p.reference ? 'reference' : 'candidate';
  const links = p.reference ? input.ofReference : input.ofCandidate;
  const { tokens } = input[side];
  const ofNoun = tokens[hit.from]!.tag === 'DET' && !isCompared(tokens, hit.to);
  const anchor = ofNoun ? linkedNoun(tokens, links, hit) : hit.anchor;
  const link = anchor >= 0 ? links[anchor] : undefined;
  const there = link && (p.reference ? link.candidate : link.reference);
  // "knew nothing about it": what is denied stands before.
  const verb = there === undefined && input[side].tokens[hit.from - 1]?.tag === 'VERB' ? hit.from - 1 : -1;
  const told = verb < 0 ? undefined : links[verb]?.[otherSide(side)];
  const own =
    verb >= 0 && /^(?:nothing|nobody|none)$/.test(input[side].tokens[hit.from]!.norm)
      ? { from: verb, to: hit.to }
      : { from: hit.from, to: link && anchor - hit.to < 3 ? anchor + 1 : hit.to };
  // "Nobody was hurt" → "everybody was hurt": with what stands in the cue's place.
  const instead = links[hit.from]?.[otherSide(side)];
  const from =
    there === undefined ? 0 : instead !== undefined && instead < there && there - instead < 4 ? instead : there;
  const contracted = contraction(input, side, hit);
  const shown = own.from < hit.from && told !== undefined ? { from: told, to: told + 1 } : null;
  const other = there === undefined ? (shown ?? contracted?.there ?? null) : { from, to: there + 1 };
  const governed = isSure(link) ? 0.35 : link ? 0.15 : 0;
  const some = countedBefore(input[otherSide(side)].tokens, there);
  const none = hit.value === 1 && input[side].tokens[hit.from]!.tag === 'DET' && some >= 0;
  const strength = none ? 0.9 : (0.1 + governed + 0.45 * p.place) * (hit.value < 1 ? 0.8 : 1);
  const wide = none && other ? { from: some, to: other.to } : other;
  const mine = contracted && other === contracted.there ? contracted.own : own;
  const ban = !p.reference && there !== undefined ? ofBan(input, hit, there) : null;
  const reference = ban?.reference ?? (side === 'reference' ? mine : wide);
  const candidate = ban?.candidate ?? (side === 'reference' ? wide : mine);
  return [
    {
      ...majorChange(
        input,
        'negation',
        reference,
        candidate,
        none
          ? p.reference
            ? 'none is now some'
            : 'some is now none'
          : p.reference
            ? 'the denial is gone'
            : ban
              ? 'it is now forbidden'
              : 'the statement is now denied',
        strength,
      ),
      // Two counts of one noun, of which one is nought: compared as amounts, not as words.
      ...(none && isFigure(input, side, some, there!) && { certain: true as const }),
    },
  ];
}

/** "may ring" → "must not ring": what may be done and now must not, each with its verb, which stands at `verb` of the reference. */
function ofBan({ reference, candidate }: DriftInput, { from, anchor }: CueHit<number>, verb: number): SpanPair | null {
  const isMust = /^(?:must|shall)$/.test(candidate.tokens[from - 1]?.norm ?? '');
  if (!isMust || !/^(?:may|can)$/.test(reference.tokens[verb - 1]?.norm ?? '')) return null;
  return { reference: { from: verb - 1, to: verb + 1 }, candidate: { from: from - 1, to: anchor + 1 } };
}

/** "isn't" → "is": the denial with the verb that it is written into, and that verb on the other side. */
function contraction(input: DriftInput, side: SideName, { from }: TokenSpan) {
  const link = linkOf(input, side, from - 1);
  const { tokens } = input[side];
  if (!link || tokens[from]!.norm !== "n't" || tokens[from - 1]!.end !== tokens[from]!.start) return null;
  const at = link[otherSide(side)];
  return { own: { from: from - 1, to: from + 1 }, there: { from: at, to: at + 1 } };
}

/** "three large countries": a figure that counts the noun at `at`, with only its qualities between. "Every … not" is often "no …". */
function isFigure(input: DriftInput, side: SideName, some: number, at: number): boolean {
  const { tokens } = input[otherSide(side)];
  const figure = tokens[some]!;
  // "the one hotel": which one, not how many.
  if (figure.norm === 'one' && tokens[some - 1]?.norm === 'the') return false;
  const link = linkOf(input, otherSide(side), at);
  if (!(figure.tag === 'NUM' || figure.kind === 'number') || tokens[at]!.tag !== 'NOUN') return false;
  if (link?.relation !== 'identical' && link?.relation !== 'inflection') return false;
  return tokens.slice(some + 1, at).every((t) => t.tag === 'ADJ');
}

/** "no western country": the noun that "no" is about, where the word right after it is new. */
function linkedNoun(tokens: readonly Token[], links: readonly unknown[], hit: CueHit<number>): number {
  for (let k = hit.to; k < Math.min(tokens.length, hit.to + 4); k++) {
    if (tokens[k]!.kind === 'punctuation') break;
    if (links[k] && tokens[k]!.tag === 'NOUN') return k;
  }
  return hit.anchor;
}

/** "only three countries" against "no country": the figure or share that counts the word at `at`, −1 without one. */
function countedBefore(tokens: readonly Token[], at: number | undefined): number {
  if (at === undefined) return -1;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return -1;
    if (t.tag === 'NUM' || t.kind === 'number' || /^(?:all|every|most|many|several|some|both)$/.test(t.norm)) return k;
  }
  return -1;
}
