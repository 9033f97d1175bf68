// Kind name: another person, place or organisation, a damaged name, an ordinary word turned into a name.
//
// Fair: short and long form ("Kenneth McKenzie" → "McKenzie"), title dropped, acronym and expansion, demonym ("India" →
// "Indian"), a pronoun or role word for a name, a name that the reference uses elsewhere. Damaged: a letter or two changed
// ("Okonjo" → "Okonyo"). Tempting wrong answer: to report every name that is only in the candidate; a merged sentence
// brings its neighbours' names, so a lone name must be unknown to the whole reference. Cost: names² of one pair.

import type { Comparison, Name, Token, TokenSpan } from '../../types.ts';
import { overlap } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { exchangedName } from './exchanged-name.ts';
import { finding } from './finding.ts';
import { answerOf, renamed, turnedName } from './name-or-words.ts';
import { sameKey, sameName } from './same-name.ts';
import { honorifics } from './titles.ts';

export function findName(input: DriftInput): Candidate[] {
  if (input.reference.names.length + input.candidate.names.length === 0) return [];
  const lost = without(input.reference.names, input.candidate.names);
  const won = without(input.candidate.names, input.reference.names);
  if (lost.length + won.length === 0) return [...repeated(input), ...honorifics(input)];
  const known = knownNames(input);
  const qualifies = (tokens: DriftInput['reference']['tokens'], n: Name) =>
    isQualifier(tokens, n, input) || isTicker(tokens, n);
  const r = lost.filter((n) => !qualifies(input.reference.tokens, n));
  const c = won.filter((m) => !qualifies(input.candidate.tokens, m));
  const out: Candidate[] = [];
  const usedC = new Set<Name>();
  for (const n of r) {
    const there = c
      .filter((m) => !usedC.has(m))
      .map((m) => ({ m, s: placeOf(input, n, m) }))
      .sort((a, b) => b.s - a.s)[0];
    if (there && there.s > 0.3) {
      usedC.add(there.m);
      out.push(...exchangedName(input, n, there.m, there.s, known));
      continue;
    }
    const words = answerOf(input, 'reference', n);
    if (words) out.push(...renamed(input, n, words));
  }
  const elsewhere = out.length === 0 ? otherOfTheArticle(input, r, c, known) : null;
  if (elsewhere) out.push(elsewhere);
  for (const m of c) {
    if (usedC.has(m) || elsewhere) continue;
    const source = answerOf(input, 'candidate', m);
    if (source && !known.has(m.key)) out.push(...turnedName(input, m, source));
  }
  return [...out, ...repeated(input).filter((x) => !out.some((o) => overlaps(o, x))), ...honorifics(input)];
}

/**
 * "which the Pannet does not" → "the Hublin is missing": the one name that is gone and the one that came, both of the article,
 * wherever they stand. A pronoun of the reference may have meant the other one.
 */
function otherOfTheArticle(
  input: DriftInput,
  lost: readonly Name[],
  won: readonly Name[],
  known: ReadonlySet<string>,
): Candidate | null {
  const [n, m] = [lost[0], won[0]];
  if (!input.context || !n || !m || lost.length > 1 || won.length > 1 || !known.has(m.key)) return null;
  const points = input.reference.tokens.some((t) => REFERS.test(t.norm));
  const kinds = n.kind === m.kind ? 0.2 : 0;
  return finding(input, n, m, 'another name', (points ? 0.15 : 0.4) + kinds, 'major');
}

const REFERS = /^(?:he|she|it|they|him|her|them|his|their|its|who|this|that|these|those)$/;

/** The names that `others` do not have in any form. */
function without(names: readonly Name[], others: readonly Name[]): Name[] {
  return names.filter((n) => !others.some((m) => m.key === n.key) && !others.some((m) => sameKey(n.key, m.key)));
}

const overlaps = (a: Candidate, b: Candidate) =>
  a.candidate !== null && b.candidate !== null && overlap(a.candidate, b.candidate);

/** "from HR … contact IT" → "from HR … contact HR": a name of the reference in the place of another, and more often than there. */
function repeated(input: DriftInput): Candidate[] {
  const count = (names: readonly Name[], key: string) => names.reduce((n, x) => n + Number(x.key === key), 0);
  const out: Candidate[] = [];
  for (const n of input.reference.names)
    for (const m of input.candidate.names) {
      if (!linkedTo(input, n, m) || sameName(n, m)) continue;
      // "American citizens" → "US citizens": what a name qualifies may take it in another form.
      if (qualifies(input.reference.tokens, n) || qualifies(input.candidate.tokens, m)) continue;
      if (count(input.candidate.names, m.key) <= count(input.reference.names, m.key)) continue;
      if (count(input.candidate.names, n.key) >= count(input.reference.names, n.key)) continue;
      if (count(input.reference.names, m.key) === 0) continue;
      out.push(finding(input, n, m, 'another name', 0.7, 'major'));
    }
  return out;
}

function qualifies(tokens: readonly Token[], n: TokenSpan): boolean {
  const next = tokens[n.to];
  return next?.tag === 'NOUN' && !/^\p{Lu}/u.test(next.text);
}

function linkedTo(input: DriftInput, n: TokenSpan, m: TokenSpan): boolean {
  const l = input.ofReference[n.to - 1];
  return l !== undefined && l.candidate >= m.from && l.candidate < m.to;
}

/** "Islamist militants": a capital word that the dictionary has as an ordinary one qualifies, it names nobody. */
function isQualifier(tokens: DriftInput['reference']['tokens'], n: Name, { lexicon }: DriftInput): boolean {
  const t = tokens[n.from]!;
  if (n.to !== n.from + 1 || n.kind !== 'other') return false;
  // "80 Mbps", "per MWh": units.
  const before = tokens[n.from - 1];
  if (before?.kind === 'number' || before?.norm === 'per') return true;
  const next = tokens[n.to];
  const noun = next?.tag === 'NOUN' && !/^\p{Lu}/u.test(next.text);
  const named = lexicon.nameKind(t.word);
  // WordNet has "Islamist" as a person, which it is of no one's name.
  return (
    (t.tag === 'ADJ' || noun) &&
    t.word >= 0 &&
    (named === null || (named === 'person' && !lexicon.isPersonName(t.word)))
  );
}

/** "the Nasdaq Composite Index .IXIC", "US10YT=RR": a sign for machines beside the name. */
function isTicker(tokens: readonly Token[], n: TokenSpan): boolean {
  const t = tokens[n.from]!;
  if (n.to !== n.from + 1 || t.text === t.norm) return false;
  const [before, next] = [tokens[n.from - 1], tokens[n.to]];
  const stuck = before?.norm === '.' && before.end === t.start && tokens[n.from - 2]?.end !== before.start;
  return stuck || (next?.norm === '=' && next.start === t.end) || (before?.norm === '=' && before.end === t.start);
}

const namesOf = new WeakMap<Comparison, ReadonlySet<string>>();

/** All name keys of the reference document, and the single words of each; once per comparison. */
function knownNames(input: DriftInput): ReadonlySet<string> {
  if (!input.context) return keysOf([input.reference]);
  let known = namesOf.get(input.context);
  if (!known) {
    known = keysOf(input.context.reference.sentences);
    namesOf.set(input.context, known);
  }
  return known;
}

function keysOf(sentences: readonly { readonly names: readonly Name[] }[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const s of sentences)
    for (const n of s.names) {
      known.add(n.key);
      for (const w of n.key.split(' ')) known.add(w);
    }
  return known;
}

/** 0..1: do the two names stand in the same place? */
function placeOf(input: DriftInput, a: TokenSpan, b: TokenSpan): number {
  let linked = 0;
  for (let i = a.from; i < a.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= b.from && l.candidate < b.to) linked++;
  }
  if (linked > 0) return 0.6 + 0.4 * (linked / Math.max(a.to - a.from, b.to - b.from));
  const change = input.changes.find(
    (x) => x.reference.from < a.to && a.from < x.reference.to && x.candidate.from < b.to && b.from < x.candidate.to,
  );
  if (!change) return 0;
  const size = Math.max(change.reference.to - change.reference.from, change.candidate.to - change.candidate.from);
  return size <= 5 ? 0.9 : size <= 10 ? 0.6 : 0.35;
}
