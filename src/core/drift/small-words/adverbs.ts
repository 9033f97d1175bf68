// A little adverb that gave way to another:
//
//   still lives above the shop     →  once lived above the shop       told as over
//   was closed again               →  was still closed                another course of things
//   mainly on birch logs           →  even on birch logs              what is usual is now what is striking
//   has just opened                ↔  has recently opened             fair: one line says both
//
// They are stop words or have neighbours in every vector, and change what a statement takes for granted (presupposition triggers: Levinson 1983,
// "Pragmatics", ch. 4). Each line of the table is a thing that adverbs say; two that share a line may be exchanged. Each has to stand by the same
// content word. Tempting and wrong: one that came or went without another: rewriting drops "also" and "again" all the time. Linear.
import type { DriftKind, Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { nextContent } from '../pair/next-content.ts';
import { spanOf } from '../pair/spans.ts';
import { normOf } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, cueFinder } from '../words/cues.ts';

const TIMES = `
again, once again, once more, anew, afresh
still, even now, to this day, yet
already, by now, previously
by now, now, already
now, just
now, at last, finally
once, formerly, at one time, previously, in the past, originally
initially, at first, originally, first
twice
temporarily, briefly
recently, just, lately, newly, only just, freshly
now, currently, at present, today, these days, nowadays, at the moment, presently
soon, shortly, before long, presently, promptly
at once, immediately, straight away, right away, promptly, instantly, on the spot
at last, finally, eventually, in the end, ultimately
later, afterwards, subsequently, thereafter, eventually, then, since
long since, long ago
just before, shortly before, immediately before, right before, not long before, just prior to, shortly prior to
just after, shortly after, soon after, immediately after, right after, not long after, soon afterwards, shortly afterwards, soon thereafter, shortly thereafter, soon, shortly
long before, well before
long after, well after
`;
const OTHERS = `
almost, nearly, virtually, practically, just about, more or less
exactly, just, right, precisely
only, just, alone, solely, merely, exclusively, purely
even
instead
also, then
also, too, as well, likewise, besides
mostly, mainly, chiefly, largely, primarily, for the most part, usually, generally, predominantly, principally
mainly, chiefly, primarily, above all, especially, particularly, in particular, notably
partly, in part, partially
`;
/** Phrases in which they say something else. */
const PASSED =
  'as soon as,now and again,almost entirely,nearly entirely,almost exclusively,nearly exclusively,yet again,yet another,by then,since then,at first light,at first sight,at first glance,just behind,just ahead,once in a blue moon,now and then,as recently as,all but,not only,not just,not quite,not exactly,just under,just over,just below,just above,as well as,even if,even though,even when,even so,too much,too many,only if,only when,only after,once the,once a,just as,right now';

const find = cueFinder(table());
const STRENGTH = 0.6;

/** Each adverb with the lines that have it. */
function table(): Record<string, readonly string[]> {
  const out: Record<string, string[]> = Object.fromEntries(PASSED.split(',').map((phrase) => [phrase, []]));
  for (const line of `${TIMES}${OTHERS}`.split('\n').filter(Boolean))
    for (const word of line.split(', ')) out[word] = [...(out[word] ?? []), line];
  return out;
}

type Adverb = CueHit<readonly string[]>;

export function findExchangedAdverbs(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const [was, is] = [adverbs(r), adverbs(c)];
  if (was.length + is.length === 0) return [];
  const known = new Set(was.map((h) => normOf(r, h)).filter((w) => is.some((h) => normOf(c, h) === w)));
  const gone = was.filter((h) => !known.has(normOf(r, h)));
  const come = is.filter((h) => !known.has(normOf(c, h)));
  const out: Candidate[] = [];
  for (const a of gone)
    for (const b of come) {
      if (a.value.some((line) => is.some((h) => h.value.includes(line)))) continue;
      if (b.value.some((line) => was.some((h) => h.value.includes(line))) || !standBySame(input, a, b)) continue;
      const kind: DriftKind = [...a.value, ...b.value].every((line) => TIMES.includes(line)) ? 'date' : 'quantity';
      const says = `‘${normOf(r, a)}’ is now ‘${normOf(c, b)}’`;
      out.push(majorChange(input, kind, spanOf(a), spanOf(b), says, STRENGTH));
    }
  return out;
}

/** "Once the rash has dried" is a conjunction, "a just cause" has an adjective. */
const adverbs = (tokens: readonly Token[]) =>
  find(tokens).filter((h) => h.value.length > 0 && (h.to > h.from + 1 || tokens[h.from]!.tag === 'ADV'));

/** By the same content word, before it or behind: "still open" and "open again". */
function standBySame(input: DriftInput, a: Adverb, b: Adverb): boolean {
  const beside = (tokens: readonly Token[], h: Adverb) =>
    [nextContent(tokens, h.to - 1, 1), nextContent(tokens, h.from, -1)].filter((k) => k >= 0);
  const there = beside(input.candidate.tokens, b);
  return beside(input.reference.tokens, a).some((i) => there.includes(across(input, 'reference', i)));
}
