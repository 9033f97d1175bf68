// Closed-class words that carry a value on a scale ("may" = possible, "most" = 0.8, "because" = cause), found in a sentence.
//
//   Most loaves may need water   →  most@0.8 with anchor "loaves", may@1 with anchor "need"
//   the bulk of the loaves       →  the bulk of@0.8: the longest phrase wins
//
// The tempting wrong answer is a search for each kind's words: some forty kinds ask about every sentence. All tables are laid
// together, a sentence is walked once, and a form is held against them once, whatever sentences it stands in. Which of two
// sides' cues belong together: `cue-pairs.ts`. Cost: linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';

export interface CueHit<T> extends TokenSpan {
  readonly value: T;
  /** First content word after the cue within its clause, −1 when there is none. */
  readonly anchor: number;
}

/** How far a cue may stand from the word that it governs. */
const ANCHOR_REACH = 6;
const CLAUSE_END = new Set(['.', ';', ':', '!', '?', '—', '–', '”', '“', '"']);

/** Finds the longest matches on `norm` that do not overlap, in order. */
export type CueFinder<T> = (tokens: readonly Token[]) => readonly CueHit<T>[];
/** Numbers of the tokens that it is about, in order. */
export type WordFinder = (tokens: readonly Token[]) => readonly number[];

/** "phrase" → value. */
type Table<T> = Readonly<Record<string, T>>;

interface Entry {
  readonly words: readonly string[];
  readonly value: unknown;
  /** Number of its table. */
  readonly table: number;
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

/** A class of words. */
type WordClass = RegExp | { readonly has: (word: string) => boolean };

/** What is known of a written form, whatever sentence it stands in. */
interface Form {
  /** Phrases that begin with it. */
  readonly phrases: readonly Entry[];
  /** Numbers of the classes that it is of as it is written, and as a base form. */
  readonly classes: readonly number[];
  readonly asLemma: readonly number[];
}

/** What one walk of a sentence found. */
interface Found {
  readonly tokens: readonly Token[];
  /** The matches of each table that has any. */
  readonly cues: readonly (CueHit<unknown>[] | undefined)[];
  /** The places of each class that has any. */
  readonly places: readonly (number[] | undefined)[];
}

/** The English phrases, a table a kind, and classes of words, by what they are asked of. */
const tables: Table<unknown>[] = [];
const classes: { readonly of: 'norm' | 'lemma'; readonly words: WordClass }[] = [];
let entries: Entries | undefined;

/** Forms kept before all are forgotten: some 2 MB. */
const FULL = 20_000;
const forms = new Map<string, Form>();
const PLAIN: Form = { phrases: [], classes: [], asLemma: [] };

const found = new WeakMap<readonly Token[], Found>();
/** Those asked about last, mostly the two sides of a pair in turn. */
let last: Found = { tokens: [], cues: [], places: [] };
let before = last;

/**
 * Of English cues. The first kind that asks about a sentence has it walked for all kinds: nearly no token begins a cue or is of
 * a class, and each is looked up once. To be called when its module is loaded.
 */
export function cueFinder<T>(table: Table<T>): CueFinder<T> {
  const own = tables.push(table) - 1;
  return (tokens) => (foundIn(tokens).cues[own] ?? NO_HITS) as readonly CueHit<T>[];
}

/**
 * Of the words that are of a class, by their normal form: found in the same walk, and a form is held against a class once, not in
 * every sentence. So nothing is asked of a text that has no such word.
 */
export const wordFinder = (words: WordClass): WordFinder => classFinder('norm', words);

/** The same by base forms. */
export const lemmaFinder = (words: WordClass): WordFinder => classFinder('lemma', words);

function classFinder(of: 'norm' | 'lemma', words: WordClass): WordFinder {
  const own = classes.push({ of, words }) - 1;
  return (tokens) => foundIn(tokens).places[own] ?? NO_PLACES;
}

/** Of cues of another language. */
export function packCueFinder<T>(table: Table<T>): CueFinder<T> {
  const own = compile([table]);
  return (tokens) => {
    const hits: CueHit<unknown>[][] = [];
    tokens.forEach((t, i) => {
      for (const entry of own.get(t.norm) ?? PLAIN.phrases) addCue(hits, entry, tokens, i);
    });
    return (hits[0] ?? NO_HITS) as readonly CueHit<T>[];
  };
}

const foundInBoth = oncePerPair(({ reference, candidate }: DriftInput) => [
  foundIn(reference.tokens),
  foundIn(candidate.tokens),
]);

/** What is known of both sides is at hand until another pair is asked about: a weak map would be asked some hundred times a pair. */
export function attendTo(input: DriftInput): void {
  [last, before] = foundInBoth(input) as [Found, Found];
}

const NO_HITS: readonly CueHit<unknown>[] = [];
const NO_PLACES: readonly number[] = [];

function foundIn(tokens: readonly Token[]): Found {
  if (last.tokens === tokens) return last;
  if (before.tokens === tokens) return before;
  let here = found.get(tokens);
  if (!here) {
    here = walk(tokens);
    found.set(tokens, here);
  }
  before = last;
  last = here;
  return here;
}

function walk(tokens: readonly Token[]): Found {
  // At their full length: grown table by table they would be copied each time.
  const cues = new Array<CueHit<unknown>[] | undefined>(tables.length).fill(undefined);
  const places = new Array<number[] | undefined>(classes.length).fill(undefined);
  for (let i = 0; i < tokens.length; i++) {
    const { norm, lemma } = tokens[i]!;
    const form = formOf(norm);
    const base = lemma === norm ? form : formOf(lemma);
    if (form !== PLAIN) {
      for (const entry of form.phrases) addCue(cues, entry, tokens, i);
      for (const own of form.classes) addPlace(places, own, i);
    }
    if (base !== PLAIN) for (const own of base.asLemma) addPlace(places, own, i);
  }
  return { tokens, cues, places };
}

function addPlace(places: (number[] | undefined)[], own: number, at: number): void {
  const there = places[own];
  if (there) there.push(at);
  else places[own] = [at];
}

function formOf(word: string): Form {
  let form = forms.get(word);
  if (form) return form;
  // On first use: start-up pays nothing for the tables.
  entries ??= compile(tables);
  const phrases = entries.get(word) ?? PLAIN.phrases;
  const own = [...classes.keys()].filter((k) => isOf(classes[k]!.words, word));
  form =
    phrases.length + own.length === 0
      ? PLAIN
      : {
          phrases,
          classes: own.filter((k) => classes[k]!.of === 'norm'),
          asLemma: own.filter((k) => classes[k]!.of === 'lemma'),
        };
  if (forms.size === FULL) forms.clear();
  forms.set(word, form);
  return form;
}

const isOf = (words: WordClass, word: string) => ('has' in words ? words.has(word) : words.test(word));

/** The first word is known to stand there. */
function addCue(
  hits: (CueHit<unknown>[] | undefined)[],
  { words, value, table }: Entry,
  tokens: readonly Token[],
  at: number,
): void {
  const own = hits[table];
  // Inside the one before, or shorter than one found here.
  if ((own && own[own.length - 1]!.to > at) || !standsAt(words, tokens, at)) return;
  const to = at + words.length;
  const hit = { from: at, to, value, anchor: anchorAfter(tokens, to) };
  if (own) own.push(hit);
  else hits[table] = [hit];
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.norm !== words[k]) return false;
  return true;
}

/** By first word, longest first. */
function compile(all: readonly Table<unknown>[]): Entries {
  const byFirst = new Map<string, Entry[]>();
  all.forEach((list, table) => {
    for (const [phrase, value] of Object.entries(list)) {
      const words = phrase.split(' ');
      const there = byFirst.get(words[0]!) ?? [];
      there.push({ words, value, table });
      byFirst.set(words[0]!, there);
    }
  });
  for (const there of byFirst.values()) there.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** One value for many phrases separated by `|`. */
export function phrases<T>(value: T, list: string): Record<string, T> {
  return Object.fromEntries(list.split('|').map((p) => [p.trim(), value]));
}

/** First content word at or after `from` within the clause and reach, −1 when none. */
export function anchorAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + ANCHOR_REACH); i++) {
    const t = tokens[i]!;
    if (CLAUSE_END.has(t.norm)) return -1;
    if (!t.stop && t.kind !== 'punctuation') return i;
  }
  return -1;
}

/** "should the deal fail": the condition that stands for "if". */
export const isInverted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'should' && /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');
