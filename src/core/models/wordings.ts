// Which word does a wording stand for? "Took legal action against" is "sue", "gets under way" is "begin", "alfresco" is "outdoor". From the
// project's dictionaries of substitutes: wordings of several words, which are no entries of the lexicon, and words too rare for a point of
// their own (training/substitutes, models/substitutes.md).
//
//   took swift action     →  nothing, the wording is "take legal action"
//   made up her mind      →  decide       articles and possessives are passed over, on both sides
//   handing in his notice →  resign       any word may be inflected
//
// Tempting and wrong: a point of its own for each. Most stand under one head only, whose point is theirs. A look-up by number a
// token, and one more where a wording begins with it.
import type { Tag, Token, TokenSpan } from '../types.ts';
import modifiers from './wordings-modifiers.json' with { type: 'json' };
import nouns from './wordings-nouns.json' with { type: 'json' };
import verbs from './wordings-verbs.json' with { type: 'json' };

/** A word under a part of speech, as the lexicon has it. */
export interface Head {
  readonly lemmaId: number;
  readonly lemma: string;
  readonly tag: Tag;
}

/** A wording over the tokens [from, to), and the words that it may stand for. */
export interface Wording extends TokenSpan {
  readonly heads: readonly Head[];
}

interface Entry {
  /** The words that follow the first two. */
  readonly words: readonly string[];
  /** As written, commas between, and as they are in the lexicon: few are ever asked for. */
  readonly written: string;
  heads: readonly Head[] | null;
}

/** What begins with one word: what it stands for alone, and the wordings of several words by their second one. */
interface Begun {
  readonly alone: readonly Head[];
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** What is asked of a lexicon. */
interface Words {
  idOf(word: string): number;
}

/** Letters of the dictionary for parts of speech: "sue.v". */
export const TAG_OF: Readonly<Record<string, Tag>> = { v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' };
/** Passed over inside a wording. */
export const PASSED = new Set('a an the my your his her its our their'.split(' '));

/** What begins with a word of a lexicon, by its id or, where it has none, as written; null for nothing. */
type Known = Map<number | string, Begun | null>;

const known = new WeakMap<Words, Known>();

/** All wordings of a text that the dictionary knows, those that begin first before the others; of those that begin together the longest. */
export function wordingsIn(lexicon: Words, tokens: readonly Token[]): Wording[] {
  let begun = known.get(lexicon);
  if (!begun) {
    begun = new Map();
    known.set(lexicon, begun);
  }
  const out: Wording[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const { kind, norm, word, lemma, lemmaId } = tokens[from]!;
    if (kind !== 'word') continue;
    const start = out.length;
    add(out, lexicon, tokens, from, begunWith(begun, lexicon, norm, word));
    if (lemma !== norm) add(out, lexicon, tokens, from, begunWith(begun, lexicon, lemma, lemmaId));
    // Who made up her mind made nothing up.
    if (out.length - start > 1) keepLongest(out, start);
  }
  return out;
}

function add(out: Wording[], lexicon: Words, tokens: readonly Token[], from: number, begun: Begun | null): void {
  if (!begun) return;
  // "Hacked" is not always "mutilated": a single word is what its tag says.
  if (begun.alone.length > 0) {
    const heads = begun.alone.filter((h) => h.tag === tokens[from]!.tag);
    if (heads.length > 0) out.push({ from, to: from + 1, heads });
  }
  if (begun.bySecond.size === 0) return;
  const second = pass(tokens, from + 1);
  const t = tokens[second];
  if (t?.kind !== 'word') return;
  for (const entry of continuedBy(begun, t)) {
    const to = endOf(tokens, second + 1, entry.words);
    if (to < 0) continue;
    entry.heads ??= headsOf(entry.written, lexicon);
    out.push({ from, to, heads: entry.heads });
  }
}

/** What goes on with this word, as written or in its base form. */
function continuedBy({ bySecond }: Begun, { norm, lemma }: Token): readonly Entry[] {
  const told = bySecond.get(norm);
  const inflected = norm === lemma ? undefined : bySecond.get(lemma);
  return told && inflected ? [...told, ...inflected] : (told ?? inflected ?? NONE);
}

function keepLongest(out: Wording[], start: number): void {
  let end = 0;
  for (let k = start; k < out.length; k++) end = Math.max(end, out[k]!.to);
  let kept = start;
  for (let k = start; k < out.length; k++) if (out[k]!.to === end) out[kept++] = out[k]!;
  out.length = kept;
}

/** Where the given words end, −1 where others stand. */
function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    at = pass(tokens, at);
    const t = tokens[at];
    if (t?.kind !== 'word' || (t.norm !== word && t.lemma !== word)) return -1;
    at++;
  }
  return at;
}

/** Past articles and possessives. */
function pass(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.stop && PASSED.has(tokens[at]!.norm)) at++;
  return at;
}

const NONE: readonly Entry[] = [];

let lines: Map<string, string> | undefined;

/** A line a first word: the word, a tab, and for each wording the words that follow, if any, ">" and its heads; "|" between them. */
function byFirstWord(...files: readonly string[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const lines of files)
    for (const line of lines.split('\n')) {
      const end = line.indexOf('\t');
      const first = line.slice(0, end);
      const before = out.get(first);
      out.set(first, before === undefined ? line.slice(end + 1) : `${before}|${line.slice(end + 1)}`);
    }
  return out;
}

/** Taken apart when it is first asked for: most first words never are. */
function begunWith(known: Known, lexicon: Words, first: string, id: number): Begun | null {
  const key = id < 0 ? first : id;
  let begun = known.get(key);
  if (begun === undefined) {
    lines ??= byFirstWord(verbs.wordings, nouns.wordings, modifiers.wordings);
    const found = lines.get(first);
    begun = found === undefined ? null : takenApart(found, lexicon);
    if (begun || id >= 0) known.set(key, begun);
  }
  return begun;
}

function takenApart(found: string, lexicon: Words): Begun {
  const alone: Head[] = [];
  const bySecond = new Map<string, Entry[]>();
  for (const wording of found.split('|')) {
    const [after, written] = wording.split('>') as [string, string];
    if (after === '') {
      alone.push(...headsOf(written, lexicon));
      continue;
    }
    const [second, ...words] = after.split(' ') as [string, ...string[]];
    const same = bySecond.get(second);
    if (same) same.push({ words, written, heads: null });
    else bySecond.set(second, [{ words, written, heads: null }]);
  }
  return { alone, bySecond };
}

function headsOf(entries: string, lexicon: Words): readonly Head[] {
  return entries.split(',').map((entry) => {
    const lemma = entry.slice(0, -2);
    return { lemma, lemmaId: lexicon.idOf(lemma), tag: TAG_OF[entry.at(-1)!]! };
  });
}
